package vn.cchc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.access.password.PasswordProblem;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;
import vn.cchc.platform.DatabaseTest;

/** Accounts are kept on the real MariaDB, each deed in the journal. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
@SignedInAs(Role.ADMIN)
class AccountDeskTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountDesk desk;

    @Autowired
    AccountRoster roster;

    @Autowired
    WaysIn ways;

    @Autowired
    OwnPasswords own;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    AccountNews news;

    @Autowired
    TransactionTemplate transaction;

    private UnitId longNguyen;

    @BeforeEach
    void beginWithAnAdministratorAndACommune() {
        jdbc.sql("DELETE FROM account").update();
        accounts.save(new UserAccount(null, "admin", "{noop}con trâu đọc thơ", "Quản trị", Role.ADMIN, null, true));
        longNguyen = commune("25828", "Long Nguyên", LocalDate.of(9999, 12, 31));
    }

    @AfterEach
    void forgetEverything() {
        List.of("journal", "sign_in", "account", "unit_version", "unit")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    @Test
    void createsAnOfficerWithAPasswordToBeChangedAndKeepsItsHashAlone() {
        var created = desk.create(officer("Canbo.LN"));

        var stored = accounts.findByUsername("canbo.ln").orElseThrow();
        assertThat(stored.key()).isEqualTo(created.id());
        assertThat(stored.unitId()).isEqualTo(longNguyen.value());
        assertThat(stored.passwordTemporary()).isTrue();
        assertThat(encoder.matches(created.password().value(), stored.passwordHash()))
                .isTrue();
        assertThat(journal()).containsExactly("admin|ACCOUNT_CREATED|canbo.ln|OFFICER · 25828");
        assertThat(stored.toString() + created)
                .doesNotContain(created.password().value());
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(problems(() -> desk.create(new NewAccount("cán bộ", " ", null, null))))
                .containsExactly(
                        AccountProblem.USERNAME_WRONG, AccountProblem.NAME_MISSING, AccountProblem.ROLE_MISSING);
        assertThat(problems(() -> desk.create(new NewAccount("admin", "x".repeat(201), Role.OFFICER, null))))
                .containsExactly(
                        AccountProblem.NAME_TOO_LONG, AccountProblem.UNIT_MISSING, AccountProblem.USERNAME_TAKEN);
        assertThat(problems(() -> desk.create(new NewAccount("canbo", "Cán bộ", Role.OFFICER, new UnitId(-7)))))
                .containsExactly(AccountProblem.UNIT_GONE);
        assertThat(journal()).isEmpty();
    }

    @Test
    void givesNoUnitThatIsNoMoreButLeavesItToWhoHadIt() {
        var dissolved = commune("25825", "Tân Hưng", LocalDate.of(2015, 7, 1));
        accounts.save(new UserAccount(null, "canbo", "{noop}x", "Cán bộ", Role.OFFICER, dissolved.value(), true));
        long id = id("canbo");

        assertThat(problems(() -> desk.change(id, new NewAccount("", "Cán bộ", Role.OFFICER, dissolved))))
                .containsExactly(AccountProblem.UNIT_GONE);
        assertThat(roster.find(id))
                .hasValueSatisfying(line -> assertThat(line.unit()).contains(dissolved));
        assertThat(roster.list("tan hung", 0, 10))
                .extracting(AccountLine::username)
                .containsExactly("canbo");
    }

    @Test
    void writesBeforeAndAfterIntoTheJournalAndNothingForNoChange() {
        desk.create(officer("canbo"));

        desk.change(id("canbo"), new NewAccount("", "Phó Chủ tịch", Role.LEADER, null));
        desk.change(id("canbo"), new NewAccount("", "Phó Chủ tịch", Role.LEADER, null));

        assertThat(journal())
                .last()
                .isEqualTo("admin|ACCOUNT_CHANGED|canbo|OFFICER → LEADER · 25828 → – · display_name");
        assertThat(journal()).hasSize(2);
    }

    @Test
    void endsSessionsForAnotherRoleButNotForAnotherName() {
        desk.create(officer("canbo"));
        int before = stamp("canbo");

        desk.change(id("canbo"), new NewAccount("", "Tên khác", Role.OFFICER, longNguyen));
        assertThat(stamp("canbo")).isEqualTo(before);

        desk.change(id("canbo"), new NewAccount("", "Tên khác", Role.REVIEWER, null));
        assertThat(stamp("canbo")).isEqualTo(before + 1);
    }

    @Test
    void switchesOffAndOnAgain() {
        desk.create(officer("canbo"));

        desk.switchOff(id("canbo"));
        desk.switchOff(id("canbo"));
        assertThat(accounts.findByUsername("canbo"))
                .hasValueSatisfying(off -> assertThat(off.enabled()).isFalse());
        desk.switchOn(id("canbo"));

        assertThat(journal())
                .containsExactly(
                        "admin|ACCOUNT_CREATED|canbo|OFFICER · 25828",
                        "admin|ACCOUNT_SWITCHED_OFF|canbo|",
                        "admin|ACCOUNT_SWITCHED_ON|canbo|");
    }

    @Test
    void refusesToSwitchOffOrDemoteOneself() {
        desk.create(new NewAccount("another", "Another", Role.ADMIN, null));

        assertThat(problems(() -> desk.switchOff(id("admin")))).containsExactly(AccountProblem.OWN_ACCOUNT);
        assertThat(problems(() -> desk.change(id("admin"), new NewAccount("", "Me", Role.LEADER, null))))
                .containsExactly(AccountProblem.OWN_ACCOUNT);
        assertThat(problemsOfReset("admin")).containsExactly(AccountProblem.OWN_ACCOUNT);
    }

    /** Whoever was an administrator a moment ago is told so as well. */
    @Test
    void refusesToTakeTheLastAdministratorAway() {
        desk.create(new NewAccount("another", "Another", Role.ADMIN, null));
        jdbc.sql("UPDATE account SET role = 'LEADER' WHERE username = 'admin'").update();

        assertThat(problems(() -> desk.switchOff(id("another")))).containsExactly(AccountProblem.LAST_ADMINISTRATOR);
        assertThat(problems(() -> desk.change(id("another"), new NewAccount("", "X", Role.REVIEWER, null))))
                .containsExactly(AccountProblem.LAST_ADMINISTRATOR);
    }

    @Test
    void givesATemporaryPasswordThatAlsoUnlocks() {
        desk.create(officer("canbo"));
        jdbc.sql("INSERT INTO sign_in (account_key, failures, last_failed_at, locked_until)"
                        + " VALUES (:id, 6, NOW(6), NOW(6) + INTERVAL 2 MINUTE)")
                .param("id", id("canbo"))
                .update();
        assertThat(roster.find(id("canbo")).orElseThrow().lockedUntil()).isPresent();

        var password = ways.reset(id("canbo"));

        var line = roster.find(id("canbo")).orElseThrow();
        assertThat(line.lockedUntil()).isEmpty();
        assertThat(line.failures()).isZero();
        assertThat(line.passwordTemporary()).isTrue();
        assertThat(encoder.matches(
                        password.value(),
                        accounts.findByUsername("canbo").orElseThrow().passwordHash()))
                .isTrue();
        assertThat(journal()).last().isEqualTo("admin|PASSWORD_RESET|canbo|");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM journal WHERE CONCAT(subject, detail) LIKE :password")
                        .param("password", "%" + password.value() + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void findsAccountsByNameAndUnitWithoutAccents() {
        desk.create(officer("canbo"));

        assertThat(roster.list("", 0, 10)).extracting(AccountLine::username).containsExactly("admin", "canbo");
        assertThat(roster.list("quan tri", 0, 10))
                .extracting(AccountLine::username)
                .containsExactly("admin");
        assertThat(roster.list("long nguyen", 0, 10))
                .extracting(AccountLine::username)
                .containsExactly("canbo");
        assertThat(roster.count("100%")).isZero();
    }

    @Test
    void saysThatAnAccountIsNotThere() {
        assertThat(problems(() -> desk.switchOn(0))).containsExactly(AccountProblem.GONE);
        assertThat(roster.find(0)).isEmpty();
    }

    @Test
    void changesTheOwnPasswordWhereTheOneInUseIsGiven() {
        own.change("con trâu đọc thơ", "mưa rào 4 giờ chiều");

        assertThat(encoder.matches(
                        "mưa rào 4 giờ chiều",
                        accounts.findByUsername("admin").orElseThrow().passwordHash()))
                .isTrue();
        assertThat(journal()).containsExactly("admin|PASSWORD_CHANGED|admin|");
    }

    @Test
    void countsWrongPasswordsThatAreGivenForTheOneInUse() {
        assertThat(passwordProblems("wrong", "mưa rào 4 giờ chiều")).containsExactly(PasswordProblem.CURRENT_WRONG);
        assertThat(jdbc.sql("SELECT failures FROM sign_in").query(Integer.class).single())
                .isEqualTo(1);
        assertThat(passwordProblems("con trâu đọc thơ", "con trâu đọc thơ")).containsExactly(PasswordProblem.UNCHANGED);
        assertThat(passwordProblems("con trâu đọc thơ", "passwordpassword")).containsExactly(PasswordProblem.LEAKED);
    }

    @Test
    void writesOnceThatTheAccountWaitsAndNotAtEveryTryMeanwhile() {
        for (int tries = 0; tries < LockOut.FIRST + 3; tries++) {
            assertThat(passwordProblems("wrong", "mưa rào 4 giờ chiều")).containsExactly(PasswordProblem.CURRENT_WRONG);
        }

        assertThat(journal()).containsExactly("?|SIGN_IN_LOCKED|admin|5 × ✗ → 1 min");
        assertThat(passwordProblems("con trâu đọc thơ", "mưa rào 4 giờ chiều"))
                .containsExactly(PasswordProblem.CURRENT_WRONG);
    }

    @Test
    @SignedInWithTemporaryPassword
    void staysBeforeTheChoiceWhereTheChosenPasswordIsNotKept() {
        accounts.save(new UserAccount(null, "leader", "{noop}x", "Lãnh đạo", Role.LEADER, null, true));
        var session = news.acting();

        transaction.executeWithoutResult(status -> {
            own.choose("mưa rào 4 giờ chiều");
            status.setRollbackOnly();
        });
        assertThat(session.hasToChoosePassword()).isTrue();

        own.choose("mưa rào 4 giờ chiều");
        assertThat(session.hasToChoosePassword()).isFalse();
        assertThat(session.stamp()).isEqualTo(stamp("leader"));
    }

    private List<PasswordProblem> passwordProblems(String current, String chosen) {
        return catchThrowableOfType(RefusedPasswordException.class, () -> own.change(current, chosen))
                .problems();
    }

    private List<AccountProblem> problemsOfReset(String username) {
        return problems(() -> ways.reset(id(username)));
    }

    private static List<AccountProblem> problems(Runnable deed) {
        return catchThrowableOfType(RefusedAccountException.class, deed::run).problems();
    }

    private UnitId commune(String code, String name, LocalDate end) {
        return new StoredDistrict(jdbc).unit("CCHC", code, name, UnitKind.COMMUNE, LocalDate.of(2014, 4, 1), end);
    }

    private NewAccount officer(String username) {
        return new NewAccount(username, "Cán bộ", Role.OFFICER, longNguyen);
    }

    private long id(String username) {
        return accounts.findByUsername(username).orElseThrow().key();
    }

    private int stamp(String username) {
        return accounts.findByUsername(username).orElseThrow().stamp();
    }

    private List<String> journal() {
        return jdbc.sql("SELECT CONCAT_WS('|', username, deed, subject, detail) FROM journal ORDER BY id")
                .query(String.class)
                .list();
    }
}
