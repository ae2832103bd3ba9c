package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.HEALTH;
import static vn.cchc.place.BauBang.LAI_UYEN;
import static vn.cchc.place.BauBang.LAI_UYEN_TOWNSHIP;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.period.Mode;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitKind;

/** The six things a cell can say, each by its definition. Today is 08/8/2017: July is due, August is not. */
class CellStateTest {

    private static final Indicator ON_TIME =
            Define.ratio("C2", "early + on_time", "resolved").indicator();

    private final Figures figures = Figures.of(ON_TIME).target("0.95", "0.02");

    @Test
    void isAValueWhereAFigureWasReported() {
        figures.reports(LAI_UYEN, "2017-07", "early=20 on_time=28 resolved=50");
        assertThat(july().state()).isEqualTo(CellState.VALUE);
        assertThat(july().figure()).isEqualTo(Figure.ratio(new BigDecimal(48), new BigDecimal(50)));
    }

    @Test
    void isATrueZeroWhereNoneOfSomeWasReported() {
        figures.reports(LAI_UYEN, "2017-07", "early=0 on_time=0 resolved=50");
        assertThat(july().state()).isEqualTo(CellState.ZERO);
    }

    @Test
    void isNilWhereTheDenominatorIsZero() {
        figures.reports(LAI_UYEN, "2017-07", "early=0 on_time=0 resolved=0");
        assertThat(july().state()).isEqualTo(CellState.NIL);
    }

    @Test
    void isNilWithoutAStatus() {
        figures.reports(LAI_UYEN, "2017-07", "early=0 on_time=0 resolved=0");
        assertThat(july().outcome()).isEqualTo(Outcome.NIL);
    }

    @Test
    void saysSinceWhenItsOldestReportIsOwed() {
        var half = figures.reports(LAI_UYEN, "2017-07", "early=20 on_time=28 resolved=50")
                .cell(LAI_UYEN, "2017-H1");
        assertThat(half.missingSince()).isEqualTo(new Overdue(LocalDate.of(2017, 1, 17), 203));
        assertThat(july().missingSince()).isNull();
    }

    @Test
    void isATrueZeroWhereACountIsZero() {
        var cell = Figures.of(Define.count("F1", "citizens").indicator())
                .reports(LAI_UYEN, "2017-07", "citizens=0")
                .cell(LAI_UYEN, "2017-07");
        assertThat(cell.state()).isEqualTo(CellState.ZERO);
    }

    @Test
    void isNotDueBeforeTheDayForReportsIsOver() {
        assertThat(figures.on("2017-07-17").cell(LAI_UYEN, "2017-07").state()).isEqualTo(CellState.NOT_DUE);
    }

    @Test
    void waitsWhereTheReportIsOnlyToBeApproved() {
        var cell = figures.reports(LAI_UYEN, "2017-07", "report_waiting=1").cell(LAI_UYEN, "2017-07");
        assertThat(cell.state()).isEqualTo(CellState.OVERDUE);
        assertThat(cell.isWaiting()).isTrue();
    }

    @Test
    void doesNotOnlyWaitWhereAnotherMonthIsMissing() {
        var cell = figures.reports(LAI_UYEN, "2017-06", "report_waiting=1").cell(LAI_UYEN, "2017-Q2");
        assertThat(cell.isWaiting()).isFalse();
    }

    @Test
    void isOverdueFromTheNextDay() {
        assertThat(figures.on("2017-07-18").cell(LAI_UYEN, "2017-07").state()).isEqualTo(CellState.OVERDUE);
    }

    @Test
    void isOverdueWhereOneMeasureOfTheFormulaIsMissing() {
        figures.reports(LAI_UYEN, "2017-07", "early=20 resolved=50");
        assertThat(july().state()).isEqualTo(CellState.OVERDUE);
    }

    @Test
    void countsAnOverdueFigureAsNotReported() {
        assertThat(july().outcome()).isEqualTo(Outcome.NOT_REPORTED);
    }

    @Test
    void doesNotCountAFigureThatIsNotDue() {
        assertThat(figures.cell(LAI_UYEN, "2017-08").outcome()).isEqualTo(Outcome.NOT_DUE);
    }

