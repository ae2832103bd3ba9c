package vn.cchc.analytics;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.change.Changes;
import vn.cchc.change.Subject;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.period.Period;
import vn.cchc.platform.DatabaseTest;

/**
 * Measures, and never judges: run it by name, as {@code src/docs/benchmarks.md} says. It writes 3.300 units, 60
 * indicators and 24 months of 22 measures by SQL, 1,7 million figures.
 */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
@SignedInAs(Role.LEADER)
class CompareBenchmark {

    private static final int WARM_UP = 20;
    private static final int RUNS = 25;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final List<String> COUNTRY = List.of("""
            INSERT INTO unit (id, calendar_code)
            SELECT 100000 + seq, 'CCHC'
            FROM seq_1_to_3300
            """, """
            INSERT INTO unit_version (unit_id, code, name, name_en, kind, parent_id, valid_from)
            SELECT 100000 + seq, 100000 + seq, CONCAT('Tân Hưng ', seq), CONCAT('Tan Hung ', seq), 'COMMUNE', NULL, '2014-04-01'
            FROM seq_1_to_3300
            """, """
            INSERT INTO measure (code, name, name_en, unit, unit_en, kind, frequency, source)
            SELECT CONCAT('more_', seq), CONCAT('Thêm ', seq), CONCAT('More ', seq), 'hồ sơ', 'dossiers', 'COUNT', 1, 'REPORTED'
            FROM seq_1_to_16
            """, """
            INSERT INTO indicator (code, group_code, position)
            SELECT CONCAT('H', seq), 'H', 1000 + seq
            FROM seq_1_to_32
            """, """
            INSERT INTO indicator_definition (indicator_code, valid_from, name, name_en, short_name, short_name_en,
                definition, definition_en, unit, unit_en, kind, direction, numerator, denominator, over_time, over_units,
                frequency, audience, minimum_volume, decimals, source)
            SELECT CONCAT('H', seq), '2014-01-01', CONCAT('Thêm ', seq), CONCAT('More ', seq), CONCAT('Thêm ', seq),
                CONCAT('More ', seq), '', '', '%', '%', 'RATIO', 'UP', CONCAT('more_', 1 + seq % 16), 'dossiers_received',
                'SUM', 'RATIO', 1, 'COMMUNES', 0, 1, ''
            FROM seq_1_to_32
            """, """
            INSERT INTO submission (month, unit_id, state, due_on, submitted_at)
            SELECT DATE_ADD('2024-01-01', INTERVAL m.seq MONTH), 100000 + u.seq, 'APPROVED',
                DATE_ADD('2024-01-17', INTERVAL m.seq MONTH), DATE_ADD('2024-01-16 09:00', INTERVAL m.seq MONTH)
            FROM seq_0_to_23 m
            JOIN seq_1_to_3300 u
            """, """
            INSERT INTO observation (month, unit_id, measure_code, value, entered_by)
            SELECT DATE_ADD('2024-01-01', INTERVAL m.seq MONTH), 100000 + u.seq, measure.code,
                CASE measure.code
                    WHEN 'dossiers_received' THEN 60 + u.seq % 400
                    WHEN 'dossiers_resolved' THEN 50 + u.seq % 400
                    WHEN 'dossiers_early' THEN 20
                    WHEN 'dossiers_on_time' THEN 24 + u.seq % 400 + (u.seq * (7 + m.seq)) % 6
                    ELSE (u.seq * 31 + m.seq) % 3
                END, 'officer'
            FROM seq_0_to_23 m
            JOIN seq_1_to_3300 u
            JOIN measure ON measure.code LIKE 'more%' OR measure.code IN ('dossiers_received', 'dossiers_resolved',
                'dossiers_early', 'dossiers_on_time', 'dossiers_overdue', 'dossiers_supplemented')
            """);

    /** Asked one after the other, so that no question is like the last one. */
    private static final List<Choices> PERIODS = Stream.of("2025-12", "2025-11", "2025-10", "2025-09", "2025-08")
            .map(code -> Choices.DEFAULT.with(Period.parse(code).orElseThrow()))
            .toList();

    @Autowired
    AnalyticsService analytics;

    @Autowired
    Changes changes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void answerForACountry() {
        transaction.executeWithoutResult(status -> {
            changes.announce(Subject.UNITS, Subject.CATALOGUE);
            COUNTRY.forEach(sql -> jdbc.sql(sql).update());
        });
        report("group C", CompareChoice.DEFAULT);
        report("12 indicators", CompareChoice.DEFAULT.withIndicators(twelve()));
        report("7 units picked", CompareChoice.DEFAULT.withUnits(seven()));
        report("group C after a change of units", CompareChoice.DEFAULT, List.of(Subject.UNITS));
        report("group C after one of the catalogue", CompareChoice.DEFAULT, List.of(Subject.CATALOGUE));
        report("group C after one of a month's figures", CompareChoice.DEFAULT, ofMonths("2025-03", 1));
        report("group C after one of all months' figures", CompareChoice.DEFAULT, ofMonths("2025-12", 28));
        report("an indicator's page", choices -> analytics.indicator(new IndicatorCode("C2"), choices), List.of());
        report("the list of units", analytics::units, List.of());
    }

    private static List<String> twelve() {
        return List.of("C1", "C2", "C3", "C4", "D1", "D3", "H1", "H2", "H3", "H4", "H5", "H6");
    }

    private static List<String> seven() {
        return List.of("100001", "100500", "101000", "101500", "102000", "102500", "103000");
    }

    private static List<Subject> ofMonths(String last, int count) {
        return Period.parse(last)
                .orElseThrow()
                .last()
                .lastMonths(count)
                .map(Subject::figuresOf)
                .toList();
    }

    private void report(String what, CompareChoice choice) {
        report(what, choice, List.of());
    }

    /** @param changed what is announced before every single question */
    private void report(String what, CompareChoice choice, List<Subject> changed) {
        report("compare, " + what, choices -> analytics.compare(choice, choices), changed);
    }

    private void report(String what, Consumer<Choices> question, List<Subject> changed) {
        var times = new ArrayList<Long>();
        var processor = new ArrayList<Long>();
        for (int run = 0; run < WARM_UP + RUNS; run++) {
            transaction.executeWithoutResult(status -> changes.announce(changed));
            long start = System.nanoTime();
            long busy = THREADS.getCurrentThreadCpuTime();
            question.accept(PERIODS.get(run % PERIODS.size()));
            if (run >= WARM_UP) {
                processor.add(THREADS.getCurrentThreadCpuTime() - busy);
                times.add(System.nanoTime() - start);
            }
        }
        times.sort(null);
        processor.sort(null);
        System.out.printf(
                "%-50s median %6.1f ms, 95th percentile %6.1f ms, of it processor %6.1f ms; load %.1f%n",
                what,
                times.get(RUNS / 2) / 1e6,
                times.get(RUNS * 95 / 100) / 1e6,
                processor.get(RUNS / 2) / 1e6,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
