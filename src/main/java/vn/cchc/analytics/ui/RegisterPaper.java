package vn.cchc.analytics.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.cchc.access.Rights;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.PaperTable;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;
import vn.cchc.letter.Letter;
import vn.cchc.letter.LetterFilter;
import vn.cchc.letter.LetterOrder;
import vn.cchc.letter.LetterRegister;
import vn.cchc.place.UnitId;

/**
 * The register as it stands on paper: the entries that match, newest first, within the rights of the reader; no more than
 * somebody would leaf through.
 *
 * @param units the names of the units asked for
 */
record RegisterPaper(
        LetterRegister register, Rights rights, LetterFilter filter, Map<UnitId, String> units, Wording wording) {

    /** About fifteen pages. */
    static final int MOST_ENTRIES = 500;

    PaperTable content() {
        return new PaperTable(this::table, wording.texts());
    }

    TableData table() {
        var table = TableData.of(
                wording.get("register.name"),
                Column.text(wording.get("column.number")),
                Column.text(wording.get("column.type")),
                Column.text(wording.get("column.occasion")),
                Column.text(wording.get("column.unit")),
                Column.number(wording.get("column.handed-on")),
                Column.text(wording.get("column.dossier")),
                Column.number(wording.get("column.days-late")),
                Column.text(wording.get("column.signer")),
                Column.text(wording.get("column.reason-note")));
        register.list(filter, rights.scope(), LetterOrder.NEWEST_FIRST, 0, MOST_ENTRIES)
                .forEach(letter -> table.row(row(letter)));
        return table.build();
    }

    private List<TableCell> row(Letter letter) {
        var words = new RegisterWords(units, wording);
        return Stream.of(
                        words.number(letter),
                        words.type(letter),
                        words.occasion(letter),
                        words.unit(letter),
                        words.day(letter),
                        words.dossier(letter),
                        words.daysLate(letter),
                        letter.signerTitle(),
                        letter.words())
                .map(TableCell::text)
                .toList();
    }
}
