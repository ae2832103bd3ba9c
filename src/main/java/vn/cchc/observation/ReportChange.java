package vn.cchc.observation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * What became of a unit's report of one month since a moment.
 *
 * @param then where it stood at the moment; empty where it had not been opened
 * @param submitted handed in last; empty until then
 * @param decided approved or returned last; empty until then
 * @param note the reason it was returned for; empty where it never was
 * @param corrections the numbers of it that are others now, by measure
 */
public record ReportChange(
        UnitId unit,
        Month month,
        LocalDate dueOn,
        Optional<SubmissionState> then,
        SubmissionState now,
        Optional<Step> submitted,
        Optional<Step> decided,
        Optional<String> note,
        List<ChangedFigure> corrections) {

    /**
     * A step of the workflow.
     *
     * @param at Vietnam time
     * @param by the account as the frame names it; empty where it is gone
     */
    public record Step(LocalDateTime at, Optional<String> by) {}

    public ReportChange {
        corrections = List.copyOf(corrections);
    }

    /** Whether its figures are there now and were not then. */
    public boolean cameIn() {
        return now.isApproved() && !wasApproved();
    }

    /** Whether its figures were there then and are not now. */
    public boolean wentBack() {
        return wasApproved() && !now.isApproved();
    }

    /** Whether it was owed on a day already. */
    public boolean wasDueBefore(LocalDate day) {
        return dueOn.isBefore(day);
    }

    /** Whether it was handed in after it was due. */
    public boolean isLate() {
        return submitted.filter(step -> step.at().toLocalDate().isAfter(dueOn)).isPresent();
    }

    private boolean wasApproved() {
        return then.filter(SubmissionState::isApproved).isPresent();
    }
}
