package vn.cchc.exchange.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import java.util.List;
import java.util.stream.Stream;
import vn.cchc.exchange.list.ListColumn;
import vn.cchc.exchange.list.Lists;
import vn.cchc.kit.Formats;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Panel;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;

/** What a list holds, as a file to take along, and what may stand in its columns. */
record ListPanel(Lists lists, ListFile file) {

    Panel content() {
        var list = file.list();
        var rows = lists.rows(list).size();
        var link = file.link(lists, wording().texts().get("lists.download"));
        link.addClassName("primary");
        return new Panel(wording().name(list), wording().texts().get("lists.rows", rows))
                .content(
                        Buttons.row(link),
                        new Markup(
                                ul(each(sentences(), sentence -> li(sentence))).withClass("rules")),
                        HtmlTable.stacking(columns()));
    }

    private List<String> sentences() {
        return Stream.of(wording().about(file.list()), wording().texts().get("lists.roundtrip"))
                .toList();
    }

    private TableData columns() {
        var texts = wording().texts();
        var table = TableData.of(
                texts.get("lists.columns"),
                Column.text(texts.get("lists.columns.title")),
                Column.text(texts.get("lists.columns.name")),
                Column.text(texts.get("lists.columns.format")));
        file.list().columns().forEach(column -> table.row(row(column)));
        return table.build();
    }

    private List<TableCell> row(ListColumn column) {
        return List.of(
                TableCell.text(wording().column(column)),
                TableCell.text(column.name()),
                TableCell.text(wording().format(column)));
    }

    private ListWording wording() {
        return file.wording();
    }

    private Formats formats() {
        return wording().formats();
    }
}
