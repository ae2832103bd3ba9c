package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.period.ReportingCalendar;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitId;
import vn.cchc.platform.DatabaseTest;

/** Which numbers reach the screens, asked on 08/8/2017. */
@DatabaseTest
class MonthlyFiguresQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 8, 8);

    private final StoredDistrict stored;
    private final MonthlyFiguresQuery query;
    private UnitId unit = new UnitId(0);

    MonthlyFiguresQueryTest(JdbcClient jdbc) {
        stored = new StoredDistrict(jdbc);
        query = new MonthlyFiguresQuery(jdbc);
    }

    @BeforeEach
    void foundACommune() {
        unit = stored.commune("25822", "Lai Uyên");
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPROVED", "CLOSED"})
    void countsApprovedFigures(String state) {
        observe("2017-07", state);
        assertThat(find("2017-07", "dossiers_resolved")).hasValue(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPEN", "SUBMITTED", "RETURNED"})
    void countsNoOthers(String state) {
        observe("2017-07", state);
        assertThat(find("2017-07", "dossiers_resolved")).isEmpty();
    }

    @Test
    void knowsTheReportThatWaitsForApproval() {
        stored.report(unit, "2017-06", "APPROVED");
        stored.report(unit, "2017-07", "SUBMITTED");
        var figures = query.figures(months("2017-06", "2017-07"), TODAY, AsOf.NOW);
        assertThat(figures.isWaiting(new Month(2017, 6), unit)).isFalse();
        assertThat(figures.isWaiting(new Month(2017, 7), unit)).isTrue();
    }

    @Test
    void countsNoFigureWithoutAReport() {
        stored.observe(unit, "2017-07", "dossiers_resolved", "50");
        assertThat(find("2017-07", "dossiers_resolved")).isEmpty();
    }

    @Test
    void tellsAReportedZeroFromNothing() {
        stored.report(unit, "2017-07", "APPROVED");
        stored.observe(unit, "2017-07", "dossiers_overdue", "0");
        assertThat(find("2017-07", "dossiers_overdue")).isPresent();
    }

    @Test
    void readsTheMonthsThatWereAskedForAndNoOthers() {
        observe("2017-05", "APPROVED");
        observe("2017-06", "APPROVED");
        observe("2017-07", "APPROVED");
        var figures = query.figures(months("2017-05", "2017-07"), TODAY, AsOf.NOW);
        assertThat(figures.figures().keySet())
                .filteredOn(key -> key.measure().value().equals("dossiers_resolved"))
                .extracting(key -> key.month().toString())
                .containsExactlyInAnyOrder("2017-05", "2017-07");
    }

    @Test
    void readsNothingWithoutMonths() {
        assertThat(query.figures(Set.of(), TODAY, AsOf.NOW).figures()).isEmpty();
    }

    @Test
    void countsLettersOfTheirReportingMonth() {
        stored.letter(unit, "DEATH", "2017-07-14");
        stored.letter(unit, "DEATH", "2017-07-15");
        assertThat(find("2017-07", "letters_condolence")).hasValue(1);
        assertThat(find("2017-08", "letters_condolence")).hasValue(1);
    }

    @Test
    void countsLettersWithoutAnyReport() {
        stored.letter(unit, "DEATH", "2017-08-08");
        assertThat(find("2017-08", "letters_condolence")).hasValue(1);
    }

    @Test
    void countsNoVoidedLetter() {
        stored.voidLetter(stored.letter(unit, "DEATH", "2017-07-14"));
        assertThat(find("2017-07", "letters_condolence")).isEmpty();
    }

    @Test
    void countsNoLetterOfTomorrow() {
        stored.letter(unit, "DEATH", "2017-08-09");
        assertThat(find("2017-08", "letters_condolence")).isEmpty();
    }

    @Test
    void addsMarriagesAndBirthsUpAsLifeEvents() {
        congratulate();
        assertThat(find("2017-07", "letters_life_event")).hasValue(2);
    }

    @Test
    void countsEveryOccasionInItsType() {
        congratulate();
        assertThat(find("2017-07", "letters_congratulation")).hasValue(3);
    }

    @Test
    void tellsApologiesForLateDossiersFromThoseForErrors() {
        stored.letter(unit, "LATE_DOSSIER", "2017-07-01");
        stored.letter(unit, "ERROR", "2017-07-01");
        assertThat(find("2017-07", "letters_late_dossier")).hasValue(1);
        assertThat(find("2017-07", "letters_apology")).hasValue(2);
    }

    @Test
    void countsAReportOfTheLastMinuteAsOnTime() {
        stored.report(unit, "2017-07", "SUBMITTED", LocalDateTime.of(2017, 7, 17, 23, 59));
        assertThat(find("2017-07", "reports_on_time")).hasValue(1);
    }

    @Test
    void countsNoReportOfTheNextDayAsOnTime() {
        stored.report(unit, "2017-07", "APPROVED", LocalDateTime.of(2017, 7, 18, 0, 0));
        assertThat(find("2017-07", "reports_on_time")).isEmpty();
    }

    @Test
    void countsNoReportAsOnTimeBeforeItIsDue() {
        stored.report(unit, "2017-08", "SUBMITTED", LocalDateTime.of(2017, 8, 7, 9, 0));
        assertThat(find("2017-08", "reports_on_time")).isEmpty();
    }

    /** Due by the calendar, whatever day was written when the report was opened. */
    @ParameterizedTest
    @CsvSource({
        "1, 5, 2017-06, 2017-07-05",
        "1, 28, 2017-06, 2017-07-28",
        "15, 17, 2017-07, 2017-07-17",
        "15, 10, 2017-06, 2017-07-10",
        "15, 14, 2017-06, 2017-07-14",
        "15, 15, 2017-07, 2017-07-15",
        "28, 27, 2017-06, 2017-07-27"
    })
    void countsReportsByTheCalendarsDueDay(int firstDay, int dueDay, String month, LocalDate due) {
        var calendar = new ReportingCalendar("OTHER", firstDay, dueDay);
        assertThat(calendar.dueOn(Month.ofKey(LocalDate.parse(month + "-01")))).isEqualTo(due);
        unit = stored.communeOf(calendar);
        stored.report(unit, month, "SUBMITTED", due.atTime(23, 59));
        assertThat(find(month, "reports_on_time")).hasValue(1);
        unit = stored.communeOf(calendar);
        stored.report(unit, month, "SUBMITTED", due.plusDays(1).atStartOfDay());
        assertThat(find(month, "reports_on_time")).isEmpty();
    }

    private void observe(String month, String state) {
        stored.report(unit, month, state);
        stored.observe(unit, month, "dossiers_resolved", "50");
    }

    private void congratulate() {
        stored.letter(unit, "MARRIAGE", "2017-07-01");
        stored.letter(unit, "BIRTH", "2017-07-01");
        stored.letter(unit, "LONGEVITY", "2017-07-01");
    }

    private Optional<Integer> find(String month, String measure) {
        return query.figures(months(month), TODAY, AsOf.NOW)
                .find(month(month), unit, new MeasureCode(measure))
                .map(BigDecimal::intValueExact);
    }

    private static Set<Month> months(String... months) {
        return Arrays.stream(months).map(MonthlyFiguresQueryTest::month).collect(Collectors.toSet());
    }

    private static Month month(String text) {
        return Month.ofKey(LocalDate.parse(text + "-01"));
    }
}
