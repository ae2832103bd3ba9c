package vn.cchc.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ContextConfiguration;
import vn.cchc.platform.TestDatabase;

/** A browser that follows no redirects, against a real server. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "server.address=127.0.0.1"})
@ContextConfiguration(initializers = TestDatabase.OwnSample.class)
class SecurityTest {
    private static final String SHARED = "/units/25828?period=2017-07&mode=cumulative";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder encoder;

    @BeforeEach
    void letALeaderGo() {
        if (accounts.findByUsername("former").isEmpty()) {
            accounts.save(new UserAccount(
                    null, "former", encoder.encode("demo"), "A former leader", Role.LEADER, null, false));
        }
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", SHARED, "/no/such/page", "/actuator", "/actuator/env", "/actuator/heapdump"})
    void leadsStrangersToTheSignInPage(String address) {
        assertThat(destination(get(address))).isEqualTo("/login");
    }

    @Test
    void leadsStrangersFromAnAddressThatNoCookieHoldsToTheSignInPage() {
        var answer = get("/compare?units=" + "25828,".repeat(9_000));

        assertThat(destination(answer)).isEqualTo("/login");
        assertThat(answer.headers().allValues("set-cookie")).noneMatch(cookie -> cookie.length() > 4096);
    }

    @Test
    void showsItsBareHealthToAnyone() {
        assertThat(get("/actuator/health").body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("components")
                .doesNotContain("details");
    }

    @Test
    void refusesTheRestOfTheActuatorToAdministratorsToo() {
        signIn("admin", "demo");

        assertThat(get("/actuator/env").statusCode()).isEqualTo(403);
    }

    /** Whoever is signed in is told by the program's own page that there is no such page, not by a bare refusal. */
    @Test
    void letsSignedInPeopleReachTheRouterWithAnyAddress() {
        signIn("leader", "demo");

        assertThat(get("/no/such/page").statusCode()).isNotEqualTo(403);
    }

    @Test
    void returnsToTheExactAddressAskedFor() {
        get(SHARED);

        assertThat(destination(signIn("leader", "demo"))).isEqualTo(SHARED);
    }

    @Test
    void returnsToTheAddressAfterAWrongPassword() {
        get(SHARED);
        signIn("leader", "wrong");

        assertThat(destination(signIn("leader", "demo"))).isEqualTo(SHARED);
    }

    @Test
    void returnsToTheAddressThoughTheSessionEndedAtTheSignInPage() {
        get(SHARED);
        forgetSession();

        assertThat(destination(signIn("leader", "demo"))).isEqualTo(SHARED);
    }

    @Test
    void beginsAtTheOverviewWithoutAnAddress() {
        assertThat(destination(signIn("leader", "demo"))).isEqualTo("/");
    }

    @Test
    void neverLeadsToAnotherSite() {
        cookies.getCookieStore().add(server("/"), cookie("REDIRECT_URI", "aHR0cDovL2V2aWwuZXhhbXBsZS8="));

        assertThat(destination(signIn("leader", "demo"))).isEqualTo("/");
    }

    @Test
    void saysThatTheSessionHasEnded() {
        cookies.getCookieStore().add(server("/"), cookie("JSESSIONID", "0123456789ABCDEF"));

        assertThat(destination(get(SHARED))).isEqualTo("/login?expired");
    }

    @Test
    void changesTheSessionAtSignIn() {
        get(SHARED);
        signIn("leader", "wrong");
        String before = session();
        signIn("leader", "demo");

        assertThat(session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void hasNoAddressesOfOtherProvidersWhereNoneIsSet() {
        assertThat(destination(get("/oauth2/authorization/district"))).isEqualTo("/login");
        assertThat(destination(get("/login/oauth2/code/district"))).isEqualTo("/login");
    }

    @Test
    void answersAWrongNameLikeAWrongPassword() {
        assertThat(destination(signIn("leader", "wrong"))).isEqualTo("/login?error=wrong");
        assertThat(destination(signIn("nobody", "wrong"))).isEqualTo("/login?error=wrong");
    }

    @Test
    void saysThatAnAccountIsOffOnlyToItsRightPassword() {
        assertThat(destination(signIn("former", "wrong"))).isEqualTo("/login?error=wrong");
        assertThat(destination(signIn("former", "demo"))).isEqualTo("/login?error=disabled");
    }

    @Test
    void forbidsFramesAndForeignContent() {
        var headers = get("/actuator/health").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'"));
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void keepsTheSessionFromScriptsAndOtherSites() {
        assertThat(signIn("leader", "demo").headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    private HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(server(address)).header("Accept", "text/html,*/*;q=0.8"));
    }

    private HttpResponse<String> signIn(String username, String password) {
        return send(HttpRequest.newBuilder(server("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + username + "&password=" + password)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private URI server(String address) {
        return URI.create("http://127.0.0.1:" + port + address);
    }

    private static String destination(HttpResponse<?> response) {
        assertThat(response.statusCode()).isEqualTo(302);
        URI location = response.request()
                .uri()
                .resolve(response.headers().firstValue("Location").orElseThrow());
        assertThat(location.getHost()).isEqualTo("127.0.0.1");
        return location.getQuery() == null ? location.getPath() : location.getPath() + "?" + location.getQuery();
    }

    private static HttpCookie cookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        return cookie;
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private void forgetSession() {
        var store = cookies.getCookieStore();
        store.getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .toList()
                .forEach(cookie -> store.remove(server("/"), cookie));
    }
}
