package vn.cchc.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingCalendarTest {

    /** From the 15th of the month before to the 14th; communes by the 17th. */
    @Nested
    class OfTheReform {

        private final ReportingCalendar calendar = new ReportingCalendar("CCHC", 15, 17);

        @ParameterizedTest
        @CsvSource({
            "2017-06-14, 2017-06",
            "2017-06-15, 2017-07",
            "2017-07-14, 2017-07",
            "2017-07-15, 2017-08",
            "2017-12-14, 2017-12",
            "2017-12-15, 2018-01",
            "2017-12-31, 2018-01",
            "2018-01-01, 2018-01",
            "2016-02-29, 2016-03"
        })
        void putsADayIntoItsReportingMonth(LocalDate day, String month) {
            assertThat(calendar.monthOf(day)).hasToString(month);
        }

        @Test
        void startsJulyOnTheFifteenthOfJune() {
            assertThat(calendar.firstDateOf(month("2017-07"))).isEqualTo("2017-06-15");
        }

        @Test
        void endsJulyOnTheFourteenth() {
            assertThat(calendar.lastDateOf(month("2017-07"))).isEqualTo("2017-07-14");
        }

        @Test
        void startsJanuaryInTheYearBefore() {
            assertThat(calendar.firstDateOf(month("2018-01"))).isEqualTo("2017-12-15");
        }

        @Test
        void expectsCommunesByTheSeventeenth() {
            assertThat(calendar.dueOn(month("2017-07"))).isEqualTo("2017-07-17");
        }

        @ParameterizedTest
        @CsvSource({
            "2017-07-16, 2017-06",
            "2017-07-17, 2017-06",
            "2017-07-18, 2017-07",
            "2017-08-08, 2017-07",
            "2017-08-17, 2017-07",
            "2017-08-18, 2017-08",
            "2018-01-17, 2017-12",
            "2018-01-18, 2018-01"
        })
        void holdsAMonthDueOnlyAfterItsLastDayForReports(LocalDate today, String month) {
            assertThat(calendar.lastDueMonth(today)).hasToString(month);
        }
    }

    @Nested
    class OfPlainMonths {

        private final ReportingCalendar calendar = new ReportingCalendar("MONTH", 1, 5);

        @ParameterizedTest
        @CsvSource({"2017-07-01, 2017-07", "2017-07-31, 2017-07", "2017-12-31, 2017-12"})
        void putsADayIntoItsOwnMonth(LocalDate day, String month) {
            assertThat(calendar.monthOf(day)).hasToString(month);
        }

        @Test
        void endsFebruaryOfALeapYearOnTheTwentyNinth() {
            assertThat(calendar.lastDateOf(month("2016-02"))).isEqualTo("2016-02-29");
        }

        @Test
        void expectsReportsByTheFifthOfTheNextMonth() {
            assertThat(calendar.dueOn(month("2017-07"))).isEqualTo("2017-08-05");
        }

        @Test
        void expectsTheReportOfDecemberInTheNextYear() {
            assertThat(calendar.dueOn(month("2017-12"))).isEqualTo("2018-01-05");
        }

        @ParameterizedTest
        @CsvSource({"2017-08-05, 2017-06", "2017-08-06, 2017-07"})
        void holdsAMonthDueOnlyAfterItsLastDayForReports(LocalDate today, String month) {
            assertThat(calendar.lastDueMonth(today)).hasToString(month);
        }
    }

    @Test
    void refusesADayThatFebruaryLacks() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportingCalendar("X", 15, 29));
    }

    private static Month month(String text) {
        return Month.ofKey(LocalDate.parse(text + "-01"));
    }
}
