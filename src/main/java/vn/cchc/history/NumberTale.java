package vn.cchc.history;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
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

/** Tells how the number itself changed: by hand, by a file, by a correction, and where it was taken out. */
final class NumberTale {

    private final Traces traces;
    private final FileTraces files;
    private final List<Told> told = new ArrayList<>();

    private NumberTale(Traces traces) {
        this.traces = traces;
        this.files = new FileTraces(traces.batches());
    }

    static List<Told> of(Traces traces) {
        var tale = new NumberTale(traces);
        tale.tellVersions();
        return tale.told;
    }

    private void tellVersions() {
        Version before = null;
        for (var version : traces.versions()) {
            if (before != null && before.to() != null && Told.apart(before.to(), version.from())) {
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
        var undone = files.undone(old, version.value());
        if (undone.isPresent()) {
            return undone(undone.get(), version.from(), old, version.value());
        }
        var batch = files.writing(version, old);
        return new FigureEvent(
                batch.isPresent()
                        ? Kind.IMPORTED
                        : old != null && version.reason() != null ? Kind.CORRECTED : Kind.TYPED,
                batch.map(Batch::at).orElseGet(() -> handedInAt(version.from())),
                version.by(),
                Optional.ofNullable(old),
                Optional.of(version.value()),
                approval(version),
                batch.map(Batch::source).orElse(Objects.requireNonNullElse(version.reason(), "")));
    }

    /** The number is there no more. */
    private void tellEnd(Version version) {
        var end = Objects.requireNonNull(version.to());
        told.add(new Told(
                end,
                files.undone(version.value(), null)
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

    private LocalDateTime handedInAt(LocalDateTime written) {
        return traces.steps().stream()
                .filter(step -> step.submittedAt() != null
                        && step.state().equals("SUBMITTED")
                        && !Told.apart(step.from(), written))
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
}
