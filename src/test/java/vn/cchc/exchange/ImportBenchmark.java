package vn.cchc.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.observation.FigureBatches;
import vn.cchc.observation.Writing;
import vn.cchc.platform.DatabaseTest;

/**
 * Measures, and never judges: run it by name, as {@code src/docs/benchmarks.md} says. It imports 200.000 figures of
 * 2.000 units, ten months and ten measures from CSV and from XLSX, and undoes them.
 */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
class ImportBenchmark {

    private static final int UNITS = 2_000;
    private static final int MONTHS = 10;

    private static final List<String> MEASURES = List.of(
            "outreach_sessions",
            "civil_registrations",
            "dossiers_received",
            "dossiers_resolved",
            "dossiers_early",
            "dossiers_on_time",
            "dossiers_overdue",
            "dossiers_supplemented",
            "dossiers_online",
            "citizens_received");

    private static final List<String> COUNTRY = List.of("""
            INSERT INTO unit (id, calendar_code)
            SELECT 100000 + seq, 'CCHC'
            FROM seq_1_to_2000
            """, """
            INSERT INTO unit_version (unit_id, code, name, name_en, kind, parent_id, valid_from)
            SELECT 100000 + seq, 100000 + seq, CONCAT('Tân Hưng ', seq), CONCAT('Tan Hung ', seq), 'COMMUNE', NULL,
                   '2014-04-01'
            FROM seq_1_to_2000
            """);

    @Autowired
    Uploads uploads;

    @Autowired
    Imports imports;

    @Autowired
    Previews previews;

    @Autowired
    FigureBatches batches;

    @Autowired
    JdbcClient jdbc;

    @Test
    @SignedInAs(Role.REVIEWER)
    void importTwoHundredThousandFigures() throws IOException {
        COUNTRY.forEach(sql -> jdbc.sql(sql).update());
        long first = run("CSV, new", csv(1));
        long second = run("CSV, changed", csv(2));
        undo("changed", second);
        undo("new", first);
        run("XLSX, new", xlsx());
    }

    private long run(String name, Path file) throws IOException {
        System.gc();
        peaks(MemoryPoolMXBean::resetPeakUsage);
        long begin = System.nanoTime();
        Upload upload;
        try (var in = Files.newInputStream(file)) {
            upload = uploads.receive(file.getFileName().toString(), in);
        }
        long uploaded = System.nanoTime();
        var found = imports.inspect(upload.id(), new Progress());
        long inspected = System.nanoTime();
        imports.read(upload.id(), found, found.proposal(), new Progress());
        long read = System.nanoTime();
        var preview = previews.compare(upload.id());
        long compared = System.nanoTime();
        var written = (Writing.Written) previews.confirm(upload.id());
        long confirmed = System.nanoTime();
        System.out.printf(
                "%s: %.1f MB, %d figures to write; receive %d ms, inspect %d ms, read %d ms, compare %d ms, commit %d ms, peak heap %d MB%n",
                name,
                Files.size(file) / 1048576.0,
                preview.toWrite(),
                ms(begin, uploaded),
                ms(uploaded, inspected),
                ms(inspected, read),
                ms(read, compared),
                ms(compared, confirmed),
                peak() >> 20);
        return written.batch();
    }

    private void undo(String name, long batch) {
        long begin = System.nanoTime();
        var undone = batches.undo(batch);
        System.out.printf("undo, %s: %s in %d ms%n", name, undone, ms(begin, System.nanoTime()));
    }

    private static long ms(long from, long to) {
        return Duration.ofNanos(to - from).toMillis();
    }

    private static void peaks(Consumer<MemoryPoolMXBean> action) {
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .forEach(action);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static Path csv(int add) throws IOException {
        var file = Files.createTempFile("import", ".csv");
        try (var out = new PrintWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
            out.println("Mã đơn vị;Số liệu;Tháng;Giá trị");
            for (int i = 0; i < UNITS * MONTHS * MEASURES.size(); i++) {
                out.println(unit(i) + ";" + measure(i) + ";" + month(i) + ";" + value(i, add));
            }
        }
        return file;
    }

    private static Path xlsx() throws IOException {
        var file = Files.createTempFile("import", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "benchmark", "1.0")) {
            var sheet = workbook.newWorksheet("S");
            var headings = List.of("Mã đơn vị", "Số liệu", "Tháng", "Giá trị");
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
            }
            for (int i = 0; i < UNITS * MONTHS * MEASURES.size(); i++) {
                sheet.value(i + 1, 0, unit(i));
                sheet.value(i + 1, 1, measure(i));
                sheet.value(i + 1, 2, month(i));
                sheet.value(i + 1, 3, value(i, 1));
            }
        }
        return file;
    }

    private static String unit(int i) {
        return String.valueOf(100_001 + i / (MONTHS * MEASURES.size()));
    }

    private static String measure(int i) {
        return MEASURES.get(i % MEASURES.size());
    }

    /** Wholes are larger than their parts, or the rules of the form would refuse them. */
    private static int value(int i, int add) {
        boolean whole = measure(i).equals("dossiers_received") || measure(i).equals("dossiers_resolved");
        return (whole ? 5_000 : 0) + i % 997 + add;
    }

    private static String month(int i) {
        return "2025-%02d".formatted(1 + i / MEASURES.size() % MONTHS);
    }
}
