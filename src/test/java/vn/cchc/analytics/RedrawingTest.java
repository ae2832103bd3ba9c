package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.BEN_CAT;
import static vn.cchc.place.BauBang.HUNG_HOA;
import static vn.cchc.place.BauBang.LAI_HUNG;
import static vn.cchc.place.BauBang.LAI_UYEN;
import static vn.cchc.place.BauBang.NEW_BAU_BANG;
import static vn.cchc.place.BauBang.TAN_HUNG;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;
import vn.cchc.observation.Submission;
import vn.cchc.observation.SubmissionState;
import vn.cchc.period.Month;
import vn.cchc.period.Period;
import vn.cchc.place.BauBang;
import vn.cchc.place.Succession;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;

/** June 2017 told by the units there have been since 01/7/2025. */
class RedrawingTest {

    private static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").indicator();
    private static final Indicator SERVICE =
            Define.score("G4", "points", "forms").indicator();
    private static final UnitVersion SURVIVOR =
            BauBang.version(30, "S", "Cũ", UnitKind.COMMUNE, LocalDate.of(2014, 4, 1), LocalDate.of(9999, 12, 31));
    private static final UnitVersion OFFSHOOT =
            BauBang.version(31, "O", "Mới", UnitKind.COMMUNE, LocalDate.of(2018, 1, 1), LocalDate.of(9999, 12, 31));
    private static final Indicator REFORM = Define.score("G3", "reform_score").indicator();

    private final Figures figures = Figures.of(ON_TIME)
            .target("0.9", "0")
            .in(BauBang.reorganised("0.3", "0.7"))
            .on("2025-08-08");

    @Test
    void addsNumeratorsAndDenominatorsOfMergedUnits() {
        figures.reports(TAN_HUNG, "2017-06", "on_time=10 resolved=10")
                .reports(LAI_HUNG, "2017-06", "on_time=50 resolved=90");
        assertThat(redrawn(BEN_CAT).figure()).isEqualTo(Figure.ratio(new BigDecimal(60), new BigDecimal(100)));
    }

    @Test
    void countsAUnitAsReportedWhenAllOfItsPredecessorsAre() {
        figures.reports(TAN_HUNG, "2017-06", "on_time=10 resolved=10");
        assertThat(redrawn(BEN_CAT).state()).isEqualTo(CellState.OVERDUE);
    }

    @Test
    void takesTheKnownShareOfASplitUnit() {
        figures.reports(LAI_UYEN, "2017-06", "on_time=10 resolved=20");
        var figure = redrawn(NEW_BAU_BANG).figure();
        assertThat(figure).isNotNull();
        assertThat(figure.numerator()).isEqualByComparingTo("7");
        assertThat(figure.denominator()).isEqualByComparingTo("14");
    }

    @Test
    void addsThePointsOfAScoreAsItsResponses() {
        var service = merged(SERVICE)
                .reports(TAN_HUNG, "2017-06", "points=811 forms=52")
                .reports(LAI_HUNG, "2017-06", "points=855 forms=55");
        assertThat(redrawn(service, SERVICE, BEN_CAT).figure())
                .isEqualTo(Figure.ratio(new BigDecimal(1666), new BigDecimal(107)));
    }

    @Test
    void takesTheMeanOfScoresThatHaveNoResponses() {
        var reform = merged(REFORM)
                .reports(TAN_HUNG, "2017-06", "reform_score=80")
                .reports(LAI_HUNG, "2017-06", "reform_score=90");
        assertThat(redrawn(reform, REFORM, BEN_CAT).figure()).isEqualTo(Figure.of(new BigDecimal(85)));
    }

