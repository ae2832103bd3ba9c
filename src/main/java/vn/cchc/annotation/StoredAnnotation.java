package vn.cchc.annotation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.place.UnitId;

/**
 * A note as it is written; the database keeps what it said before.
 *
 * @param id empty until saved
 * @param notedBy the account's name
 */
@Table("annotation")
record StoredAnnotation(
        @Id @Nullable Long id,
        LocalDate happenedOn,
        @Nullable Long unitId,
        @Nullable String indicatorCode,
        boolean processChange,
        String text,
        String notedBy,
        LocalDateTime notedAt) {

    /** A note that was found to be in order. */
    static StoredAnnotation of(@Nullable Long id, NewAnnotation note, String notedBy, LocalDateTime notedAt) {
        return new StoredAnnotation(
                id,
                Objects.requireNonNull(note.on()),
                note.unit().map(UnitId::value).orElse(null),
                note.indicator().map(IndicatorCode::value).orElse(null),
                note.processChange(),
                note.text(),
                notedBy,
                notedAt);
    }
}
