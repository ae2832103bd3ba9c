package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.indicator.Catalogue;
import vn.cchc.indicator.Define;
import vn.cchc.period.Comparison;
import vn.cchc.period.Mode;
import vn.cchc.period.Month;
import vn.cchc.period.Period;
import vn.cchc.period.Span;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitHistory;

/** Which question a choice asks on 08/8/2017, when July is the newest due month and August has begun. */
class ChoicesTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 8, 8);
    private static final Catalogue NONE = new Catalogue(List.of(), List.of());

    @Test
    void asksForTheNewestDueMonthByDefault() {
        assertThat(Choices.DEFAULT
                        .question(BauBang.history(), NONE, TODAY)
                        .period()
                        .code())
                .isEqualTo("2017-07");
    }

    @ParameterizedTest
    @CsvSource({"2017-08", "2017-Q3", "2017-H2", "2017-9M", "2017", "2014-04", "2014"})
    void asksForAPeriodThatHasBegun(String code) {
        assertThat(question(code).period().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2017-09", "2017-Q4", "2018", "9998"})
    void asksForTheNewestDueMonthInsteadOfTheFuture(String code) {
        assertThat(question(code).period().code()).isEqualTo("2017-07");
    }

    @ParameterizedTest
    @CsvSource({"2014-03", "2013", "1900"})
    void asksForTheNewestDueMonthInsteadOfATimeBeforeTheFirstUnit(String code) {
        assertThat(question(code).period().code()).isEqualTo("2017-07");
    }

    @ParameterizedTest
    @CsvSource({"2015-12", "2015"})
    void asksForTheNewestDueMonthInsteadOfATimeBeforeTheFirstIndicator(String code) {
        assertThat(choices(code)
                        .question(BauBang.history(), since2016(), TODAY)
                        .period()
                        .code())
                .isEqualTo("2017-07");
    }

    @ParameterizedTest
    @CsvSource({"2017-06, 2017-06", "2016-01, 2016-01", "2015-12, ", "2018-01, ", "2016, "})
    void comparesWithAChosenPeriodOfTheSameLengthThatHasFigures(String code, String compared) {
        var with = Comparison.with(Period.parse(code).orElseThrow());
        var question = choices("2017-07").with(with).question(BauBang.history(), since2016(), TODAY);
        assertThat(question.comparison()).isEqualTo(compared == null ? Comparison.SAME_LAST_YEAR : with);
    }

    private static Catalogue since2016() {
        var ratio = Define.ratio("C2", "on_time", "resolved")
                .validFrom("2016-01-01")
                .indicator();
        return new Catalogue(List.of(ratio), List.of());
    }

    @Test
    void asksForTheNewestDueMonthWhileThereIsNoUnit() {
        var none = new UnitHistory(List.of(), BauBang.CALENDAR);
        assertThat(choices("1900").question(none, NONE, TODAY).period().code()).isEqualTo("2017-07");
    }

    @Test
    void knowsNoPeriodThatTheFirstUnitJustMissed() {
        var founded = BauBang.version(
                2, "25822", "Lai Uyên", BauBang.LAI_UYEN.kind(), LocalDate.of(2017, 4, 15), LocalDate.of(2025, 7, 1));
        var units = new UnitHistory(List.of(founded), BauBang.CALENDAR);
        assertThat(choices("2017-04").question(units, NONE, TODAY).period().code())
                .isEqualTo("2017-07");
    }

    @Test
    void asksForTheYearToDateWhenCumulative() {
        var choices =
                choices("2017-Q2").with(Mode.CUMULATIVE).with(Comparison.NONE).with(UnitGroup.ALL);
        assertThat(choices.question(BauBang.history(), NONE, TODAY).span())
                .isEqualTo(new Span(new Month(2017, 1), new Month(2017, 6)));
    }

    @ParameterizedTest
    @CsvSource({"2017-08, 2017-08", "2017-Q3, 2017-07", "2017, 2017-07", "2017-Q2, 2017-06"})
    void asksForReportsOfThePeriodsNewestDueMonth(String code, String month) {
        assertThat(question(code).reportMonth()).hasToString(month);
    }

    @ParameterizedTest
    @CsvSource({"2017-H1, 2016-H1", "2017-06, 2017-05", "2017-05, 2017-07", "2016-H2, 2017-H1", "2016, 2015"})
    void comparesWithAPeriodAsLong(String code, String chosen) {
        assertThat(question(code, chosen).comparedPeriod()).isEqualTo(Period.parse(chosen));
    }

    @ParameterizedTest
    @CsvSource({"2017-H1, 2017-05", "2017-07, 2017-Q2", "2017-07, 2017-08", "2017-07, 2030-01", "2016, 2017"})
    void comparesWithTheUsualPeriodInsteadOfALongerShorterOrRunningOne(String code, String chosen) {
        assertThat(question(code, chosen).comparison()).isEqualTo(Comparison.SAME_LAST_YEAR);
    }

    @ParameterizedTest
    @CsvSource({"2017, 9998", "2017-07, 1900-01", "2017, 1900", "2017-07, 9998-12"})
    void comparesWithNoPeriodThatNobodyCanAskFor(String code, String chosen) {
        var parsed = DashboardState.parse(Map.of("period", List.of(code), "compare", List.of(chosen)));
        assertThat(parsed.choices().question(BauBang.history(), NONE, TODAY).comparison())
                .isEqualTo(Comparison.SAME_LAST_YEAR);
    }

    @Test
    void dropsAChosenComparisonWithThePeriodItWasFor() {
        var may = Comparison.with(Period.parse("2017-05").orElseThrow());
        assertThat(choices("2017-07").with(may).with(Period.parse("2017-H1").orElseThrow()))
                .isEqualTo(choices("2017-H1"));
    }

    private static Question question(String code, String chosen) {
        var comparison = Comparison.with(Period.parse(chosen).orElseThrow());
        return choices(code).with(comparison).question(BauBang.history(), NONE, TODAY);
    }

    @Test
    void namesThePeriodItChose() {
        var question = Choices.DEFAULT.question(BauBang.history(), NONE, TODAY);
        assertThat(question.choices().period()).isEqualTo(Period.parse("2017-07"));
    }

    private static Question question(String code) {
        return choices(code).question(BauBang.history(), NONE, TODAY);
    }

    private static Choices choices(String code) {
        Optional<Period> period = Period.parse(code);
        return period.map(Choices.DEFAULT::with).orElse(Choices.DEFAULT);
    }
}
