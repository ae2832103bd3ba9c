package vn.cchc.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.indicator.Catalogue;
import vn.cchc.indicator.Formula;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.Measure;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.observation.Questionnaire.FormBasics;

/** The numbers that no indicator counts and a rule balances others by: open at the start, open at the end. */
@Component
public class BalanceMeasures {

    /**
     * One of them; a report is complete without it.
     *
     * @param beside the counted measures it is balanced with: who reports one of them may report it
     * @param first whether it stands before them, as people count, or after
     */
    public record Balance(Measure measure, Set<MeasureCode> beside, boolean first) {
        public Balance {
            beside = Set.copyOf(beside);
        }
    }

    private final FormQuery query;

    BalanceMeasures(FormQuery query) {
        this.query = query;
    }

    /** In the order of the rules, in two statements. */
    public List<Balance> list(Catalogue catalogue) {
        var basics = query.basics();
        var counted = catalogue.definitions().stream()
                .map(Indicator::measures)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        var found = new ArrayList<Balance>();
        for (var rule : basics.rules()) {
            if (rule.relation() == EntryRule.Relation.EQ) {
                var beside = rule.measures().stream().filter(counted::contains).collect(Collectors.toSet());
                add(rule.left(), true, beside, counted, basics, found);
                add(rule.right(), false, beside, counted, basics, found);
            }
        }
        return found;
    }

    /** Every rule between the numbers of a report, in their order. */
    public List<EntryRule> rules() {
        return query.rules();
    }

    private static void add(
            Formula side,
            boolean first,
            Set<MeasureCode> beside,
            Set<MeasureCode> counted,
            FormBasics basics,
            List<Balance> found) {
        side.measures().stream()
                .filter(code -> !counted.contains(code))
                .map(basics::measure)
                .map(measure -> new Measure(
                        measure.code(), measure.name(), measure.nameEn(), measure.kind(), MeasureSource.REPORTED))
                .forEach(measure -> found.add(new Balance(measure, beside, first)));
    }
}
