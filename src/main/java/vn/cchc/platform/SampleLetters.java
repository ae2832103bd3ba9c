package vn.cchc.platform;

import static vn.cchc.platform.SampleUnits.field;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The register of letters; an entry is written on the morning of its day and voided on that of another. */
record SampleLetters(SampleUnits units) {

    private static final String HANDED_OVER = """
            INSERT INTO letter (unit_id, type_code, occasion_code, year, number, handed_on, month, signer_title,
                dossier_code, days_late, reason, note)
            VALUES (:unit_id, :type, :occasion, :year, :number, :handed_on, :month, :signer_title,
                :dossier_code, :days_late, :reason, :note)
            """;

    private static final String VOIDED = """
            UPDATE letter
            SET voided_on = :voided_on, void_reason = :void_reason
            WHERE unit_id = :unit_id AND type_code = :type AND year = :year AND number = :number
            """;

    List<SampleChange> changes() {
        var changes = new ArrayList<SampleChange>();
        for (var line : SampleFile.read("letters.csv").rows()) {
            changes.add(units.placed(SampleChange.of(enteredAt(line), HANDED_OVER, line)));
            if (!field(line, "voided_on").isEmpty()) {
                changes.add(units.placed(SampleChange.of(voidedAt(line), VOIDED, line)));
            }
        }
        return changes;
    }

    static LocalDateTime enteredAt(Map<String, String> line) {
        return LocalDate.parse(field(line, "handed_on")).atTime(9, 0);
    }

    static LocalDateTime voidedAt(Map<String, String> line) {
        return LocalDate.parse(field(line, "voided_on")).atTime(9, 10);
    }
}
