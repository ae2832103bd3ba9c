package vn.cchc.kit;

/** A {@link TableData} as an accessible table; one server component whatever the number of cells. */
public final class HtmlTable extends Markup {

    public HtmlTable(TableData data) {
        super("div", "table-frame");
        set(TableMarkup.of(data, Texts.current()));
    }
}
