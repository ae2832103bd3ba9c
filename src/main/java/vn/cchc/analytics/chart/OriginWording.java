package vn.cchc.analytics.chart;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.Origin;
import vn.cchc.analytics.Revision;
import vn.cchc.indicator.Goal;
import vn.cchc.observation.ChangedFigure;
import vn.cchc.observation.ReportChange;
import vn.cchc.period.AsOf;

/** Says who changed a figure, when and why; an account that is gone is told by its unit, a citizen never. */
record OriginWording(Revision revision, Origin origin, Wording wording) {

    /** Who wrote the numbers: of corrected ones who corrected them, else who handed the reports in. */
    String who() {
        if (!origin.corrections().isEmpty()) {
            return joined(origin.corrections(), correction -> correction.by().orElseGet(this::unit));
        }
        if (!origin.reports().isEmpty() && revision.kind() != Revision.Kind.WITHDRAWN) {
            return joined(steps(ReportChange::submitted), step -> step.by().orElseGet(this::unit));
        }
        return isFromRegister() ? wording.get("origin.register") : "";
    }

    /** When they were corrected or handed in; the newest of them. */
    Optional<LocalDateTime> at() {
        return origin.corrections().isEmpty()
                ? newest(steps(ReportChange::submitted).stream().map(ReportChange.Step::at))
                : newest(origin.corrections().stream().map(ChangedFigure::at));
    }

    /** Who approved or returned the reports; nothing where numbers were corrected afterwards. */
    String decider() {
        return joined(steps(ReportChange::decided), step -> step.by().orElse(""));
    }

    Optional<LocalDateTime> decidedAt() {
        return newest(steps(ReportChange::decided).stream().map(ReportChange.Step::at));
    }

    /** The reason that was written down, or the target that was set anew. */
    String why() {
        return switch (revision.kind()) {
            case CORRECTED ->
                joined(origin.corrections(), correction -> correction.reason().orElse(""));
            case WITHDRAWN, LATE ->
                joined(origin.reports(), report -> report.note().orElse(""));
            case REJUDGED -> rejudged();
            case NEW -> "";
        };
    }

    /** All of it in a sentence. */
    String sentence() {
        var decided = decidedAt()
                .map(at -> wording.get(
                        revision.kind() == Revision.Kind.WITHDRAWN ? "origin.returned" : "origin.approved",
                        decider(),
                        time(at)))
                .orElse("");
        var written = at().map(at -> wording.get("origin.by", who(), time(at))).orElseGet(this::who);
        return Stream.of(written, decided, why())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String time(LocalDateTime at) {
        return wording.moment(new AsOf(at));
    }

    private boolean isFromRegister() {
        return origin.register() && revision.kind() != Revision.Kind.REJUDGED;
    }

    private String unit() {
        return wording.fullName(revision.cell().unit());
    }

    private String rejudged() {
        var then = goal(revision.then());
        var now = goal(revision.now());
        return then.equals(now) ? wording.get("origin.due") : wording.get("origin.target", then, now);
    }

    private String goal(@Nullable Cell cell) {
        return Optional.ofNullable(cell)
                .flatMap(found -> Optional.ofNullable(found.goal()).map(goal -> target(found, goal)))
                .orElse("–");
    }

    private String target(Cell cell, Goal goal) {
        return wording.figures().goal(cell.indicator(), goal);
    }

    private List<ReportChange.Step> steps(Function<ReportChange, Optional<ReportChange.Step>> step) {
        return origin.reports().stream()
                .flatMap(report -> step.apply(report).stream())
                .toList();
    }

    private static Optional<LocalDateTime> newest(Stream<LocalDateTime> times) {
        return times.filter(Objects::nonNull).max(LocalDateTime::compareTo);
    }

    private static <T> String joined(List<T> parts, Function<T, String> text) {
        return parts.stream()
                .map(text)
                .filter(said -> !said.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
