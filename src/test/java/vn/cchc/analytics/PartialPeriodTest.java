package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.LAI_UYEN;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.period.Mode;
import vn.cchc.period.Month;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitKind;

/** Periods of several months: what they add up to, and what they say when months are missing. */
class PartialPeriodTest {

    private static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").indicator();

    private final Figures figures = Figures.of(ON_TIME).target("0.95", "0");

    @Test
    void addsNumeratorsAndDenominatorsOverTheMonths() {
        figures.reports(LAI_UYEN, "2017-04", "on_time=1 resolved=1")
                .reports(LAI_UYEN, "2017-05", "on_time=9 resolved=9")
                .reports(LAI_UYEN, "2017-06", "on_time=0 resolved=90");
        assertThat(figures.cell(LAI_UYEN, "2017-Q2").figure()).isEqualTo(ratio(10, 100));
    }

    @Test
    void saysHowManyOfItsMonthsAreThere() {
        reportFiveMonths();
        var cell = figures.cell(LAI_UYEN, "2017-H1");
        assertThat(cell.isPartial()).isTrue();
        assertThat(cell.reported()).isEqualTo(5);
        assertThat(cell.months()).hasSize(6);
    }

    @Test
    void neverMeetsWithAMonthMissing() {
        reportFiveMonths();
        assertThat(figures.cell(LAI_UYEN, "2017-H1").status()).isNull();
    }

    @Test
    void countsAsNotReportedWithAMonthOverdue() {
        reportFiveMonths();
        assertThat(figures.cell(LAI_UYEN, "2017-H1").outcome()).isEqualTo(Outcome.NOT_REPORTED);
    }

    @Test
    void countsAsNotDueWhileTheMissingMonthsAreNotDue() {
        figures.reports(LAI_UYEN, "2017-07", "on_time=10 resolved=10");
        assertThat(figures.cell(LAI_UYEN, "2017-Q3").outcome()).isEqualTo(Outcome.NOT_DUE);
    }

    @Test
    void countsAsNotReportedWithAMonthOverdueThoughALaterOneCameEarly() {
        figures.reports(LAI_UYEN, "2017-08", "on_time=10 resolved=10");
        assertThat(figures.cell(LAI_UYEN, "2017-Q3").outcome()).isEqualTo(Outcome.NOT_REPORTED);
    }

