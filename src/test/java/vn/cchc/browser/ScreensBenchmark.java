package vn.cchc.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.analytics.AnalyticsService;
import vn.cchc.analytics.Choices;
import vn.cchc.indicator.IndicatorCode;

/**
 * Measures, and never judges: run it by name, as {@code src/docs/benchmarks.md} says. It is no part of the tests.
 */
@BrowserTest
@SignedInAs(Role.LEADER)
class ScreensBenchmark {

    private static final int WARM_UP = 30;
    private static final int RUNS = 101;
    private static final int SESSIONS = 20;

    @Autowired
    AnalyticsService analytics;

    @Test
    void answerOfEachScreen() {
        report("overview", () -> analytics.overview(Choices.DEFAULT));
        report("indicators", () -> analytics.indicators(Choices.DEFAULT));
        report("indicator C2", () -> analytics.indicator(new IndicatorCode("C2"), Choices.DEFAULT));
        report("units", () -> analytics.units(Choices.DEFAULT));
        report("unit 25828", () -> analytics.unit("25828", Optional.empty(), Choices.DEFAULT));
        report("letters", () -> analytics.letters(Choices.DEFAULT));
    }

    private static void report(String screen, Runnable answer) {
        for (int run = 0; run < WARM_UP; run++) {
            answer.run();
        }
        var times = new ArrayList<Long>();
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            answer.run();
            times.add(System.nanoTime() - start);
        }
        times.sort(null);
        System.out.printf(
                "%-14s median %5.1f ms, 95th percentile %5.1f ms%n",
                screen, times.get(RUNS / 2) / 1e6, times.get(RUNS * 95 / 100) / 1e6);
    }

    @Test
    void weightOfTheFirstPage(Visitor newcomer) {
        newcomer.open("login");
        var bytes = new AtomicLong();
        var requests = new AtomicLong();
        newcomer.page().onResponse(response -> {
            bytes.addAndGet(size(response));
            requests.incrementAndGet();
        });
        newcomer.signIn("leader").sees("Tổng quan");
        newcomer.page().waitForTimeout(2000);
        System.out.printf("first overview: %d requests, %d kB over the wire%n", requests.get(), bytes.get() / 1000);
    }

    private static long size(Response response) {
        response.finished();
        var sizes = response.request().sizes();
        return (long) sizes.responseBodySize + (long) sizes.responseHeadersSize;
    }

    @Test
    void heapOfASession(Visitor first) {
        first.signedIn("leader");
        long before = used();
        List<Visitor> others = new ArrayList<>();
        for (int session = 0; session < SESSIONS; session++) {
            var profile = first.page()
                    .context()
                    .browser()
                    .newContext(new Browser.NewContextOptions()
                            .setBaseURL(first.page().url().replaceAll("(https?://[^/]+/).*", "$1")));
            others.add(new Visitor(profile.newPage()).signedIn("leader"));
        }
        System.out.printf("heap of a session on the overview: %d kB%n", (used() - before) / SESSIONS / 1024);
        others.forEach(other -> other.page().context().close());
    }

    private static long used() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
