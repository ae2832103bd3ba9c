package vn.cchc.observation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.indicator.Formula;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.observation.Questionnaire.FormBasics;
import vn.cchc.period.Month;

/** Measures, rules and numbers for tests of forms. */
final class Asked {

    static final Month JULY = new Month(2017, 7);

    private final Map<MeasureCode, FormMeasure> measures = new LinkedHashMap<>();

    Asked measure(String code, MeasureKind kind) {
        var measure = new FormMeasure(new MeasureCode(code), code, code, "hồ sơ", "dossiers", kind);
        measures.put(measure.code(), measure);
        return this;
    }

    FormBasics basics(EntryRule... rules) {
        return new FormBasics(measures, List.of(rules));
    }

    static EntryRule noMoreThan(String left, String right) {
        return rule(left, EntryRule.Relation.LE, right);
    }

    static EntryRule equal(String left, String right) {
        return rule(left, EntryRule.Relation.EQ, right);
    }

    private static EntryRule rule(String left, EntryRule.Relation relation, String right) {
        return new EntryRule(left, Formula.parse(left), relation, Formula.parse(right), left, left);
    }

    /** {@code values("resolved", "40", "early", "12")}. */
    static Map<MeasureCode, BigDecimal> values(String... codesAndNumbers) {
        var values = new HashMap<MeasureCode, BigDecimal>();
        for (int at = 0; at < codesAndNumbers.length; at += 2) {
            values.put(new MeasureCode(codesAndNumbers[at]), new BigDecimal(codesAndNumbers[at + 1]));
        }
        return values;
    }
}
