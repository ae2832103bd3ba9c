package vn.cchc.observation.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.indicator.FigureAddress;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;
import vn.cchc.kit.Tone;
import vn.cchc.observation.EntryForm;
import vn.cchc.observation.Finding;
import vn.cchc.observation.Questionnaire.Item;

/** A report's figures beside those they are held against, with what looks odd. */
record FiguresTable(EntryForm form, EntryWording wording) {

    TableData table() {
        var table = TableData.of(
                wording.get("review.caption"),
                List.of(
                        Column.text(wording.get("entry.column.measure")),
                        Column.number(wording.get("entry.column.value")),
                        Column.number(wording.get("entry.column.previous")),
                        Column.number(wording.get("review.change")),
                        Column.number(wording.get("entry.column.last-year")),
                        Column.text(wording.get("review.odd"))));
        var findings = form.findings(form.values());
        form.questions().sections().forEach(section -> {
            table.group(wording.group(section.group()));
            section.items().forEach(item -> table.row(row(item, findings)));
        });
        return table.build();
    }

    private List<TableCell> row(Item item, List<Finding> findings) {
        var value = Optional.ofNullable(form.values().get(item.measure().code()));
        var before = form.reported().previous(form.month(), item);
        var own = findings.stream()
                .filter(finding -> finding.measure().equals(item.measure().code()))
                .toList();
        var cells = new ArrayList<TableCell>();
        cells.add(TableCell.text(wording.name(item.measure()) + " (" + wording.unit(item.measure()) + ")"));
        cells.add(number(item, value)
                .href(FigureAddress.of(
                        form.questions().unit(), form.month(), item.measure().code())));
        cells.add(number(item, before));
        cells.add(change(item, value, before));
        cells.add(number(item, form.reported().lastYear(form.month(), item)));
        cells.add(odd(own));
        return cells;
    }

    private TableCell number(Item item, Optional<BigDecimal> value) {
        return TableCell.text(
                value.map(number -> wording.value(item.measure(), number)).orElse("–"));
    }

    private TableCell change(Item item, Optional<BigDecimal> value, Optional<BigDecimal> before) {
        boolean countable = item.measure().kind() != MeasureKind.YES_NO;
        return value.isPresent() && before.isPresent() && countable
                ? TableCell.text(wording.signed(value.get().subtract(before.get())))
                : TableCell.text("–");
    }

    private TableCell odd(List<Finding> findings) {
        if (findings.isEmpty()) {
            return TableCell.blank();
        }
        var says = new FindingWording(form, wording);
        boolean refused = findings.stream().anyMatch(finding -> finding.kind().isRefused());
        return TableCell.text(findings.stream().map(says::say).collect(Collectors.joining(" ")))
                .colour(refused ? Tone.MISSED : Tone.NEAR);
    }
}
