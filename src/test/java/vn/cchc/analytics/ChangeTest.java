package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.HUNG_HOA;
import static vn.cchc.place.BauBang.LAI_HUNG;
import static vn.cchc.place.BauBang.LAI_UYEN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.Change.Incomparable;
import vn.cchc.analytics.Change.Reason;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.period.Month;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitKind;

/** A period against the same one last year: how figures differ, or why they cannot be compared. */
class ChangeTest {

    private static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").indicator();
    private static final Indicator SESSIONS = Define.count("A4", "sessions").indicator();

    @Nested
    class OfAUnit {

        @Test
        void isInPointsForRatios() {
            var change = Figures.of(ON_TIME)
                    .reports(LAI_UYEN, "2016-07", "on_time=90 resolved=100")
                    .reports(LAI_UYEN, "2017-07", "on_time=48 resolved=50")
                    .change(LAI_UYEN, "2017-07");
            assertThat(change).isEqualTo(new Change.Points(new BigDecimal("0.06")));
        }

        @Test
        void isInNumberAndPercentForCounts() {
            assertThat(sessions("4", "5")).isEqualTo(difference("1", "0.25"));
        }

        @Test
        void isInNumberAloneFromZero() {
            assertThat(sessions("0", "5")).isEqualTo(new Change.Difference(new BigDecimal(5), Optional.empty()));
        }

        @Test
        void mayFallToZero() {
            assertThat(sessions("4", "0")).isEqualTo(difference("-4", "-1"));
        }

        @Test
        void isInNumberAloneForScores() {
            var change = Figures.of(Define.score("G3", "reform_score").yearly().indicator())
                    .on("2018-02-01")
                    .reports(LAI_UYEN, "2016-12", "reform_score=80")
                    .reports(LAI_UYEN, "2017-12", "reform_score=84")
                    .change(LAI_UYEN, "2017");
            assertThat(change).isEqualTo(new Change.Difference(new BigDecimal(4), Optional.empty()));
        }

        private Change sessions(String before, String now) {
            return Figures.of(SESSIONS)
                    .reports(LAI_UYEN, "2016-07", "sessions=" + before)
                    .reports(LAI_UYEN, "2017-07", "sessions=" + now)
                    .change(LAI_UYEN, "2017-07");
        }

        private Change.Difference difference(String number, String relative) {
            return new Change.Difference(new BigDecimal(number), Optional.of(new BigDecimal(relative)));
        }

        @Test
        void needsAFigureNow() {
            var figures = Figures.of(SESSIONS).reports(LAI_UYEN, "2016-07", "sessions=4");
            assertThat(figures.change(LAI_UYEN, "2017-07")).isEqualTo(because(Reason.NO_FIGURE));
        }

        @Test
        void needsAFigureThen() {
            var figures = Figures.of(SESSIONS).reports(LAI_UYEN, "2017-07", "sessions=4");
            assertThat(figures.change(LAI_UYEN, "2017-07")).isEqualTo(because(Reason.NO_BASE));
        }

        @Test
        void needsAllMonthsNow() {
            var figures = Figures.of(ON_TIME);
            for (var month : new String[] {"2016-04", "2016-05", "2016-06", "2017-04", "2017-05"}) {
                figures.reports(LAI_UYEN, month, "on_time=9 resolved=10");
            }
            assertThat(figures.change(LAI_UYEN, "2017-Q2")).isEqualTo(because(Reason.INCOMPLETE));
        }

        @Test
        void needsAllMonthsThen() {
            var figures = Figures.of(ON_TIME);
            for (var month : new String[] {"2016-04", "2016-05", "2017-04", "2017-05", "2017-06"}) {
                figures.reports(LAI_UYEN, month, "on_time=9 resolved=10");
            }
            assertThat(figures.change(LAI_UYEN, "2017-Q2")).isEqualTo(because(Reason.INCOMPLETE));
        }

        @Test
        void needsTwoReports() {
            var score = Define.score("G3", "reform_score").yearly().indicator();
            var figures = Figures.of(score).reports(LAI_UYEN, "2016-12", "reform_score=80");
            var change = Change.between(figures.cell(LAI_UYEN, "2017-07"), figures.cell(LAI_UYEN, "2017-06"));
            assertThat(change).isEqualTo(because(Reason.SAME_REPORT));
        }

        @Test
        void doesNotSetACountOfThreeMonthsAgainstOneOfAMonth() {
            assertThat(ofTheQuarter(SESSIONS)).isEqualTo(because(Reason.INCOMPLETE));
        }

        @Test
        void setsARatioOfThreeMonthsAgainstOneOfAMonth() {
            assertThat(ofTheQuarter(ON_TIME)).isInstanceOf(Change.Points.class);
        }

        /** Against April alone. */
        private Change ofTheQuarter(Indicator indicator) {
            var figures = Figures.of(indicator);
            for (var month : new String[] {"2017-04", "2017-05", "2017-06"}) {
                figures.reports(LAI_UYEN, month, "sessions=2 on_time=9 resolved=10");
            }
            return Change.between(figures.cell(LAI_UYEN, "2017-Q2"), figures.scorecard("2017-04"));
        }

        @Test
        void doesNotSetACountThatBeganWithinItsPeriodAgainstAWholeOne() {
            var later = sessionsSinceOctober();
            assertThat(Change.between(later.cell(LAI_UYEN, "2016-H2"), later.scorecard("2017-H1")))
                    .isEqualTo(because(Reason.INCOMPLETE));
        }

