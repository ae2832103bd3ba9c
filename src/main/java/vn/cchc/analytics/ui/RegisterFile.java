package vn.cchc.analytics.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.access.Rights;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.Csv;
import vn.cchc.kit.Download;
import vn.cchc.kit.FileHead;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData.Column;
import vn.cchc.letter.Letter;
import vn.cchc.letter.LetterFilter;
import vn.cchc.letter.LetterOrder;
import vn.cchc.letter.LetterRegister;
import vn.cchc.place.UnitId;

/**
 * The register as a file: every entry that matches, newest first, voided ones with their reason, within the rights the
 * reader has at the click. Rows go out as they are read. It has no column for a recipient.
 *
 * @param units the names of the units asked for
 */
record RegisterFile(
        LetterRegister register, Rights rights, LetterFilter filter, Map<UnitId, String> units, Wording wording) {

    private static final List<String> TITLES = List.of(
            "column.number",
            "column.type",
            "column.occasion",
            "column.unit",
            "column.handed-on",
            "column.dossier",
            "column.days-late",
            "column.signer",
            "column.reason",
            "column.note",
            "column.void-reason");

    Download download(FileHead head) {
        return new Download(head.name(), csv -> write(csv, head));
    }

    private void write(Csv csv, FileHead head) {
        var scope = rights.scope();
        csv.head(head.with(wording.get("file.entries"), wording.formats().whole(register.count(filter, scope))));
        csv.columns(
                TITLES.stream().map(title -> Column.text(wording.get(title))).toList());
        register.each(filter, scope, LetterOrder.NEWEST_FIRST, letter -> csv.row(row(letter)));
    }

    private List<TableCell> row(Letter letter) {
        boolean vietnamese = wording.texts().isVietnamese();
        return Stream.of(
                        letter.number(),
                        vietnamese ? letter.typeName() : letter.typeNameEn(),
                        vietnamese ? letter.occasionName() : letter.occasionNameEn(),
                        units.getOrDefault(letter.unit(), ""),
                        letter.handedOn(),
                        Optional.ofNullable(letter.dossierCode()).orElse(""),
                        Optional.<Object>ofNullable(letter.daysLate()).orElse(""),
                        letter.signerTitle(),
                        Optional.ofNullable(letter.reason()).orElse(""),
                        Optional.ofNullable(letter.note()).orElse(""),
                        Optional.ofNullable(letter.voidReason()).orElse(""))
                .map(TableCell::file)
                .toList();
    }
}
