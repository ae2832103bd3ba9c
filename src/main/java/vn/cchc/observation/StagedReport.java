package vn.cchc.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.indicator.MeasureCode;

/**
 * One report as it would stand once staged figures are written over it, held against what the entry form asks. Drafts are
 * no part of it: the writing hands in what was handed in before and what the file says.
 */
final class StagedReport {

    /**
     * What becomes of it.
     *
     * @param handedIn whether any staged figure is left to be written
     * @param missing how many figures it has to have and would not have
     */
    record Verdict(List<RefusedRow> refused, boolean handedIn, int missing) {
        Verdict {
            refused = List.copyOf(refused);
        }
    }

    private final Questionnaire questions;
    private final EntryChecks checks;
    private final Map<MeasureCode, BigDecimal> standing = new HashMap<>();
    private final Map<MeasureCode, ReportFigure> staged = new LinkedHashMap<>();

    StagedReport(Questionnaire questions, List<ReportFigure> figures) {
        this.questions = questions;
        this.checks = new EntryChecks(questions, new ReportedValues(Map.of()));
        for (var figure : figures) {
            if (figure.isStaged()) {
                staged.put(figure.measure(), figure);
            } else {
                standing.put(figure.measure(), figure.value());
            }
        }
    }

    /**
     * Refuses the staged figures that have part in something broken; what only stands there already is not the file's
     * doing. It is asked again without them, since the rest was judged beside numbers that do not come in.
     */
    Verdict judge() {
        var refused = new ArrayList<RefusedRow>();
        int before;
        do {
            before = refused.size();
            for (var finding : checks.refused(values())) {
                for (var measure : finding.measures()) {
                    var figure = staged.remove(measure);
                    if (figure != null) {
                        refused.add(RefusedRow.of(figure, finding));
                    }
                }
            }
        } while (refused.size() > before && !staged.isEmpty());
        int missing = (int) questions.missing(values().keySet()).count();
        return new Verdict(refused, !staged.isEmpty(), missing);
    }

    private Map<MeasureCode, BigDecimal> values() {
        var values = new HashMap<>(standing);
        staged.forEach((measure, figure) -> values.put(measure, figure.value()));
        return values;
    }
}
