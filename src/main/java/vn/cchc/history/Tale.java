package vn.cchc.history;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.history.FigureEvent.Approval;
import vn.cchc.history.FigureEvent.Kind;
import vn.cchc.history.Traces.Batch;
import vn.cchc.history.Traces.Proposal;
import vn.cchc.history.Traces.Step;
import vn.cchc.history.Traces.Version;

/**
 * Tells what happened to one figure from what the database remembers. Which import or correction a version comes from is
 * told by its numbers and its account, not by the clock: the program's clock and the database's need not be the same.
 */
final class Tale {

    /** Rows of one transaction are written moments apart. */
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    private record Told(LocalDateTime order, FigureEvent event) {}

    private final Traces traces;
    private final List<Batch> unused;
    private final List<Batch> used = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();

    private Tale(Traces traces) {
        this.traces = traces;
        this.unused = new ArrayList<>(traces.batches());
    }

    /** @param everything false: only what was approved, and nothing of what led there */
    static List<FigureEvent> of(Traces traces, boolean everything) {
        var tale = new Tale(traces);
        tale.tellVersions();
        if (!tale.told.isEmpty()) {
            tale.tellSteps();
            tale.tellProposals();
        }
        var events = tale.told.stream()
                .sorted(Comparator.comparing(Told::order))
                .map(Told::event)
                .toList();
        return (everything ? events : approved(events)).reversed();
    }

    private void tellVersions() {
        Version before = null;
        for (var version : traces.versions()) {
            if (before != null && before.to() != null && apart(before.to(), version.from())) {
                tellEnd(before);
                before = null;
            }
            if (before == null || before.value().compareTo(version.value()) != 0) {
                told.add(new Told(version.from(), begin(version, before)));
            }
            before = version;
        }
        if (before != null && before.to() != null) {
            tellEnd(before);
        }
    }

    private FigureEvent begin(Version version, @Nullable Version before) {
        var old = before == null ? null : before.value();
        var correction = correction(version);
        if (correction.isPresent()) {
            var found = correction.get();
            return new FigureEvent(
                    Kind.CORRECTED,
                    found.decidedAt() == null ? version.from() : found.decidedAt(),
                    version.by(),
                    Optional.ofNullable(old),
                    Optional.of(version.value()),
                    approval(found.decidedBy(), found.decidedAt()),
                    found.reason());
        }
        var undone = undone(old, version.value());
        if (undone.isPresent()) {
            return undone(undone.get(), version.from(), old, version.value());
        }
        var batch = batch(version, old);
        return new FigureEvent(
                batch.isPresent()
                        ? Kind.IMPORTED
                        : old != null && version.reason() != null ? Kind.CORRECTED : Kind.TYPED,
                batch.map(Batch::at).orElseGet(() -> handedInAt(version.from())),
                version.by(),
                Optional.ofNullable(old),
                Optional.of(version.value()),
                approval(version),
                batch.map(Batch::fileName).orElse(Objects.requireNonNullElse(version.reason(), "")));
    }

    /** The number is there no more. */
    private void tellEnd(Version version) {
        var end = Objects.requireNonNull(version.to());
        told.add(new Told(
                end,
                undone(version.value(), null)
                        .map(batch -> undone(batch, end, version.value(), null))
                        .orElseGet(() -> new FigureEvent(
                                Kind.REMOVED,
                                handedInAt(end),
                                "",
                                Optional.of(version.value()),
                                Optional.empty(),
                                Optional.empty(),
                                ""))));
    }

    private static FigureEvent undone(
            Batch batch, LocalDateTime at, @Nullable BigDecimal old, @Nullable BigDecimal value) {
        return new FigureEvent(
                Kind.IMPORT_UNDONE,
                batch.undoneAt() == null ? at : batch.undoneAt(),
                Objects.requireNonNullElse(batch.undoneBy(), ""),
                Optional.ofNullable(old),
                Optional.ofNullable(value),
                Optional.empty(),
                batch.fileName());
    }

    private Optional<Proposal> correction(Version version) {
        return traces.proposals().stream()
                .filter(proposal -> proposal.state().equals("APPROVED")
                        && proposal.reason().equals(version.reason())
                        && proposal.newValue().compareTo(version.value()) == 0)
                .findFirst();
    }

    private Optional<Batch> batch(Version version, @Nullable BigDecimal old) {
        var found = unused.stream()
                .filter(batch -> batch.account().equals(version.account())
                        && same(batch.newValue(), version.value())
                        && same(batch.oldValue(), old))
                .findFirst();
        found.ifPresent(batch -> {
            unused.remove(batch);
            used.add(batch);
        });
        return found;
    }

