package vn.cchc.kit;

import j2html.tags.DomContent;

/** A part of a {@link PageHead}: made of links, so that the address is the state. */
public sealed interface FilterPart permits SegmentedLinks, Stepper, ChoiceMenu {

    /** The markup. */
    DomContent content();
}
