package vn.cchc.kit;

import static j2html.TagCreator.abbr;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.Tag;
import j2html.tags.specialized.TrTag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a {@link TableData} as HTML with real headers: {@code scope} on each, a hidden caption. */
final class TableMarkup {

    /** In characters: a date with its preposition, a kind of letter. Broken over two lines they make a tall, idle row. */
    private static final int SHORT = 16;

    private TableMarkup() {}

    static DomContent of(TableData data, Texts texts) {
        return of(data, texts, false);
    }

    /** Each cell knows its column's name, for where it stands alone. */
    static DomContent named(TableData data, Texts texts) {
        return of(data, texts, true);
    }

    private static DomContent of(TableData data, Texts texts, boolean named) {
        List<TableData.Column> shown =
                data.columns().stream().filter(TableData.Column::isOnScreen).toList();
        List<DomContent> rows = new ArrayList<>();
        for (TableData.Row row : data.rows()) {
            rows.add(
                    switch (row.kind()) {
                        case GROUP -> group(row, shown.size());
                        case TOTAL -> cells(row, data, texts, named).withClass("total");
                        case DATA -> cells(row, data, texts, named);
                    });
        }
        return table(
                        caption(data.caption()).withClass("sr-only"),
                        thead(tr(each(shown, TableMarkup::heading))),
                        tbody(rows.toArray(DomContent[]::new)))
                .attr("data-open", texts.get("kit.open"));
    }

    private static DomContent heading(TableData.Column column) {
        DomContent words = column.hint() == null
                ? text(column.title())
                : abbr(column.title()).withTitle(column.hint()).attr("aria-label", column.hint());
        return th(column.href() == null ? words : Markup.link(column.href()).with(words))
                .attr("scope", "col")
                .withCondClass(column.numeric(), "numeric");
    }

    private static DomContent group(TableData.Row row, int width) {
        return tr(th(row.cells().getFirst().text()).attr("scope", "rowgroup").attr("colspan", String.valueOf(width)))
                .withClass("group");
    }

    private static TrTag cells(TableData.Row row, TableData data, Texts texts, boolean named) {
        List<DomContent> cells = new ArrayList<>(row.cells().size());
        for (int i = 0; i < row.cells().size(); i++) {
            TableData.Column column = data.columns().get(i);
            if (!column.isOnScreen()) {
                continue;
            }
            TableCell cell = row.cells().get(i);
            Tag<?> tag = cells.isEmpty() ? th(inside(cell, texts)).attr("scope", "row") : td(inside(cell, texts));
            if (named && !cells.isEmpty()) {
                tag.attr("data-column", column.title());
            }
            cells.add(
                    tag.withCondClass(column.numeric(), "numeric").condAttr(named && isShort(cell), "data-short", ""));
        }
        return tr(cells.toArray(DomContent[]::new));
    }

    private static boolean isShort(TableCell cell) {
        return cell.text().length() <= SHORT;
    }

    private static DomContent inside(TableCell cell, Texts texts) {
        DomContent words = cell.content() == null ? text(cell.text()) : each(cell.content(), hidden(cell.text()));
        Tone tone = cell.tone();
        DomContent all = tone == null
                ? each(words, hidden(cell.hint()))
                : each(
                        cell.toneSpoken() ? span(tone.sign()).withClass("sign").attr("aria-hidden", "true") : each(),
                        span(words).withClass("figure"),
                        hidden(cell.toneSpoken() ? tone.label(texts) : null),
                        hidden(cell.hint()));
        if (cell.href() == null && tone == null && cell.hint() == null) {
            return all;
        }
        Tag<?> box = cell.href() == null ? span(all) : Markup.link(cell.href()).with(all);
        if (cell.hint() != null) {
            box.attr("title", cell.hint());
        }
        return tone == null ? box : box.attr("class", (cell.toneSpoken() ? "cell " : "cell words ") + tone.css());
    }

    private static DomContent hidden(@Nullable String words) {
        return words == null || words.isEmpty() ? each() : span(" " + words).withClass("sr-only");
    }
}
