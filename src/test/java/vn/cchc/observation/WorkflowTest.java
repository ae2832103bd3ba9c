package vn.cchc.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.cchc.access.Acting;
import vn.cchc.access.Role;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitId;
import vn.cchc.platform.DatabaseTest;

/** A report's way from the first number typed to a closed month, on the real database. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
@RecordApplicationEvents
class WorkflowTest {

    private static final Month JULY = new Month(2017, 7);
    private static final MeasureCode RECEIVED = new MeasureCode("dossiers_received");
    private static final MeasureCode ONLINE = new MeasureCode("dossiers_online");

    private static final Map<MeasureCode, BigDecimal> HANDED_IN =
            Map.of(RECEIVED, new BigDecimal("40"), ONLINE, BigDecimal.ONE);

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
    JdbcClient jdbc;

    private UnitId unit;
    private Acting officer;
    private final Acting reviewer = Acting.as("reviewer", Role.REVIEWER);
    private final Acting administrator = Acting.as("admin", Role.ADMIN);

    @BeforeEach
    void setUpAUnit() {
        unit = new StoredDistrict(jdbc).commune("25828", "Long Nguyên");
        officer = Acting.officer("officer", unit);
    }

    @AfterEach
    void forgetEverything() {
        List.of(
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
    void typedNumbersStayAndBecomeTheReport() {
        fillIn("40");
        assertThat(count("observation")).isZero();
        officer.does(() -> {
            desk.explain(unit, JULY, new IndicatorCode("C2"), "", " Thiếu người ");
            desk.submit(unit, JULY, Seen.of(desk.open(unit, JULY)));
        });
        assertThat(state()).isEqualTo("SUBMITTED");
        assertThat(received()).isEqualByComparingTo("40");
        assertThat(jdbc.sql("SELECT text FROM explanation").query(String.class).single())
                .isEqualTo("Thiếu người");
        assertThat(jdbc.sql("SELECT due_on FROM submission").query(String.class).single())
                .isEqualTo("2017-07-17");
        assertThat(count("draft_value")).isZero();
        assertThat(deeds()).containsExactly("REPORT_SUBMITTED");
    }

    @Test
    void aReportIsHandedInCompleteAndWithoutContradictions() {
        officer.does(() -> desk.save(unit, JULY, List.of(typed(RECEIVED, "40", 0))));
        refuses(Refusal.INCOMPLETE, () -> officer.does(() -> desk.submit(unit, JULY, Seen.of(desk.open(unit, JULY)))));
        fillIn("40");
        officer.does(() -> desk.save(unit, JULY, List.of(typed(ONLINE, "41", 1))));
        refuses(
                Refusal.BREAKS_RULES,
                () -> officer.does(() -> desk.submit(unit, JULY, Seen.of(desk.open(unit, JULY)))));
        assertThat(count("observation")).isZero();
    }

    @Test
    void whatWasHandedInIsLockedForItsUnit() {
        handIn();
        refuses(Refusal.LOCKED, () -> officer.does(() -> desk.save(unit, JULY, List.of(typed(RECEIVED, "1", 0)))));
        refuses(Refusal.LOCKED, () -> officer.does(() -> desk.submit(unit, JULY, Seen.of(desk.open(unit, JULY)))));
    }

    @Test
    void theSecondOfTwoWritersIsToldWhatTheFirstTyped() {
        var colleague = Acting.officer("colleague", unit);
        officer.does(() -> desk.save(unit, JULY, List.of(typed(RECEIVED, "40", 0))));
        var first = colleague
                .asks(() -> desk.save(unit, JULY, List.of(typed(RECEIVED, "50", 0))))
                .getFirst();
        assertThat(first).isInstanceOfSatisfying(SaveResult.Taken.class, taken -> {
            assertThat(taken.stored().value()).isEqualByComparingTo("40");
            assertThat(taken.stored().by()).isEqualTo("officer");
            assertThat(taken.stored().at()).isEqualTo("2017-07-16T09:21");
        });
        var mine = colleague
                .asks(() -> desk.save(unit, JULY, List.of(typed(RECEIVED, "50", 1))))
                .getFirst();
        assertThat(mine).isInstanceOf(SaveResult.Saved.class);
        var same = officer.asks(() -> desk.save(unit, JULY, List.of(typed(RECEIVED, "50", 1))))
                .getFirst();
        assertThat(same).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void whatAColleagueChangedAfterItWasSeenIsNotHandedIn() {
        fillIn("40");
        var seen = officer.asks(() -> Seen.of(desk.open(unit, JULY)));
        Acting.officer("colleague", unit).does(() -> desk.save(unit, JULY, List.of(typed(RECEIVED, "41", 1))));
        refuses(Refusal.MOVED, () -> officer.does(() -> desk.submit(unit, JULY, seen)));
        assertThat(seen.moved(officer.asks(() -> desk.open(unit, JULY))))
                .extracting(item -> item.measure().code())
                .containsExactly(RECEIVED);
        assertThat(count("observation")).isZero();
    }

    @Test
    void ofTwoExplanationsTheFirstIsNotWrittenOverUnseen() {
        var missed = new IndicatorCode("C2");
        fillIn("40");
        var seen = officer.asks(() -> Seen.of(desk.open(unit, JULY)));
        Acting.officer("colleague", unit).does(() -> desk.explain(unit, JULY, missed, "", "Thiếu người"));
        assertThat(officer.asks(() -> desk.explain(unit, JULY, missed, "", "Máy hỏng")))
                .contains("Thiếu người");
        assertThat(officer.asks(() -> desk.open(unit, JULY)).explanations()).containsEntry(missed, "Thiếu người");
        refuses(Refusal.MOVED, () -> officer.does(() -> desk.submit(unit, JULY, seen)));
    }

    @Test
    void typingIsToldToThoseWhoHaveTheReportOpen(ApplicationEvents events) {
        officer.does(() -> desk.save(unit, JULY, List.of(typed(RECEIVED, "40", 0))));
        assertThat(events.stream(DraftsTyped.class)).containsExactly(new DraftsTyped(key()));
    }

    @Test
    void whatHappensToAReportIsToldOfThatReportAlone(ApplicationEvents events) {
        approved();
        assertThat(events.stream(FiguresChanged.class))
                .containsOnly(new FiguresChanged(JULY, Set.of(unit)))
                .allMatch(change -> change.concerns(key()))
                .noneMatch(change -> change.concerns(new ReportKey(new UnitId(unit.value() + 1), JULY)));
        propose(RECEIVED, "44", "Sót 4 hồ sơ");
        officer.does(() -> corrections.withdraw(
                unit, corrections.list(unit, JULY).getFirst().id()));
        assertThat(events.stream(CorrectionMoved.class)).containsExactly(new CorrectionMoved(key()));
    }

    @Test
    void aReturnedReportGoesOnFromWhatWasHandedIn() {
        handIn();
        reviewer.does(() -> reviews.giveBack(key(), "Đối chiếu lại sổ"));
        var form = officer.asks(() -> desk.open(unit, JULY));
        assertThat(form.report().state()).isEqualTo(SubmissionState.RETURNED);
        assertThat(form.report().note()).isEqualTo("Đối chiếu lại sổ");
        assertThat(form.values()).containsEntry(RECEIVED, new BigDecimal("40.0000"));
        officer.does(() -> {
            desk.save(unit, JULY, List.of(typed(RECEIVED, "42", 1)));
            desk.submit(unit, JULY, Seen.of(desk.open(unit, JULY)));
        });
        assertThat(received()).isEqualByComparingTo("42");
        assertThat(deeds()).containsExactly("REPORT_SUBMITTED", "REPORT_RETURNED", "REPORT_SUBMITTED");
    }

    /** As an import leaves it: figures and a report handed in beside what the officer was typing. */
    @Test
    void aReturnedReportKeepsWhatItsOfficerHadTypedUnderAnImport() {
        officer.does(() -> desk.save(unit, JULY, List.of(typed(RECEIVED, "50", 0))));
        jdbc.sql("""
                        INSERT INTO submission (month, unit_id, state, due_on, submitted_at, submitted_by)
                        VALUES ('2017-07-01', :unit, 'SUBMITTED', '2017-07-17', '2017-07-16 09:00:00', 'importer')
                        """).param("unit", unit.value()).update();
        jdbc.sql("""
                        INSERT INTO observation (month, unit_id, measure_code, value, entered_by)
                        VALUES ('2017-07-01', :unit, 'dossiers_received', 40, 'importer'),
                               ('2017-07-01', :unit, 'dossiers_online', 4, 'importer')
                        """).param("unit", unit.value()).update();
        reviewer.does(() -> reviews.giveBack(key(), "Đối chiếu lại sổ"));

        var values = officer.asks(() -> desk.open(unit, JULY)).values();
        assertThat(values.get(RECEIVED)).isEqualByComparingTo("50");
        assertThat(values.get(ONLINE)).isEqualByComparingTo("4");

        jdbc.sql("UPDATE submission SET state = 'SUBMITTED', submitted_by = 'importer'")
                .update();
        jdbc.sql("UPDATE observation SET value = 6 WHERE measure_code = 'dossiers_online'")
                .update();
        reviewer.does(() -> reviews.giveBack(key(), "Đối chiếu lại sổ"));

        values = officer.asks(() -> desk.open(unit, JULY)).values();
        assertThat(values.get(RECEIVED)).isEqualByComparingTo("50");
        assertThat(values.get(ONLINE))
                .as("a copy of what was handed in is no draft")
                .isEqualByComparingTo("6");
    }

    @Test
    void aReportTellsWhatItWasGivenBackForAndWhatItSaidThen() {
        handIn();
        assertThat(reviewer.asks(() -> reviews.lastReturn(key()))).isEmpty();
        reviewer.does(() -> reviews.giveBack(key(), "Đối chiếu lại sổ"));
        officer.does(() -> {
            desk.save(unit, JULY, List.of(typed(RECEIVED, "42", 1)));
            desk.submit(unit, JULY, Seen.of(desk.open(unit, JULY)));
        });
        var returned = reviewer.asks(() -> reviews.lastReturn(key())).orElseThrow();
        assertThat(returned.reason()).isEqualTo("Đối chiếu lại sổ");
        assertThat(returned.by()).isEqualTo("reviewer");
        assertThat(returned.figures().get(RECEIVED)).isEqualByComparingTo("40");
        assertThat(received()).isEqualByComparingTo("42");
    }

    @Test
    void theBoardKnowsWhoseWorkAReportIs() {
        handIn();
        assertThat(reviewer.asks(() -> reviews.isOwnWork(key()))).isFalse();
        jdbc.sql("UPDATE observation SET entered_by = 'reviewer' WHERE measure_code = 'dossiers_online'")
                .update();
        assertThat(reviewer.asks(() -> reviews.isOwnWork(key()))).isTrue();
        assertThat(reviewer.asks(() -> reviews.board(4)).own()).containsExactly(key());
        assertThat(Acting.as("second", Role.REVIEWER)
                        .asks(() -> reviews.board(4))
                        .own())
                .isEmpty();
    }

    @Test
    void aReturnWantsAReason() {
        handIn();
        refuses(Refusal.REASON_MISSING, () -> reviewer.does(() -> reviews.giveBack(key(), " ")));
    }

    @Test
    void fourEyesSeeAReportBeforeLeadersDo() {
        handIn();
        jdbc.sql("UPDATE observation SET entered_by = 'reviewer' WHERE measure_code = 'dossiers_online'")
                .update();
        refuses(Refusal.OWN_WORK, () -> reviewer.does(() -> reviews.approve(key())));
        assertThat(reviewer.asks(() -> reviews.approveAll(List.of(key())))).containsEntry(key(), Refusal.OWN_WORK);
        assertThat(state()).isEqualTo("SUBMITTED");
        Acting.as("second", Role.REVIEWER).does(() -> reviews.approve(key()));
        assertThat(state()).isEqualTo("APPROVED");
    }

    @Test
    void approvingTwiceIsRefused() {
        approved();
        refuses(Refusal.NOT_WAITING, () -> reviewer.does(() -> reviews.approve(key())));
    }

    @Test
    void aCorrectionChangesFiguresOnlyOnceSomebodyElseApplies() {
        approved();
        officer.does(() -> corrections.propose(
                unit, JULY, new NewCorrection(Map.of(RECEIVED, new BigDecimal("44")), HANDED_IN, "Sót 4 hồ sơ")));
        assertThat(received()).isEqualByComparingTo("40");
        var waiting = reviewer.asks(() -> corrections.listWaiting()).getFirst();
        assertThat(waiting.changes()).hasSize(1);
        refuses(
                Refusal.OWN_WORK,
                () -> Acting.as("officer", Role.REVIEWER).does(() -> corrections.apply(waiting.id())));
        reviewer.does(() -> corrections.apply(waiting.id()));
        assertThat(received()).isEqualByComparingTo("44");
        assertThat(jdbc.sql(
                                "SELECT CONCAT(entered_by, ': ', reason) FROM observation WHERE measure_code = 'dossiers_received'")
                        .query(String.class)
                        .single())
                .isEqualTo("officer: Sót 4 hồ sơ");
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM observation FOR SYSTEM_TIME ALL WHERE unit_id = :unit AND measure_code = 'dossiers_received' AND value = 40")
                        .param("unit", unit.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(deeds()).endsWith("REPORT_APPROVED", "CORRECTION_PROPOSED", "CORRECTION_APPROVED");
        assertThat(jdbc.sql("SELECT subject FROM journal WHERE deed = 'CORRECTION_APPROVED' AND unit_id = :unit")
                        .param("unit", unit.value())
                        .query(String.class)
                        .single())
                .isEqualTo("dossiers_received 40 → 44");
    }

    @Test
    void aCorrectionKeepsToTheRulesAndChangesSomething() {
        approved();
        refuses(Refusal.BREAKS_RULES, () -> propose(ONLINE, "41", "Ghi nhầm"));
        refuses(Refusal.NOTHING_CHANGED, () -> propose(RECEIVED, "40", "Ghi nhầm"));
        refuses(Refusal.REASON_MISSING, () -> propose(RECEIVED, "41", ""));
    }

    @Test
    void aCorrectionIsNotProposedOverFiguresApprovedSinceAndRevertsNone() {
        approved();
        propose(RECEIVED, "44", "Sót 4 hồ sơ");
        reviewer.does(
                () -> corrections.apply(corrections.listWaiting().getFirst().id()));
        refuses(Refusal.FIGURES_MOVED, () -> propose(RECEIVED, "45", "Sót 5 hồ sơ"));

        var all = Map.of(RECEIVED, new BigDecimal("40"), ONLINE, new BigDecimal("2"));
        officer.does(() -> corrections.propose(unit, JULY, new NewCorrection(all, HANDED_IN, "Sót trực tuyến")));
        assertThat(reviewer.asks(() -> corrections.listWaiting()).getFirst().changes())
                .extracting(Correction.Change::measure)
                .containsExactly(ONLINE);
    }

    @Test
    void aProposalIsWithdrawnOrTurnedDownWithoutChangingAnything() {
        approved();
        propose(RECEIVED, "44", "Sót 4 hồ sơ");
        refuses(Refusal.PROPOSED_ALREADY, () -> propose(RECEIVED, "45", "Sót 5 hồ sơ"));
        long first = reviewer.asks(() -> corrections.listWaiting()).getFirst().id();
        officer.does(() -> corrections.withdraw(unit, first));
        propose(RECEIVED, "45", "Sót 5 hồ sơ");
        long second = reviewer.asks(() -> corrections.listWaiting()).getFirst().id();
        reviewer.does(() -> corrections.turnDown(second, "Sổ không có"));
        assertThat(received()).isEqualByComparingTo("40");
        assertThat(officer.asks(() -> corrections.list(unit, JULY)))
                .extracting(Correction::state, Correction::note)
                .containsExactly(tuple(Correction.State.RETURNED, "Sổ không có"));
    }

    @Test
    void nothingMovesInAClosedMonthUntilItIsOpenedAgainWithAReason() {
        approved();
        reviewer.does(() -> reviews.close(JULY));
        assertThat(state()).isEqualTo("CLOSED");
        refuses(Refusal.MONTH_CLOSED, () -> propose(RECEIVED, "44", "Sót 4 hồ sơ"));
        refuses(
                Refusal.MONTH_CLOSED,
                () -> officer.does(() -> desk.save(unit, JULY, List.of(typed(RECEIVED, "1", 0)))));
        refuses(Refusal.REASON_MISSING, () -> administrator.does(() -> reviews.reopen(JULY, "")));
        administrator.does(() -> reviews.reopen(JULY, "Sót báo cáo của xã"));
        assertThat(state()).isEqualTo("APPROVED");
        assertThat(deeds()).endsWith("MONTH_CLOSED", "MONTH_REOPENED");
    }

    @Test
    void aMonthDoesNotCloseOverWaitingReportsOrBeforeItIsOver() {
        handIn();
        refuses(Refusal.REPORTS_WAITING, () -> reviewer.does(() -> reviews.close(JULY)));
        refuses(Refusal.MONTH_NOT_OVER, () -> reviewer.does(() -> reviews.close(new Month(2017, 8))));
    }

    @Test
    void nobodyDoesWhatIsSomebodyElses() {
        handIn();
        denies(() -> officer.does(() -> reviews.approve(key())));
        denies(() -> reviewer.does(() -> desk.submit(unit, JULY, Seen.of(desk.open(unit, JULY)))));
        denies(() -> Acting.officer("other", new UnitId(unit.value() + 1)).does(() -> desk.open(unit, JULY)));
        denies(() -> reviewer.does(() -> reviews.reopen(JULY, "Sót báo cáo")));
        denies(() -> administrator.does(() -> reviews.close(JULY)));
        denies(() -> Acting.as("leader", Role.LEADER).does(() -> reviews.board(3)));
    }

    @Test
    void theBoardTellsWhoOwesAReport() {
        handIn();
        var board = reviewer.asks(() -> reviews.board(4));
        assertThat(board.months()).endsWith(JULY, new Month(2017, 8));
        assertThat(board.list(SubmissionState.SUBMITTED))
                .extracting(Board.Entry::key)
                .containsExactly(key());
        assertThat(board.listOverdue())
                .extracting(entry -> entry.key().month())
                .containsExactly(new Month(2017, 5), new Month(2017, 6));
        assertThat(board.listOverdue().getLast().daysLate()).isEqualTo(29);
        assertThat(board.window(new Month(2017, 6), 2).months())
                .containsExactly(new Month(2017, 5), new Month(2017, 6));
    }

    private void propose(MeasureCode measure, String value, String reason) {
        officer.does(() -> corrections.propose(
                unit, JULY, new NewCorrection(Map.of(measure, new BigDecimal(value)), HANDED_IN, reason)));
    }

    private void approved() {
        handIn();
        reviewer.does(() -> reviews.approve(key()));
    }

    private void handIn() {
        fillIn("40");
        officer.does(() -> desk.submit(unit, JULY, Seen.of(desk.open(unit, JULY))));
    }

    /** Everything that is asked for: this many dossiers, and one or none of everything else. */
    private void fillIn(String dossiers) {
        var form = officer.asks(() -> desk.open(unit, JULY));
        var values = new ArrayList<NewValue>();
        form.missing(form.values()).forEach(item -> {
            var code = item.measure().code();
            values.add(typed(code, code.equals(RECEIVED) ? dossiers : "1", 0));
        });
        values.replaceAll(
                value -> value.measure().value().equals("dossiers_on_time") ? typed(value.measure(), "0", 0) : value);
        officer.does(() -> desk.save(unit, JULY, values));
    }

    private static NewValue typed(MeasureCode measure, String value, int seen) {
        return new NewValue(measure, new BigDecimal(value), seen);
    }

    private ReportKey key() {
        return new ReportKey(unit, JULY);
    }

    private static void refuses(Refusal refusal, Runnable deed) {
        assertThatExceptionOfType(RefusedReportException.class)
                .isThrownBy(deed::run)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static void denies(Runnable deed) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(deed::run);
    }

    private String state() {
        return jdbc.sql("SELECT state FROM submission").query(String.class).single();
    }

    private BigDecimal received() {
        return jdbc.sql("SELECT value FROM observation WHERE measure_code = 'dossiers_received'")
                .query(BigDecimal.class)
                .single();
    }

    private int count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }

    private List<String> deeds() {
        return jdbc.sql(
                        "SELECT deed FROM journal WHERE unit_id = :unit OR unit_id IS NULL AND month IS NOT NULL AND id > COALESCE((SELECT MIN(j.id) FROM journal j WHERE j.unit_id = :unit), 0) ORDER BY id")
                .param("unit", unit.value())
                .query(String.class)
                .list();
    }
}
