package vn.cchc.platform;

import static vn.cchc.platform.SampleUnits.field;

import java.time.LocalDateTime;
import java.util.List;

/** What happened on a day and was noted beside the figures. */
record SampleNotes(SampleUnits units) {

    private static final String NOTED = """
            INSERT INTO annotation (happened_on, unit_id, indicator_code, process_change, text, noted_by, noted_at)
            VALUES (:happened_on, :unit_id, :indicator, :process_change, :text, :noted_by, :noted_at)
            """;

    List<SampleChange> changes() {
        return SampleFile.read("annotations.csv").rows().stream()
                .map(line -> units.placed(SampleChange.of(LocalDateTime.parse(field(line, "noted_at")), NOTED, line)))
                .toList();
    }
}
