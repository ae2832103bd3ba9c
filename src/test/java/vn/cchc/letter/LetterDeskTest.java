package vn.cchc.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitId;
import vn.cchc.platform.DatabaseTest;

/** The register is kept on the real MariaDB; its figures follow at once. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
class LetterDeskTest {

    private static final LocalDate JULY_10 = LocalDate.of(2017, 7, 10);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LetterDesk desk;

    @Autowired
    LetterRegister register;

    @Autowired
    OpeningBalances balances;

    private UnitId laiHung;

    @BeforeEach
    void foundACommune() {
        jdbc.sql("DELETE FROM journal").update();
        laiHung = new StoredDistrict(jdbc).commune("25834", "Lai Hưng");
    }

    @AfterEach
    void forgetEverything() {
        List.of(
                        "journal",
                        "letter",
                        "opening_balance",
                        "programme",
                        "observation",
                        "submission",
                        "unit_version",
                        "unit")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void numbersLettersByUnitYearAndType() {
        assertThat(desk.enter(laiHung, birth(JULY_10), Grounds.NONE)).isEqualTo(1);
        assertThat(desk.enter(laiHung, birth(JULY_10), Grounds.NONE)).isEqualTo(2);
        assertThat(desk.enter(laiHung, apology("H1"), Grounds.NONE)).isEqualTo(1);
        assertThat(desk.enter(laiHung, birth(LocalDate.of(2016, 5, 1)), Grounds.NONE))
                .isEqualTo(1);
        assertThat(julyLetters()).isEqualTo(3);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void givesNoNumberAndNoApologyTwice() {
        desk.enter(laiHung, numbered(7), Grounds.NONE);
        desk.enter(laiHung, apology("H1"), Grounds.NONE);

        assertThat(refusal(numbered(7))).containsExactly(LetterProblem.NUMBER_TAKEN);
        assertThat(refusal(numbered(109))).containsExactly(LetterProblem.NUMBER_FAR);
        assertThat(refusal(apology("H1"))).containsExactly(LetterProblem.DOSSIER_APOLOGISED);
        assertThat(desk.enter(laiHung, birth(JULY_10), Grounds.NONE)).isEqualTo(8);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void stopsCountingAVoidedEntryAndFreesItsDossierButNotItsNumber() {
        desk.enter(laiHung, apology("H1"), Grounds.NONE);
        long id = newest();

        desk.strike(laiHung, id, "Ghi nhầm");

        assertThat(julyLetters()).isZero();
        assertThat(desk.find(laiHung, id)).isEmpty();
        assertThat(desk.enter(laiHung, apology("H1"), Grounds.NONE)).isEqualTo(2);
        assertThatExceptionOfType(RefusedLetterException.class)
                .isThrownBy(() -> desk.strike(laiHung, id, "Ghi nhầm"))
                .satisfies(refused -> assertThat(refused.problems()).containsExactly(LetterProblem.VOIDED));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void movesACorrectedEntryToTheMonthOfItsDay() {
        desk.enter(laiHung, birth(JULY_10), Grounds.NONE);

        desk.correct(laiHung, newest(), birth(LocalDate.of(2017, 6, 1)), Grounds.NONE);

        assertThat(julyLetters()).isZero();
        assertThat(jdbc.sql("SELECT month, number FROM letter").query().singleRow())
                .containsEntry("month", java.sql.Date.valueOf("2017-06-01"))
                .containsEntry("number", 1);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void writesEachDeedIntoTheJournalAndNothingOfARefusedOne() {
        desk.enter(laiHung, birth(JULY_10), Grounds.NONE);
        desk.strike(laiHung, newest(), "Ghi nhầm");
        assertThatExceptionOfType(RefusedLetterException.class)
                .isThrownBy(() -> desk.enter(laiHung, birth(null), Grounds.NONE));

        assertThat(jdbc.sql("SELECT CONCAT_WS('|', username, deed, subject, detail) FROM journal ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "reviewer|LETTER_ENTERED|CONGRATULATION 1/2017 · BIRTH · 2017-07-10|",
                        "reviewer|LETTER_VOIDED|CONGRATULATION 1/2017 · BIRTH · 2017-07-10|Ghi nhầm");
    }

    @Test
    @SignedInAs(value = Role.OFFICER, unit = -5)
    void anOfficerKeepsNoOtherUnitsRegister() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.enter(laiHung, birth(JULY_10), Grounds.NONE));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.strike(laiHung, 1, "x"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> balances.set(new NewBalance("CONGRATULATION", 5, JULY_10, "Báo cáo cũ")));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void setsTheDistrictsOpeningBalanceAnew() {
        launch();
        balances.set(new NewBalance("CONGRATULATION", 5, JULY_10, "Báo cáo cũ"));
        balances.set(new NewBalance("CONGRATULATION", 6, JULY_10, "Báo cáo cũ, đếm lại"));

        var programme = register.book(AsOf.NOW).programme().orElseThrow();
        assertThat(programme.openingBalances()).containsExactly(new OpeningBalance("CONGRATULATION", 6, JULY_10));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void countsNoLetterTwiceBesideABalance() {
        launch();
        desk.enter(laiHung, birth(JULY_10), Grounds.NONE);

        assertThatExceptionOfType(RefusedBalanceException.class)
                .isThrownBy(() -> balances.set(new NewBalance("CONGRATULATION", 5, JULY_10, "Báo cáo cũ")))
                .satisfies(refused -> {
                    assertThat(refused.problems()).containsExactly(BalanceProblem.DAY_IN_REGISTER);
                    assertThat(refused.lastDay()).contains(JULY_10.minusDays(1));
                });
        balances.set(new NewBalance("CONGRATULATION", 5, JULY_10.minusDays(1), "Báo cáo cũ"));

        assertThat(refusal(birth(JULY_10.minusDays(1)))).containsExactly(LetterProblem.DAY_IN_BALANCE);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void keepsWhatABalanceWasAndWhyItIsVoided() {
        launch();
        balances.set(new NewBalance("CONGRATULATION", 5, JULY_10, "Báo cáo cũ"));
        balances.set(new NewBalance("CONGRATULATION", 6, JULY_10, "Đếm lại"));
        assertThatExceptionOfType(RefusedBalanceException.class)
                .isThrownBy(() -> balances.strike("CONGRATULATION", "Ghi nhầm cho bà Lan"))
                .satisfies(
                        refused -> assertThat(refused.problems()).containsExactly(BalanceProblem.VOID_REASON_PERSONAL));

        balances.strike("CONGRATULATION", "Đã có trong sổ");

        assertThat(register.book(AsOf.NOW).programme().orElseThrow().openingBalances())
                .isEmpty();
        assertThat(balances.list())
                .extracting(kept -> kept.quantity() + " " + kept.note() + " "
                        + kept.by().orElse("-") + " " + kept.voidReason().orElse("-") + " " + kept.current())
                .startsWith(
                        "6 Đếm lại reviewer Đã có trong sổ true",
                        "6 Đếm lại reviewer - false",
                        "5 Báo cáo cũ reviewer - false");
        assertThatExceptionOfType(RefusedBalanceException.class)
                .isThrownBy(() -> balances.strike("CONGRATULATION", "Lần nữa"))
                .satisfies(refused -> assertThat(refused.problems()).containsExactly(BalanceProblem.GONE));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void asksForAReasonInAnApprovedMonthAndKeepsIt() {
        approveJuly();
        assertThat(refusal(birth(JULY_10))).containsExactly(LetterProblem.MONTH_APPROVED);
        assertThatExceptionOfType(RefusedLetterException.class)
                .isThrownBy(() -> desk.enter(laiHung, birth(JULY_10), new Grounds("Sót của bà Lan", false)))
                .satisfies(refused ->
                        assertThat(refused.problems()).containsExactly(LetterProblem.APPROVED_REASON_PERSONAL));

        desk.enter(laiHung, birth(JULY_10), new Grounds("Sót khi ghi sổ", false));
        assertThat(approvedReason()).isEqualTo("Sót khi ghi sổ");
        desk.strike(laiHung, newest(), "Ghi nhầm");
        assertThat(approvedReason()).isEqualTo("Ghi nhầm");

        assertThat(jdbc.sql("SELECT CONCAT_WS('|', deed, detail) FROM journal ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly("LETTER_ENTERED|Sót khi ghi sổ", "LETTER_VOIDED|Ghi nhầm");
    }

    private String approvedReason() {
        return jdbc.sql("SELECT approved_reason FROM letter")
                .query(String.class)
                .single();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void asksWhetherOneMoreApologyThanLateDossiersIsMeant() {
        approveJuly();
        List.of("dossiers_resolved=3", "dossiers_early=1", "dossiers_on_time=1").forEach(this::report);
        desk.enter(laiHung, apology("H1"), new Grounds("Sót", false));

        assertThat(desk.lateDossiers(laiHung, JULY_10, Optional.empty()))
                .contains(new LateDossiers(new Month(2017, 7), 1, 1));
        assertThat(refusal(apology("H2"))).containsExactly(LetterProblem.MONTH_APPROVED, LetterProblem.MORE_THAN_LATE);
        desk.correct(laiHung, newest(), apology("H3"), new Grounds("Sai mã", false));
        assertThat(desk.enter(laiHung, apology("H2"), new Grounds("Sót", true))).isEqualTo(2);
    }

    private void approveJuly() {
        jdbc.sql("INSERT INTO submission (month, unit_id, state, due_on)"
                        + " VALUES ('2017-07-01', :unit, 'APPROVED', '2017-07-17')")
                .param("unit", laiHung.value())
                .update();
    }

    private void report(String number) {
        var parts = number.split("=");
        jdbc.sql("INSERT INTO observation (month, unit_id, measure_code, value, entered_by)"
                        + " VALUES ('2017-07-01', :unit, :measure, :value, 'officer')")
                .param("unit", laiHung.value())
                .param("measure", parts[0])
                .param("value", parts[1])
                .update();
    }

    private void launch() {
        var district = new StoredDistrict(jdbc).commune("719", "Bàu Bàng");
        jdbc.sql("""
                        INSERT INTO programme (code, unit_id, name, name_en, short_name, short_name_en, launched_on)
                        VALUES ('P', :unit, 'Mô hình', 'Model', 'Mô hình', 'Model', '2016-10-10')
                        """).param("unit", district.value()).update();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void refusesABalanceNobodyCanUse() {
        assertThatExceptionOfType(RefusedBalanceException.class)
                .isThrownBy(() -> balances.set(new NewBalance("", -1, null, " ")))
                .extracting(RefusedBalanceException::problems, list(BalanceProblem.class))
                .containsExactly(
                        BalanceProblem.PROGRAMME_MISSING,
                        BalanceProblem.TYPE_MISSING,
                        BalanceProblem.QUANTITY_WRONG,
                        BalanceProblem.DAY_MISSING,
                        BalanceProblem.NOTE_MISSING);
    }

    private List<LetterProblem> refusal(NewLetter letter) {
        try {
            desk.enter(laiHung, letter, Grounds.NONE);
        } catch (RefusedLetterException refused) {
            return refused.problems();
        }
        return List.of();
    }

    private int julyLetters() {
        var july = Span.of(new Month(2017, 7));
        return register.counts(july, LocalDate.of(2017, 8, 8), AsOf.NOW).stream()
                .mapToInt(LetterCount::quantity)
                .sum();
    }

    private long newest() {
        return jdbc.sql("SELECT MAX(id) FROM letter").query(Long.class).single();
    }

    private static NewLetter birth(@Nullable LocalDate day) {
        return new NewLetter("BIRTH", day, Optional.empty(), "Chủ tịch UBND xã", "", null, "", "");
    }

    private static NewLetter numbered(int number) {
        return new NewLetter("BIRTH", JULY_10, Optional.of(number), "Chủ tịch UBND xã", "", null, "", "");
    }

    private static NewLetter apology(String dossier) {
        return new NewLetter(
                Occasion.LATE_DOSSIER, JULY_10, Optional.empty(), "Chủ tịch UBND xã", dossier, 2, "Máy hỏng", "");
    }
}
