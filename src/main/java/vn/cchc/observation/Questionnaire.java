package vn.cchc.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Catalogue;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.indicator.Target;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.UnitVersion;

/**
 * What a unit is asked for in a month: the reported measures of the indicators that are in force, apply to it and have a
 * report in this month, each once, where the first indicator that needs it stands.
 *
 * @param sections in the catalogue's order
 * @param rules those whose measures are all asked for
 */
public record Questionnaire(UnitVersion unit, Month month, List<Section> sections, List<EntryRule> rules) {

    /**
     * A group of the catalogue.
     *
     * @param aims the indicators that are worked out from what is typed
     */
    public record Section(String group, List<Item> items, List<Aim> aims) {
        public Section {
            items = List.copyOf(items);
            aims = List.copyOf(aims);
        }
    }

    /**
     * One number.
     *
     * @param frequency how long before this report the one before it was
     * @param required whether a report is incomplete without it; what only a rule asks for is not
     */
    public record Item(FormMeasure measure, Frequency frequency, boolean required) {}

    /** @param goal absent where no target is set */
    public record Aim(Indicator indicator, @Nullable Goal goal) {}

    public Questionnaire {
        sections = List.copyOf(sections);
        rules = List.copyOf(rules);
    }

    /** @param day the last day of the month, which decides what is in force */
    static Questionnaire of(UnitVersion unit, Month month, LocalDate day, Catalogue catalogue, FormBasics basics) {
        var groups = new LinkedHashMap<String, List<Aim>>();
        aims(unit, month, day, catalogue)
                .forEach(aim -> groups.computeIfAbsent(aim.indicator().code().group(), group -> new ArrayList<>())
                        .add(aim));
        var asked = new LinkedHashSet<MeasureCode>();
        var sections = new ArrayList<Section>();
        groups.forEach((group, aims) -> {
            var items = new ArrayList<>(items(aims, basics, asked));
            items.addAll(balances(items, basics, asked));
            sections.add(new Section(group, items, aims));
        });
        var rules = basics.rules().stream()
                .filter(rule -> asked.containsAll(rule.measures()))
                .toList();
        return new Questionnaire(unit, month, sections, rules);
    }

    private static Stream<Aim> aims(UnitVersion unit, Month month, LocalDate day, Catalogue catalogue) {
        return catalogue.inForceOn(day).stream()
                .filter(indicator -> indicator.appliesTo(unit)
                        && indicator.uses(MeasureSource.REPORTED)
                        && indicator.frequency().reportMonths(Span.of(month)).contains(month))
                .flatMap(indicator -> aim(indicator, catalogue.targetOf(indicator.code(), unit, day)).stream());
    }

    /** Empty for a unit that a target without a goal exempts. */
    private static Optional<Aim> aim(Indicator indicator, Optional<Target> target) {
        boolean exempt = target.isPresent() && target.get().goal() == null;
        return exempt
                ? Optional.empty()
                : Optional.of(new Aim(indicator, target.map(Target::goal).orElse(null)));
    }

    private static List<Item> items(List<Aim> aims, FormBasics basics, Set<MeasureCode> asked) {
        return aims.stream()
                .map(Aim::indicator)
                .flatMap(indicator -> indicator.measures().stream()
                        .filter(code -> indicator.measure(code).source() == MeasureSource.REPORTED)
                        .filter(asked::add)
                        .map(code -> new Item(basics.measure(code), indicator.frequency(), true)))
                .toList();
    }

    /** What no indicator counts and a rule balances the section's measures with. */
    private static List<Item> balances(List<Item> items, FormBasics basics, Set<MeasureCode> asked) {
        var codes = items.stream().map(item -> item.measure().code()).toList();
        return basics.rules().stream()
                .filter(rule -> rule.relation() == EntryRule.Relation.EQ)
                .filter(rule -> rule.measures().stream().anyMatch(codes::contains))
                .flatMap(rule -> rule.measures().stream())
                .filter(asked::add)
                .map(code -> new Item(basics.measure(code), Frequency.MONTHLY, false))
                .toList();
    }

    public Stream<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    public Optional<Item> find(MeasureCode code) {
        return items().filter(item -> item.measure().code().equals(code)).findFirst();
    }

    public Stream<Aim> aims() {
        return sections.stream().flatMap(section -> section.aims().stream());
    }

    /** What is typed beside the rules of a form: names of measures and rules among them. */
    record FormBasics(Map<MeasureCode, FormMeasure> measures, List<EntryRule> rules) {

        FormMeasure measure(MeasureCode code) {
            var measure = measures.get(code);
            if (measure == null) {
                throw new IllegalStateException("No unit reports the measure " + code);
            }
            return measure;
        }
    }
}
