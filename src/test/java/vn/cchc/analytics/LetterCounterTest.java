package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.HUNG_HOA;
import static vn.cchc.place.BauBang.LAI_UYEN;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.indicator.Define;
import vn.cchc.period.Comparison;
import vn.cchc.period.Mode;
import vn.cchc.period.Month;
import vn.cchc.period.Period;
import vn.cchc.period.Span;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;

/** Letters since the programme began on 10/10/2016, seen on 08/8/2017. */
class LetterCounterTest {

    private final Figures figures = Figures.of(
                    Define.count("B3", "letters_apology").indicator())
            .launchedOn("2016-10-10")
            .reports(LAI_UYEN, "2016-09", "letters_apology=100")
            .reports(LAI_UYEN, "2016-10", "letters_apology=1")
            .reports(LAI_UYEN, "2017-06", "letters_apology=2")
            .reports(LAI_UYEN, "2017-07", "letters_apology=4")
            .reports(LAI_UYEN, "2017-08", "letters_apology=8")
            .reports(HUNG_HOA, "2017-07", "letters_apology=16");

    @ParameterizedTest
    @CsvSource({
        "2017-07, 2017-08-08",
        "2017-08, 2017-08-08",
        "2017-Q3, 2017-08-08",
        "2017,    2017-08-08",
        "2017-06, 2017-06-14",
        "2017-H1, 2017-06-14",
        "2016,    2016-12-14"
    })
    void countsUpToTodayFromTheNewestDuePeriodOnAndElseUpToTheLastDay(String period, String day) {
        assertThat(figures.letters(period).countedUpTo()).isEqualTo(day);
    }

    @Test
    void countsThePeriodAlone() {
        assertThat(line("2017-07", LAI_UYEN).inPeriod()).isEqualTo(4);
    }

    @Test
    void accumulatesFromTheProgrammesFirstMonthUpToToday() {
        assertThat(line("2017-07", LAI_UYEN).cumulative()).isEqualTo(15);
    }

    @Test
    void accumulatesUpToTheEndOfAnOlderPeriod() {
        assertThat(line("2017-06", LAI_UYEN).cumulative()).isEqualTo(3);
    }

    @Test
    void looksAtThePeriodAloneWhereNothingIsCumulated() {
        assertThat(figures.letters("2017-06").span()).isEqualTo(Span.of(new Month(2017, 6)));
    }

    @Test
    void looksBackToTheProgrammesFirstMonthWhereLettersAreCumulated() {
        assertThat(figures.cumulativeLetters("2017-07").span())
                .isEqualTo(new Span(new Month(2016, 10), new Month(2017, 8)));
        assertThat(figures.cumulativeLetters("2017-06").span())
                .isEqualTo(new Span(new Month(2016, 10), new Month(2017, 6)));
    }

    /** Launched on 20/7/2017, which is a day of August; the newest due month is July. */
    @Test
    void looksAtTheRunningMonthAloneWhereTheProgrammeHasJustBegun() {
        var letters = figures.launchedOn("2017-07-20").cumulativeLetters("2017-07");
        assertThat(letters.span()).isEqualTo(Span.of(new Month(2017, 8)));
        assertThat(LettersScreen.reports(letters.span(), new Month(2017, 7))).isEqualTo(Span.of(new Month(2017, 7)));
    }

    @Test
    void addsTheCommunesUp() {
        assertThat(line(figures.letters("2017-07").districtLines()).inPeriod()).isEqualTo(20);
    }

    @Test
    void keepsTheLettersOfACommuneThatIsNoMore() {
        var gone = BauBang.version(
                LAI_UYEN.id().value(),
                "25822",
                "Lai Uyên",
                UnitKind.COMMUNE,
                LocalDate.of(2014, 4, 1),
                LocalDate.of(2017, 7, 1));
        figures.in(gone, HUNG_HOA);
        var district = line(figures.letters("2017-07").districtLines());
        assertThat(district.inPeriod()).isEqualTo(4 + 16);
        assertThat(district.cumulative()).isEqualTo(1 + 2 + 4 + 16);
    }

