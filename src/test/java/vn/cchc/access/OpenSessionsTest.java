package vn.cchc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.test.context.ContextConfiguration;
import vn.cchc.platform.TestDatabase;

/** Browsers without a screen, against the real server: what is done to an account is done to its open sessions. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "server.address=127.0.0.1"})
@ContextConfiguration(initializers = TestDatabase.OwnSample.class)
class OpenSessionsTest {

    private static final String SHARED = "/units/25828?period=2017-07";
    private static final Acting ADMIN = Acting.as("admin", Role.ADMIN);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccountDesk desk;

    @Autowired
    WaysIn ways;

    @Autowired
    Accounts accounts;

    @Autowired
    OpenSessions open;

    @LocalServerPort
    int port;

    private WebBrowser browser;
    private WebBrowser another;
    private CreatedAccount created;

    @BeforeEach
    void createAnAccountThatHasChosenItsPassword() {
        browser = new WebBrowser(port);
        another = new WebBrowser(port);
        created = ADMIN.asks(() -> desk.create(new NewAccount("linh", "Linh", Role.LEADER, null)));
        jdbc.sql("UPDATE account SET password_temporary = FALSE WHERE username = 'linh'")
                .update();
    }

    @AfterEach
    void forgetTheAccount() {
        ADMIN.does(() -> ways.reset(created.id()));
        jdbc.sql("DELETE FROM sign_in WHERE account_key = :id")
                .param("id", created.id())
                .update();
        jdbc.sql("DELETE FROM account WHERE username = 'linh'").update();
        browser.close();
        another.close();
    }

    @Test
    void endAtTheNextRequestOnceTheAccountIsSwitchedOff() {
        signIn(browser);
        assertThat(isIn(browser)).isTrue();

        ADMIN.does(() -> desk.switchOff(created.id()));

        assertThat(browser.destination(browser.get(SHARED))).isEqualTo("/login?ended");
        assertThat(browser.destination(browser.signIn("linh", created.password().value())))
                .isEqualTo("/login?error=disabled");
    }

    @Test
    void endWhereTheRoleChangesAndGoOnWhereTheNameDoes() {
        signIn(browser);

        ADMIN.does(() -> desk.change(created.id(), new NewAccount("", "Linh Trần", Role.LEADER, null)));
        assertThat(isIn(browser)).isTrue();

        ADMIN.does(() -> desk.change(created.id(), new NewAccount("", "Linh Trần", Role.REVIEWER, null)));
        assertThat(isIn(browser)).isFalse();
    }

    @Test
    void endWithATemporaryPasswordWhichThenLeadsToTheChoiceOfAnother() {
        signIn(browser);

        var password = ADMIN.asks(() -> ways.reset(created.id()));

        assertThat(browser.destination(browser.get(SHARED))).isEqualTo("/login?ended");
        assertThat(browser.destination(browser.signIn("linh", password.value())))
                .isEqualTo(SHARED);
        assertThat(browser.destination(browser.get(SHARED))).isEqualTo("/password");
        assertThat(browser.get("/VAADIN/dynamic/resource/0/a/file.csv")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/password"));
    }

    @Test
    void areListedWithTheirBrowserAndEndedOneByOne() {
        signIn(browser);
        signIn(another);
        var listed = sessions();
        assertThat(listed).hasSize(2);
        assertThat(listed)
                .extracting(SignedInSession::browser)
                .containsOnly(new Browser(Optional.of("Firefox"), Optional.of("Windows")));

        ADMIN.does(() -> ways.endSession(created.id(), listed.getFirst().key()));

        assertThat(sessions())
                .extracting(SignedInSession::key)
                .containsExactly(listed.getLast().key());
        assertThat(isIn(browser)).isTrue();
        assertThat(isIn(another)).isFalse();
        assertThat(jdbc.sql("SELECT deed FROM journal ORDER BY id DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .isEqualTo("SESSION_REVOKED");
    }

    /** As by signing out, or by going away for long. */
    @Test
    void leaveTheListWhenTheyEndHowever() {
        var request = new MockHttpServletRequest();
        var linh = new AccountDetails(accounts.findByUsername("linh").orElseThrow());
        open.onAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(linh, null, linh.getAuthorities()),
                request,
                new MockHttpServletResponse());
        assertThat(sessions()).hasSize(1);

        request.getSession().invalidate();

        assertThat(sessions()).isEmpty();
    }

    @Test
    void areOneWhereSomebodySignsInAgainInTheSameBrowser() {
        signIn(browser);
        signIn(browser);

        assertThat(sessions()).hasSize(1);
    }

    /** The password was looked at before the account changed, and the session opened afterwards. */
    @Test
    void doNotOpenForAnAccountThatHasChangedMeanwhile() {
        var before = new AccountDetails(accounts.findByUsername("linh").orElseThrow());
        ADMIN.does(() -> desk.change(created.id(), new NewAccount("", "Linh", Role.REVIEWER, null)));
        var late = UsernamePasswordAuthenticationToken.authenticated(before, null, before.getAuthorities());

        assertThatExceptionOfType(SessionAuthenticationException.class)
                .isThrownBy(
                        () -> open.onAuthentication(late, new MockHttpServletRequest(), new MockHttpServletResponse()));

        assertThat(sessions()).isEmpty();
    }

    private void signIn(WebBrowser who) {
        assertThat(who.destination(who.signIn("linh", created.password().value())))
                .doesNotContain("error");
    }

    private boolean isIn(WebBrowser who) {
        return !who.destination(who.get(SHARED)).startsWith("/login");
    }

    private List<SignedInSession> sessions() {
        return ADMIN.asks(() -> ways.sessions("linh"));
    }
}
