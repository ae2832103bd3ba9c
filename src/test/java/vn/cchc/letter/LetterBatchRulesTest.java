package vn.cchc.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.letter.LetterVerdict.Fresh;
import vn.cchc.letter.LetterVerdict.Refused;
import vn.cchc.letter.LetterVerdict.There;
import vn.cchc.period.ReportingCalendar;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;

/** A file's letters against the register and each other. */
class LetterBatchRulesTest {

    private static final UnitId LAI_HUNG = new UnitId(7);
    private static final LocalDate JULY_10 = LocalDate.of(2017, 7, 10);
    private static final LetterRules RULES = new LetterRules(
            new UnitHistory(
                    List.of(new UnitVersion(
                            LAI_HUNG,
                            "25834",
                            "Lai Hưng",
                            "Lai Hung",
                            UnitKind.COMMUNE,
                            null,
                            LocalDate.of(2014, 4, 1),
                            LocalDate.of(2025, 7, 1))),
                    new ReportingCalendar("CCHC", 15, 17)),
            List.of(
                    new Occasion("BIRTH", "CONGRATULATION", "Đăng ký khai sinh", "Birth"),
                    new Occasion(Occasion.LATE_DOSSIER, LetterType.APOLOGY, "Trả kết quả trễ hạn", "Late dossier")),
            Map.of(),
            Set.of(),
            Map.of(),
            LocalDate.of(2017, 8, 8));

    @Test
    void numbersLettersAfterTheRegisterAndWhatTheFileGivesItself() {
        assertThat(judge(List.of(entered(5, JULY_10)), birth(null, JULY_10.plusDays(1)), birth(7, JULY_10)))
                .containsExactly(new Fresh(8), new Fresh(7));
        assertThat(judge(List.of(), birth(null, JULY_10), birth(null, JULY_10)))
                .containsExactly(new Fresh(1), new Fresh(2));
    }

    @Test
    void knowsALetterThatIsThereByItsNumberAndAllItSays() {
        var register = List.of(entered(5, JULY_10));
        assertThat(judge(register, birth(5, JULY_10))).containsExactly(new There(5));
        assertThat(judge(register, birth(5, JULY_10), birth(null, JULY_10)))
                .containsExactly(new There(5), new Fresh(6));
    }

    @Test
    void takesALetterWithoutANumberForAnotherOneOfThatDayAndSaysWhichItMayBe() {
        assertThat(judge(List.of(entered(5, JULY_10)), birth(null, JULY_10), birth(null, JULY_10)))
                .containsExactly(new Fresh(6, 5), new Fresh(7));
    }

    @Test
    void knowsTheLettersWithoutANumberOfAFileThatWasEnteredBefore() {
        var again = new LetterBatchRules(RULES, List.of(entered(5, JULY_10)), Set.of(), true);
        assertThat(again.judge(List.of(birth(null, JULY_10), birth(null, JULY_10))))
                .containsExactly(new There(5), new Fresh(6));
    }

    @Test
    void neverChangesALetterThatIsThere() {
        assertThat(judge(List.of(entered(5, JULY_10)), birth(5, JULY_10.plusDays(1))))
                .containsExactly(new Refused(LetterProblem.NUMBER_TAKEN, null));
    }

    @Test
    void givesTheNumberOfAVoidedLetterOutAgainOnlyWhereAnImportWasUndone() {
        var voided = new EnteredLetter(
                7, 2017, "CONGRATULATION", 5, birth(5, JULY_10).letter(), true, false);
        var undone = new EnteredLetter(
                7, 2017, "CONGRATULATION", 6, birth(6, JULY_10).letter(), true, true);
        assertThat(judge(List.of(voided, undone), birth(5, JULY_10), birth(6, JULY_10)))
                .containsExactly(new Refused(LetterProblem.NUMBER_TAKEN, null), new Fresh(6));
    }

    @Test
    void pointsToTheRowThatHasTheNumberOrTheDossierAlready() {
        assertThat(judge(List.of(), birth(3, JULY_10), birth(3, JULY_10.plusDays(1))))
                .containsExactly(new Fresh(3), new Refused(LetterProblem.NUMBER_TAKEN, 0));
        assertThat(judge(List.of(), apology(null, "H1"), apology(null, "H1")))
                .containsExactly(new Fresh(1), new Refused(LetterProblem.DOSSIER_APOLOGISED, 0));
        assertThat(new LetterBatchRules(RULES, List.of(), Set.of("7 H1"), false).judge(List.of(apology(2, "H1"))))
                .containsExactly(new Refused(LetterProblem.DOSSIER_APOLOGISED, null));
    }

    @Test
    void knowsADossierHoweverItsCodeIsWritten() {
        assertThat(judge(List.of(), apology(null, "H25834-1"), apology(null, "h25834-1")))
                .containsExactly(new Fresh(1), new Refused(LetterProblem.DOSSIER_APOLOGISED, 0));
        assertThat(new LetterBatchRules(RULES, List.of(), Set.of("7 h25834-1"), false)
                        .judge(List.of(apology(2, "H25834-1"))))
                .containsExactly(new Refused(LetterProblem.DOSSIER_APOLOGISED, null));
    }

    @Test
    void takesALongRunOfNumbersButNoneFarBeyond() {
        var run = new LetterCandidate[300];
        for (int i = 0; i < run.length; i++) {
            run[i] = birth(i + 2, JULY_10);
        }
        assertThat(judge(List.of(entered(1, JULY_10)), run)).allMatch(verdict -> verdict instanceof Fresh);
        assertThat(judge(List.of(entered(1, JULY_10)), birth(2, JULY_10), birth(1999, JULY_10)))
                .containsExactly(new Fresh(2), new Refused(LetterProblem.NUMBER_FAR, null));
    }

    @Test
    void numbersAfterAFarNumberWasRefusedGoOnFromTheRegister() {
        assertThat(judge(List.of(entered(1, JULY_10)), birth(1999, JULY_10), birth(null, JULY_10.plusDays(2))))
                .containsExactly(new Refused(LetterProblem.NUMBER_FAR, null), new Fresh(2));
    }

    @Test
    void tellsTheFirstRuleALetterBreaksByItself() {
        assertThat(judge(List.of(), birth(null, LocalDate.of(2017, 8, 9))))
                .containsExactly(new Refused(LetterProblem.DAY_TO_COME, null));
    }

    private static List<LetterVerdict> judge(List<EnteredLetter> register, LetterCandidate... letters) {
        return new LetterBatchRules(RULES, register, Set.of(), false).judge(List.of(letters));
    }

    private static EnteredLetter entered(int number, LocalDate day) {
        return new EnteredLetter(
                7, 2017, "CONGRATULATION", number, birth(number, day).letter(), false, false);
    }

    private static LetterCandidate birth(@Nullable Integer number, LocalDate day) {
        return new LetterCandidate(
                LAI_HUNG,
                new NewLetter("BIRTH", day, Optional.ofNullable(number), "Chủ tịch UBND xã", "", null, "", ""));
    }

    private static LetterCandidate apology(@Nullable Integer number, String dossier) {
        return new LetterCandidate(
                LAI_HUNG,
                new NewLetter(
                        Occasion.LATE_DOSSIER,
                        JULY_10,
                        Optional.ofNullable(number),
                        "Chủ tịch UBND xã",
                        dossier,
                        2,
                        "Máy hỏng",
                        ""));
    }
}
