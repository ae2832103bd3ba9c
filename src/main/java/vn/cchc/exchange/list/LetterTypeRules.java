package vn.cchc.exchange.list;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.exchange.file.Words;
import vn.cchc.exchange.list.Outcome.Line;
import vn.cchc.indicator.MeasureSource;

/** Types of letters: each with a place, an abbreviation and a measure of the register of its own. */
final class LetterTypeRules implements ListRules {

    private static final int LAST = 9_999;

    @Override
    public void check(Outcome outcome) {
        var register = register(outcome.basis());
        outcome.touched().forEach(draft -> {
            draft.checkNewCode("THANKS");
            checkPositionRange(draft);
            checkMeasure(draft, register, outcome.basis());
            if (draft.changes("measure") && outcome.basis().use().letterTypes().contains(draft.get("code"))) {
                draft.refuse("measure", ListProblem.IN_USE);
            }
        });
        outcome.by(row -> row.get("position"))
                .values()
                .forEach(lines -> refuseOne(lines, "position", ListProblem.POSITION_TAKEN));
        outcome.by(row -> Words.plain(row.get("abbreviation")))
                .values()
                .forEach(lines -> refuseOne(lines, "abbreviation", ListProblem.ABBREVIATION_TAKEN));
    }

    static Set<String> register(ListBasis basis) {
        return basis.rows(ListName.MEASURES).stream()
                .filter(measure -> measure.get("source").equals(MeasureSource.REGISTER.name()))
                .map(measure -> measure.get("code"))
                .collect(Collectors.toSet());
    }

    static void checkPositionRange(DraftRow draft) {
        int position = Integer.parseInt(draft.get("position"));
        if (position < 1 || position > LAST) {
            draft.refuse("position", ListProblem.OUT_OF_RANGE, "1–" + LAST);
        }
    }

    static void checkMeasure(DraftRow draft, Set<String> register, ListBasis basis) {
        if (!draft.has("measure") || register.contains(draft.get("measure"))) {
            return;
        }
        draft.refuse(
                "measure",
                basis.codes(ListName.MEASURES).contains(draft.get("measure"))
                        ? ListProblem.NOT_FROM_REGISTER
                        : ListProblem.UNKNOWN_MEASURE);
    }

    static void refuseOne(List<Line> lines, String column, ListProblem problem) {
        if (lines.size() > 1) {
            lines.stream()
                    .filter(Line::isTouched)
                    .forEach(line -> line.refuse(
                            column,
                            problem,
                            lines.stream()
                                    .filter(other -> other != line)
                                    .map(other -> other.row().get("code"))
                                    .findFirst()
                                    .orElse("")));
        }
    }
}
