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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.Status;
import vn.cchc.place.UnitVersion;

/** How the figures of seven communes become one figure of the district, and what it says about its coverage. */
class RollUpTest {

    private static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").indicator();

    private final Figures figures = Figures.of(ON_TIME).target("0.95", "0");

    @Test
    void dividesSumsAndNeverAveragesPercentages() {
        figures.allReport("2017-07", "on_time=10 resolved=10").reports(LAI_UYEN, "2017-07", "on_time=0 resolved=940");
        assertThat(july().figure()).isEqualTo(ratio(60, 1000));
    }

    @Test
    void saysThatSixOfSevenReported() {
        reportSix();
        assertThat(july().reported()).isEqualTo(6);
        assertThat(july().applicable()).isEqualTo(7);
    }

    @Test
    void hasNoStatusWhileAUnitIsMissing() {
        reportSix();
        assertThat(july().status()).isNull();
    }

    @Test
    void hasAStatusWhenAllReported() {
        figures.allReport("2017-07", "on_time=10 resolved=10");
        assertThat(july().status()).isEqualTo(Status.MET);
    }

    @Test
    void countsAUnitWithNothingToReportAsReported() {
        figures.allReport("2017-07", "on_time=10 resolved=10").reports(LAI_UYEN, "2017-07", "on_time=0 resolved=0");
        assertThat(july().isComplete()).isTrue();
    }

    @Test
    void leavesAnExemptUnitOutOfTheTotal() {
        figures.exempt(LAI_UYEN)
                .allReport("2017-07", "on_time=10 resolved=10")
                .reports(LAI_UYEN, "2017-07", "on_time=0 resolved=100");
        assertThat(july().figure()).isEqualTo(ratio(60, 60));
    }

    @Test
    void leavesAnExemptUnitOutOfTheCoverage() {
        figures.exempt(LAI_UYEN).allReport("2017-07", "on_time=10 resolved=10");
        assertThat(july().applicable()).isEqualTo(6);
    }

    @Test
    void doesNotCountAPartialUnitAsReported() {
        figures.allReport("2017-04", "on_time=10 resolved=10");
        assertThat(figures.total("2017-Q2").reported()).isZero();
    }

    @Test
    void isNilWhenNothingOccurredAnywhere() {
        figures.allReport("2017-07", "on_time=0 resolved=0");
        assertThat(july().state()).isEqualTo(CellState.NIL);
    }

    @Test
    void isOverdueWhenNobodyReported() {
        assertThat(july().state()).isEqualTo(CellState.OVERDUE);
    }

    @Test
    void isNotDueWhenNobodyHadToReportYet() {
        assertThat(figures.total("2017-08").state()).isEqualTo(CellState.NOT_DUE);
    }

    @Test
    void isATrueZeroWhenNoneOfManyWasOnTime() {
        figures.allReport("2017-07", "on_time=0 resolved=10");
        assertThat(july().state()).isEqualTo(CellState.ZERO);
    }

    @Test
    void isNilRatherThanAnErrorWhenWrongDenominatorsCancelOut() {
        var late = Define.ratio("B4", "apologies", "resolved - on_time").indicator();
        var total = Figures.of(late)
                .reports(LAI_UYEN, "2017-07", "apologies=1 resolved=10 on_time=8")
                .reports(LAI_HUNG, "2017-07", "apologies=1 resolved=10 on_time=12")
                .total("2017-07");
        assertThat(total.state()).isEqualTo(CellState.NIL);
    }

    @Test
    void isJudgedByTheTargetAllUnitsShare() {
        figures.allReport("2017-07", "on_time=10 resolved=10");
        assertThat(july().goal()).isEqualTo(new Goal(new BigDecimal("0.95"), BigDecimal.ZERO));
    }

    @Test
    void isNotJudgedWhereUnitsHaveDifferentTargets() {
        figures.target(LAI_UYEN, "0.9").allReport("2017-07", "on_time=10 resolved=10");
        assertThat(july().goal()).isNull();
    }

    private void reportSix() {
        for (var unit : new UnitVersion[] {TRU_VAN_THO, CAY_TRUONG, TAN_HUNG, LONG_NGUYEN, HUNG_HOA, LAI_HUNG}) {
            figures.reports(unit, "2017-07", "on_time=10 resolved=10");
        }
    }

    private Total july() {
        return figures.total("2017-07");
    }

    @Nested
    class OfCounts {

        private final Figures figures =
                Figures.of(Define.count("A4", "sessions").indicator()).target("2", "1");

        @Test
        void addsThemUp() {
            figures.allReport("2017-07", "sessions=2").reports(LAI_UYEN, "2017-07", "sessions=5");
            assertThat(figures.total("2017-07").figure()).isEqualTo(number("17"));
        }

        @Test
        void addsTheTargetsUp() {
            figures.target(LAI_UYEN, "4").allReport("2017-07", "sessions=2");
            assertThat(figures.total("2017-07").goal()).isEqualTo(new Goal(new BigDecimal(16), new BigDecimal(6)));
        }
    }

    @Test
    void addsTheLastStocksOfTheUnits() {
        var total = Figures.of(Define.stock("C3", "overdue").down().indicator())
                .allReport("2017-04", "overdue=9")
                .allReport("2017-05", "overdue=9")
                .allReport("2017-06", "overdue=1")
                .total("2017-Q2");
        assertThat(total.figure()).isEqualTo(number("7"));
    }

    @Test
    void sharesTheUnitsThatAnswerYes() {
        var total = Figures.of(Define.yesNo("A1", "board").quarterly().indicator())
                .target("1", "0")
                .allReport("2017-06", "board=1")
                .reports(TRU_VAN_THO, "2017-06", "board=0")
                .total("2017-07");
        assertThat(total.figure()).isEqualTo(ratio(6, 7));
        assertThat(total.status()).isEqualTo(Status.MISSED);
    }

    @Test
    void weighsAScoreByItsForms() {
        var total = Figures.of(Define.score("G4", "points", "forms").quarterly().indicator())
                .reports(LAI_UYEN, "2017-06", "points=18 forms=1")
                .reports(LAI_HUNG, "2017-06", "points=135 forms=9")
                .total("2017-06");
        assertThat(total.figure()).isEqualTo(ratio(153, 10));
    }

    @Test
    void averagesAnUnweightedScore() {
        var total = Figures.of(Define.score("G3", "reform_score").yearly().indicator())
                .reports(LAI_UYEN, "2016-12", "reform_score=76.5")
                .reports(LAI_HUNG, "2016-12", "reform_score=84")
                .total("2016-12");
        assertThat(total.figure()).isEqualByComparingTo(number("80.25"));
    }

    private static Figure ratio(long numerator, long denominator) {
        return Figure.ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    private static Figure number(String value) {
        return Figure.of(new BigDecimal(value));
    }
}
