package vn.cchc.history;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.history.FigureEvent.Kind;
import vn.cchc.history.Traces.Step;

/** Tells what happened to the report that a number stood in, and which corrections of it were proposed and not applied. */
final class ReportTale {

    private final Traces traces;
    private final List<Told> told = new ArrayList<>();

    private ReportTale(Traces traces) {
        this.traces = traces;
    }

    /** @param numbers how the number changed: what that tells is not told again */
    static List<Told> of(Traces traces, List<Told> numbers) {
        var tale = new ReportTale(traces);
        tale.tellSteps(numbers.stream().map(Told::order).toList());
        tale.tellProposals();
        return tale.told;
    }

    /** Steps of the report that no change of the number tells already. */
    private void tellSteps(List<LocalDateTime> changes) {
        Step before = null;
        for (var step : traces.steps()) {
            if (before == null || !before.state().equals(step.state()) || isAnew(before, step)) {
                boolean alone = changes.stream().allMatch(change -> Told.apart(change, step.from()));
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
}
