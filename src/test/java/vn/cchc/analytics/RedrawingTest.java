package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.BEN_CAT;
import static vn.cchc.place.BauBang.HUNG_HOA;
import static vn.cchc.place.BauBang.LAI_HUNG;
import static vn.cchc.place.BauBang.LAI_UYEN;
import static vn.cchc.place.BauBang.NEW_BAU_BANG;
import static vn.cchc.place.BauBang.TAN_HUNG;

import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;
import vn.cchc.observation.Submission;
import vn.cchc.observation.SubmissionState;
import vn.cchc.period.Month;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitVersion;

/** June 2017 told by the units there have been since 01/7/2025. */
class RedrawingTest {

    private static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").indicator();
    private static final Indicator SERVICE =
            Define.score("G4", "points", "forms").indicator();
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
    void keepsEveryTotalWhereAllCanBeAllocated(Indicator indicator) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20250701);
        for (int round = 0; round < 100; round++) {
            var reported = anyMonth(indicator, random);
            assertThat(reported.current()
                            .scorecard("2017-06")
                            .total(indicator.code())
                            .orElseThrow()
                            .figure())
                    .usingComparator(RedrawingTest::compare)
                    .isEqualTo(reported.asReported()
                            .scorecard("2017-06")
                            .total(indicator.code())
                            .orElseThrow()
                            .figure());
        }
    }

    private static Stream<Indicator> totals() {
        return Stream.of(ON_TIME, SERVICE);
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

    private static Figures anyMonth(Indicator indicator, RandomGenerator random) {
        var share = new BigDecimal(1 + random.nextInt(98)).movePointLeft(2);
        var any = Figures.of(indicator)
                .in(BauBang.reorganised(
                        share.toString(), BigDecimal.ONE.subtract(share).toString()))
                .on("2025-08-08");
        for (var unit : BauBang.history().roster(new Month(2017, 6), UnitGroup.COMMUNES)) {
            any.reports(unit, "2017-06", anything(indicator, random));
        }
        return any;
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
