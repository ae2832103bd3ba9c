package vn.cchc.platform;

import static vn.cchc.platform.SampleUnits.field;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports as they went through the workflow, the figures in them, later corrections and explanations. */
record SampleReports(SampleUnits units) {

    private static final Set<String> KEYS = Set.of("month", "unit");

    private static final String OPENED = """
            INSERT INTO submission (month, unit_id, state, due_on)
            VALUES (:month, :unit_id, 'OPEN', :due_on)
            """;

    private static final String SUBMITTED = """
            UPDATE submission
            SET state = 'SUBMITTED', submitted_at = :at, submitted_by = :submitted_by
            WHERE month = :month AND unit_id = :unit_id
            """;

    private static final String RETURNED = """
            UPDATE submission
            SET state = 'RETURNED', decided_at = :at, decided_by = :decided_by, note = :return_note
            WHERE month = :month AND unit_id = :unit_id
            """;

    private static final String APPROVED = """
            UPDATE submission
            SET state = 'APPROVED', decided_at = :at, decided_by = :decided_by
            WHERE month = :month AND unit_id = :unit_id
            """;

    private static final String CLOSED = """
            UPDATE submission
            SET state = 'CLOSED'
            WHERE month = :month AND unit_id = :unit_id
            """;

    /** A month closes with its reports, the first of which does it. */
    private static final String MONTH_CLOSED = """
            INSERT IGNORE INTO closed_month (month, closed_by, closed_at)
            VALUES (:month, :decided_by, :at)
            """;

    private static final String OBSERVED = """
            INSERT INTO observation (month, unit_id, measure_code, value, entered_by)
            VALUES (:month, :unit_id, :measure, :value, :entered_by)
            """;

    private static final String CORRECTED = """
            UPDATE observation
            SET value = :value, entered_by = :entered_by, reason = :reason
            WHERE month = :month AND unit_id = :unit_id AND measure_code = :measure
            """;

    private static final String EXPLAINED = """
            INSERT INTO explanation (month, unit_id, indicator_code, text, author_title, written_on)
            VALUES (:month, :unit_id, :indicator, :text, :author_title, :written_on)
            """;

    List<SampleChange> changes() {
        var submissions = SampleFile.read("submissions.csv").rows();
        var changes = new ArrayList<SampleChange>();
        addSteps(changes, submissions, "opened_at", OPENED);
        addSteps(changes, submissions, "submitted_at", SUBMITTED);
        addObservations(changes, submissions);
        addSteps(changes, submissions, "returned_at", RETURNED);
        addSteps(changes, submissions, "resubmitted_at", SUBMITTED);
        addSteps(changes, submissions, "approved_at", APPROVED);
        addSteps(changes, submissions, "closed_at", CLOSED);
        addSteps(changes, submissions, "closed_at", MONTH_CLOSED);
        addSteps(changes, SampleFile.read("corrections.csv").rows(), "corrected_at", CORRECTED);
        for (var line : SampleFile.read("explanations.csv").rows()) {
            var written = LocalDate.parse(field(line, "written_on")).atTime(16, 0);
            changes.add(units.placed(SampleChange.of(written, EXPLAINED, line)));
        }
        return changes;
    }

    /** One change for each line that has reached the step, at the time the column says. */
    private void addSteps(List<SampleChange> changes, List<Map<String, String>> lines, String column, String sql) {
        for (var line : lines) {
            var time = field(line, column);
            if (!time.isEmpty()) {
                var at = LocalDateTime.parse(time);
                changes.add(units.placed(SampleChange.of(at, sql, line)).with("at", at));
            }
        }
    }

    /** Figures enter with the first submission of their report. */
    private void addObservations(List<SampleChange> changes, List<Map<String, String>> submissions) {
        var submissionOf = new HashMap<List<String>, Map<String, String>>();
        submissions.forEach(line -> submissionOf.put(key(line), line));
        for (var line : SampleFile.read("observations.csv").rows()) {
            var submission = submissionOf.get(key(line));
            if (submission == null) {
                throw new IllegalStateException("The sample has figures without a report: " + key(line));
            }
            var blank = units.placed(SampleChange.of(
                            LocalDateTime.parse(field(submission, "submitted_at")), OBSERVED, onlyKeys(line)))
                    .with("entered_by", field(submission, "submitted_by"));
            line.forEach((measure, value) -> {
                if (!KEYS.contains(measure) && !value.isEmpty()) {
                    changes.add(blank.with("measure", measure).with("value", value));
                }
            });
        }
    }

    private static List<String> key(Map<String, String> line) {
        return List.of(field(line, "month"), field(line, "unit"));
    }

    private static Map<String, String> onlyKeys(Map<String, String> line) {
        return Map.of("month", field(line, "month"), "unit", field(line, "unit"));
    }
}
