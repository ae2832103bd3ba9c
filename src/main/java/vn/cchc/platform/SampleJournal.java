package vn.cchc.platform;

import static vn.cchc.platform.SampleUnits.field;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the journal would hold had people done by the program's commands what the sample says they did. */
record SampleJournal(SampleUnits units) {

    private static final String DONE = """
            INSERT INTO journal (done_at, written_at, username, deed, unit_id, month, subject, detail)
            VALUES (:at, :at, :by, :deed, :unit_id, :month, :subject, :detail)
            """;

    /** The sample says who decided reports, and that everything of a unit is done by whoever reports for it. */
    private static final String REVIEWER = "reviewer";

    /** One deed, before it is written as a row. */
    private record Done(LocalDateTime at, String by, String deed) {

        SampleChange about(String unit, String month, String subject, String detail) {
            var values = Map.of("unit", unit, "month", month, "by", by, "deed", deed);
            return SampleChange.of(at, DONE, values)
                    .with("at", at)
                    .with("subject", subject)
                    .with("detail", detail);
        }
    }

    List<SampleChange> changes() {
        var submissions = SampleFile.read("submissions.csv").rows();
        var officers = officers(submissions);
        var changes = new ArrayList<SampleChange>();
        submissions.forEach(line -> addReport(changes, line));
        addClosings(changes, submissions);
        addCorrections(changes, submissions);
        SampleFile.read("letters.csv").rows().forEach(line -> addLetter(changes, line, officers));
        SampleFile.read("annotations.csv").rows().forEach(line -> addNote(changes, line));
        return changes.stream().map(units::placed).toList();
    }

    private static Map<String, String> officers(List<Map<String, String>> submissions) {
        return submissions.stream()
                .filter(line -> !field(line, "submitted_by").isEmpty())
                .collect(Collectors.toMap(
                        line -> field(line, "unit"), line -> field(line, "submitted_by"), (first, same) -> first));
    }

    private static void addReport(List<SampleChange> changes, Map<String, String> line) {
        addStep(changes, line, "submitted_at", "submitted_by", "REPORT_SUBMITTED", "");
        addStep(changes, line, "returned_at", "decided_by", "REPORT_RETURNED", field(line, "return_note"));
        addStep(changes, line, "resubmitted_at", "submitted_by", "REPORT_SUBMITTED", "");
        addStep(changes, line, "approved_at", "decided_by", "REPORT_APPROVED", "");
    }

    private static void addStep(
            List<SampleChange> changes, Map<String, String> line, String when, String who, String deed, String reason) {
        if (!field(line, when).isEmpty()) {
            var done = new Done(LocalDateTime.parse(field(line, when)), field(line, who), deed);
            changes.add(done.about(field(line, "unit"), field(line, "month"), "", reason));
        }
    }

    /** A month is closed once, whatever the number of its reports. */
    private static void addClosings(List<SampleChange> changes, List<Map<String, String>> submissions) {
        var closed = new HashSet<String>();
        for (var line : submissions) {
            if (!field(line, "closed_at").isEmpty() && closed.add(field(line, "month"))) {
                var done = new Done(LocalDateTime.parse(field(line, "closed_at")), REVIEWER, "MONTH_CLOSED");
                changes.add(done.about("", field(line, "month"), "", ""));
            }
        }
    }

    /** Of what was approved already; a figure changed while its report was returned is no deed of its own. */
    private static void addCorrections(List<SampleChange> changes, List<Map<String, String>> submissions) {
        var approvals = new HashMap<Set<String>, String>();
        submissions.forEach(
                line -> approvals.put(Set.of(field(line, "unit"), field(line, "month")), field(line, "approved_at")));
        for (var line : SampleFile.read("corrections.csv").rows()) {
            var approved = approvals.getOrDefault(Set.of(field(line, "unit"), field(line, "month")), "");
            var at = LocalDateTime.parse(field(line, "corrected_at"));
            if (approved.isEmpty() || at.isBefore(LocalDateTime.parse(approved))) {
                continue;
            }
            var subject = field(line, "measure") + " " + former(line) + " → " + field(line, "value");
            var reason = field(line, "reason");
            changes.add(new Done(at, field(line, "entered_by"), "CORRECTION_PROPOSED")
                    .about(field(line, "unit"), field(line, "month"), subject, reason));
            changes.add(new Done(at, REVIEWER, "CORRECTION_APPROVED")
                    .about(field(line, "unit"), field(line, "month"), subject, reason));
        }
    }

    private static String former(Map<String, String> correction) {
        return SampleFile.read("observations.csv").rows().stream()
                .filter(line -> field(line, "unit").equals(field(correction, "unit"))
                        && field(line, "month").equals(field(correction, "month")))
                .map(line -> field(line, field(correction, "measure")))
                .findFirst()
                .orElseThrow();
    }

    private static void addLetter(List<SampleChange> changes, Map<String, String> line, Map<String, String> officers) {
        var by = officers.getOrDefault(field(line, "unit"), REVIEWER);
        var subject = "%s %s/%s · %s · %s"
                .formatted(
                        field(line, "type"),
                        field(line, "number"),
                        field(line, "year"),
                        field(line, "occasion"),
                        field(line, "handed_on"));
        changes.add(new Done(SampleLetters.enteredAt(line), by, "LETTER_ENTERED")
                .about(field(line, "unit"), "", subject, ""));
        if (!field(line, "voided_on").isEmpty()) {
            changes.add(new Done(SampleLetters.voidedAt(line), by, "LETTER_VOIDED")
                    .about(field(line, "unit"), "", subject, field(line, "void_reason")));
        }
    }

    private static void addNote(List<SampleChange> changes, Map<String, String> line) {
        changes.add(new Done(LocalDateTime.parse(field(line, "noted_at")), field(line, "noted_by"), "NOTE_WRITTEN")
                .about(field(line, "unit"), "", field(line, "indicator"), field(line, "text")));
    }
}
