package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.HUNG_HOA;
import static vn.cchc.place.BauBang.LAI_HUNG;
import static vn.cchc.place.BauBang.LAI_UYEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.statistics.Bearing;
import vn.cchc.analytics.statistics.Signal;
import vn.cchc.annotation.Annotation;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.observation.Submission;
import vn.cchc.observation.SubmissionState;
import vn.cchc.period.Mode;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitVersion;

/** What a leader should look at on 08/8/2017; the reports of July were due on the 17th. */
class AttentionListTest {

    private static final Month JULY = new Month(2017, 7);
    private static final LocalDate DUE = LocalDate.of(2017, 7, 17);

    private static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").indicator();
    private static final Indicator SESSIONS = Define.count("A4", "sessions").indicator();
    private static final Indicator APOLOGISED = Define.ratio("B4", "letters_late", "late")
            .from(MeasureSource.REGISTER, "letters_late")
            .indicator();

    private final Figures figures = Figures.of(ON_TIME, SESSIONS, APOLOGISED).target("1", "0");
    private final List<Submission> submissions = new ArrayList<>();
    private final List<Annotation> notes = new ArrayList<>();

    @BeforeEach
    void letEverybodyReportAndMeet() {
        figures.allReport("2017-07", "on_time=10 resolved=10 sessions=1 late=0");
        BauBang.history()
                .roster(JULY, UnitGroup.COMMUNES)
                .forEach(unit -> submissions.add(submission(unit, SubmissionState.APPROVED)));
    }

    @Test
    void isEmptyWhereAllIsWell() {
        assertThat(items()).isEmpty();
    }

    @Test
    void namesAUnitThatDoesNotMeetWithWhatItMissed() {
        figures.reports(LAI_UYEN, "2017-07", "sessions=0");
        assertThat(items()).singleElement().isInstanceOfSatisfying(Attention.Misses.class, misses -> {
            assertThat(misses.unit()).isEqualTo(LAI_UYEN);
            assertThat(misses.missed()).extracting(Cell::indicator).containsExactly(SESSIONS);
        });
    }

    @Test
    void namesTheUnitThatMissedMostFirst() {
        figures.reports(HUNG_HOA, "2017-07", "sessions=0").reports(LAI_UYEN, "2017-07", "sessions=0 on_time=5");
        assertThat(items()).extracting(item -> ((Attention.Misses) item).unit()).containsExactly(LAI_UYEN, HUNG_HOA);
    }

    @Test
    void addsUpLateDossiersWithoutAnApology() {
        figures.reports(LAI_UYEN, "2017-07", "late=3 letters_late=1").reports(LAI_HUNG, "2017-07", "late=4");
        assertThat(unapologised().dossiers()).isEqualTo(6);
    }

    @Test
    void namesTheUnitWithMostLateDossiersFirst() {
        figures.reports(LAI_UYEN, "2017-07", "late=3 letters_late=1").reports(LAI_HUNG, "2017-07", "late=4");
        assertThat(unapologised().units())
                .containsExactly(new Attention.UnitCount(LAI_HUNG, 4), new Attention.UnitCount(LAI_UYEN, 2));
    }

    @Test
    void doesNotSetOneUnitsExtraApologiesAgainstAnothersLateDossiers() {
        figures.reports(LAI_UYEN, "2017-07", "late=1 letters_late=5").reports(LAI_HUNG, "2017-07", "late=2");
        assertThat(unapologised().dossiers()).isEqualTo(2);
    }

    @Test
    void saysSinceWhenAReportIsOverdue() {
        replace(LAI_UYEN, SubmissionState.SUBMITTED);
        assertThat(items())
                .containsExactly(new Attention.Overdue(
                        LAI_UYEN, List.of(JULY), DUE, 22, Optional.of(SubmissionState.SUBMITTED)));
    }

    @Test
    void namesAReportThatWasNeverOpened() {
        submissions.removeIf(submission -> submission.unit().equals(LAI_UYEN.id()));
        assertThat(items()).containsExactly(new Attention.Overdue(LAI_UYEN, List.of(JULY), DUE, 22, Optional.empty()));
    }

