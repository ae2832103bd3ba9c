package vn.cchc.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.period.ReportingCalendar;
import vn.cchc.period.Span;
import vn.cchc.place.StoredDistrict;
import vn.cchc.platform.DatabaseTest;

@DatabaseTest
class SubmissionsQueryTest {

    private static final Month MAY = new Month(2017, 5);
    private static final Month JULY = new Month(2017, 7);

    private final StoredDistrict stored;
    private final SubmissionsQuery query;

    SubmissionsQueryTest(JdbcClient jdbc) {
        stored = new StoredDistrict(jdbc);
        query = new SubmissionsQuery(jdbc);
    }

    @Test
    void readsAReportAsItStands() {
        var unit = stored.commune("25822", "Lai Uyên");
        stored.report(unit, "2017-07", "SUBMITTED");
        assertThat(query.list(Span.of(JULY), AsOf.NOW))
                .containsExactly(new Submission(
                        unit,
                        JULY,
                        SubmissionState.SUBMITTED,
                        LocalDate.of(2017, 7, 17),
                        LocalDateTime.of(2017, 7, 16, 9, 0),
                        null));
    }

    @Test
    void readsAReportThatIsNotHandedInYet() {
        stored.report(stored.commune("25822", "Lai Uyên"), "2017-07", "OPEN", null);
        assertThat(query.list(Span.of(JULY), AsOf.NOW))
                .singleElement()
                .extracting(Submission::submittedAt)
                .isNull();
    }

    @Test
    void readsTheDueDayFromTheCalendarWhateverWasWrittenWhenTheReportWasOpened() {
        var unit = stored.communeOf(new ReportingCalendar("MONTH", 1, 5));
        stored.report(unit, "2017-07", "OPEN", null);
        assertThat(query.list(Span.of(JULY), AsOf.NOW))
                .singleElement()
                .extracting(Submission::dueOn)
                .isEqualTo(LocalDate.of(2017, 8, 5));
    }

    @Test
    void listsTheReportsOfASpanOldestFirst() {
        var unit = stored.commune("25822", "Lai Uyên");
        stored.report(unit, "2017-07", "APPROVED");
        stored.report(unit, "2017-06", "APPROVED");
        stored.report(unit, "2017-05", "APPROVED");
        assertThat(query.list(new Span(new Month(2017, 6), JULY), AsOf.NOW))
                .extracting(Submission::month)
                .containsExactly(new Month(2017, 6), JULY);
    }

    @Test
    void listsTheReportsOfOneUnitNewestFirst() {
        var unit = stored.commune("25822", "Lai Uyên");
        stored.report(unit, "2017-05", "APPROVED");
        stored.report(unit, "2017-07", "APPROVED");
        stored.report(stored.commune("25831", "Hưng Hòa"), "2017-06", "APPROVED");
        assertThat(query.reportsOf(unit, new Span(MAY, JULY), AsOf.NOW).submissions())
                .extracting(Submission::month)
                .containsExactly(JULY, MAY);
    }

    @Test
    void leavesOutReportsBeforeAndAfterTheSpan() {
        var unit = stored.commune("25822", "Lai Uyên");
        stored.report(unit, "2017-04", "APPROVED");
        stored.report(unit, "2017-08", "APPROVED");
        assertThat(query.reportsOf(unit, new Span(MAY, JULY), AsOf.NOW).submissions())
                .isEmpty();
    }

    @Test
    void listsAReportWithTwoExplanationsOnce() {
        var unit = stored.commune("25822", "Lai Uyên");
        stored.report(unit, "2017-07", "APPROVED");
        stored.explain(unit, "2017-07", "C2");
        stored.explain(unit, "2017-07", "C3");
        assertThat(query.reportsOf(unit, Span.of(JULY), AsOf.NOW).submissions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPEN", "SUBMITTED", "RETURNED"})
    void keepsTheExplanationsOfAReportToItselfUntilItIsApproved(String state) {
        var unit = stored.commune("25822", "Lai Uyên");
        stored.report(unit, "2017-07", state);
        stored.explain(unit, "2017-07", "C2");
        var reports = query.reportsOf(unit, Span.of(JULY), AsOf.NOW);
        assertThat(reports.submissions()).hasSize(1);
        assertThat(reports.explanations()).isEmpty();
    }

    @Test
    void readsTheExplanationsOfAUnit() {
        var unit = stored.commune("25822", "Lai Uyên");
        stored.report(unit, "2017-07", "APPROVED");
        stored.explain(unit, "2017-07", "C2");
        assertThat(query.reportsOf(unit, Span.of(JULY), AsOf.NOW).explanations())
                .containsExactly(new Explanation(
                        unit,
                        JULY,
                        new IndicatorCode("C2"),
                        "Thiếu người",
                        "Cán bộ Văn phòng - Thống kê",
                        LocalDate.of(2017, 7, 16)));
    }
}
