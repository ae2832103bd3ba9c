package vn.cchc.exchange.list;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.access.Acting;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.analytics.AnalyticsService;
import vn.cchc.analytics.Choices;
import vn.cchc.change.Changes;
import vn.cchc.change.Subject;
import vn.cchc.platform.TestDatabase;

/** How long a country takes to come in, and what it costs those who look at one district; prints, and asserts nothing. */
@SpringBootTest(properties = {"vaadin.productionMode=true", "spring.application.name=lists-benchmark"})
@ContextConfiguration(initializers = TestDatabase.OwnSample.class)
@SignedInAs(Role.LEADER)
class ListsBenchmark {

    private static final Acting ADMIN = Acting.as("admin", Role.ADMIN);
    private static final ListReading AS_PROPOSED = new ListReading(ListWords.of(ListName.UNITS), Optional.empty());
    private static final int TIMES = 60;

    @Autowired
    Lists lists;

    @Autowired
    ListImports imports;

    @Autowired
    AnalyticsService analytics;

    @Autowired
    vn.cchc.place.Units units;

    @Autowired
    Changes changes;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void measure() {
        overviews("warming up");
        overviews("the sample alone");
        take("units-2026-07.csv");
        overviews("and 3.355 units of the country");
        take("units-2025-03.csv");
        overviews("and 10.794 units of before");
    }

    private void overviews(String with) {
        report("units kept, " + with, () -> units.history(vn.cchc.period.AsOf.NOW));
        report("overview, " + with, () -> analytics.overview(Choices.DEFAULT));
        report("overview after a change of units, " + with, () -> {
            transaction.executeWithoutResult(status -> changes.announce(Subject.UNITS));
            return analytics.overview(Choices.DEFAULT);
        });
    }

    private void take(String name) {
        ADMIN.does(() -> {
            var upload = timed("upload of " + name, () -> receive(name));
            var preview = timed("preview", () -> lists.preview(ListName.UNITS, upload.id(), AS_PROPOSED));
            timed("preview again", () -> lists.preview(ListName.UNITS, upload.id(), AS_PROPOSED));
            var done = timed(
                    "confirm", () -> imports.confirm(ListName.UNITS, upload.id(), AS_PROPOSED, preview.fingerprint()));
            System.out.println(done);
        });
    }

    private ListUpload receive(String name) {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/lists/" + name))) {
            return lists.receive(ListName.UNITS, name, in);
        } catch (IOException torn) {
            throw new java.io.UncheckedIOException(torn);
        }
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        var result = work.get();
        System.out.printf(Locale.ROOT, "%s: %d ms%n", what, (System.nanoTime() - start) / 1_000_000);
        return result;
    }

    private static void report(String what, Supplier<?> question) {
        var times = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            question.get();
            times[i] = (System.nanoTime() - start) / 1_000;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, 95th %.1f ms%n",
                what,
                times[TIMES / 2] / 1e3,
                times[TIMES * 95 / 100] / 1e3);
    }
}
