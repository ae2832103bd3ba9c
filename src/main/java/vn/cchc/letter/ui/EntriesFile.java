package vn.cchc.letter.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.cchc.access.Scope;
import vn.cchc.kit.Csv;
import vn.cchc.kit.Download;
import vn.cchc.kit.FileHead;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData.Column;
import vn.cchc.letter.Letter;
import vn.cchc.letter.LetterFilter;
import vn.cchc.letter.LetterOrder;
import vn.cchc.letter.LetterRegister;

/**
 * A unit's entries as a file: every one that is listed, voided ones with their reason. It has no column for a recipient.
 *
 * @param scope asked at the click
 */
record EntriesFile(LetterRegister register, Supplier<Scope> scope, String unit, DeskWording wording) {

    private static final List<String> TITLES = List.of(
            "column.number",
            "field.type",
            "field.occasion",
            "field.day",
            "field.signer",
            "field.dossier",
            "field.days-late",
            "field.reason",
            "field.note",
            "strike.reason");

    Download download(LetterFilter filter) {
        var head = new FileHead(
                FileHead.name(wording.get("title"), unit),
                List.of(new FileHead.Line(wording.get("filter.unit"), unit)));
        return new Download(head.name(), csv -> write(csv, head, filter));
    }

    private void write(Csv csv, FileHead head, LetterFilter filter) {
        csv.head(head);
        csv.columns(
                TITLES.stream().map(title -> Column.text(wording.get(title))).toList());
        register.each(filter, scope.get(), LetterOrder.NEWEST_FIRST, letter -> csv.row(row(letter)));
    }

    private List<TableCell> row(Letter letter) {
        boolean vietnamese = wording.texts().isVietnamese();
        return Stream.of(
                        letter.number(),
                        vietnamese ? letter.typeName() : letter.typeNameEn(),
                        vietnamese ? letter.occasionName() : letter.occasionNameEn(),
                        letter.handedOn(),
                        letter.signerTitle(),
                        Optional.ofNullable(letter.dossierCode()).orElse(""),
                        Optional.<Object>ofNullable(letter.daysLate()).orElse(""),
                        Optional.ofNullable(letter.reason()).orElse(""),
                        Optional.ofNullable(letter.note()).orElse(""),
                        Optional.ofNullable(letter.voidReason()).orElse(""))
                .map(TableCell::file)
                .toList();
    }
}