    @Test
    void isJudgedWithAllItsMonths() {
        reportFiveMonths();
        figures.reports(LAI_UYEN, "2017-06", "on_time=10 resolved=10");
        assertThat(figures.cell(LAI_UYEN, "2017-H1").outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void isOverdueWithNoneOfItsMonths() {
        assertThat(figures.cell(LAI_UYEN, "2017-H1").state()).isEqualTo(CellState.OVERDUE);
    }

    @Test
    void leavesOutAMonthWithHalfAFigure() {
        figures.reports(LAI_UYEN, "2017-04", "on_time=10 resolved=10")
                .reports(LAI_UYEN, "2017-05", "resolved=90")
                .reports(LAI_UYEN, "2017-06", "on_time=10 resolved=10");
        assertThat(figures.cell(LAI_UYEN, "2017-Q2").figure()).isEqualTo(ratio(20, 20));
    }

    @Test
    void isNilOnlyWhenNothingOccurredInAllItsMonths() {
        figures.reports(LAI_UYEN, "2017-04", "on_time=0 resolved=0")
                .reports(LAI_UYEN, "2017-05", "on_time=0 resolved=0")
                .reports(LAI_UYEN, "2017-06", "on_time=0 resolved=0");
        assertThat(figures.cell(LAI_UYEN, "2017-Q2").state()).isEqualTo(CellState.NIL);
    }

    @Test
    void isOverdueWhenNothingOccurredSoFarAndAMonthIsMissing() {
        figures.reports(LAI_UYEN, "2017-04", "on_time=0 resolved=0");
        assertThat(figures.cell(LAI_UYEN, "2017-Q2").state()).isEqualTo(CellState.OVERDUE);
    }

    private void reportFiveMonths() {
        for (int month = 1; month <= 5; month++) {
            figures.reports(LAI_UYEN, "2017-0" + month, "on_time=10 resolved=10");
        }
    }

    @Nested
    class OfAStock {

        private final Figures figures =
                Figures.of(Define.stock("C3", "overdue").down().indicator()).target("0", "0");

        @Test
        void takesTheLastMonth() {
            figures.reports(LAI_UYEN, "2017-04", "overdue=9")
                    .reports(LAI_UYEN, "2017-05", "overdue=4")
                    .reports(LAI_UYEN, "2017-06", "overdue=0");
            assertThat(figures.cell(LAI_UYEN, "2017-Q2").figure()).isEqualTo(number(0));
        }

        @Test
        void takesTheLastMonthThereIs() {
            figures.reports(LAI_UYEN, "2017-04", "overdue=9").reports(LAI_UYEN, "2017-05", "overdue=4");
            assertThat(figures.cell(LAI_UYEN, "2017-Q2").figure()).isEqualTo(number(4));
        }

        @Test
        void takesBothPartsOfARatioFromTheSameReport() {
            var posted = Define.ratio("C5", "posted", "in_force").last().quarterly();
            var cell = Figures.of(posted.indicator())
                    .reports(LAI_UYEN, "2017-03", "posted=90 in_force=100")
                    .reports(LAI_UYEN, "2017-06", "in_force=120")
                    .cell(LAI_UYEN, "2017-H1");
            assertThat(cell.figure()).isEqualTo(ratio(90, 100));
        }
    }

    @Nested
    class OfAQuarterlyIndicator {

        private final Figures figures = Figures.of(
                        Define.ratio("E1", "satisfied", "forms").quarterly().indicator())
                .target("0.9", "0")
                .reports(LAI_UYEN, "2017-03", "satisfied=80 forms=100")
                .reports(LAI_UYEN, "2017-06", "satisfied=95 forms=100");

        @Test
        void showsTheSecondQuarterInJuly() {
            assertThat(figures.cell(LAI_UYEN, "2017-07").figure()).isEqualTo(ratio(95, 100));
        }

        @Test
        void saysThatJulyShowsTheSecondQuarter() {
            assertThat(figures.cell(LAI_UYEN, "2017-07").months()).containsExactly(new Month(2017, 6));
        }

        @Test
        void addsTheQuartersOfAHalfYear() {
            assertThat(figures.cell(LAI_UYEN, "2017-H1").figure()).isEqualTo(ratio(175, 200));
        }

        @Test
        void isNotDueInTheRunningQuarter() {
            assertThat(figures.cell(LAI_UYEN, "2017-Q3").state()).isEqualTo(CellState.NOT_DUE);
        }

        @Test
        void isOverdueWhenTheSecondQuarterNeverCame() {
            var other = BauBang.HUNG_HOA;
            assertThat(figures.cell(other, "2017-07").state()).isEqualTo(CellState.OVERDUE);
        }
    }

    @Nested
    class OfAYearlyIndicator {

        private final Figures figures =
                Figures.of(Define.yesNo("G2", "iso").yearly().indicator()).target("1", "0");

        @Test
        void showsTheLastYearUntilDecember() {
            figures.reports(LAI_UYEN, "2016-12", "iso=1");
            assertThat(figures.cell(LAI_UYEN, "2017-07").outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        void isNotDueForTheRunningYear() {
            figures.reports(LAI_UYEN, "2016-12", "iso=1");
            assertThat(figures.cell(LAI_UYEN, "2017").state()).isEqualTo(CellState.NOT_DUE);
        }
    }

    @Nested
    class OfACount {

        private final Figures figures =
                Figures.of(Define.count("A4", "sessions").indicator()).target("2", "1");

        @Test
        void hasATargetThatGrowsWithTheMonths() {
            figures.reports(LAI_UYEN, "2017-04", "sessions=0");
            assertThat(figures.cell(LAI_UYEN, "2017-Q2").goal())
                    .isEqualTo(new Goal(new BigDecimal(6), new BigDecimal(3)));
        }

        @Test
        void hasATargetThatDoesNotGrowWithinOneYearlyReport() {
            var dialogue = Define.count("F4", "dialogues").yearly().indicator();
            var cell = Figures.of(dialogue)
                    .on("2018-02-01")
                    .target("1", "0")
                    .reports(LAI_UYEN, "2017-12", "dialogues=1")
                    .cell(LAI_UYEN, "2017");
            assertThat(cell.outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        void isNearWithinABandThatGrewToo() {
            figures.reports(LAI_UYEN, "2017-04", "sessions=3")
                    .reports(LAI_UYEN, "2017-05", "sessions=0")
                    .reports(LAI_UYEN, "2017-06", "sessions=0");
            assertThat(figures.cell(LAI_UYEN, "2017-Q2").outcome()).isEqualTo(Outcome.NEAR);
        }
    }

    /** Months before a unit, a definition or the programme began are no part of a period. */
    @Nested
    class ThatBeganLater {

        private final Indicator apologised = Define.ratio("B4", "letters_late", "late")
                .from(MeasureSource.REGISTER, "letters_late")
                .indicator();

        @Test
        void isCompleteFromTheProgrammesFirstMonth() {
            assertThat(yearOfTheLaunch().outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        void leavesOutLateDossiersFromBeforeTheProgramme() {
            assertThat(yearOfTheLaunch().figure()).isEqualTo(ratio(3, 3));
        }

        private Cell yearOfTheLaunch() {
            var figures = Figures.of(apologised).launchedOn("2016-10-10").target("1", "0");
            for (int month = 1; month <= 12; month++) {
                figures.reports(LAI_UYEN, "2016-%02d".formatted(month), "late=1");
            }
            return figures.reports(LAI_UYEN, "2016-10", "letters_late=1")
                    .reports(LAI_UYEN, "2016-11", "letters_late=1")
                    .reports(LAI_UYEN, "2016-12", "letters_late=1")
                    .cell(LAI_UYEN, "2016");
        }

        @Test
        void leavesOutLettersOfAMonthWhoseLateDossiersAreNotKnownYet() {
            var cell = Figures.of(apologised)
                    .launchedOn("2016-10-10")
                    .reports(LAI_UYEN, "2017-07", "letters_late=1 late=2")
                    .reports(LAI_UYEN, "2017-08", "letters_late=5")
                    .cell(LAI_UYEN, "2017-Q3");
            assertThat(cell.figure()).isEqualTo(ratio(1, 2));
        }

        @Test
        void owesNoReportsFromBeforeAUnitEntered() {
            var entered = BauBang.version(
                    20, "25840", "Mới", UnitKind.COMMUNE, LocalDate.of(2017, 5, 1), LocalDate.of(2025, 7, 1));
            var cell = figures.in(entered)
                    .reports(entered, "2017-05", "on_time=10 resolved=10")
                    .reports(entered, "2017-06", "on_time=10 resolved=10")
                    .cell(entered, "2017-H1");
            assertThat(cell.outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        void saysOfHowManyMonthsOfThePeriodItIs() {
            var cell = yearOfTheLaunch();
            assertThat(cell.isShort()).isTrue();
            assertThat(cell.isPartial()).isFalse();
            assertThat(cell.reported()).isEqualTo(3);
            assertThat(cell.asked()).isEqualTo(12);
        }

        /** July and August still show the second quarter, which was reported by the rules of its day. */
        @Test
        void showsTheLastReportByTheDefinitionItWasMadeBy() {
            var former = Define.ratio("E1", "satisfied", "forms").quarterly().validTo("2017-07-01");
            var current = Define.ratio("E1", "satisfied", "forms").quarterly().validFrom("2017-07-01");
            var satisfied = Figures.of(former.indicator(), current.indicator())
                    .target("0.9", "0")
                    .allReport("2017-06", "satisfied=95 forms=100");
            var cell = satisfied.cell(satisfied.last(), LAI_UYEN, "2017-08", Mode.IN_PERIOD);
            assertThat(cell.outcome()).isEqualTo(Outcome.MET);
            assertThat(cell.indicator()).isEqualTo(satisfied.first());
            assertThat(satisfied.total("2017-07").figure()).isEqualTo(ratio(95 * 7, 100 * 7));
            assertThat(satisfied
                            .cell(satisfied.last(), LAI_UYEN, "2017-Q2", Mode.IN_PERIOD)
                            .state())
                    .isEqualTo(CellState.NOT_APPLICABLE);
        }

        @Test
        void countsOnlyMonthsOfTheDefinitionInForce() {
            var definition = Define.ratio("C2", "on_time", "resolved").validFrom("2017-06-01");
            var cell = Figures.of(definition.indicator())
                    .reports(LAI_UYEN, "2017-05", "on_time=0 resolved=10")
                    .reports(LAI_UYEN, "2017-06", "on_time=10 resolved=10")
                    .cell(LAI_UYEN, "2017-Q2");
            assertThat(cell.figure()).isEqualTo(ratio(10, 10));
        }
    }

    private static Figure ratio(long numerator, long denominator) {
        return Figure.ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    private static Figure number(long value) {
        return Figure.of(BigDecimal.valueOf(value));
    }
}
