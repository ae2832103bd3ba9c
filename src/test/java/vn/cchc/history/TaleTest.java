package vn.cchc.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.history.FigureEvent.Kind;
import vn.cchc.history.Traces.Batch;
import vn.cchc.history.Traces.Proposal;
import vn.cchc.history.Traces.Step;
import vn.cchc.history.Traces.Version;

/** A figure's versions, its reports, corrections and imports make one story. */
class TaleTest {

    private static final LocalDateTime DAY_1 = LocalDateTime.of(2017, 7, 15, 9, 0);
    private static final LocalDateTime DAY_2 = DAY_1.plusDays(1);
    private static final LocalDateTime DAY_3 = DAY_1.plusDays(2);
    private static final LocalDateTime DAY_4 = DAY_1.plusDays(3);

    private final Traces traces = Traces.none();

    @Test
    void tellsNothingOfAFigureNobodyEntered() {
        assertThat(Tale.of(traces, true)).isEmpty();
    }

    @Test
    void namesWhoTypedANumberAndWhoApprovedIt() {
        version("40", "officer", null, DAY_1, null);
        step("SUBMITTED", DAY_1, null, DAY_1, DAY_2);
        step("APPROVED", DAY_1, DAY_2, DAY_2, null);

        var event = Tale.of(traces, true).getFirst();
        assertThat(event.kind()).isEqualTo(Kind.TYPED);
        assertThat(event.by()).isEqualTo("Officer");
        assertThat(event.before()).isEmpty();
        assertThat(event.after()).contains(new BigDecimal("40"));
        assertThat(event.approval()).contains(new FigureEvent.Approval("Reviewer", DAY_2));
    }

    @Test
    void tellsAReturnBetweenTwoNumbersNewestFirst() {
        version("40", "officer", null, DAY_1, DAY_3);
        version("42", "officer", null, DAY_3, null);
        step("SUBMITTED", DAY_1, null, DAY_1, DAY_2);
        traces.steps().add(new Step("RETURNED", DAY_1, "Officer", DAY_2, "Reviewer", "Xem lại", DAY_2, DAY_3));
        step("SUBMITTED", DAY_3, null, DAY_3, null);

        assertThat(Tale.of(traces, true))
                .extracting(FigureEvent::kind)
                .containsExactly(Kind.TYPED, Kind.RETURNED, Kind.TYPED);
        assertThat(Tale.of(traces, true).get(1).detail()).isEqualTo("Xem lại");
    }

    @Test
    void tellsThatANumberWasHandedInAgainUnchanged() {
        version("40", "officer", null, DAY_1, null);
        step("SUBMITTED", DAY_1, null, DAY_1, DAY_2);
        step("RETURNED", DAY_1, DAY_2, DAY_2, DAY_3);
        step("SUBMITTED", DAY_3, null, DAY_3, null);

        assertThat(Tale.of(traces, true))
                .extracting(FigureEvent::kind)
                .containsExactly(Kind.HANDED_IN, Kind.RETURNED, Kind.TYPED);
    }

    @Test
    void tellsACorrectionWithItsReasonAndWhoApplied() {
        version("40", "officer", null, DAY_1, DAY_3);
        version("44", "officer", "Sót 4 hồ sơ", DAY_3, null);
        step("APPROVED", DAY_1, DAY_2, DAY_1, null);
        traces.proposals()
                .add(new Proposal(
                        "APPROVED", n("40"), n("44"), "Sót 4 hồ sơ", "Officer", DAY_2, "Reviewer", DAY_3, null, DAY_2));

        var event = Tale.of(traces, true).getFirst();
        assertThat(event.kind()).isEqualTo(Kind.CORRECTED);
        assertThat(event.detail()).isEqualTo("Sót 4 hồ sơ");
        assertThat(event.before()).contains(n("40"));
        assertThat(event.approval()).contains(new FigureEvent.Approval("Reviewer", DAY_3));
    }

    @Test
    void namesTheFileOfAnImportAndItsUndoWhateverTheClocksSay() {
        var clock = LocalDateTime.of(2017, 8, 8, 9, 0);
        version("118", "officer", null, DAY_1, DAY_2);
        version("120", "reviewer", null, DAY_2, DAY_3);
        version("118", "officer", null, DAY_3, null);
        traces.batches()
                .add(new Batch(
                        "t6.csv",
                        "đã đối chiếu",
                        n("120"),
                        n("118"),
                        "reviewer",
                        "Reviewer",
                        clock,
                        "Reviewer",
                        clock));

        var events = Tale.of(traces, true);
        assertThat(events).extracting(FigureEvent::kind).containsExactly(Kind.IMPORT_UNDONE, Kind.IMPORTED, Kind.TYPED);
        assertThat(events.get(1).detail()).isEqualTo("t6.csv – đã đối chiếu");
        assertThat(events.get(1).at()).isEqualTo(clock);
    }

    @Test
    void tellsThatANumberIsGone() {
        version("120", "reviewer", null, DAY_1, DAY_2);
        traces.batches()
                .add(new Batch("t6.csv", null, n("120"), null, "reviewer", "Reviewer", DAY_1, "Reviewer", DAY_2));
        var undone = Tale.of(traces, true).getFirst();
        assertThat(undone.kind()).isEqualTo(Kind.IMPORT_UNDONE);
        assertThat(undone.after()).isEmpty();

        traces.batches().clear();
        assertThat(Tale.of(traces, true).getFirst().kind()).isEqualTo(Kind.REMOVED);
    }

    @Test
    void tellsThoseWhoReadApprovedFiguresOnlyWhatWasApproved() {
        version("39", "officer", null, DAY_1, DAY_2);
        version("40", "officer", null, DAY_2, DAY_4);
        version("44", "officer", "Sót 4 hồ sơ", DAY_4, null);
        step("SUBMITTED", DAY_1, null, DAY_1, DAY_2);
        step("SUBMITTED", DAY_2, null, DAY_2, DAY_3);
        step("APPROVED", DAY_2, DAY_3, DAY_3, null);
        traces.proposals()
                .add(new Proposal("SUBMITTED", n("44"), n("45"), "Còn sót", "Officer", DAY_4, null, null, null, DAY_4));

        var seen = Tale.of(traces, false);
        assertThat(seen).extracting(FigureEvent::kind).containsExactly(Kind.CORRECTED, Kind.TYPED);
        assertThat(seen.getLast().before()).isEmpty();
        assertThat(Tale.of(traces, true)).hasSize(4);
    }

    private void version(
            String value, String account, @Nullable String reason, LocalDateTime from, @Nullable LocalDateTime to) {
        traces.versions().add(new Version(n(value), account, capital(account), reason, from, to));
    }

    private void step(
            String state,
            LocalDateTime sent,
            @Nullable LocalDateTime decided,
            LocalDateTime from,
            @Nullable LocalDateTime to) {
        traces.steps()
                .add(new Step(state, sent, "Officer", decided, decided == null ? null : "Reviewer", null, from, to));
    }

    private static BigDecimal n(String digits) {
        return new BigDecimal(digits);
    }

    private static String capital(String account) {
        return account.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + account.substring(1);
    }
}
