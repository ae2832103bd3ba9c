package vn.cchc.observation.ui;

import static j2html.TagCreator.button;
import static j2html.TagCreator.p;

import vn.cchc.kit.Markup;

/** Offers what an earlier visit left in this browser without reaching the server; the browser shows and empties it. */
final class UnsentBar extends Markup {

    UnsentBar(EntryWording wording) {
        super("div", "unsent");
        getElement().setAttribute("hidden", true).setAttribute("role", "status");
        set(
                p().withClass("unsent-words").attr("data-words", wording.get("entry.unsent", "#")),
                button(wording.get("entry.unsent.restore"))
                        .withType("button")
                        .withClasses("button", "primary")
                        .attr("data-restore", ""),
                button(wording.get("entry.unsent.forget"))
                        .withType("button")
                        .withClass("button")
                        .attr("data-forget", ""));
    }
}
