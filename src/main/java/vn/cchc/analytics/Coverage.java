package vn.cchc.analytics;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.observation.Submission;
import vn.cchc.observation.SubmissionState;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/**
 * How many reports of a month are in.
 *
 * @param submitted handed in, approved or not
 * @param approved the ones whose figures count
 * @param roster units that owe a report
 */
public record Coverage(Month month, int submitted, int approved, int roster) {

    /** @param submissions those of other months and units are passed over */
    static Coverage of(Month month, List<UnitVersion> roster, List<Submission> submissions) {
        Set<UnitId> units = roster.stream().map(UnitVersion::id).collect(Collectors.toSet());
        var owed = submissions.stream()
                .filter(submission -> submission.month().equals(month) && units.contains(submission.unit()))
                .toList();
        int submitted = (int) owed.stream().filter(Coverage::isIn).count();
        int approved = (int) owed.stream()
                .filter(submission -> submission.state().isApproved())
                .count();
        return new Coverage(month, submitted, approved, roster.size());
    }

    /** A report that was returned is with the unit again. */
    private static boolean isIn(Submission submission) {
        return submission.state() == SubmissionState.SUBMITTED
                || submission.state().isApproved();
    }

    public boolean isComplete() {
        return approved == roster;
    }
}
