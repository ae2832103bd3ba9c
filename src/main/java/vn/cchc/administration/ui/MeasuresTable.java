package vn.cchc.administration.ui;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.administration.MeasureDesk;
import vn.cchc.administration.MeasureUses;
import vn.cchc.indicator.MeasureEntry;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.Panel;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;

/** Every measure by its source, with what it is used for. */
record MeasuresTable(MeasureDesk.Known known, CatalogueWording wording) {

    Panel panel() {
        var ended = known.measures().stream()
                .filter(entry -> entry.isEndedOn(known.today()))
                .count();
        var count = wording.say("catalogue.measures.count", known.measures().size() - ended, ended);
        return new Panel(wording.say("catalogue.measures.list"), count).content(HtmlTable.stacking(table()));
    }

    private TableData table() {
        var table = TableData.of(
                wording.say("catalogue.measures.list"),
                Column.text(wording.say("catalogue.column.measure")),
                Column.text(wording.say("catalogue.column.code")),
                Column.text(wording.say("catalogue.column.unit")),
                Column.text(wording.say("catalogue.column.kind")),
                Column.text(wording.say("catalogue.column.frequency")),
                Column.text(wording.say("catalogue.column.uses")));
        for (var source : MeasureSource.values()) {
            var entries = known.measures().stream()
                    .filter(entry -> entry.measure().source() == source)
                    .toList();
            if (!entries.isEmpty()) {
                table.group(wording.name(source));
                entries.forEach(entry -> table.row(row(entry)));
            }
        }
        return table.build();
    }

    private List<TableCell> row(MeasureEntry entry) {
        var name = wording.name(entry.measure());
        return List.of(
                TableCell.text(entry.isEndedOn(known.today()) ? wording.say("catalogue.ended", name) : name)
                        .href(MeasuresView.ROUTE + "?" + MeasuresView.MEASURE + "=" + entry.code()),
                TableCell.text(entry.code().value()),
                TableCell.text(wording.unit(entry)),
                TableCell.text(wording.name(entry.measure().kind())),
                TableCell.text(wording.name(entry.frequency())),
                uses(known.usesOf(entry.code())));
    }

    private TableCell uses(MeasureUses uses) {
        var parts = new ArrayList<String>();
        if (!uses.indicators().isEmpty()) {
            parts.add(String.join(", ", uses.indicators()));
        }
        parts.addAll(uses.letters());
        if (!uses.rules().isEmpty()) {
            parts.add(wording.say("catalogue.uses.rules", uses.rules().size()));
        }
        var cell = TableCell.text(parts.isEmpty() ? "–" : String.join(" · ", parts));
        return uses.rules().isEmpty() ? cell : cell.hint(String.join("\n", uses.rules()));
    }
}
