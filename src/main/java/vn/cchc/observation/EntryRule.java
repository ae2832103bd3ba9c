package vn.cchc.observation;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.cchc.indicator.Formula;
import vn.cchc.indicator.MeasureCode;

/**
 * What the numbers of one report must keep to among themselves: parts are no more than their whole, both sides of a
 * balance are equal.
 */
public record EntryRule(String code, Formula left, Relation relation, Formula right, String name, String nameEn) {

    /** How the left side stands to the right one. */
    public enum Relation {
        /** No more than. */
        LE,
        EQ
    }

    public Set<MeasureCode> measures() {
        var measures = new LinkedHashSet<>(left.measures());
        measures.addAll(right.measures());
        return measures;
    }

    /** Whether it can be asked: all its measures are there. */
    boolean applies(Map<MeasureCode, BigDecimal> values) {
        return isThere(left, values) && isThere(right, values);
    }

    private static boolean isThere(Formula side, Map<MeasureCode, BigDecimal> values) {
        return side.terms().stream().allMatch(term -> values.containsKey(term.measure()));
    }

    /** Where it applies. */
    boolean holds(Map<MeasureCode, BigDecimal> values) {
        int difference = side(left, values).compareTo(side(right, values));
        return relation == Relation.LE ? difference <= 0 : difference == 0;
    }

    static BigDecimal side(Formula formula, Map<MeasureCode, BigDecimal> values) {
        return formula.evaluate(measure -> Objects.requireNonNull(values.get(measure)));
    }
}
