package vn.cchc.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.DefinitionProblem.Flaw;
import vn.cchc.indicator.DefinitionProblem.Part;

/**
 * What a definition must be to be kept: that it can be worked out is {@link ComputationRules}' matter, its words {@link
 * LabelRules}'.
 *
 * @param catalogue every definition and target there is
 * @param measures every measure there is
 * @param earliest the first day of which no figure is approved or closed; empty where none is
 */
public record DefinitionRules(Catalogue catalogue, List<MeasureEntry> measures, Optional<LocalDate> earliest) {

    static final int MOST_DECIMALS = 4;
    static final int LARGEST_VOLUME = 1_000_000;

    public DefinitionRules {
        measures = List.copyOf(measures);
    }

    /** Every reason against a new indicator; none if it can be kept. */
    public List<DefinitionProblem> problemsOfNew(NewDefinition definition) {
        var problems = new ArrayList<DefinitionProblem>();
        var code = IndicatorCode.find(definition.code())
                .filter(found -> found.value().length() > 1);
        if (code.isEmpty()) {
            problems.add(new DefinitionProblem(Part.CODE, Flaw.NO_CODE));
        } else if (!catalogue.definitionsOf(code.get()).isEmpty()) {
            problems.add(new DefinitionProblem(Part.CODE, Flaw.TAKEN));
        } else if (!groups().contains(code.get().group())) {
            problems.add(new DefinitionProblem(Part.CODE, Flaw.NO_GROUP));
        }
        common(definition, problems);
        return problems;
    }

    /** The letters of the groups there are. */
    public Set<String> groups() {
        return catalogue.definitions().stream()
                .map(definition -> definition.code().group())
                .collect(Collectors.toSet());
    }

    /** Every reason against another definition of an indicator from a day on. */
    public List<DefinitionProblem> problemsOfChange(NewDefinition definition) {
        var former = IndicatorCode.find(definition.code())
                .map(catalogue::definitionsOf)
                .orElse(List.of());
        if (former.isEmpty()) {
            return List.of(new DefinitionProblem(Part.CODE, Flaw.GONE));
        }
        var problems = new ArrayList<DefinitionProblem>();
        common(definition, problems);
        var before = before(former, definition.from());
        if (definition.kind() != null && before.kind() != definition.kind()) {
            problems.add(new DefinitionProblem(Part.KIND, Flaw.FIXED));
        }
        var from = definition.from();
        if (from != null && before.direction() != definition.direction() && hasTargets(before.code(), from)) {
            problems.add(new DefinitionProblem(Part.DIRECTION, Flaw.TARGETS_STAND));
        }
        if (problems.isEmpty() && from != null && isSame(before, definition)) {
            problems.add(new DefinitionProblem(Part.FROM, Flaw.SAME));
        }
        return problems;
    }

    /** The definition that the new one follows or replaces; the first one where it is to come before all. */
    private static Indicator before(List<Indicator> former, @Nullable LocalDate from) {
        return former.stream()
                .filter(definition -> from == null || !definition.validFrom().isAfter(from))
                .max(Comparator.comparing(Indicator::validFrom))
                .orElse(former.getFirst());
    }

    private static boolean isSame(Indicator before, NewDefinition definition) {
        return before.isInForceOn(Objects.requireNonNull(definition.from()))
                && NewDefinition.of(before, definition.from()).equals(definition);
    }

    private boolean hasTargets(IndicatorCode code, LocalDate from) {
        return catalogue.targetsOf(code).stream()
                .anyMatch(target -> target.validTo().isAfter(from) && target.goal() != null);
    }

    private void common(NewDefinition definition, List<DefinitionProblem> problems) {
        aboutFrom(definition, problems);
        problems.addAll(LabelRules.problems(definition.labels()));
        problems.addAll(computation(definition).problems(definition));
        if (outOf(definition.minimumVolume(), LARGEST_VOLUME)) {
            problems.add(new DefinitionProblem(Part.MINIMUM_VOLUME, Flaw.OUT_OF_RANGE));
        }
        if (outOf(definition.decimals(), MOST_DECIMALS)) {
            problems.add(new DefinitionProblem(Part.DECIMALS, Flaw.OUT_OF_RANGE));
        }
        GradeRules.problem(definition).ifPresent(flaw -> problems.add(new DefinitionProblem(Part.GRADES, flaw)));
    }

    private void aboutFrom(NewDefinition definition, List<DefinitionProblem> problems) {
        var from = definition.from();
        if (from == null) {
            problems.add(new DefinitionProblem(Part.FROM, Flaw.MISSING));
        } else if (isDecided(from)) {
            problems.add(new DefinitionProblem(Part.FROM, Flaw.DECIDED));
        }
    }

    /** Whether figures that depend on that day are approved or closed. */
    public boolean isDecided(LocalDate day) {
        return earliest.filter(day::isBefore).isPresent();
    }

    private static boolean outOf(@Nullable Integer number, int most) {
        return number == null || number < 0 || number > most;
    }

    private ComputationRules computation(NewDefinition definition) {
        var from = definition.from();
        return new ComputationRules(new FormulaCheck(measures, from == null ? LocalDate.MIN : from));
    }

    /** What the definition would work out, whatever its words are; empty where it cannot. */
    public Optional<Indicator> computed(NewDefinition definition) {
        return computation(definition).indicator(definition);
    }
}