    @Test
    void showsAFigureThatCameBeforeItWasDue() {
        figures.reports(LAI_UYEN, "2017-08", "early=20 on_time=28 resolved=50");
        assertThat(figures.cell(LAI_UYEN, "2017-08").outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void leavesAFigureWithoutATargetUnjudged() {
        var cell = Figures.of(ON_TIME)
                .reports(LAI_UYEN, "2017-07", "early=20 on_time=28 resolved=50")
                .cell(LAI_UYEN, "2017-07");
        assertThat(cell.outcome()).isEqualTo(Outcome.UNJUDGED);
    }

    @Test
    void leavesAFigureWithoutADirectionUnjudged() {
        var visits = Define.count("F1", "citizens").withoutDirection().indicator();
        var cell = Figures.of(visits)
                .target("5", "0")
                .reports(LAI_UYEN, "2017-07", "citizens=9")
                .cell(LAI_UYEN, "2017-07");
        assertThat(cell.outcome()).isEqualTo(Outcome.UNJUDGED);
    }

    private Cell july() {
        return figures.cell(LAI_UYEN, "2017-07");
    }

    @Nested
    class IsNotApplicable {

        @Test
        void toAnExemptUnitThoughItReported() {
            figures.exempt(LAI_UYEN).reports(LAI_UYEN, "2017-07", "early=20 on_time=28 resolved=50");
            assertThat(july().state()).isEqualTo(CellState.NOT_APPLICABLE);
        }

        @Test
        void toAKindOfUnitItWasNotMadeFor() {
            var indicator =
                    Define.count("F1", "citizens").forGroup(UnitGroup.COMMUNES).indicator();
            assertThat(Figures.of(indicator).cell(HEALTH, "2017-07").state()).isEqualTo(CellState.NOT_APPLICABLE);
        }

        @Test
        void toAUnitThatWasNotThereYet() {
            var later = BauBang.version(
                    20, "25840", "Mới", UnitKind.COMMUNE, LocalDate.of(2017, 7, 15), LocalDate.of(2025, 7, 1));
            assertThat(figures.in(later).cell(later, "2017-07").state()).isEqualTo(CellState.NOT_APPLICABLE);
        }

        @Test
        void beforeItsDefinitionCameIntoForce() {
            var later = Define.ratio("C2", "on_time", "resolved")
                    .validFrom("2017-07-15")
                    .indicator();
            var figures = Figures.of(later).reports(LAI_UYEN, "2017-07", "on_time=48 resolved=50");
            assertThat(figures.cell(LAI_UYEN, "2017-07").state()).isEqualTo(CellState.NOT_APPLICABLE);
        }

        @Test
        void fromTheDayItsDefinitionEnded() {
            var former = Define.ratio("C2", "on_time", "resolved")
                    .validTo("2017-07-14")
                    .indicator();
            var figures = Figures.of(former).reports(LAI_UYEN, "2017-07", "on_time=48 resolved=50");
            assertThat(figures.cell(LAI_UYEN, "2017-07").state()).isEqualTo(CellState.NOT_APPLICABLE);
        }

        @Test
        void toLettersBeforeTheProgrammeBegan() {
            assertThat(letters().cell(LAI_UYEN, "2016-09").state()).isEqualTo(CellState.NOT_APPLICABLE);
        }

        @Test
        void isOutOfEveryTally() {
            assertThat(Outcome.NOT_APPLICABLE.isCounted()).isFalse();
        }
    }

    @Nested
    class OfLetters {

        @Test
        void isATrueZeroWhereNoneWasHandedOver() {
            assertThat(letters().cell(LAI_UYEN, "2017-07").state()).isEqualTo(CellState.ZERO);
        }

        @Test
        void isAValueInTheMonthTheProgrammeBegan() {
            var figures = letters().reports(LAI_UYEN, "2016-10", "letters_apology=3");
            assertThat(figures.cell(LAI_UYEN, "2016-10").state()).isEqualTo(CellState.VALUE);
        }

        @Test
        void isThereBeforeTheMonthIsOver() {
            var figures = letters().reports(LAI_UYEN, "2017-08", "letters_apology=3");
            assertThat(figures.cell(LAI_UYEN, "2017-08").state()).isEqualTo(CellState.VALUE);
        }

        @Test
        void isPartialUntilTheMonthIsOver() {
            var figures = letters().reports(LAI_UYEN, "2017-08", "letters_apology=3");
            assertThat(figures.cell(LAI_UYEN, "2017-08").isPartial()).isTrue();
            assertThat(figures.total("2017-08").isComplete()).isFalse();
            assertThat(figures.on("2017-08-15").cell(LAI_UYEN, "2017-08").isPartial())
                    .isFalse();
        }

        @Test
        void isNotDueBeforeTheMonthBegins() {
            assertThat(letters().on("2017-07-14").cell(LAI_UYEN, "2017-08").state())
                    .isEqualTo(CellState.NOT_DUE);
        }
    }

    private static Figures letters() {
        var indicator = Define.count("B3", "letters_apology")
                .from(MeasureSource.REGISTER, "letters_apology")
                .withoutDirection()
                .indicator();
        return Figures.of(indicator).launchedOn("2016-10-10");
    }

    @Nested
    class OfReportsOnTime {

        private final Indicator reports = Define.ratio("G1", "reports_on_time", "reports_due")
                .from(MeasureSource.WORKFLOW, "reports_on_time")
                .from(MeasureSource.WORKFLOW, "reports_due")
                .indicator();

        @Test
        void isZeroForAReportThatWasNeverOpened() {
            assertThat(Figures.of(reports).cell(LAI_UYEN, "2017-07").state()).isEqualTo(CellState.ZERO);
        }

        @Test
        void isAHundredPercentForAReportOnTime() {
            var cell = Figures.of(reports)
                    .reports(LAI_UYEN, "2017-07", "reports_on_time=1")
                    .cell(LAI_UYEN, "2017-07");
            assertThat(cell.figure()).isEqualTo(Figure.ratio(BigDecimal.ONE, BigDecimal.ONE));
        }

        @Test
        void isNotDueWhileTheReportIsNot() {
            assertThat(Figures.of(reports).cell(LAI_UYEN, "2017-08").state()).isEqualTo(CellState.NOT_DUE);
        }

        @Test
        void countsTheDueReportsOfARunningQuarterAlone() {
            var cell = Figures.of(reports)
                    .reports(LAI_UYEN, "2017-07", "reports_on_time=1")
                    .cell(LAI_UYEN, "2017-Q3");
            assertThat(cell.figure()).isEqualTo(Figure.ratio(BigDecimal.ONE, BigDecimal.ONE));
        }
    }

    @Test
    void judgesAUnitByTheTargetOfTheKindItHasOnTheLastDay() {
        var figures = Figures.of(ON_TIME)
                .on("2018-08-08")
                .target("0.95", "0")
                .target(UnitKind.TOWNSHIP, "0.99")
                .reports(LAI_UYEN, "2018-07", "early=20 on_time=28 resolved=50");
        assertThat(figures.cell(LAI_UYEN_TOWNSHIP, "2018-07").outcome()).isEqualTo(Outcome.MISSED);
    }

    @Test
    void judgesAUnitByItsOwnTarget() {
        figures.target(LAI_UYEN, "0.97").reports(LAI_UYEN, "2017-07", "early=20 on_time=28 resolved=50");
        assertThat(july().outcome()).isEqualTo(Outcome.MISSED);
    }

    @Test
    void judgesAYearsReportByThatYearsTarget() {
        var score = Define.score("G3", "reform_score").yearly().indicator();
        var figures = Figures.of(score)
                .targetBetween("2016-01-01", "2017-01-01", "75")
                .targetBetween("2017-01-01", "2018-01-01", "80")
                .reports(LAI_UYEN, "2016-12", "reform_score=78");
        assertThat(figures.cell(LAI_UYEN, "2017-07").outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void takesTheYearToDateWhenCumulative() {
        figures.reports(LAI_UYEN, "2017-01", "early=0 on_time=10 resolved=10")
                .reports(LAI_UYEN, "2017-02", "early=0 on_time=0 resolved=10");
        var cell = figures.cell(ON_TIME, LAI_UYEN, "2017-02", Mode.CUMULATIVE);
        assertThat(cell.figure()).isEqualTo(Figure.ratio(BigDecimal.TEN, new BigDecimal(20)));
    }
}
