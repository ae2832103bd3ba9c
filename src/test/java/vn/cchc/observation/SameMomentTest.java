package vn.cchc.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.cchc.access.Acting;
import vn.cchc.access.Role;
import vn.cchc.exchange.Previews;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitId;
import vn.cchc.platform.DatabaseTest;
import vn.cchc.platform.Meeting;

/** Two people in one report in the same moment, each in a transaction of its own: the second sees what the first did. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
class SameMomentTest {

    private static final Month JUNE = new Month(2017, 6);
    private static final Month JULY = new Month(2017, 7);
    private static final MeasureCode RECEIVED = new MeasureCode("dossiers_received");
    private static final IndicatorCode ON_TIME = new IndicatorCode("C2");

    @TestConfiguration
    static class Standing {
        @Bean
        @Primary
        Clock sixteenthOfJuly() {
            var zone = ZoneId.of("Asia/Ho_Chi_Minh");
            return Clock.fixed(LocalDateTime.of(2017, 7, 16, 9, 21).atZone(zone).toInstant(), zone);
        }
    }

    @Autowired
    EntryDesk desk;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    Corrections corrections;

    @Autowired
    Previews previews;

    @Autowired
    FigureBatches batches;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private UnitId unit;
    private Typist officer;
    private Typist colleague;
    private final Acting reviewer = Acting.as("reviewer", Role.REVIEWER);

    @BeforeEach
    void setUpAUnit() {
        unit = new StoredDistrict(jdbc).commune("25828", "Long Nguyên");
        officer = new Typist(desk, Acting.officer("officer", unit), unit, JULY);
        colleague = new Typist(desk, Acting.officer("colleague", unit), unit, JULY);
    }

    @AfterEach
    void forgetEverything() {
        List.of(
                        "import_upload",
                        "figure_batch_report",
                        "figure_change",
                        "figure_batch",
                        "correction_value",
                        "correction",
                        "closed_month",
                        "draft_value",
                        "draft_explanation",
                        "explanation",
                        "observation",
                        "submission",
                        "unit_version",
                        "unit")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    @Test
    void aNumberThatIsTypedWhileTheReportIsHandedInIsRefused() {
        officer.fillIn("40");
        var seen = officer.seen();
        refuses(Refusal.LOCKED, () -> officer.send(seen), () -> colleague.types(RECEIVED, "44", 1));
        assertThat(count("draft_value")).isZero();
        assertThat(received()).isEqualByComparingTo("40");
    }

    @Test
    void aReportIsNotHandedInOverANumberThatIsBeingTyped() {
        officer.fillIn("40");
        var seen = officer.seen();
        refuses(Refusal.MOVED, () -> colleague.types(RECEIVED, "44", 1), () -> {
            officer.send(seen);
            return true;
        });
        assertThat(count("submission")).isZero();
    }

    @Test
    void aReportIsHandedInOnce() {
        officer.fillIn("40");
        var seen = officer.seen();
        refuses(Refusal.LOCKED, () -> officer.send(seen), () -> {
            colleague.send(seen);
            return true;
        });
        assertThat(journal("REPORT_SUBMITTED")).isOne();
    }

    @Test
    void ofTwoExplanationsOfAReportThatNobodyBeganTheSecondIsAskedAbout() throws Exception {
        var theirs = meeting()
                .of(
                        () -> colleague.officer().does(() -> desk.explain(unit, JULY, ON_TIME, "", "Thiếu người")),
                        () -> officer.officer().asks(() -> desk.explain(unit, JULY, ON_TIME, "", "Máy hỏng")));
        assertThat(theirs).contains("Thiếu người");
    }

    @Test
    void ofTwoNumbersThatAreTypedTheSecondIsAskedAbout() throws Exception {
        var result = meeting().of(() -> colleague.types(RECEIVED, "40", 0), () -> officer.types(RECEIVED, "44", 0));
        assertThat(result)
                .isInstanceOfSatisfying(
                        SaveResult.Taken.class,
                        taken -> assertThat(taken.stored().value()).isEqualByComparingTo("40"));
    }

    @Test
    void aMonthDoesNotCloseOverAReportThatIsBeingHandedIn() {
        var june = new Typist(desk, officer.officer(), unit, JUNE);
        june.fillIn("40");
        var seen = june.seen();
        refuses(Refusal.REPORTS_WAITING, () -> june.send(seen), () -> {
            reviewer.does(() -> reviews.close(JUNE));
            return true;
        });
    }

    @Test
    void nothingIsTypedInAMonthThatIsBeingClosed() {
        var june = new Typist(desk, officer.officer(), unit, JUNE);
        refuses(
                Refusal.MONTH_CLOSED,
                () -> reviewer.does(() -> reviews.close(JUNE)),
                () -> june.types(RECEIVED, "40", 0));
    }

    @Test
    void aReportIsReturnedOrApprovedAndNotBoth() {
        officer.handIn();
        refuses(
                Refusal.NOT_WAITING,
                () -> reviewer.does(() -> reviews.giveBack(officer.key(), "Đối chiếu lại sổ")),
                () -> {
                    Acting.as("second", Role.REVIEWER).does(() -> reviews.approve(officer.key()));
                    return true;
                });
    }

    @Test
    void twoWhoApproveTheSameReportsInAnotherOrderDoNotWaitInACircle() throws Exception {
        officer.handIn();
        var june = new Typist(desk, officer.officer(), unit, JUNE);
        june.handIn();
        var refused = meeting()
                .of(
                        () -> reviewer.does(() -> reviews.approveAll(List.of(officer.key(), june.key()))),
                        () -> Acting.as("second", Role.REVIEWER)
                                .asks(() -> reviews.approveAll(List.of(june.key(), officer.key()))));
        assertThat(refused).containsValues(Refusal.NOT_WAITING).hasSize(2);
    }

    @Test
    void aCorrectionIsWithdrawnOrAppliedAndNotBoth() {
        officer.handIn();
        reviewer.does(() -> reviews.approve(officer.key()));
        officer.officer()
                .does(() -> corrections.propose(
                        unit,
                        JULY,
                        new NewCorrection(
                                Map.of(RECEIVED, new BigDecimal("44")),
                                Map.of(RECEIVED, new BigDecimal("40")),
                                "Sót 4 hồ sơ")));
        long id = reviewer.asks(corrections::listWaiting).getFirst().id();
        refuses(Refusal.NOT_WAITING, () -> officer.officer().does(() -> corrections.withdraw(unit, id)), () -> {
            reviewer.does(() -> corrections.apply(id));
            return true;
        });
        assertThat(received()).isEqualByComparingTo("40");
    }

    @Test
    void nothingIsTypedInAReportThatAFileIsBeingWrittenTo() {
        long file = staged("44");
        refuses(
                Refusal.LOCKED,
                () -> reviewer.does(() -> previews.confirm(file)),
                () -> officer.types(RECEIVED, "40", 0));
        assertThat(received()).isEqualByComparingTo("44");
        assertThat(count("draft_value")).isZero();
    }

    @Test
    void aFileIsNotWrittenOverAReportThatIsBeingHandedIn() throws Exception {
        officer.fillIn("40");
        var seen = officer.seen();
        long file = staged("44");
        var writing = meeting().of(() -> officer.send(seen), () -> reviewer.asks(() -> previews.confirm(file)));
        assertThat(writing).isEqualTo(new Writing.Overtaken(1));
        assertThat(received()).isEqualByComparingTo("40");
    }

    @Test
    void aReportWhoseFileIsBeingTakenBackIsTypedAfterwards() throws Exception {
        long file = staged("44");
        var written = (Writing.Written) reviewer.asks(() -> previews.confirm(file));
        var kept = meeting()
                .of(() -> reviewer.does(() -> batches.undo(written.batch())), () -> officer.types(RECEIVED, "40", 0));
        assertThat(kept).isInstanceOf(SaveResult.Saved.class);
        assertThat(count("submission")).isZero();
    }

    /** A file with one figure of the unit, compared when nothing was there. */
    private long staged(String received) {
        jdbc.sql("INSERT INTO import_upload (username, file_name, file_hash) VALUES ('reviewer', 'so.csv', 'h')")
                .update();
        long id =
                jdbc.sql("SELECT MAX(id) FROM import_upload").query(Long.class).single();
        jdbc.sql("""
                INSERT INTO import_row (upload_id, number, sheet_row, sheet_column, unit_text, measure_text, month_text,
                                        value_text, unit_id, measure_code, month, value, standing)
                VALUES (:id, 1, 1, 3, '', '', '', '', :unit, 'dossiers_received', '2017-07-01', :received, 'NEW')
                """)
                .param("id", id)
                .param("unit", unit.value())
                .param("received", received)
                .update();
        return id;
    }

    /** The first holds the measure and asks for the unit, the second holds the unit and asks for the measure. */
    @Test
    void whoIsBrokenOffByTheDatabaseBeginsAgain() throws Exception {
        var kept = meeting()
                .of(
                        () -> {
                            jdbc.sql("SELECT code FROM measure WHERE code = :code FOR UPDATE")
                                    .param("code", RECEIVED.value())
                                    .query(String.class)
                                    .single();
                            new StoredDistrict(jdbc).commune("25831", "Hưng Hoà");
                        },
                        () -> officer.types(RECEIVED, "40", 0),
                        () -> jdbc.sql("SELECT id FROM unit WHERE id = :unit FOR UPDATE")
                                .param("unit", unit.value())
                                .query(Long.class)
                                .single());
        assertThat(kept).isInstanceOf(SaveResult.Saved.class);
        assertThat(count("unit")).isEqualTo(2);
    }

    private void refuses(Refusal refusal, Runnable first, Callable<?> second) {
        assertThatExceptionOfType(RefusedReportException.class)
                .isThrownBy(() -> meeting().of(first, second))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private Meeting meeting() {
        return new Meeting(transactions);
    }

    private BigDecimal received() {
        return jdbc.sql("SELECT value FROM observation WHERE measure_code = 'dossiers_received'")
                .query(BigDecimal.class)
                .single();
    }

    private int journal(String deed) {
        return jdbc.sql("SELECT COUNT(*) FROM journal WHERE unit_id = :unit AND deed = :deed")
                .param("unit", unit.value())
                .param("deed", deed)
                .query(Integer.class)
                .single();
    }

    private int count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }
}