    @Test
    void isPatientOnTheLastDayForReports() {
        submissions.clear();
        figures.on("2017-07-17");
        assertThat(items()).isEmpty();
    }

    @Test
    void owesNothingInAClosedReport() {
        replace(LAI_UYEN, SubmissionState.CLOSED);
        assertThat(items()).isEmpty();
    }

    @Test
    void namesTheFiguresThatAnApprovedReportLeavesOut() {
        var gappy = Figures.of(ON_TIME, SESSIONS).target("1", "0").allReport("2017-07", "on_time=10 resolved=10");
        assertThat(items(gappy))
                .hasSize(7)
                .allSatisfy(item -> assertThat(((Attention.Gaps) item).missing())
                        .extracting(Cell::indicator)
                        .containsExactly(SESSIONS));
    }

    @Test
    void putsMissesBeforeLateDossiersBeforeReportsThatAreOwed() {
        figures.reports(LAI_UYEN, "2017-07", "sessions=0").reports(LAI_HUNG, "2017-07", "late=2");
        replace(HUNG_HOA, SubmissionState.OPEN);
        assertThat(items())
                .extracting(item -> (Object) item.getClass())
                .containsExactly(
                        Attention.Misses.class,
                        Attention.Misses.class,
                        Attention.Unapologised.class,
                        Attention.Overdue.class);
    }

    @Test
    void putsTheOwedReportsOfAUnitTogetherByWhereTheyStand() {
        letTheQuarterBeReported();
        replace(LAI_UYEN, new Month(2017, 4), SubmissionState.RETURNED);
        replace(LAI_UYEN, new Month(2017, 5), SubmissionState.RETURNED);
        replace(LAI_UYEN, new Month(2017, 6), SubmissionState.SUBMITTED);
        assertThat(items(figures, "2017-Q2"))
                .containsExactly(
                        new Attention.Overdue(
                                LAI_UYEN,
                                List.of(new Month(2017, 4), new Month(2017, 5)),
                                LocalDate.of(2017, 4, 17),
                                113,
                                Optional.of(SubmissionState.RETURNED)),
                        new Attention.Overdue(
                                LAI_UYEN,
                                List.of(new Month(2017, 6)),
                                LocalDate.of(2017, 6, 17),
                                52,
                                Optional.of(SubmissionState.SUBMITTED)));
    }

    @Test
    void takesAnOpenReportForOneThatIsNotThere() {
        replace(LAI_UYEN, SubmissionState.OPEN);
        assertThat(items()).containsExactly(new Attention.Overdue(LAI_UYEN, List.of(JULY), DUE, 22, Optional.empty()));
    }

    @Test
    void flagsMoreApologiesThanLateDossiers() {
        figures.reports(LAI_UYEN, "2017-07", "late=1 letters_late=5");
        assertThat(items()).containsExactly(new Attention.TooManyApologies(LAI_UYEN, 4));
    }

    @Test
    void flagsApologiesWhereNoDossierWasLate() {
        figures.reports(LAI_UYEN, "2017-07", "late=0 letters_late=2");
        assertThat(items()).containsExactly(new Attention.TooManyApologies(LAI_UYEN, 2));
    }

    /** Mean 96; the last seven months are below. */
    private static final int[] FALLING = {99, 95, 99, 96, 100, 96, 100, 95, 94, 95, 94, 95, 94, 95};

    @Test
    void namesAUnitWhoseFiguresTurnedForTheWorse() {
        letOnTimeRatesOf(LAI_UYEN, JULY, FALLING);
        assertThat(signalled())
                .containsExactly(new Attention.Signalled(
                        LAI_UYEN,
                        ON_TIME,
                        new Signal(Signal.Rule.RUN, new Span(new Month(2017, 1), JULY), false, Bearing.WORSE)));
    }

    @Test
    void looksForNoSignalAcrossANotedChangeOfTheWork() {
        letOnTimeRatesOf(LAI_UYEN, JULY, FALLING);
        notes.add(new Annotation(
                1,
                LocalDate.of(2017, 1, 3),
                Optional.of(LAI_UYEN.id()),
                Optional.of(ON_TIME.code()),
                true,
                "Đổi quy trình",
                "Phòng Nội vụ",
                LocalDate.of(2017, 1, 3).atTime(9, 0)));
        assertThat(signalled()).isEmpty();
    }

