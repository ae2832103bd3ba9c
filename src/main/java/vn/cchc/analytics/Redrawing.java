package vn.cchc.analytics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Catalogue;
import vn.cchc.indicator.Measure;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.observation.Submission;
import vn.cchc.period.Month;
import vn.cchc.place.Inheritance;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitId;

/**
 * Carries the figures and reports of former units over to the units of today: numbers are added, each by the share that
 * went over, so that every ratio still divides sums. A report is there when all of its predecessors' are.
 */
final class Redrawing {

    private final Inheritance inheritance;
    private final Map<MeasureCode, Measure> measures;
    private final Set<MeasureCode> levels;
    private final MonthlyFigures reported;
    private final Map<Report, Set<UnitId>> sources = new HashMap<>();

    private record Report(UnitId unit, Month month) {}

    /** What one former unit brings along. */
    private record Share(UnitId from, BigDecimal value, BigDecimal share) {

        BigDecimal part() {
            return value.multiply(share);
        }
    }

    Redrawing(Inheritance inheritance, Catalogue catalogue) {
        this(inheritance, measures(catalogue), levels(catalogue), MonthlyFigures.NONE);
    }

    private Redrawing(
            Inheritance inheritance,
            Map<MeasureCode, Measure> measures,
            Set<MeasureCode> levels,
            MonthlyFigures reported) {
        this.inheritance = inheritance;
        this.measures = measures;
        this.levels = levels;
        this.reported = reported;
    }

    private static Map<MeasureCode, Measure> measures(Catalogue catalogue) {
        return catalogue.definitions().stream()
                .flatMap(indicator -> indicator.catalogued().values().stream())
                .distinct()
                .collect(Collectors.toMap(Measure::code, Function.identity(), (one, other) -> other));
    }

    /** Scores that stand for themselves. */
    private static Set<MeasureCode> levels(Catalogue catalogue) {
        return catalogue.definitions().stream()
                .filter(indicator -> indicator.denominator() == null)
                .flatMap(indicator -> indicator.catalogued().values().stream())
                .filter(measure -> measure.kind() == MeasureKind.SCORE)
                .map(Measure::code)
                .collect(Collectors.toSet());
    }

    /** The same with figures to carry over. */
    Redrawing with(MonthlyFigures figures) {
        return new Redrawing(inheritance, measures, levels, figures);
    }

    /** The figures as they were reported. */
    MonthlyFigures reported() {
        return reported;
    }

    /** The units as they were. */
    UnitHistory reportedUnits() {
        return inheritance.reported();
    }

    MonthlyFigures figures(MonthlyFigures reported) {
        var shares = new HashMap<MonthlyFigures.Key, List<Share>>();
        reported.figures()
                .forEach((key, value) -> inheritance
                        .partsOf(key.unit(), key.month())
                        .forEach(part -> shares.computeIfAbsent(
                                        new MonthlyFigures.Key(key.month(), part.heir(), key.measure()),
                                        heir -> new ArrayList<>())
                                .add(new Share(key.unit(), value, part.share()))));
        var approved = approved(reported);
        var figures = new HashMap<MonthlyFigures.Key, BigDecimal>();
        shares.forEach((key, brought) -> figure(key, brought, approved).ifPresent(value -> figures.put(key, value)));
        return new MonthlyFigures(figures);
    }

    /** What each predecessor of an heir had of something in a month, by the share that went over. */
    BigDecimal carried(UnitId heir, Month month, Function<UnitId, BigDecimal> had) {
        return sources(new Report(heir, month)).stream()
                .flatMap(from -> inheritance.partsOf(from, month).stream()
                        .filter(part -> part.heir().equals(heir))
                        .map(part -> had.apply(from).multiply(part.share())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Only approved reports have figures. */
    private Set<Report> approved(MonthlyFigures reported) {
        return reported.figures().keySet().stream()
                .filter(key -> Optional.ofNullable(measures.get(key.measure()))
                        .filter(measure -> measure.source() == MeasureSource.REPORTED)
                        .isPresent())
                .map(key -> new Report(key.unit(), key.month()))
                .collect(Collectors.toSet());
    }

    private Optional<BigDecimal> figure(MonthlyFigures.Key key, List<Share> brought, Set<Report> approved) {
        var from = brought.stream().map(Share::from).collect(Collectors.toSet());
        var sources = sources(new Report(key.unit(), key.month()));
        if (key.measure().equals(MonthlyFigures.REPORT_WAITING)) {
            return Optional.of(BigDecimal.ONE)
                    .filter(waits -> sources.stream()
                            .allMatch(unit -> from.contains(unit) || approved.contains(new Report(unit, key.month()))));
        }
        var measure = measures.get(key.measure());
        if (measure == null || measure.source() == MeasureSource.REGISTER) {
            return Optional.of(sum(brought));
        }
        return from.containsAll(sources) ? Optional.of(combined(measure, brought)) : Optional.empty();
    }

    /**
     * A yes of all is a yes; a report is on time when all were; scores are weighed by what went over. The points of a score
     * that is divided by its responses are a sum as these are, and only together they make the score.
     */
    private BigDecimal combined(Measure measure, List<Share> brought) {
        if (measure.kind() == MeasureKind.YES_NO || measure.source() == MeasureSource.WORKFLOW) {
            return brought.stream()
                    .map(Share::value)
                    .min(Comparator.naturalOrder())
                    .orElse(BigDecimal.ZERO);
        }
        if (levels.contains(measure.code())) {
            var weight = brought.stream().map(Share::share).reduce(BigDecimal.ZERO, BigDecimal::add);
            return sum(brought).divide(weight, MathContext.DECIMAL64);
        }
        return sum(brought);
    }

    private static BigDecimal sum(List<Share> brought) {
        return brought.stream().map(Share::part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The units of a month that an heir carries on. */
    private Set<UnitId> sources(Report report) {
        return sources.computeIfAbsent(
                report,
                wanted -> inheritance.reported().roster(wanted.month(), UnitGroup.ALL).stream()
                        .map(unit -> unit.id())
                        .filter(unit -> inheritance.partsOf(unit, wanted.month()).stream()
                                .anyMatch(part -> part.heir().equals(wanted.unit())))
                        .collect(Collectors.toSet()));
    }

    /** One report for each heir and month in which every predecessor has one; it stands where the last of them stands. */
    List<Submission> submissions(List<Submission> reported) {
        var brought = new HashMap<Report, List<Submission>>();
        reported.forEach(submission -> inheritance
                .partsOf(submission.unit(), submission.month())
                .forEach(part -> brought.computeIfAbsent(
                                new Report(part.heir(), submission.month()), report -> new ArrayList<>())
                        .add(submission)));
        return brought.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .map(Submission::unit)
                        .collect(Collectors.toSet())
                        .containsAll(sources(entry.getKey())))
                .map(entry -> combined(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Submission::month)
                        .thenComparing(submission -> submission.unit().value()))
                .toList();
    }

    private static Submission combined(Report report, List<Submission> brought) {
        var last = brought.stream()
                .min(Comparator.comparing(submission -> submission.state().progress()))
                .orElseThrow();
        return new Submission(
                report.unit(),
                report.month(),
                last.state(),
                last.dueOn(),
                latest(brought, Submission::submittedAt),
                latest(brought, Submission::decidedAt));
    }

    /** Absent as long as one of them is. */
    private static @Nullable LocalDateTime latest(
            List<Submission> brought, Function<Submission, @Nullable LocalDateTime> time) {
        var times = brought.stream().map(time).toList();
        return times.contains(null)
                ? null
                : times.stream()
                        .flatMap(moment -> Optional.ofNullable(moment).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }
}