        @Test
        void doesNotSetACountOfTwelveMonthsAgainstOneOfThree() {
            var figures = letters().on("2018-02-01");
            assertThat(figures.change(LAI_UYEN, "2017")).isEqualTo(because(Reason.INCOMPLETE));
        }
    }

    @Nested
    class OfTheDistrict {

        @Test
        void isInPointsForRatios() {
            var change = Figures.of(ON_TIME)
                    .allReport("2016-07", "on_time=90 resolved=100")
                    .allReport("2017-07", "on_time=96 resolved=100")
                    .change("2017-07");
            assertThat(change).isEqualTo(new Change.Points(new BigDecimal("0.06")));
        }

        @Test
        void needsTheSameDefinition() {
            var former = Define.ratio("C2", "on_time", "resolved").validTo("2017-01-01");
            var current = Define.ratio("C2", "on_time", "resolved").validFrom("2017-01-01");
            var change = Figures.of(former.indicator(), current.indicator())
                    .allReport("2016-07", "on_time=90 resolved=100")
                    .allReport("2017-07", "on_time=96 resolved=100")
                    .change("2017-07");
            assertThat(change).isEqualTo(because(Reason.DEFINITION_CHANGED));
        }

        @Test
        void needsTheSameRoster() {
            var entered = BauBang.version(
                    20, "25840", "Mới", UnitKind.COMMUNE, LocalDate.of(2017, 1, 1), LocalDate.of(2025, 7, 1));
            var change = Figures.of(ON_TIME)
                    .in(LAI_UYEN, entered)
                    .allReport("2016-07", "on_time=90 resolved=100")
                    .allReport("2017-07", "on_time=96 resolved=100")
                    .change("2017-07");
            assertThat(change).isEqualTo(because(Reason.ROSTER_CHANGED));
        }

        @Test
        void isNotDisturbedByAUnitThatChangesItsKind() {
            var change = Figures.of(ON_TIME)
                    .on("2018-08-08")
                    .allReport("2017-07", "on_time=90 resolved=100")
                    .allReport("2018-07", "on_time=96 resolved=100")
                    .change("2018-07");
            assertThat(change).isInstanceOf(Change.Points.class);
        }

        @Test
        void needsAllUnitsToCount() {
            var change = Figures.of(SESSIONS)
                    .allReport("2016-07", "sessions=2")
                    .reports(LAI_UYEN, "2017-07", "sessions=2")
                    .change("2017-07");
            assertThat(change).isEqualTo(because(Reason.INCOMPLETE));
        }

        @Test
        void needsAFigureThen() {
            var figures = Figures.of(SESSIONS).allReport("2017-07", "sessions=2");
            assertThat(figures.change("2017-07")).isEqualTo(because(Reason.NO_BASE));
        }

        @Test
        void needsTwoReports() {
            var figures = Figures.of(Define.count("F4", "dialogues").yearly().indicator())
                    .allReport("2016-12", "dialogues=2");
            var change = Change.between(
                    figures.scorecard("2017-07"), figures.total("2017-07"), figures.scorecard("2017-06"));
            assertThat(change).isEqualTo(because(Reason.SAME_REPORT));
        }

        @Test
        void doesNotSetACountOfSixMonthsAgainstOneOfAMonth() {
            var figures = Figures.of(SESSIONS);
            for (int month = 1; month <= 6; month++) {
                figures.allReport("2017-0" + month, "sessions=2");
            }
            assertThat(Change.between(
                            figures.scorecard("2017-H1"), figures.total("2017-H1"), figures.scorecard("2017-05")))
                    .isEqualTo(because(Reason.INCOMPLETE));
        }

        @Test
        void doesNotSetACountThatBeganWithinItsPeriodAgainstAWholeOne() {
            var later = sessionsSinceOctober();
            assertThat(Change.between(later.scorecard("2016-H2"), later.total("2016-H2"), later.scorecard("2017-H1")))
                    .isEqualTo(because(Reason.INCOMPLETE));
        }

        @Test
        void doesNotSetACountOfTwelveMonthsAgainstOneOfThree() {
            assertThat(letters().on("2018-02-01").change("2017")).isEqualTo(because(Reason.INCOMPLETE));
        }

        @Test
        void comparesLettersOfTheSameMonthsSinceTheProgrammeBegan() {
            var figures = letters()
                    .on("2018-02-01")
                    .reports(HUNG_HOA, "2016-11", "letters_apology=2")
                    .reports(LAI_HUNG, "2017-11", "letters_apology=3");
            assertThat(figures.change("2017-11")).isInstanceOf(Change.Difference.class);
        }
    }

    private static Figures sessionsSinceOctober() {
        var figures = Figures.of(
                Define.count("A4", "sessions").validFrom("2016-10-01").indicator());
        for (var month = new Month(2016, 7); month.isBefore(new Month(2017, 7)); month = month.plus(1)) {
            figures.allReport(month.toString(), "sessions=2");
        }
        return figures;
    }

    private static Figures letters() {
        var apologies = Define.count("B3", "letters_apology")
                .from(MeasureSource.REGISTER, "letters_apology")
                .withoutDirection()
                .indicator();
        return Figures.of(apologies).launchedOn("2016-10-10");
    }

    private static Incomparable because(Reason reason) {
        return new Incomparable(reason);
    }
}
