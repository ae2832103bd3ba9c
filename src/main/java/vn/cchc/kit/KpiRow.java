package vn.cchc.kit;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import java.util.List;

/** Up to five key figures side by side, two by two on a telephone. One server component. */
public final class KpiRow extends Markup {

    public KpiRow(List<KpiCard> cards) {
        super("section", "kpis");
        getElement().setAttribute("aria-label", Texts.current().get("kit.keyFigures"));
        set(ul(each(cards, card -> li(card.content()))));
    }
}
