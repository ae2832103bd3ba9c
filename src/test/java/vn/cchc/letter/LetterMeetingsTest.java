package vn.cchc.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.cchc.access.Acting;
import vn.cchc.access.Role;
import vn.cchc.observation.ReportKey;
import vn.cchc.observation.ReviewDesk;
import vn.cchc.period.Month;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitId;
import vn.cchc.platform.DatabaseTest;
import vn.cchc.platform.Meeting;

/** A letter that is entered in the same moment as something it depends on: the second of the two sees the first. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
class LetterMeetingsTest {

    private static final LocalDate JULY_10 = LocalDate.of(2017, 7, 10);
    private static final Month JULY = new Month(2017, 7);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    LetterDesk desk;

    @Autowired
    OpeningBalances balances;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    LetterTypeLedger types;

    private final Acting reviewer = Acting.as("reviewer", Role.REVIEWER);
    private final Acting second = Acting.as("second", Role.REVIEWER);
    private UnitId laiHung;

    @BeforeEach
    void foundACommuneWhoseReportWaits() {
        laiHung = new StoredDistrict(jdbc).commune("25834", "Lai Hưng");
        jdbc.sql("""
                INSERT INTO programme (code, unit_id, name, name_en, short_name, short_name_en, launched_on)
                VALUES ('BA_CHU_DONG', :unit, 'Ba chủ động', 'Three initiatives', 'Ba chủ động', 'Three initiatives', '2015-01-01')
                """).param("unit", laiHung.value()).update();
        jdbc.sql("""
                INSERT INTO submission (month, unit_id, state, due_on, submitted_at, submitted_by)
                VALUES ('2017-07-01', :unit, 'SUBMITTED', '2017-07-17', '2017-07-16 09:00:00', 'officer')
                """).param("unit", laiHung.value()).update();
    }

    @AfterEach
    void forgetEverything() {
        jdbc.sql("UPDATE letter_occasion SET ended_on = NULL").update();
        List.of("journal", "letter", "opening_balance", "programme", "submission", "unit_version", "unit")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    @Test
    void aLetterIsNotEnteredIntoABalanceThatIsBeingSet() {
        assertThatExceptionOfType(RefusedLetterException.class)
                .isThrownBy(() -> meeting().of(() -> second.does(this::setBalance), () -> reviewer.asks(this::enter)))
                .satisfies(refused -> assertThat(refused.problems()).containsExactly(LetterProblem.DAY_IN_BALANCE));
        assertThat(letters()).isZero();
    }

    @Test
    void aBalanceIsNotSetOverALetterThatIsBeingEntered() {
        assertThatExceptionOfType(RefusedBalanceException.class)
                .isThrownBy(() -> meeting().of(() -> reviewer.does(this::enter), () -> {
                    second.does(this::setBalance);
                    return true;
                }))
                .satisfies(refused -> assertThat(refused.problems()).containsExactly(BalanceProblem.DAY_IN_REGISTER));
        assertThat(letters()).isOne();
    }

    @Test
    void aLetterOfAMonthThatIsBeingApprovedIsAskedForItsReason() {
        assertThatExceptionOfType(RefusedLetterException.class)
                .isThrownBy(() -> meeting()
                        .of(() -> second.does(() -> reviews.approve(report())), () -> reviewer.asks(this::enter)))
                .satisfies(refused -> assertThat(refused.problems()).containsExactly(LetterProblem.MONTH_APPROVED));
    }

    @Test
    void aReportIsApprovedAfterTheLetterThatIsBeingEntered() throws Exception {
        meeting().of(() -> reviewer.does(this::enter), () -> {
            second.does(() -> reviews.approve(report()));
            return true;
        });
        assertThat(letters()).isOne();
        assertThat(jdbc.sql("SELECT state FROM submission").query(String.class).single())
                .isEqualTo("APPROVED");
    }

    @Test
    void noLetterIsEnteredForAnOccasionThatIsBeingEnded() {
        assertThatExceptionOfType(RefusedLetterException.class)
                .isThrownBy(() -> meeting().of(() -> endBirths(JULY_10), () -> reviewer.asks(this::enter)))
                .satisfies(refused -> assertThat(refused.problems()).containsExactly(LetterProblem.OCCASION_ENDED));
        assertThat(letters()).isZero();
    }

    private void endBirths(LocalDate day) {
        var births = types.list().stream()
                .flatMap(type -> type.occasions().stream())
                .filter(entry -> entry.occasion().code().equals("BIRTH"))
                .findFirst()
                .orElseThrow();
        types.end(NewLetterType.of(births), day);
    }

    private int enter() {
        return desk.enter(
                laiHung,
                new NewLetter("BIRTH", JULY_10, Optional.empty(), "Chủ tịch UBND xã", "", null, "", ""),
                Grounds.NONE);
    }

    private void setBalance() {
        balances.set(new NewBalance("CONGRATULATION", 5, JULY_10, "Báo cáo cũ"));
    }

    private ReportKey report() {
        return new ReportKey(laiHung, JULY);
    }

    private int letters() {
        return jdbc.sql("SELECT COUNT(*) FROM letter").query(Integer.class).single();
    }

    private Meeting meeting() {
        return new Meeting(transactions);
    }
}
