package vn.cchc.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import vn.cchc.platform.TestDatabase;

/** The whole way to a provider's sign-in page and back, between two real servers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "server.address=127.0.0.1"})
@ContextConfiguration(initializers = {TestDatabase.OwnSample.class, ForeignProvider.Configured.class})
class SingleSignOnTest {

    private static final String SHARED = "/units/25828?period=2017-07";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    SignInProviders providers;

    @Autowired
    OpenSessions sessions;

    @LocalServerPort
    int port;

    private WebBrowser browser;

    @BeforeEach
    void openABrowser() {
        browser = new WebBrowser(port);
        if (accounts.findByUsername("former").isEmpty()) {
            accounts.save(new UserAccount(null, "former", "{noop}x", "Former", Role.LEADER, null, false));
        }
    }

    @AfterEach
    void closeIt() {
        sessions.end(SessionsToEnd.all("leader"));
        browser.close();
    }

    @Test
    void isOfferedByTheNameInTheSettings() {
        assertThat(providers.list())
                .containsExactly(new SignInProviders.Provider("Cổng đăng nhập tỉnh", "oauth2/authorization/district"));
    }

    @Test
    void opensTheAccountOfThatNameAndLeadsToTheAddressAskedFor() {
        browser.get(SHARED);

        assertThat(browser.destination(comeBackAs("leader"))).isEqualTo(SHARED);

        assertThat(browser.destination(browser.get(SHARED))).isEmpty();
        assertThat(sessions.of("leader")).hasSize(1);
        assertThat(jdbc.sql("SELECT s.signed_in_at IS NOT NULL FROM sign_in s JOIN account a ON a.id = s.account_key"
                                + " WHERE a.username = 'leader'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    /** Whatever roles the provider gives: here they all are administrators there. */
    @Test
    void givesTheRightsOfTheAccountAndNoOther() {
        comeBackAs("leader");

        var leader = new SingleSignOnAccount(accounts.findByUsername("leader").orElseThrow(), null);
        assertThat(leader.signedIn().role()).isEqualTo(Role.LEADER);
        assertThat(leader.getAuthorities()).extracting(Object::toString).isEqualTo(List.of("ROLE_LEADER"));
    }

    @Test
    void letsNobodyInWithoutAnAccount() {
        assertThat(browser.destination(comeBackAs("stranger"))).isEqualTo("/login?error=unknown");
        assertThat(browser.destination(browser.get(SHARED))).startsWith("/login");
    }

    @Test
    void takesNoNameForAnotherThatOnlyLooksLikeIt() {
        assertThat(accounts.findByUsername(ForeignProvider.LOOKALIKE)).isPresent();

        assertThat(browser.destination(comeBackAs("lookalike"))).isEqualTo("/login?error=unknown");
    }

    @Test
    void takesNoSignForTheLetterThatItTurnsInto() {
        if (accounts.findByUsername("kiosk").isEmpty()) {
            accounts.save(new UserAccount(null, "kiosk", "{noop}x", "Kiosk", Role.LEADER, null, true));
        }
        assertThat(accounts.findByUsername(ForeignProvider.KELVIN)).isPresent();
        assertThat("kiosk").isEqualToIgnoringCase(ForeignProvider.KELVIN);

        assertThat(browser.destination(comeBackAs("kelvin"))).isEqualTo("/login?error=unknown");
    }

    @Test
    void takesCapitalsForTheSameName() {
        browser.get(SHARED);

        assertThat(browser.destination(comeBackAs("capitals"))).isEqualTo(SHARED);
    }

    @Test
    void refusesAnAccountThatIsSwitchedOff() {
        assertThat(browser.destination(comeBackAs("former"))).isEqualTo("/login?error=off");
    }

    /** To the provider, through its form, and back with its answer; the last thing the program says. */
    private HttpResponse<String> comeBackAs(String person) {
        var toProvider = browser.get("/oauth2/authorization/district");
        var toForm = browser.get(WebBrowser.target(toProvider));
        var form = browser.get(WebBrowser.target(toForm));
        var token = Jsoup.parse(form.body()).select("input[name=_csrf]").val();
        var signedIn = browser.post(
                form.request().uri(), Map.of("username", person, "password", ForeignProvider.PASSWORD, "_csrf", token));
        var back = browser.get(WebBrowser.target(signedIn));
        return browser.get(WebBrowser.target(back));
    }
}
