package vn.cchc.kit;

import j2html.tags.DomContent;

/** A {@link TableData} as an accessible table; one server component whatever the number of cells. */
public final class HtmlTable extends Markup {

    public HtmlTable(TableData data) {
        this(TableMarkup.of(data, Texts.current()));
    }

    private HtmlTable(DomContent table) {
        super("div", "table-frame");
        set(table);
    }

    /** Of words rather than figures: on a phone each row becomes a block, with the heading before each of its cells. */
    public static HtmlTable stacking(TableData data) {
        var table = new HtmlTable(TableMarkup.named(data, Texts.current()));
        table.addClassName("stacking");
        return table;
    }
}
