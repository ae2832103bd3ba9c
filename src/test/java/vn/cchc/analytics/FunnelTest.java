package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.CAY_TRUONG;
import static vn.cchc.place.BauBang.HUNG_HOA;
import static vn.cchc.place.BauBang.LAI_HUNG;
import static vn.cchc.place.BauBang.LAI_UYEN;
import static vn.cchc.place.BauBang.LONG_NGUYEN;
import static vn.cchc.place.BauBang.TAN_HUNG;
import static vn.cchc.place.BauBang.TRU_VAN_THO;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.statistics.Bearing;
import vn.cchc.analytics.statistics.BinomialLimits.Zone;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;
import vn.cchc.place.UnitVersion;

/** 950 of 1.000 dossiers on time in the district, one commune far behind and one far ahead. */
class FunnelTest {

    private static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").indicator();

    private final Figures figures = reports(ON_TIME);

    private static Figures reports(Indicator indicator) {
        return Figures.of(indicator)
                .reports(TRU_VAN_THO, "2017-07", "on_time=86 resolved=100")
                .reports(CAY_TRUONG, "2017-07", "on_time=89 resolved=100")
                .reports(LAI_UYEN, "2017-07", "on_time=90 resolved=100")
                .reports(TAN_HUNG, "2017-07", "on_time=100 resolved=100")
                .reports(LONG_NGUYEN, "2017-07", "on_time=400 resolved=400")
                .reports(HUNG_HOA, "2017-07", "on_time=1 resolved=2")
                .reports(LAI_HUNG, "2017-07", "on_time=184 resolved=198");
    }

    @Test
    void isAroundTheRatioOfTheDistrict() {
        assertThat(funnel().centre()).isEqualByComparingTo(ratio(950, 1000));
    }

    /** Around 95%, at most 86 of 100 has probability 0,046%, 89 1,1%, 90 2,8%; 100 of 100 has 0,6%. */
    @Test
    void tellsWhoIsOutsideWhichLimits() {
        assertThat(zone(TRU_VAN_THO)).isEqualTo(Zone.FAR_BELOW);
        assertThat(zone(CAY_TRUONG)).isEqualTo(Zone.BELOW);
        assertThat(zone(LAI_UYEN)).isEqualTo(Zone.WITHIN);
        assertThat(zone(TAN_HUNG)).isEqualTo(Zone.ABOVE);
        assertThat(zone(LONG_NGUYEN)).isEqualTo(Zone.FAR_ABOVE);
    }

    /** One of two is 50%, the lowest ratio of all, and still within. */
    @Test
    void doesNotAccuseAUnitWithTwoCases() {
        assertThat(zone(HUNG_HOA)).isEqualTo(Zone.WITHIN);
    }

    @Test
    void saysWhetherItIsForBetterOrWorse() {
        assertThat(place(funnel(), TRU_VAN_THO).bearing()).isEqualTo(Bearing.WORSE);
        assertThat(place(funnel(), TAN_HUNG).bearing()).isEqualTo(Bearing.BETTER);
        assertThat(place(funnel(), LAI_UYEN).bearing()).isEqualTo(Bearing.NEITHER);
    }

    @Test
    void turnsOverWhereLessIsBetter() {
        var less = Define.ratio("C4", "on_time", "resolved").down().indicator();
        var funnel = Funnel.of(cells(reports(less))).orElseThrow();
        assertThat(place(funnel, TRU_VAN_THO).bearing()).isEqualTo(Bearing.BETTER);
        assertThat(place(funnel, TAN_HUNG).bearing()).isEqualTo(Bearing.WORSE);
    }

    @Test
    void drawsItsLimitsFromTheFewestCasesToTheMost() {
        var limits = funnel().limits();
        assertThat(limits.getFirst().cases()).isEqualTo(2);
        assertThat(limits.getLast().cases()).isEqualTo(400);
        assertThat(limits).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void leavesOutUnitsWithoutAFigure() {
        figures.reports(HUNG_HOA, "2017-07", "on_time=0 resolved=0");
        assertThat(funnel().places()).hasSize(6).noneMatch(place -> isOf(place, HUNG_HOA));
    }

    @Test
    void namesUnitsWhoseFigureIsNoPartOfAWhole() {
        figures.reports(HUNG_HOA, "2017-07", "on_time=3 resolved=2");
        assertThat(funnel().left()).containsExactly(HUNG_HOA);
        assertThat(funnel().places()).hasSize(6);
    }

    @Test
    void namesUnitsWithPartsOfACase() {
        figures.reports(HUNG_HOA, "2017-07", "on_time=1 resolved=2.5")
                .reports(LAI_UYEN, "2017-07", "on_time=89.5 resolved=100");
        assertThat(funnel().left()).containsExactlyInAnyOrder(HUNG_HOA, LAI_UYEN);
    }

    @Test
    void takesWholeNumbersInWhateverScale() {
        figures.reports(HUNG_HOA, "2017-07", "on_time=1.00 resolved=2.0");
        assertThat(place(funnel(), HUNG_HOA).cases()).isEqualTo(2);
    }

    @Test
    void keepsEverybodyWithinWhereAllAreAlike() {
        var all = Figures.of(ON_TIME).allReport("2017-07", "on_time=20 resolved=20");
        assertThat(Funnel.of(cells(all)).orElseThrow().places())
                .hasSize(7)
                .allMatch(place -> place.zone() == Zone.WITHIN);
    }

    @Test
    void isNotThereWithoutACase() {
        assertThat(Funnel.of(cells(Figures.of(ON_TIME).allReport("2017-07", "on_time=0 resolved=0"))))
                .isEmpty();
    }

    @Test
    void isNotThereWhereTheDistrictIsNoPartOfAWhole() {
        assertThat(Funnel.of(cells(Figures.of(ON_TIME).allReport("2017-07", "on_time=3 resolved=2"))))
                .isEmpty();
    }

    @Test
    void isNotThereForCountsOrScores() {
        var sessions = Figures.of(Define.count("A4", "sessions").indicator()).allReport("2017-07", "sessions=3");
        var score =
                Figures.of(Define.score("G4", "points", "forms").indicator()).allReport("2017-07", "points=3 forms=4");
        assertThat(Funnel.of(cells(sessions))).isEmpty();
        assertThat(Funnel.of(cells(score))).isEmpty();
    }

    @Test
    void isNotThereWithoutUnits() {
        assertThat(Funnel.of(List.of())).isEqualTo(Optional.empty());
    }

    private Zone zone(UnitVersion unit) {
        return place(funnel(), unit).zone();
    }

    private static Funnel.Place place(Funnel funnel, UnitVersion unit) {
        return funnel.places().stream()
                .filter(place -> isOf(place, unit))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(Funnel.Place place, UnitVersion unit) {
        return place.cell().unit().equals(unit);
    }

    private Funnel funnel() {
        return Funnel.of(cells(figures)).orElseThrow();
    }

    private static List<Cell> cells(Figures figures) {
        return figures.scorecard("2017-07").column(figures.first().code());
    }

    private static Figure ratio(int numerator, int denominator) {
        return Figure.ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }
}