    @Test
    void comparesWithAsManyMonthsThatAreOver() {
        assertThat(before("2017-07", Mode.IN_PERIOD, Comparison.PREVIOUS)).hasValue(2);
        assertThat(before("2017-H1", Mode.IN_PERIOD, Comparison.PREVIOUS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2017-07, 2030", "2017-07, 2017-08", "2017-07, 2017-Q2", "2016-H2, 2017-H1", "2016-09, 2016-08"})
    void comparesWithNothingLongerShorterOrStillToCome(String period, String chosen) {
        var comparison = Comparison.with(Period.parse(chosen).orElseThrow());
        assertThat(before(period, Mode.IN_PERIOD, comparison)).isEmpty();
    }

    @Test
    void comparesNoSevenMonthsWithSix() {
        assertThat(before("2017-07", Mode.CUMULATIVE, Comparison.PREVIOUS)).isEmpty();
    }

    private OptionalInt before(String period, Mode mode, Comparison comparison) {
        return line(figures.letters(period, mode, comparison).lines(LAI_UYEN)).before();
    }

    @Test
    void accumulatesNothingBeforeTheProgrammeBegan() {
        assertThat(line("2016-09", LAI_UYEN).cumulative()).isZero();
    }

    @Test
    void drawsAtMostTwelveMonthsUpToThePeriodsEnd() {
        assertThat(line("2017-07", LAI_UYEN).months())
                .hasSizeLessThanOrEqualTo(12)
                .last()
                .satisfies(month -> assertThat(month.month()).hasToString("2017-07"));
    }

    @Test
    void beginsWithTheProgramme() {
        assertThat(line("2017-07", LAI_UYEN).months())
                .first()
                .satisfies(month -> assertThat(month.month()).hasToString("2016-10"));
    }

    @Test
    void endsWithTheMonthThatRuns() {
        assertThat(line("2017", LAI_UYEN).months())
                .last()
                .satisfies(month -> assertThat(month.month()).hasToString("2017-08"));
    }

    @Test
    void accumulatesFromJanuaryWithoutAProgramme() {
        var without = Figures.of(Define.count("B3", "letters_apology").indicator())
                .reports(LAI_UYEN, "2016-12", "letters_apology=1")
                .reports(LAI_UYEN, "2017-01", "letters_apology=2");
        assertThat(line(without.letters("2017-07").lines(LAI_UYEN)).cumulative())
                .isEqualTo(2);
    }

    @Nested
    class WithAnOpeningBalance {

        @Test
        void addsItToTheDistrict() {
            assertThat(district("2017-07").cumulative()).isEqualTo(31 + 50);
        }

        @Test
        void labelsItsPart() {
            assertThat(district("2017-07").openingBalance()).isEqualTo(50);
        }

        @Test
        void isNoPartOfThePeriod() {
            assertThat(district("2017-07").inPeriod()).isEqualTo(20);
        }

        @Test
        void isNeverSpreadOverUnits() {
            opened();
            assertThat(line("2017-07", LAI_UYEN).cumulative()).isEqualTo(15);
        }

        @Test
        void isNeverSpreadOverMonths() {
            assertThat(district("2017-07").months().stream()
                            .mapToInt(LetterLine.MonthCount::letters)
                            .sum())
                    .isEqualTo(1 + 2 + 4 + 16);
        }

        @Test
        void isNotThereBeforeItsDay() {
            assertThat(district("2016-11").openingBalance()).isZero();
        }

        @Test
        void belongsToItsTypeAlone() {
            opened();
            var lines = figures.letters("2017-07").districtLines();
            assertThat(lines)
                    .filteredOn(line -> line.type() == Figures.CONGRATULATION)
                    .extracting(LetterLine::openingBalance)
                    .containsExactly(0);
        }

        private LetterLine district(String period) {
            opened();
            return line(figures.letters(period).districtLines());
        }

        private void opened() {
            figures.opened(Figures.APOLOGY, 50, "2016-12-31");
        }
    }

    private LetterLine line(String period, UnitVersion unit) {
        return line(figures.letters(period).lines(unit));
    }

    private static LetterLine line(List<LetterLine> lines) {
        return lines.stream()
                .filter(line -> line.type() == Figures.APOLOGY)
                .findFirst()
                .orElseThrow();
    }
}
