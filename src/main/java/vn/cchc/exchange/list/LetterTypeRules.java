package vn.cchc.exchange.list;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.exchange.file.Words;
import vn.cchc.exchange.list.Outcome.Line;
import vn.cchc.indicator.MeasureSource;

/** Types of letters: each with a place, an abbreviation and a measure of the register of its own. */
final class LetterTypeRules implements ListRules {

    private static final int LAST = 9_999;

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}]{0,9}");

    @Override
    public void check(Outcome outcome) {
        var register = register(outcome.basis());
        var occasions = outcome.basis().rows(ListName.LETTER_OCCASIONS);
        outcome.touched().forEach(draft -> {
            draft.checkNewCode("THANKS");
            checkPositionRange(draft);
            checkMeasure(draft, register, outcome.basis());
            checkTaken(draft, occasions);
            checkAbbreviation(draft);
            if (outcome.basis().use().letterTypes().contains(draft.get("code"))) {
                Stream.of("abbreviation", "measure")
                        .filter(draft::changes)
                        .forEach(column -> draft.refuse(column, ListProblem.IN_USE));
            }
        });
        outcome.by(row -> row.get("measure"))
                .values()
                .forEach(lines -> refuseOne(lines, "measure", ListProblem.MEASURE_TAKEN));
        checkNames(outcome);
        outcome.by(row -> row.get("position"))
                .values()
                .forEach(lines -> refuseOne(lines, "position", ListProblem.POSITION_TAKEN));
        outcome.by(row -> Words.plain(row.get("abbreviation")))
                .values()
                .forEach(lines -> refuseOne(lines, "abbreviation", ListProblem.ABBREVIATION_TAKEN));
    }

    /** Occasions may share a measure; a type shares its own with nobody: letters would be counted over one another. */
    static void checkTaken(DraftRow draft, List<ListRow> others) {
        if (draft.has("measure") && (draft.isNew() || draft.changes("measure"))) {
            others.stream()
                    .filter(other -> other.get("measure").equals(draft.get("measure")))
                    .findFirst()
                    .ifPresent(other -> draft.refuse("measure", ListProblem.MEASURE_TAKEN, other.get("code")));
        }
    }

    private static void checkAbbreviation(DraftRow draft) {
        boolean another = draft.isNew() || draft.changes("abbreviation");
        if (another && !ABBREVIATION.matcher(draft.get("abbreviation")).matches()) {
            draft.refuse("abbreviation", ListProblem.ABBREVIATION_FORM);
        }
    }

    static void checkNames(Outcome outcome) {
        outcome.by(row -> row.get("name").toLowerCase(Locale.ROOT))
                .values()
                .forEach(lines -> refuseOne(lines, "name", ListProblem.NAME_TAKEN));
    }

    /** Measures of the register that go on. */
    static Set<String> register(ListBasis basis) {
        return basis.rows(ListName.MEASURES).stream()
                .filter(measure -> measure.get("source").equals(MeasureSource.REGISTER.name())
                        && measure.day("ended_on").isAfter(basis.today()))
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
        boolean another = draft.isNew() || draft.changes("measure");
        if (!another || !draft.has("measure") || register.contains(draft.get("measure"))) {
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