    @ParameterizedTest
    @MethodSource("totals")
    void keepsEveryTotalWhereAllCanBeAllocated(Indicator indicator, String period) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20250701);
        for (int round = 0; round < 100; round++) {
            var reported = anyMonth(indicator, period, random);
            assertThat(total(reported.current(), indicator, period))
                    .usingComparator(RedrawingTest::compare)
                    .isEqualTo(total(reported.asReported(), indicator, period));
        }
    }

    private static @Nullable Figure total(Figures figures, Indicator indicator, String period) {
        return figures.scorecard(period).total(indicator.code()).orElseThrow().figure();
    }

    /** Before and after a unit that goes on gave a part of itself away. */
    private static Stream<Arguments> totals() {
        return Stream.of(ON_TIME, SERVICE)
                .flatMap(indicator -> Stream.of("2017-06", "2019-06").map(period -> Arguments.of(indicator, period)));
    }

    /** Sums alike, however many zeros their fractions end in. */
    private static int compare(Figure one, Figure other) {
        int numerators = one.numerator().compareTo(other.numerator());
        return numerators != 0 || one.denominator() == null || other.denominator() == null
                ? numerators
                : one.denominator().compareTo(other.denominator());
    }

    private static Figures merged(Indicator indicator) {
        return Figures.of(indicator).in(BauBang.reorganised("0.3", "0.7")).on("2025-08-08");
    }

    private static Figures anyMonth(Indicator indicator, String period, RandomGenerator random) {
        var history = withSurvivor(share(random), BauBang.reorganised("0.3", "0.7"));
        var any = Figures.of(indicator).in(history).on("2025-08-08");
        for (var unit : history.roster(Period.parse(period).orElseThrow().last(), UnitGroup.COMMUNES)) {
            any.reports(unit, period, anything(indicator, random));
        }
        return any;
    }

    private static String share(RandomGenerator random) {
        return new BigDecimal(1 + random.nextInt(98)).movePointLeft(2).toString();
    }

    /** The same district with a unit that gives a part away on 01/1/2018 and goes on. */
    private static UnitHistory withSurvivor(String share, UnitHistory history) {
        var versions = new ArrayList<>(history.versions());
        versions.addAll(List.of(SURVIVOR, OFFSHOOT));
        var successions = new ArrayList<>(history.successions());
        successions.add(new Succession(
                SURVIVOR.id(), OFFSHOOT.id(), OFFSHOOT.validFrom(), Succession.Kind.SPLIT, new BigDecimal(share)));
        return new UnitHistory(versions, BauBang.CALENDAR, successions);
    }

    @Test
    void leavesTheFiguresAfterASplitToTheUnitsThatReportedThem() {
        var split = Figures.of(ON_TIME)
                .in(withSurvivor("0.3", BauBang.reorganised("0.3", "0.7")))
                .on("2025-08-08")
                .reports(SURVIVOR, "2019-06", "on_time=90 resolved=100")
                .reports(OFFSHOOT, "2019-06", "on_time=40 resolved=50")
                .current();
        assertThat(split.cell(SURVIVOR, "2019-06").figure())
                .isEqualTo(Figure.ratio(new BigDecimal(90), new BigDecimal(100)));
        assertThat(split.cell(OFFSHOOT, "2019-06").figure())
                .isEqualTo(Figure.ratio(new BigDecimal(40), new BigDecimal(50)));
    }

    /** Half of A went to C at once and the rest by way of B; D went to C too and has not reported. */
    @Test
    void takesNoPredecessorForTwo() {
        var a = unit(1, "A", 2010, 2015);
        var b = unit(2, "B", 2015, 2020);
        var c = unit(3, "C", 2015, 2030);
        var d = unit(4, "D", 2010, 2020);
        var chain = new UnitHistory(
                List.of(a, b, c, d),
                BauBang.CALENDAR,
                List.of(
                        passes(a, b, 2015, "0.5"),
                        passes(a, c, 2015, "0.5"),
                        passes(b, c, 2020, "1"),
                        passes(d, c, 2020, "1")));
        var figures = Figures.of(
                        Define.count("A4", "sessions").validFrom("2010-01-01").indicator())
                .in(chain)
                .on("2025-08-08")
                .reports(a, "2014-06", "sessions=2");
        assertThat(figures.current().cell(c, "2014-06").state()).isEqualTo(CellState.OVERDUE);
        assertThat(figures.reports(d, "2014-06", "sessions=3")
                        .cell(c, "2014-06")
                        .state())
                .isEqualTo(CellState.VALUE);
    }

    private static UnitVersion unit(long id, String name, int from, int to) {
        return BauBang.version(id, name, name, UnitKind.COMMUNE, LocalDate.of(from, 1, 1), LocalDate.of(to, 1, 1));
    }

    private static Succession passes(UnitVersion from, UnitVersion to, int year, String share) {
        return new Succession(
                from.id(), to.id(), LocalDate.of(year, 1, 1), Succession.Kind.SPLIT, new BigDecimal(share));
    }

    @Test
    void waitsForApprovalWhereThePredecessorsAreApprovedOrWait() {
        figures.reports(TAN_HUNG, "2017-06", "report_waiting=1").reports(LAI_HUNG, "2017-06", "on_time=50 resolved=90");
        assertThat(redrawn(BEN_CAT).isWaiting()).isTrue();
    }

    @Test
    void waitsForNoApprovalWhileAPredecessorHasNotReported() {
        figures.reports(TAN_HUNG, "2017-06", "report_waiting=1");
        assertThat(redrawn(BEN_CAT).isWaiting()).isFalse();
    }

    private static String anything(Indicator indicator, RandomGenerator random) {
        int whole = 1 + random.nextInt(200);
        return indicator.equals(ON_TIME)
                ? "on_time=" + random.nextInt(whole + 1) + " resolved=" + whole
                : "points=" + random.nextInt(18 * whole + 1) + " forms=" + whole;
    }

    @Test
    void leavesOutWhatNobodyCanAllocate() {
        var unknown = Figures.of(ON_TIME).in(BauBang.reorganised()).on("2025-08-08");
        unknown.reports(LAI_UYEN, "2017-06", "on_time=10 resolved=20")
                .reports(HUNG_HOA, "2017-06", "on_time=9 resolved=10");
        assertThat(unknown.current()
                        .scorecard("2017-06")
                        .total(ON_TIME.code())
                        .orElseThrow()
                        .figure())
                .isEqualTo(Figure.ratio(new BigDecimal(9), new BigDecimal(10)));
    }

    @Test
    void putsAMergedReportWhereTheLastOfItsPredecessorsStands() {
        var history = BauBang.reorganised();
        var redrawing = redrawing(history);
        var told = redrawing.submissions(List.of(
                submission(TAN_HUNG, SubmissionState.APPROVED), submission(LAI_HUNG, SubmissionState.SUBMITTED)));
        assertThat(told).singleElement().satisfies(report -> {
            assertThat(report.unit()).isEqualTo(BEN_CAT.id());
            assertThat(report.state()).isEqualTo(SubmissionState.SUBMITTED);
        });
    }

    @Test
    void opensNoMergedReportBeforeAllPredecessorsDid() {
        assertThat(redrawing(BauBang.reorganised())
                        .submissions(List.of(submission(TAN_HUNG, SubmissionState.APPROVED))))
                .isEmpty();
    }

    private static Redrawing redrawing(UnitHistory history) {
        return Figures.of(ON_TIME).in(history).on("2025-08-08").redrawing();
    }

    private static Submission submission(UnitVersion unit, SubmissionState state) {
        var month = new Month(2017, 6);
        var due = BauBang.CALENDAR.dueOn(month);
        return new Submission(unit.id(), month, state, due, due.atTime(9, 0), null);
    }

    private Cell redrawn(UnitVersion unit) {
        return redrawn(figures, ON_TIME, unit);
    }

    private static Cell redrawn(Figures figures, Indicator indicator, UnitVersion unit) {
        return figures.current()
                .scorecard("2017-06")
                .row(unit.id())
                .flatMap(row -> row.cell(indicator.code()))
                .orElseThrow();
    }
}
