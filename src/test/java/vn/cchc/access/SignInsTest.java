package vn.cchc.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.AuthenticationException;
import vn.cchc.platform.DatabaseTest;

/** Failures are counted on the real MariaDB, whose time is moved instead of waited for. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
class SignInsTest {

    private static final String RIGHT = "con trâu đọc thơ";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountAuthentication authentication;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void createAnAccount() {
        accounts.save(new UserAccount(null, "linh", "{noop}" + RIGHT, "Linh", Role.LEADER, null, true));
    }

    @AfterEach
    void forgetEverything() {
        List.of("journal", "sign_in", "account")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    @Test
    void letsTheRightPasswordInAndForgetsFourFailures() {
        failTimes(4);

        assertThat(letsIn(RIGHT)).isTrue();
        assertThat(failures()).isZero();
    }

    @Test
    void letsNobodyInAfterFiveFailuresUntilTheWaitIsOver() {
        failTimes(5);
        assertThat(letsIn(RIGHT)).isFalse();
        assertThat(minutesLocked()).isEqualTo(1);

        passMinutes(1);

        assertThat(letsIn(RIGHT)).isTrue();
    }

    @Test
    void waitsLongerAfterEachFurtherFailure() {
        failTimes(5);
        passMinutes(1);
        failTimes(1);
        assertThat(minutesLocked()).isEqualTo(2);

        passMinutes(2);
        failTimes(1);
        assertThat(minutesLocked()).isEqualTo(4);
    }

    /** Else whoever keeps trying would keep the owner out for good. */
    @Test
    void doesNotCountWhatIsTriedDuringTheWait() {
        failTimes(9);

        assertThat(failures()).isEqualTo(5);
        assertThat(minutesLocked()).isEqualTo(1);
    }

    @Test
    void forgetsFailuresAfterADay() {
        failTimes(7);
        passMinutes(24 * 60 + 1);
        failTimes(1);

        assertThat(failures()).isEqualTo(1);
        assertThat(letsIn(RIGHT)).isTrue();
    }

    @Test
    void givesManyTriesAtOnceNoMoreGuesses() throws InterruptedException {
        try (var many = Executors.newFixedThreadPool(12)) {
            many.invokeAll(IntStream.range(0, 12)
                    .<Callable<Boolean>>mapToObj(at -> () -> letsIn("wrong"))
                    .toList());
        }

        assertThat(failures()).isEqualTo(5);
        assertThat(minutesLocked()).isEqualTo(1);
    }

    @Test
    void writesEachFailureIntoTheJournalAndTheLockOnce() {
        failTimes(4);
        assertThat(journal()).hasSize(4).containsOnly("–|SIGN_IN_FAILED|linh");

        failTimes(3);

        assertThat(journal()).hasSize(5).endsWith("?|SIGN_IN_LOCKED|linh");
    }

    @Test
    void writesWhoCameInByTheAccountsNameHoweverItWasTyped() {
        letsIn("LINH", RIGHT);

        assertThat(journal()).containsExactly("linh|SIGNED_IN|");
    }

    @Test
    void writesWhoWentOut() {
        var account = new AccountDetails(accounts.findByUsername("linh").orElseThrow());
        events.publishEvent(new LogoutSuccessEvent(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities())));

        assertThat(journal()).containsExactly("linh|SIGNED_OUT|");
    }

    /** It may be a password, typed in the wrong field. */
    @Test
    void writesNoNameThatNobodyHas() {
        letsIn("con trau doc tho 2", "x");

        assertThat(journal()).containsExactly("–|SIGN_IN_FAILED|");
    }

    @Test
    void refusesInTheSameWayWhoIsUnknownWrongOrLocked() {
        failTimes(5);

        assertThat(List.of(refusal("linh", RIGHT), refusal("linh", "wrong"), refusal("nobody", "wrong")))
                .containsOnly(BadCredentialsException.class);
    }

    @Test
    void keepsNoneOfTheNamesThatNobodyHasAndNoMoreRowsThanAFew() {
        IntStream.range(0, 40).forEach(at -> letsIn("typed a password here " + at, "x"));

        assertThat(jdbc.sql("SELECT COUNT(*) FROM sign_in WHERE account_key >= 0")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(IntStream.range(0, 100_000).mapToLong(at -> SignIns.keyOfUnknown("name" + at)))
                .allMatch(key -> key < 0 && key >= -1000);
    }

    @Test
    void tellsOnlyTheRightPasswordThatTheAccountIsOffAndCountsItNot() {
        accounts.save(new UserAccount(null, "former", "{noop}" + RIGHT, "Former", Role.LEADER, null, false));

        assertThat(refusal("former", "wrong")).isEqualTo(BadCredentialsException.class);
        assertThat(refusal("former", RIGHT)).isNotEqualTo(BadCredentialsException.class);
        assertThat(journal()).hasSize(2).containsOnly("–|SIGN_IN_FAILED|former");
    }

    private void failTimes(int times) {
        IntStream.range(0, times).forEach(at -> assertThat(letsIn("wrong")).isFalse());
    }

    private boolean letsIn(String password) {
        return letsIn("linh", password);
    }

    private boolean letsIn(String name, String password) {
        try {
            return authentication
                    .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password))
                    .isAuthenticated();
        } catch (AuthenticationException refused) {
            return false;
        }
    }

    private Class<?> refusal(String name, String password) {
        var refused = org.assertj.core.api.Assertions.catchThrowable(
                () -> authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password)));
        assertThat(refused).isInstanceOf(AuthenticationException.class);
        return refused.getClass();
    }

    private int failures() {
        return jdbc.sql("SELECT failures FROM sign_in WHERE account_key > 0")
                .query(Integer.class)
                .single();
    }

    private int minutesLocked() {
        return jdbc.sql(
                        "SELECT CEIL(TIMESTAMPDIFF(SECOND, NOW(6), locked_until) / 60) FROM sign_in WHERE account_key > 0")
                .query(Integer.class)
                .single();
    }

    /** Everything was so much earlier. */
    private void passMinutes(int minutes) {
        jdbc.sql("""
                        UPDATE sign_in
                        SET last_failed_at = last_failed_at - INTERVAL :minutes MINUTE,
                            locked_until = locked_until - INTERVAL :minutes MINUTE
                        """).param("minutes", minutes).update();
    }

    private List<String> journal() {
        return jdbc.sql("SELECT CONCAT_WS('|', username, deed, subject) FROM journal ORDER BY id")
                .query(String.class)
                .list();
    }
}
