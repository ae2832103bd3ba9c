package vn.cchc.letter;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * An entry as it is written; the database keeps what it said before.
 *
 * @param id empty until saved
 * @param year the calendar year of {@code handedOn}; numbers restart with it
 * @param approvedReason why it was last written although its month was approved; absent where it was not
 * @param month the key of the reporting month of {@code handedOn}
 */
@Table("letter")
record StoredLetter(
        @Id @Nullable Long id,
        long unitId,
        String typeCode,
        String occasionCode,
        int year,
        int number,
        LocalDate handedOn,
        LocalDate month,
        String signerTitle,
        @Nullable String dossierCode,
        @Nullable Integer daysLate,
        @Nullable String reason,
        @Nullable String note,
        @Nullable LocalDate voidedOn,
        @Nullable String voidReason,
        @Nullable String approvedReason) {

    /** An entry that was found to be in order. */
    static StoredLetter of(
            @Nullable Long id,
            UnitId unit,
            Occasion occasion,
            int number,
            NewLetter letter,
            LocalDate day,
            Month month) {
        return new StoredLetter(
                id,
                unit.value(),
                occasion.type(),
                occasion.code(),
                day.getYear(),
                number,
                day,
                month.key(),
                letter.signerTitle(),
                orNull(letter.dossierCode()),
                letter.daysLate(),
                orNull(letter.reason()),
                orNull(letter.note()),
                null,
                null,
                null);
    }

    StoredLetter voided(LocalDate on, String why) {
        return new StoredLetter(
                id,
                unitId,
                typeCode,
                occasionCode,
                year,
                number,
                handedOn,
                month,
                signerTitle,
                dossierCode,
                daysLate,
                reason,
                note,
                on,
                why,
                null);
    }

    /** @param reason why it is written although its month is approved; absent where it is not */
    StoredLetter afterApproval(@Nullable String reason) {
        return new StoredLetter(
                id,
                unitId,
                typeCode,
                occasionCode,
                year,
                number,
                handedOn,
                month,
                signerTitle,
                dossierCode,
                daysLate,
                this.reason,
                note,
                voidedOn,
                voidReason,
                reason);
    }

    boolean isVoided() {
        return voidedOn != null;
    }

    /** The entry as it would have been typed. */
    NewLetter typed() {
        return new NewLetter(
                occasionCode,
                handedOn,
                Optional.of(number),
                signerTitle,
                orEmpty(dossierCode),
                daysLate,
                orEmpty(reason),
                orEmpty(note));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
