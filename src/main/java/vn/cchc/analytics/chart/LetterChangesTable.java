package vn.cchc.analytics.chart;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;
import vn.cchc.letter.Letter;
import vn.cchc.letter.LetterChange;
import vn.cchc.letter.LetterChanges;
import vn.cchc.period.AsOf;
import vn.cchc.place.UnitId;

/**
 * Entries of the register that are new, voided or corrected, without any recipient: the register knows none.
 *
 * @param units the names of the units asked for
 */
public record LetterChangesTable(Map<UnitId, String> units, Wording wording) {

    /** The first few of every kind. */
    public TableData shown(LetterChanges changes) {
        var table = TableData.of(wording.get("letter-changes.title"), columns());
        for (var kind : LetterChange.Kind.values()) {
            int count = changes.count(kind);
            if (count > 0) {
                table.group(RevisionsTable.heading(
                        wording.get("letter-changes.count." + kind.name(), count),
                        count,
                        changes.first(kind).size(),
                        wording));
                changes.first(kind).forEach(change -> table.row(row(change)));
            }
        }
        return table.build();
    }

    public List<Column> columns() {
        return List.of(
                Column.text(wording.get("column.number")),
                Column.text(wording.get("column.revision")).inFile(),
                Column.text(wording.get("column.type")),
                Column.text(wording.get("column.occasion")),
                Column.text(wording.get("column.unit")),
                Column.text(wording.get("column.handed-on")),
                Column.text(wording.get("column.written-at")),
                Column.text(wording.get("column.letter-change")),
                Column.text(wording.get("column.signer")).inFile());
    }

    public List<TableCell> row(LetterChange change) {
        var letter = change.letter();
        boolean vietnamese = wording.texts().isVietnamese();
        return List.of(
                TableCell.text(letter.number()),
                TableCell.file(wording.get("letter-change." + change.kind().name())),
                TableCell.text(vietnamese ? letter.typeName() : letter.typeNameEn()),
                TableCell.text(vietnamese ? letter.occasionName() : letter.occasionNameEn()),
                TableCell.text(units.getOrDefault(letter.unit(), "")),
                TableCell.text(wording.formats().date(letter.handedOn())).exact(letter.handedOn()),
                writtenAt(change.at()),
                TableCell.text(what(change)),
                TableCell.file(letter.signerTitle()));
    }

    private TableCell writtenAt(LocalDateTime at) {
        return TableCell.text(wording.moment(new AsOf(at))).exact(at);
    }

    /** The reason of a voided entry, what was corrected about another, the reason or note of a new one. */
    private String what(LetterChange change) {
        var what = whatItself(change);
        return change.afterApproval()
                .map(reason -> wording.get("letter-change.after-approval", reason))
                .map(mark -> what.isEmpty() || change.kind() == LetterChange.Kind.VOIDED ? mark : what + " · " + mark)
                .orElse(what);
    }

    private String whatItself(LetterChange change) {
        return switch (change.kind()) {
            case VOIDED -> Optional.ofNullable(change.letter().voidReason()).orElse("");
            case CORRECTED ->
                wording.get(
                        "letter-change.parts",
                        change.changed().stream()
                                .map(part -> wording.get("letter-part." + part.name()))
                                .collect(Collectors.joining(", ")));
            case ADDED -> said(change.letter());
        };
    }

    private static String said(Letter letter) {
        return Optional.ofNullable(letter.reason())
                .or(() -> Optional.ofNullable(letter.note()))
                .orElse("");
    }
}