    @Test
    void putsSignalsAfterMisses() {
        letOnTimeRatesOf(LAI_UYEN, JULY, FALLING);
        assertThat(items())
                .extracting(item -> (Object) item.getClass())
                .containsExactly(Attention.Misses.class, Attention.Signalled.class);
    }

    @Test
    void passesOverASignalThatIsOver() {
        letOnTimeRatesOf(LAI_UYEN, JULY.minus(1), FALLING);
        figures.reports(LAI_UYEN, "2017-07", "on_time=100 resolved=100");
        assertThat(signalled()).isEmpty();
    }

    @Test
    void passesOverASignalForTheBetter() {
        letOnTimeRatesOf(
                LAI_UYEN, JULY, IntStream.of(FALLING).map(rate -> 190 - rate).toArray());
        assertThat(signalled()).isEmpty();
    }

    /** The last month is below the lower limit (87,2) as well. */
    @Test
    void namesTheSignalThatHasLastedLongest() {
        var steep = FALLING.clone();
        steep[steep.length - 1] = 86;
        letOnTimeRatesOf(LAI_UYEN, JULY, steep);
        assertThat(signalled())
                .singleElement()
                .satisfies(item -> assertThat(item.signal().rule()).isEqualTo(Signal.Rule.RUN));
    }

    @Test
    void namesTheLongestSignalFirst() {
        var eight = FALLING.clone();
        eight[6] = 94;
        letOnTimeRatesOf(HUNG_HOA, JULY, FALLING);
        letOnTimeRatesOf(LAI_HUNG, JULY, eight);
        assertThat(signalled()).extracting(Attention.Signalled::unit).containsExactly(LAI_HUNG, HUNG_HOA);
    }

    private List<Attention.Signalled> signalled() {
        return items().stream()
                .filter(Attention.Signalled.class::isInstance)
                .map(Attention.Signalled.class::cast)
                .toList();
    }

    /** Of every hundred dossiers, month by month up to the last. */
    private void letOnTimeRatesOf(UnitVersion unit, Month last, int... rates) {
        for (int index = 0; index < rates.length; index++) {
            var month = last.minus(rates.length - 1 - index);
            figures.reports(unit, month.toString(), "resolved=100 sessions=1 late=0 on_time=" + rates[index]);
        }
    }

    private void letTheQuarterBeReported() {
        for (int number = 4; number <= 6; number++) {
            var month = new Month(2017, number);
            figures.allReport(month.toString(), "on_time=10 resolved=10 sessions=1 late=0");
            BauBang.history()
                    .roster(month, UnitGroup.COMMUNES)
                    .forEach(unit -> submissions.add(submission(unit, month, SubmissionState.APPROVED)));
        }
    }

    private Attention.Unapologised unapologised() {
        return items().stream()
                .filter(Attention.Unapologised.class::isInstance)
                .map(Attention.Unapologised.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private List<Attention> items() {
        return items(figures);
    }

    private List<Attention> items(Figures figures) {
        return items(figures, "2017-07");
    }

    private List<Attention> items(Figures figures, String period) {
        var question = figures.question(period, Mode.IN_PERIOD);
        var month = question.reportMonth();
        return new AttentionList(figures.facts(question), figures.scorecard(period), month, submissions, notes).items();
    }

    private void replace(UnitVersion unit, SubmissionState state) {
        replace(unit, JULY, state);
    }

    private void replace(UnitVersion unit, Month month, SubmissionState state) {
        submissions.removeIf(submission ->
                submission.unit().equals(unit.id()) && submission.month().equals(month));
        submissions.add(submission(unit, month, state));
    }

    private static Submission submission(UnitVersion unit, SubmissionState state) {
        return submission(unit, JULY, state);
    }

    private static Submission submission(UnitVersion unit, Month month, SubmissionState state) {
        return new Submission(unit.id(), month, state, DUE, DUE.atTime(9, 0), null);
    }
}
