package vn.cchc.letter;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.place.UnitId;

/**
 * An entry of the register. It knows no recipient, on purpose.
 *
 * @param number as people write it: 31/TCM
 * @param dossierCode the late dossier an apology is for; absent otherwise
 * @param daysLate at least 1; absent where there is no late dossier
 * @param reason why an apology was due, as the unit wrote it; absent where nothing was written
 * @param note absent where nothing was written
 * @param voidReason why the entry no longer counts; absent while it does
 */
public record Letter(
        long id,
        UnitId unit,
        String number,
        String typeName,
        String typeNameEn,
        String occasionName,
        String occasionNameEn,
        LocalDate handedOn,
        String signerTitle,
        @Nullable String dossierCode,
        @Nullable Integer daysLate,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String voidReason) {

    /** What the unit wrote about the letter, and why one no longer counts; empty where nothing was written. */
    public String words() {
        return Stream.of(reason, note, voidReason).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
