package vn.cchc.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.indicator.NewMeasure;
import vn.cchc.letter.LetterCount;
import vn.cchc.letter.LetterRegister;
import vn.cchc.letter.LetterTypeProblem;
import vn.cchc.letter.NewLetterType;
import vn.cchc.letter.Occasion;
import vn.cchc.letter.RefusedLetterTypeException;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.CalendarProblem;
import vn.cchc.place.NewCalendar;
import vn.cchc.place.RefusedCalendarException;
import vn.cchc.place.Units;
import vn.cchc.platform.SampleTest;

/** Calendars and letter types are kept on the real MariaDB. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@Transactional
class SettingsDesksTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 8, 8);
    private static final NewLetterType APOLOGY =
            new NewLetterType(Optional.empty(), "APOLOGY", "Xin lỗi", "Apology", "TXL", "letters_apology");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CalendarDesk calendars;

    @Autowired
    LetterTypeDesk types;

    @Autowired
    MeasureDesk measures;

    @Autowired
    LetterRegister register;

    @Autowired
    Units units;

    @Test
    @SignedInAs(Role.ADMIN)
    void renamesACalendarAtOnceButNeverMovesItsMonths() {
        calendars.correct(cchc("Lịch CCHC", 15, 17), Optional.empty());
        assertThat(calendars.known().calendars().getFirst().name()).isEqualTo("Lịch CCHC");
        assertThat(calendars.known().useOf("CCHC").reports()).isPositive();

        assertThat(refusal(cchc("Lịch CCHC", 10, 17), Optional.empty()))
                .containsExactly(CalendarProblem.FIRST_DAY_FIXED);
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void judgesReportsOfThePastByAnotherDayOnlyWhenThatIsWanted() {
        var earlier = cchc("Lịch CCHC", 15, 15);
        assertThat(calendars.judgedAnew(earlier)).isPositive();
        assertThat(refusal(earlier, Optional.empty())).containsExactly(CalendarProblem.JUDGES_PAST);
        assertThat(refusal(earlier, Optional.of(""))).containsExactly(CalendarProblem.REASON_MISSING);

        calendars.correct(earlier, Optional.of("Quyết định 12/QĐ-UBND"));

        assertThat(units.history(AsOf.NOW).calendar().unitDueDay()).isEqualTo(15);
        assertThat(journal("CALENDAR%"))
                .containsExactly("CALENDAR_CORRECTED|CCHC|name: Lịch báo cáo cải cách hành chính → Lịch CCHC; "
                        + "unit_due_day: 17 → 15 · Quyết định 12/QĐ-UBND");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void addsACalendarNobodyReportsByYet() {
        calendars.add(new NewCalendar("quarter", "Lịch quý", "Quarterly", 1, 5, 10));
        assertThat(calendars.known().calendars()).extracting("code").contains("QUARTER");
        assertThat(refusalOfNew(new NewCalendar("1", "", "x", 29, 10, 5)))
                .containsExactly(
                        CalendarProblem.CODE_WRONG,
                        CalendarProblem.NAME_MISSING,
                        CalendarProblem.FIRST_DAY_WRONG,
                        CalendarProblem.DISTRICT_BEFORE_UNITS);
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void aTypeThatEndsKeepsItsLetters() {
        int before = apologies();
        assertThat(before).isPositive();
        assertThat(refusal(() -> types.end(APOLOGY, LocalDate.of(2017, 1, 1), "Thôi dùng")))
                .containsExactly(LetterTypeProblem.LETTERS_LATER);

        types.end(APOLOGY, TODAY, "Gộp vào thư khác");

        assertThat(apologies()).isEqualTo(before);
        assertThat(register.book(AsOf.NOW).find("APOLOGY")).isPresent();
        assertThat(register.occasions()).extracting(Occasion::code).contains("ERROR");
        assertThat(register.occasions(TODAY)).extracting(Occasion::code).contains("ERROR");
        assertThat(register.occasions(TODAY.plusDays(1)))
                .extracting(Occasion::code)
                .doesNotContain("ERROR", "LATE_DOSSIER");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void resumesNoTypeWhoseMeasureHasEnded() {
        types.end(APOLOGY, TODAY, "Gộp vào thư khác");
        jdbc.sql("UPDATE measure SET ended_on = '2017-08-01' WHERE code = 'letters_apology'")
                .update();

        assertThat(refusal(() -> types.resume(APOLOGY, "Dùng lại")))
                .containsExactly(LetterTypeProblem.MEASURE_UNSUITABLE);

        jdbc.sql("UPDATE measure SET ended_on = NULL WHERE code = 'letters_apology'")
                .update();
        types.resume(APOLOGY, "Dùng lại");
        assertThat(register.occasions(TODAY.plusDays(1)))
                .extracting(Occasion::code)
                .contains("LATE_DOSSIER");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void addsATypeWithAMeasureOfItsOwn() {
        var thanks = new NewLetterType(Optional.empty(), "thanks", "Cảm ơn", "Thanks", "tco", "letters_thanks");
        assertThat(refusal(() -> types.add(thanks))).containsExactly(LetterTypeProblem.MEASURE_UNSUITABLE);
        measures.add(new NewMeasure(
                "letters_thanks",
                "Thư cảm ơn",
                "Letters of thanks",
                "thư",
                "letters",
                MeasureKind.COUNT,
                Frequency.MONTHLY,
                MeasureSource.REGISTER));

        types.add(thanks);
        assertThat(refusal(() -> types.add(
                        new NewLetterType(Optional.empty(), "OTHER", "Khác", "Other", "TCÔ", "letters_thanks"))))
                .contains(LetterTypeProblem.ABBREVIATION_TAKEN);
        types.add(new NewLetterType(Optional.of("THANKS"), "GIFT", "Hiến đất làm đường", "Land given", "", ""));
        types.moveUp(thanks);

        assertThat(types.known().known())
                .extracting(entry -> entry.type().code())
                .containsExactly("CONGRATULATION", "CONDOLENCE", "THANKS", "APOLOGY");
        assertThat(register.occasions(TODAY)).extracting(Occasion::code).contains("GIFT");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void letsNoTwoTypesFeedOneMeasureOrShareAnAbbreviation() {
        var twin = new NewLetterType(Optional.empty(), "SORRY", "Xin lỗi", "Sorry", "TXL", "letters_apology");
        assertThat(refusal(() -> types.add(twin)))
                .containsExactly(
                        LetterTypeProblem.NAME_TAKEN,
                        LetterTypeProblem.ABBREVIATION_TAKEN,
                        LetterTypeProblem.MEASURE_TAKEN);
        var overOccasions = new NewLetterType(Optional.empty(), "LIFE", "Mừng", "Life", "TM", "letters_life_event");
        assertThat(refusal(() -> types.add(overOccasions))).containsExactly(LetterTypeProblem.MEASURE_TAKEN);
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void keepsNumberAndMeasureOfATypeWithLetters() {
        var changed =
                new NewLetterType(Optional.empty(), "APOLOGY", "Xin lỗi", "Apology", "XL", "letters_late_dossier");
        assertThat(refusal(() -> types.correct(changed)))
                .containsExactly(LetterTypeProblem.ABBREVIATION_FIXED, LetterTypeProblem.MEASURE_FIXED);
    }

    private int apologies() {
        var year = new Span(new Month(2016, 1), new Month(2017, 8));
        return register.counts(year, TODAY, AsOf.NOW).stream()
                .filter(count -> count.occasion().type().equals("APOLOGY"))
                .mapToInt(LetterCount::quantity)
                .sum();
    }

    private List<CalendarProblem> refusal(NewCalendar calendar, Optional<String> again) {
        try {
            calendars.correct(calendar, again);
        } catch (RefusedCalendarException refused) {
            return refused.problems();
        }
        return List.of();
    }

    private List<CalendarProblem> refusalOfNew(NewCalendar calendar) {
        try {
            calendars.add(calendar);
        } catch (RefusedCalendarException refused) {
            return refused.problems();
        }
        return List.of();
    }

    private static List<LetterTypeProblem> refusal(Runnable deed) {
        try {
            deed.run();
        } catch (RefusedLetterTypeException refused) {
            return refused.problems();
        }
        return List.of();
    }

    private List<String> journal(String deeds) {
        return jdbc.sql("SELECT CONCAT_WS('|', deed, subject, detail) FROM journal WHERE deed LIKE :deeds ORDER BY id")
                .param("deeds", deeds)
                .query(String.class)
                .list();
    }

    private static NewCalendar cchc(String name, int firstDay, int dueDay) {
        return new NewCalendar("CCHC", name, "Administrative reform calendar", firstDay, dueDay, 20);
    }
}
