package vn.cchc.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.cchc.access.Acting;
import vn.cchc.access.Role;
import vn.cchc.administration.UnitTrace.Kind;
import vn.cchc.exchange.Previews;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.letter.Grounds;
import vn.cchc.letter.LetterDesk;
import vn.cchc.letter.LetterProblem;
import vn.cchc.letter.NewLetter;
import vn.cchc.letter.RefusedLetterException;
import vn.cchc.observation.EntryDesk;
import vn.cchc.observation.NewValue;
import vn.cchc.observation.Refusal;
import vn.cchc.observation.RefusedReportException;
import vn.cchc.observation.ReportKey;
import vn.cchc.observation.ReviewDesk;
import vn.cchc.observation.Writing;
import vn.cchc.period.Month;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitDraft;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;
import vn.cchc.platform.DatabaseTest;
import vn.cchc.platform.Meeting;

/** Units change in the same moment as somebody writes for one of them: the second of the two sees the first. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
class UnitMeetingsTest {

    private static final LocalDate DAY = LocalDate.of(2017, 6, 1);
    private static final Month JULY = new Month(2017, 7);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    UnitDesk desk;

    @Autowired
    LetterDesk letters;

    @Autowired
    EntryDesk entry;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    Previews previews;

    private final Acting admin = Acting.as("admin", Role.ADMIN);
    private final Acting reviewer = Acting.as("reviewer", Role.REVIEWER);
    private StoredDistrict stored;
    private UnitId longNguyen;
    private UnitId anDien;

    /** An Điền was entered for a past day by mistake. */
    @BeforeEach
    void createAUnitThatIsToBeTakenBack() {
        stored = new StoredDistrict(jdbc);
        longNguyen = stored.unit(
                "CCHC", "25828", "Long Nguyên", UnitKind.COMMUNE, LocalDate.of(2014, 4, 1), UnitVersion.FOR_EVER);
        var change = new UnitChange.Create(new UnitDraft("25900", "An Điền", "An Dien", UnitKind.COMMUNE, null), DAY);
        anDien = admin.asks(() -> desk.confirm(change, desk.preview(change).basis()))
                .begun()
                .getFirst()
                .id();
    }

    @AfterEach
    void forgetEverything() {
        List.of(
                        "import_upload",
                        "figure_batch_report",
                        "figure_change",
                        "figure_batch",
                        "draft_value",
                        "journal",
                        "letter",
                        "observation",
                        "submission")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        stored.forgetUnits();
    }

    @Test
    void aUnitIsNotTakenBackOverALetterThatIsBeingEntered() {
        hinders(Kind.LETTER, () -> reviewer.does(this::enter), withdrawal());
        assertThat(count("letter")).isOne();
    }

    @Test
    void noLetterIsEnteredForAUnitThatIsBeingTakenBack() {
        var withdrawal = withdrawal();
        assertThatExceptionOfType(RefusedLetterException.class)
                .isThrownBy(() -> meeting().of(() -> call(withdrawal), () -> reviewer.asks(this::enter)))
                .satisfies(refused -> assertThat(refused.problems()).containsExactly(LetterProblem.DAY_WITHOUT_UNIT));
        assertThat(count("letter")).isZero();
    }

    @Test
    void aUnitIsNotTakenBackOverAFileThatIsBeingWritten() {
        long file = staged();
        hinders(Kind.HANDED_IN, () -> reviewer.does(() -> previews.confirm(file)), withdrawal());
        assertThat(count("observation")).isOne();
    }

    @Test
    void noFileIsWrittenForAUnitThatIsBeingTakenBack() throws Exception {
        long file = staged();
        var withdrawal = withdrawal();
        assertThat(meeting().of(() -> call(withdrawal), () -> reviewer.asks(() -> previews.confirm(file))))
                .isEqualTo(new Writing.Overtaken(1));
        assertThat(count("observation")).isZero();
        reviewer.does(() -> previews.compare(file));
        assertThat(jdbc.sql("SELECT reason FROM import_row").query(String.class).single())
                .isEqualTo("UNIT_NOT_THEN");
    }

    @Test
    void aUnitIsNotTakenBackOverANumberThatIsBeingTyped() {
        hinders(Kind.BEGUN, this::type, withdrawal());
        assertThat(count("draft_value")).isOne();
    }

    @Test
    void noNumberIsTypedForAUnitThatIsBeingTakenBack() {
        var withdrawal = withdrawal();
        refuses(Refusal.NO_REPORT, () -> call(withdrawal), () -> {
            type();
            return true;
        });
        assertThat(count("draft_value")).isZero();
    }

    @Test
    void aUnitDoesNotEndOverAReportThatIsBeingApproved() {
        stored.report(longNguyen, "2017-07", "SUBMITTED");
        hinders(Kind.APPROVED, this::approve, change(new UnitChange.End(longNguyen, DAY)));
    }

    @Test
    void noReportIsApprovedOfAUnitThatIsBeingEndedBefore() {
        stored.report(longNguyen, "2017-07", "SUBMITTED");
        var end = change(new UnitChange.End(longNguyen, DAY));
        refuses(Refusal.NO_REPORT, () -> call(end), () -> {
            approve();
            return true;
        });
    }

    private void hinders(Kind kind, Runnable first, Callable<?> change) {
        assertThatExceptionOfType(HinderedUnitChangeException.class)
                .isThrownBy(() -> meeting().of(first, change))
                .satisfies(hindered -> assertThat(hindered.preview().obstacles())
                        .extracting(UnitTrace::kind)
                        .containsExactly(kind));
    }

    private void refuses(Refusal refusal, Runnable first, Callable<?> second) {
        assertThatExceptionOfType(RefusedReportException.class)
                .isThrownBy(() -> meeting().of(first, second))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private Callable<?> withdrawal() {
        return change(new UnitChange.Withdraw(anDien, DAY));
    }

    /** As it was seen before anybody else wrote anything. */
    private Callable<?> change(UnitChange change) {
        long basis = admin.asks(() -> desk.preview(change)).basis();
        return () -> admin.asks(() -> desk.confirm(change, basis));
    }

    private static void call(Callable<?> deed) {
        try {
            deed.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private int enter() {
        return letters.enter(
                anDien,
                new NewLetter(
                        "BIRTH", LocalDate.of(2017, 7, 10), Optional.empty(), "Chủ tịch UBND xã", "", null, "", ""),
                Grounds.NONE);
    }

    private void type() {
        Acting.officer("officer", anDien)
                .does(() -> entry.save(
                        anDien,
                        JULY,
                        List.of(new NewValue(new MeasureCode("dossiers_received"), new BigDecimal("40"), 0))));
    }

    private void approve() {
        reviewer.does(() -> reviews.approve(new ReportKey(longNguyen, JULY)));
    }

    /** A file with one figure of the unit that is to be taken back. */
    private long staged() {
        jdbc.sql("INSERT INTO import_upload (username, file_name, file_hash) VALUES ('reviewer', 'so.csv', 'h')")
                .update();
        long id =
                jdbc.sql("SELECT MAX(id) FROM import_upload").query(Long.class).single();
        jdbc.sql("""
                INSERT INTO import_row (upload_id, number, sheet_row, sheet_column, unit_text, measure_text, month_text,
                                        value_text, unit_id, measure_code, month, value, standing)
                VALUES (:id, 1, 1, 3, '', '', '', '', :unit, 'dossiers_received', '2017-07-01', 44, 'NEW')
                """).param("id", id).param("unit", anDien.value()).update();
        return id;
    }

    private int count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }

    private Meeting meeting() {
        return new Meeting(transactions);
    }
}