    private Optional<Batch> undone(@Nullable BigDecimal old, @Nullable BigDecimal value) {
        var found = used.reversed().stream()
                .filter(batch ->
                        batch.undoneAt() != null && same(batch.newValue(), old) && same(batch.oldValue(), value))
                .findFirst();
        found.ifPresent(used::remove);
        return found;
    }

    private LocalDateTime handedInAt(LocalDateTime written) {
        return traces.steps().stream()
                .filter(step ->
                        step.submittedAt() != null && step.state().equals("SUBMITTED") && !apart(step.from(), written))
                .map(Step::submittedAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(written);
    }

    /** The first approved report in which it stood. */
    private Optional<Approval> approval(Version version) {
        return traces.steps().stream()
                .filter(Step::isApproved)
                .filter(step -> step.to() == null || step.to().isAfter(version.from()))
                .filter(step -> version.to() == null || step.from().isBefore(version.to()))
                .findFirst()
                .map(step -> new Approval(
                        Objects.requireNonNullElse(step.decidedBy(), ""),
                        step.decidedAt() == null ? step.from() : step.decidedAt()));
    }

    private static Optional<Approval> approval(@Nullable String by, @Nullable LocalDateTime at) {
        return by == null || at == null ? Optional.empty() : Optional.of(new Approval(by, at));
    }

    /** Steps of the report that no change of the number tells already. */
    private void tellSteps() {
        var changes = told.stream().map(Told::order).toList();
        Step before = null;
        for (var step : traces.steps()) {
            if (before == null || !before.state().equals(step.state()) || isAnew(before, step)) {
                boolean alone = changes.stream().allMatch(change -> apart(change, step.from()));
                step(step, before, alone).ifPresent(event -> told.add(new Told(step.from(), event)));
            }
            before = step;
        }
    }

    private static boolean isAnew(Step before, Step step) {
        return step.state().equals("SUBMITTED") && !Objects.equals(before.submittedAt(), step.submittedAt());
    }

    private static Optional<FigureEvent> step(Step step, @Nullable Step before, boolean alone) {
        boolean wasClosed = before != null && before.state().equals("CLOSED");
        return switch (step.state()) {
            case "SUBMITTED" ->
                alone && before != null
                        ? Optional.of(step(Kind.HANDED_IN, step.submittedAt(), step.submittedBy(), step))
                        : Optional.empty();
            case "RETURNED" -> Optional.of(step(Kind.RETURNED, step.decidedAt(), step.decidedBy(), step));
            case "CLOSED" -> Optional.of(step(Kind.CLOSED, null, null, step));
            case "APPROVED" -> wasClosed ? Optional.of(step(Kind.REOPENED, null, null, step)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static FigureEvent step(Kind kind, @Nullable LocalDateTime at, @Nullable String by, Step step) {
        return new FigureEvent(
                kind,
                at == null ? step.from() : at,
                Objects.requireNonNullElse(by, ""),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                kind == Kind.RETURNED ? Objects.requireNonNullElse(step.note(), "") : "");
    }

    private void tellProposals() {
        for (var proposal : traces.proposals()) {
            if (!proposal.state().equals("APPROVED")) {
                boolean waits = proposal.state().equals("SUBMITTED");
                var note = proposal.note() == null ? "" : " → " + proposal.note();
                told.add(new Told(
                        proposal.from(),
                        new FigureEvent(
                                waits ? Kind.CORRECTION_WAITING : Kind.CORRECTION_RETURNED,
                                proposal.at(),
                                proposal.by(),
                                Optional.ofNullable(proposal.oldValue()),
                                Optional.of(proposal.newValue()),
                                Optional.empty(),
                                proposal.reason() + note)));
            }
        }
    }

    /** What leaders saw: each number that was approved after the one they saw before. */
    private static List<FigureEvent> approved(List<FigureEvent> events) {
        var seen = new ArrayList<FigureEvent>();
        Optional<BigDecimal> before = Optional.empty();
        for (var event : events) {
            if (event.kind().isChange() && event.approval().isPresent()) {
                seen.add(event.withBefore(before));
                before = event.after();
            } else if (!seen.isEmpty() && (event.kind() == Kind.CLOSED || event.kind() == Kind.REOPENED)) {
                seen.add(event);
            }
        }
        return seen;
    }

    private static boolean apart(LocalDateTime one, LocalDateTime other) {
        return Duration.between(one, other).abs().compareTo(AT_ONCE) > 0;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
