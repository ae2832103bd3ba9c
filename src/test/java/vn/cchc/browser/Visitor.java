package vn.cchc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;

/** Somebody at the screen. */
final class Visitor {

    /** Runs in the page and brings back only what is asked for: the whole result of a long screen takes seconds. */
    private static final String GRAVE_FAULTS = """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
                    .filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
                    .map(rule => rule.id + ' ' + rule.nodes.slice(0, 4).map(node => node.target.join(' ')).join(', '))
            """;

    private final Page page;

    Visitor(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** Goes to an address, relative to the root. */
    Visitor open(String address) {
        page.navigate(address);
        return this;
    }

    /** Fills in the sign-in page that is on screen. */
    Visitor signIn(String account) {
        return signIn(account, "demo");
    }

    Visitor signIn(String account, String password) {
        page.fill("#username", account);
        page.fill("#password", password);
        page.click(".sign-in-form button[type=submit]");
        return this;
    }

    Visitor signedIn(String account) {
        return open("login").signIn(account).sees("Tổng quan");
    }

    Visitor signsOut() {
        page.locator("[aria-label='Đăng xuất']").click();
        return isAtTheDoor();
    }

    /** Waits for the sign-in page. */
    Visitor isAtTheDoor() {
        assertThat(page.locator("#password")).isVisible();
        return this;
    }

    /** Waits for the frame to show who is signed in, and as what. */
    Visitor isCalled(String name, String role) {
        assertThat(page.locator(".person")).containsText(name);
        assertThat(page.locator(".person")).containsText(role);
        return this;
    }

    /** The browser forgets its session: the next page it asks for, it asks for as a stranger. */
    Visitor losesTheSession() {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        return this;
    }

    /** The server has ended the session; the browser still names it. */
    Visitor outlivesTheSession() {
        var context = page.context();
        var session = context.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
        session.value = "0".repeat(session.value.length());
        context.addCookies(List.of(session));
        return this;
    }

    /** Waits until the charts are drawn and the page asks the server for nothing more: a Back before that gets lost. */
    Visitor settles() {
        page.locator(".highcharts-series").first().waitFor();
        return asksForNothingMore();
    }

    /** Waits for a screen of this title. */
    Visitor sees(String title) {
        assertThat(heading()).containsText(title);
        return this;
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator link(String name) {
        return page.locator("main, .screen")
                .first()
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** Waits until the address bar shows this path and query. */
    Visitor isAt(String address) {
        page.waitForURL(url -> url.replaceFirst("https?://[^/]+", "").equals(address));
        return this;
    }

    /** Waits until the address bar shows all of these parts. */
    Visitor isAtSomethingWith(String... parts) {
        page.waitForURL(url -> Stream.of(parts).allMatch(url::contains));
        return this;
    }

    private Visitor asksForNothingMore() {
        page.waitForFunction("Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
        return this;
    }

    /** Waits until a screen has come whole. */
    Visitor isThere() {
        assertThat(heading().first()).isVisible();
        return asksForNothingMore();
    }

    /** The addresses the menu leads to, in its order. */
    List<String> menu() {
        return page.locator(".side nav a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** The width of what sticks out of the screen sideways; empty where nothing does. */
    List<String> placesOutsideTheScreen() {
        var beyond =
                (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return beyond > 1 ? List.of(beyond + " px") : List.of();
    }

    /** Changes the colours of what is on screen at once. */
    Visitor prefers(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        return this;
    }

    /** Serious and critical faults of accessibility, with the places they are in. */
    @SuppressWarnings("unchecked")
    List<String> graveFaults() {
        page.evaluate(AxeBuilder.getAxeScript());
        return (List<String>) page.evaluate(GRAVE_FAULTS);
    }
}
