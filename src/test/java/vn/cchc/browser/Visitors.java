package vn.cchc.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One browser for all journeys, one fresh profile for each. */
final class Visitors implements ParameterResolver, AfterEachCallback {

    private static final Namespace ALL = Namespace.create(Visitors.class);

    /** In milliseconds; the first screen of a program that has just started takes its time. */
    private static final double PATIENCE = 20_000;

    private record Shared(Playwright playwright, Browser browser) implements AutoCloseable {

        static Shared start() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            var playwright = Chromium.playwright();
            return new Shared(playwright, Chromium.launch(playwright));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var shared = context.getRoot().getStore(ALL).computeIfAbsent(Shared.class, key -> Shared.start(), Shared.class);
        var port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        var profile = shared.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setBaseURL("http://localhost:" + port + "/"));
        context.getStore(ALL).put(BrowserContext.class, profile);
        return new Visitor(profile.newPage());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var profile = context.getStore(ALL).get(BrowserContext.class, BrowserContext.class);
        if (profile != null) {
            profile.close();
        }
    }
}
