package vn.cchc.exchange;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.letter.LetterCandidate;
import vn.cchc.letter.NewLetter;
import vn.cchc.place.UnitId;
import vn.cchc.privacy.PersonalWords;

/**
 * A letter on its way into the table import_letter, field by field as it is stored there. What tells who somebody is is
 * dotted out, and free text is dropped where the letter is refused.
 *
 * @param alike the number of an entry that says the same; absent mostly
 * @param fault the name of a {@link RowFault} or a {@link vn.cchc.letter.LetterProblem}; absent while nothing is wrong
 * @param detail the other row of a letter that stands in the way; else empty
 */
record StagedLetter(
        int number,
        int sheetRow,
        int sheetColumn,
        String unitText,
        String occasionText,
        String dayText,
        String numberText,
        @Nullable Long unit,
        @Nullable String occasion,
        @Nullable String handedOn,
        @Nullable Integer givenNumber,
        @Nullable Integer letterNumber,
        @Nullable Integer alike,
        @Nullable String signer,
        @Nullable String dossier,
        @Nullable Integer daysLate,
        @Nullable String reason,
        @Nullable String note,
        String standing,
        @Nullable String fault,
        String detail) {

    private static final int LONGEST = 100;

    /** What stands in the file, to be shown beside what became of it. */
    record Written(int number, int sheetRow, String unit, String occasion, String day, String letterNumber) {}

    StagedLetter {
        unitText = shown(unitText);
        occasionText = shown(occasionText);
        dayText = shown(dayText);
        numberText = shown(numberText);
    }

    static String shown(String text) {
        if (PersonalWords.find(text).isPresent() || PersonalWords.isName(text)) {
            return "•••";
        }
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** @param read absent where the row could not be read */
    static StagedLetter refused(
            Written written, int column, @Nullable LetterCandidate read, String fault, String detail) {
        var day = read == null ? null : read.letter().handedOn();
        return new StagedLetter(
                written.number(),
                written.sheetRow(),
                column,
                written.unit(),
                written.occasion(),
                written.day(),
                written.letterNumber(),
                read == null ? null : Long.valueOf(read.unit().value()),
                read == null ? null : read.letter().occasion(),
                day == null ? null : day.toString(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Standing.REFUSED.name(),
                fault,
                detail);
    }

    /** @param alike the number of an entry that says the same; absent mostly */
    static StagedLetter read(
            Written written,
            int column,
            LetterCandidate read,
            Standing standing,
            int letterNumber,
            @Nullable Integer alike) {
        var letter = read.letter();
        boolean kept = standing == Standing.NEW;
        return new StagedLetter(
                written.number(),
                written.sheetRow(),
                column,
                written.unit(),
                written.occasion(),
                written.day(),
                written.letterNumber(),
                read.unit().value(),
                letter.occasion(),
                Objects.requireNonNull(letter.handedOn()).toString(),
                letter.number().orElse(null),
                letterNumber,
                alike,
                kept ? letter.signerTitle() : null,
                letter.dossierCode(),
                letter.daysLate(),
                kept ? letter.reason() : null,
                kept ? letter.note() : null,
                standing.name(),
                null,
                "");
    }

    /** What was staged to be written. */
    static LetterCandidate candidate(
            long unit,
            String occasion,
            LocalDate day,
            @Nullable Integer number,
            String signer,
            String dossier,
            @Nullable Integer daysLate,
            String reason,
            String note) {
        return new LetterCandidate(
                new UnitId(unit),
                new NewLetter(occasion, day, Optional.ofNullable(number), signer, dossier, daysLate, reason, note));
    }
}
