package vn.cchc.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.period.Month;
import vn.cchc.period.ReportingCalendar;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;

class LetterRulesTest {

    private static final UnitId LAI_HUNG = new UnitId(7);
    private static final LocalDate TODAY = LocalDate.of(2017, 8, 8);
    private static final UnitHistory UNITS = new UnitHistory(
            List.of(new UnitVersion(
                    LAI_HUNG,
                    "25834",
                    "Lai Hưng",
                    "Lai Hung",
                    UnitKind.COMMUNE,
                    null,
                    LocalDate.of(2014, 4, 1),
                    LocalDate.of(2025, 7, 1))),
            new ReportingCalendar("CCHC", 15, 17));
    private static final LetterRules RULES = new LetterRules(
            UNITS,
            List.of(
                    new Occasion("BIRTH", "CONGRATULATION", "Đăng ký khai sinh", "Birth"),
                    new Occasion(Occasion.LATE_DOSSIER, LetterType.APOLOGY, "Trả kết quả trễ hạn", "Late dossier")),
            Map.of(),
            Set.of(new Month(2017, 5)),
            Map.of(),
            TODAY);

    @Test
    void looksForNoNameInATextThatIsTooLong() {
        var text = "Ông Nguyễn Văn An " + "nhận ".repeat(200);
        var letter = new NewLetter("BIRTH", LocalDate.of(2017, 7, 9), Optional.empty(), text, "", null, text, text);

        assertThat(RULES.problems(LAI_HUNG, letter))
                .containsExactly(
                        LetterProblem.SIGNER_TOO_LONG, LetterProblem.REASON_TOO_LONG, LetterProblem.NOTE_TOO_LONG);
    }

    @Test
    void refusesALetterOfADayThatTheOpeningBalanceCovers() {
        var covered = Map.of("CONGRATULATION", TODAY.minusDays(3));
        var rules = new LetterRules(UNITS, RULES.occasions(), Map.of(), Set.of(), covered, TODAY);
        assertThat(rules.problems(LAI_HUNG, birth(TODAY.minusDays(3)))).containsExactly(LetterProblem.DAY_IN_BALANCE);
        assertThat(rules.problems(LAI_HUNG, birth(TODAY.minusDays(2)))).isEmpty();
    }

    @Test
    void refusesALetterForAnOccasionThatHasEndedByItsDay() {
        var rules = new LetterRules(UNITS, RULES.occasions(), Map.of("BIRTH", TODAY), Set.of(), Map.of(), TODAY);
        assertThat(rules.problems(LAI_HUNG, birth(TODAY))).containsExactly(LetterProblem.OCCASION_ENDED);
        assertThat(rules.problems(LAI_HUNG, birth(TODAY.minusDays(1)))).isEmpty();
    }

    @Test
    void acceptsALetterForABirthAndAnApologyForALateDossier() {
        assertThat(RULES.problems(LAI_HUNG, birth(TODAY))).isEmpty();
        assertThat(RULES.problems(LAI_HUNG, apology("H25834-0713", 2))).isEmpty();
    }

    @Test
    void countsALetterOfTheFifteenthInTheNextReportingMonth() {
        assertThat(RULES.monthOf(LocalDate.of(2017, 7, 14))).isEqualTo(new Month(2017, 7));
        assertThat(RULES.monthOf(LocalDate.of(2017, 7, 15))).isEqualTo(new Month(2017, 8));
    }

    @Test
    void refusesADayThatIsMissingToComeOrBeforeTheUnit() {
        assertThat(RULES.problems(LAI_HUNG, birth(null))).containsExactly(LetterProblem.DAY_MISSING);
        assertThat(RULES.problems(LAI_HUNG, birth(TODAY.plusDays(1)))).containsExactly(LetterProblem.DAY_TO_COME);
        assertThat(RULES.problems(LAI_HUNG, birth(LocalDate.of(2014, 3, 31))))
                .containsExactly(LetterProblem.DAY_WITHOUT_UNIT);
    }

    @Test
    void leavesClosedMonthsAsTheyAre() {
        assertThat(RULES.problems(LAI_HUNG, birth(LocalDate.of(2017, 5, 14))))
                .containsExactly(LetterProblem.MONTH_CLOSED);
        assertThat(RULES.problems(LAI_HUNG, birth(LocalDate.of(2017, 5, 15)))).isEmpty();
    }

    @Test
    void keepsNamesAndNumbersOfCitizensOut() {
        var letter = new NewLetter(
                "BIRTH",
                TODAY,
                Optional.empty(),
                "Chủ tịch Nguyễn Hoàng Nam",
                "",
                null,
                "Bà Lê Thị Hoa chờ lâu",
                "gọi 0912345678");
        assertThat(RULES.problems(LAI_HUNG, letter))
                .containsExactly(
                        LetterProblem.SIGNER_PERSONAL, LetterProblem.REASON_PERSONAL, LetterProblem.NOTE_PERSONAL);
        assertThat(LetterRules.problemsOfVoiding("Ghi nhầm cho ông Nam"))
                .containsExactly(LetterProblem.VOID_REASON_PERSONAL);
    }

    @Test
    void asksAnApologyForItsDossierAndDays() {
        assertThat(RULES.problems(LAI_HUNG, apology("", null)))
                .containsExactly(LetterProblem.DOSSIER_MISSING, LetterProblem.DAYS_LATE_MISSING);
        assertThat(RULES.problems(LAI_HUNG, apology("H1", 0))).containsExactly(LetterProblem.DAYS_LATE_MISSING);
    }

    @Test
    void knowsNoDaysLateWithoutALateDossier() {
        var letter = new NewLetter("BIRTH", TODAY, Optional.empty(), "Chủ tịch", "", 3, "", "");
        assertThat(RULES.problems(LAI_HUNG, letter)).containsExactly(LetterProblem.DAYS_LATE_WITHOUT_DOSSIER);
    }

    @Test
    void namesEveryReasonAtOnce() {
        var letter = new NewLetter("WEDDING", null, Optional.of(0), " ", "", null, "x".repeat(501), "");
        assertThat(RULES.problems(LAI_HUNG, letter))
                .containsExactly(
                        LetterProblem.DAY_MISSING,
                        LetterProblem.OCCASION_MISSING,
                        LetterProblem.NUMBER_WRONG,
                        LetterProblem.SIGNER_MISSING,
                        LetterProblem.REASON_TOO_LONG);
    }

    @Test
    void keepsAnEntryInItsYearAndType() {
        var day = LocalDate.of(2017, 1, 3);
        var former = StoredLetter.of(
                4L, LAI_HUNG, new Occasion("BIRTH", "CONGRATULATION", "", ""), 31, birth(day), day, new Month(2017, 1));

        assertThat(RULES.problemsOfCorrection(birth(TODAY), former)).isEmpty();
        assertThat(RULES.problemsOfCorrection(birth(LocalDate.of(2016, 12, 30)), former))
                .containsExactly(LetterProblem.DAY_OF_ANOTHER_YEAR);
        assertThat(RULES.problemsOfCorrection(apology("H1", 1), former))
                .containsExactly(LetterProblem.OCCASION_OF_ANOTHER_TYPE);
    }

    private static NewLetter birth(@Nullable LocalDate day) {
        return new NewLetter("BIRTH", day, Optional.empty(), "Chủ tịch UBND xã", "", null, "", "");
    }

    private static NewLetter apology(String dossier, @Nullable Integer daysLate) {
        return new NewLetter(
                Occasion.LATE_DOSSIER, TODAY, Optional.empty(), "Chủ tịch UBND xã", dossier, daysLate, "", "");
    }
}
