package vn.cchc.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"2017-07", "2017-12", "2017-Q1", "2017-Q4", "2017-H1", "2017-H2", "2017-9M", "2017"})
    void readsWhatItWrites(String code) {
        assertThat(period(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "2017-7", "2017-00", "2017-13", "2017-Q0", "2017-Q5", "2017-q3", "2017-H3", "2017-6M", "2017-9m",
                "9999", "9999-12", "9999-Q4", "0000", "1899", "17", "20170", " 2017", "2017-07 ", "2017-07\n",
                "٢٠١٧", "2017' OR '1'='1", "null"
            })
    void readsNothingElse(String code) {
        assertThat(Period.parse(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-07, 2017-07, 2017-07",
        "2017-Q3, 2017-07, 2017-09",
        "2017-H1, 2017-01, 2017-06",
        "2017-H2, 2017-07, 2017-12",
        "2017-9M, 2017-01, 2017-09",
        "2017,    2017-01, 2017-12"
    })
    void runsOverTheMonthsOfItsKind(String code, String first, String last) {
        assertThat(period(code).span()).isEqualTo(new Span(month(first), month(last)));
    }

    @ParameterizedTest
    @CsvSource({"2017-01, 2016-12", "2017-Q1, 2016-Q4", "2017-H1, 2016-H2", "2017-9M, 2016-9M", "2017,    2016"})
    void followsThePreviousPeriodOfItsKind(String code, String previous) {
        assertThat(period(code).previous()).isEqualTo(period(previous));
    }

    @ParameterizedTest
    @CsvSource({"2017-12, 2018-01", "2017-Q4, 2018-Q1", "2017-H2, 2018-H1", "2017-9M, 2018-9M", "2017,    2018"})
    void isFollowedByTheNextPeriodOfItsKind(String code, String next) {
        assertThat(period(code).next()).isEqualTo(period(next));
    }

    @ParameterizedTest
    @CsvSource({"2017-07, 2016-07", "2017-Q3, 2016-Q3", "2017-H2, 2016-H2", "2017-9M, 2016-9M", "2017, 2016"})
    void hasTheSamePeriodLastYear(String code, String lastYear) {
        assertThat(period(code).sameLastYear()).isEqualTo(period(lastYear));
    }

    @ParameterizedTest
    @CsvSource({"2017-07", "2017-Q3", "2017-H2", "2017-9M", "2017"})
    void accumulatesFromJanuary(String code) {
        assertThat(period(code).yearToDate().first()).isEqualTo(month("2017-01"));
    }

    @Test
    void accumulatesUpToItsOwnEnd() {
        assertThat(period("2017-Q3").yearToDate().last()).isEqualTo(month("2017-09"));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH,       2017-08, 2017-08",
        "QUARTER,     2017-08, 2017-Q3",
        "HALF,        2017-06, 2017-H1",
        "HALF,        2017-07, 2017-H2",
        "NINE_MONTHS, 2017-09, 2017-9M",
        "NINE_MONTHS, 2017-10, 2017-9M",
        "YEAR,        2017-12, 2017"
    })
    void containsAMonth(PeriodKind kind, String month, String code) {
        assertThat(Period.containing(kind, month(month))).isEqualTo(period(code));
    }

    @Test
    void refusesAQuarterThatStartsInFebruary() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(PeriodKind.QUARTER, month("2017-02")));
    }

    @Test
    void isComparedWithNothingWhenNobodyAsks() {
        assertThat(Comparison.NONE.periodFor(period("2017-07"))).isEmpty();
    }

    @Test
    void isComparedWithTheMonthBefore() {
        assertThat(Comparison.PREVIOUS.periodFor(period("2017-07"))).contains(period("2017-06"));
    }

    @Test
    void isComparedWithTheSameMonthLastYear() {
        assertThat(Comparison.SAME_LAST_YEAR.periodFor(period("2017-07"))).contains(period("2016-07"));
    }

    private static Period period(String code) {
        return Period.parse(code).orElseThrow();
    }

    private static Month month(String text) {
        return Month.ofKey(LocalDate.parse(text + "-01"));
    }
}
