package vn.cchc.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class PasswordFirstTest {

    private final PasswordFirst filter = new PasswordFirst(new CurrentUser(), new RememberedAddress());

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/data/entry", "/account", "/units/25828", "/no/such/page"})
    void leadsFromEveryPageToTheChoiceOfAPassword(String page) throws ServletException, IOException {
        signIn(true);

        var answer = pass(page("GET", page));

        assertThat(answer.getRedirectedUrl()).isEqualTo("/password");
        assertThat(answer.getCookie("REDIRECT_URI")).isNotNull();
    }

    @Test
    void refusesDownloadsAndWhatIsPosted() throws ServletException, IOException {
        signIn(true);

        var download = page("GET", "/VAADIN/dynamic/resource/1/abc/journal.csv");
        download.removeHeader("Accept");
        download.setParameter("v-r", "uidl");
        assertThat(pass(download).getStatus()).isEqualTo(403);
        assertThat(pass(page("POST", "/data/import")).getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/password", "/login", "/logout", "/VAADIN/build/app.js", "/VAADIN/push"})
    void letsTheWayThroughAndOut(String address) throws ServletException, IOException {
        signIn(true);

        assertThat(isLetThrough(page("GET", address))).isTrue();
    }

    @Test
    void leadsOnToTheAddressAskedForOnceAPasswordIsChosen() throws ServletException, IOException {
        signIn(false);

        assertThat(pass(remembering("/units/25828?period=2017-07&mode=cumulative"))
                        .getRedirectedUrl())
                .isEqualTo("http://localhost/units/25828?period=2017-07&mode=cumulative");
        assertThat(pass(page("GET", "/password")).getRedirectedUrl()).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/units",
                "//evil.example/units",
                "/\\evil.example/units",
                "http://user@evil.example:81/units"
            })
    void leadsToNoOtherSite(String forged) throws ServletException, IOException {
        signIn(false);

        assertThat(pass(remembering(forged)).getRedirectedUrl()).matches("/|http://localhost/.*");
    }

    @Test
    void leavesStrangersToTheSignInPage() throws ServletException, IOException {
        assertThat(isLetThrough(page("GET", "/data/entry"))).isTrue();
        assertThat(isLetThrough(page("GET", "/password"))).isTrue();
    }

    private static void signIn(boolean passwordTemporary) {
        var account = new UserAccount(1L, "linh", "", "Linh", Role.LEADER, null, true, passwordTemporary, 0);
        var details = new AccountDetails(account);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities()));
    }

    private MockHttpServletResponse pass(MockHttpServletRequest request) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();
        filter.doFilter(request, response, chain);
        assertThat(chain.getRequest()).isNull();
        return response;
    }

    private boolean isLetThrough(MockHttpServletRequest request) throws ServletException, IOException {
        var chain = new MockFilterChain();
        filter.doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest() != null;
    }

    private static MockHttpServletRequest remembering(String address) {
        var request = page("GET", "/password");
        request.setCookies(new Cookie("REDIRECT_URI", Base64.getEncoder().encodeToString(address.getBytes())));
        return request;
    }

    private static MockHttpServletRequest page(String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        request.addHeader("Accept", "text/html,*/*;q=0.8");
        return request;
    }
}
