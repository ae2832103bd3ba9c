package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.observation.Submission;
import vn.cchc.observation.SubmissionState;
import vn.cchc.period.Month;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitVersion;

class CoverageTest {

    private static final Month JULY = new Month(2017, 7);
    private static final LocalDateTime IN_TIME = LocalDateTime.of(2017, 7, 17, 23, 59);

    @Test
    void saysHowManyOfTheRosterAreApproved() {
        var coverage = coverage(
                submission(BauBang.LAI_UYEN, SubmissionState.APPROVED, IN_TIME),
                submission(BauBang.LAI_HUNG, SubmissionState.SUBMITTED, IN_TIME),
                submission(BauBang.HUNG_HOA, SubmissionState.OPEN, null));
        assertThat(coverage).isEqualTo(new Coverage(JULY, 2, 1, 3));
    }

    @Test
    void passesOverUnitsOutsideTheRoster() {
        var coverage = coverage(submission(BauBang.HEALTH, SubmissionState.APPROVED, IN_TIME));
        assertThat(coverage.approved()).isZero();
    }

    @Test
    void isCompleteWithEveryReportApprovedOrClosed() {
        var coverage = coverage(
                submission(BauBang.LAI_UYEN, SubmissionState.APPROVED, IN_TIME),
                submission(BauBang.LAI_HUNG, SubmissionState.CLOSED, IN_TIME),
                submission(BauBang.HUNG_HOA, SubmissionState.APPROVED, IN_TIME));
        assertThat(coverage.isComplete()).isTrue();
    }

    private static Coverage coverage(Submission... submissions) {
        var roster = List.of(BauBang.LAI_UYEN, BauBang.LAI_HUNG, BauBang.HUNG_HOA);
        return Coverage.of(JULY, roster, List.of(submissions));
    }

    private static Submission submission(UnitVersion unit, SubmissionState state, @Nullable LocalDateTime submittedAt) {
        return new Submission(unit.id(), JULY, state, LocalDate.of(2017, 7, 17), submittedAt, null);
    }
}
