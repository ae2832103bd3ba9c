package vn.cchc.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.indicator.Catalogue;
import vn.cchc.indicator.Formula;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.indicator.Target;
import vn.cchc.observation.Questionnaire.Aim;
import vn.cchc.observation.Questionnaire.FormBasics;
import vn.cchc.observation.Questionnaire.Item;
import vn.cchc.observation.Questionnaire.Section;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.UnitVersion;

/**
 * Finds what a unit is asked for. A measure of several indicators stands with the first that is made of reported numbers
 * alone: dossiers resolved stand with the dossiers, not with the letters of apology that are held against them.
 */
record QuestionnaireComposer(Catalogue catalogue, FormBasics basics) {

    /** @param day the last day of the month, which decides what is in force */
    Questionnaire compose(UnitVersion unit, Month month, LocalDate day) {
        var aims = catalogue.inForceOn(day).stream()
                .filter(indicator -> isReported(indicator, unit, month))
                .flatMap(indicator -> aim(indicator, catalogue.targetOf(indicator.code(), unit, day)).stream())
                .toList();
        var homes = homes(aims);
        var groups = new LinkedHashMap<String, List<Aim>>();
        aims.forEach(aim -> groups.computeIfAbsent(aim.indicator().code().group(), group -> new ArrayList<>())
                .add(aim));
        var sections = new ArrayList<Section>();
        groups.forEach((group, inside) ->
                sections.add(new Section(group, balanced(items(inside, homes), homes.keySet()), inside)));
        return new Questionnaire(unit, month, sections, rules(sections));
    }

    private static boolean isReported(Indicator indicator, UnitVersion unit, Month month) {
        return indicator.appliesTo(unit)
                && indicator.uses(MeasureSource.REPORTED)
                && indicator.frequency().reportMonths(Span.of(month)).contains(month);
    }

    /** Empty for a unit that a target without a goal exempts. */
    private static Optional<Aim> aim(Indicator indicator, Optional<Target> target) {
        boolean exempt = target.isPresent() && target.get().goal() == null;
        return exempt
                ? Optional.empty()
                : Optional.of(new Aim(indicator, target.map(Target::goal).orElse(null)));
    }

    private static Map<MeasureCode, IndicatorCode> homes(List<Aim> aims) {
        var homes = new HashMap<MeasureCode, IndicatorCode>();
        aims.stream()
                .map(Aim::indicator)
                .sorted(Comparator.comparing(indicator -> indicator.uses(MeasureSource.REGISTER)))
                .forEach(indicator -> reported(indicator).forEach(code -> homes.putIfAbsent(code, indicator.code())));
        return homes;
    }

    /** The whole before its parts, as people count. */
    private static Stream<MeasureCode> reported(Indicator indicator) {
        var whole = indicator.denominator() == null
                ? Stream.<MeasureCode>empty()
                : indicator.denominator().measures().stream();
        return Stream.concat(whole, indicator.numerator().measures().stream())
                .distinct()
                .filter(code -> indicator.measure(code).source() == MeasureSource.REPORTED);
    }

    private List<Item> items(List<Aim> aims, Map<MeasureCode, IndicatorCode> homes) {
        return aims.stream()
                .map(Aim::indicator)
                .flatMap(indicator -> reported(indicator)
                        .filter(code -> Objects.equals(homes.get(code), indicator.code()))
                        .map(code -> new Item(basics.measure(code), indicator.frequency(), true)))
                .toList();
    }

    /**
     * With what no indicator counts and a rule balances these numbers by: the left side's before the first of them, the
     * right side's after the last.
     */
    private List<Item> balanced(List<Item> items, Set<MeasureCode> counted) {
        var all = new ArrayList<>(items);
        for (var rule : basics.rules()) {
            var places = places(all, rule);
            if (rule.relation() == EntryRule.Relation.EQ && !places.isEmpty()) {
                all.addAll(places.getLast() + 1, uncounted(rule.right(), counted));
                all.addAll(places.getFirst(), uncounted(rule.left(), counted));
            }
        }
        return all;
    }

    private static List<Integer> places(List<Item> items, EntryRule rule) {
        var places = new ArrayList<Integer>();
        for (int at = 0; at < items.size(); at++) {
            if (rule.measures().contains(items.get(at).measure().code())) {
                places.add(at);
            }
        }
        return places;
    }

    private List<Item> uncounted(Formula side, Set<MeasureCode> counted) {
        return side.measures().stream()
                .filter(code -> !counted.contains(code))
                .map(code -> new Item(basics.measure(code), Frequency.MONTHLY, false))
                .toList();
    }

    private List<EntryRule> rules(List<Section> sections) {
        var asked = sections.stream()
                .flatMap(section -> section.items().stream())
                .map(item -> item.measure().code())
                .toList();
        return basics.rules().stream()
                .filter(rule -> asked.containsAll(rule.measures()))
                .toList();
    }
}
