package vn.cchc.indicator;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.indicator.DefinitionProblem.Flaw;
import vn.cchc.indicator.DefinitionProblem.Part;
import vn.cchc.privacy.Remark;

/** What the words of a definition must be: all there, in both languages, no longer than the database
 * holds, and about nobody. */
public final class LabelRules {

    private static final int NAME = 200;
    private static final int SHORT_NAME = 60;
    private static final int DEFINITION = 1000;
    private static final int UNIT = 40;
    private static final int SOURCE = 200;

    private LabelRules() {}

    public static List<DefinitionProblem> problems(Indicator.Labels labels) {
        var problems = new ArrayList<DefinitionProblem>();
        text(Part.NAME, labels.name(), NAME, problems);
        text(Part.NAME_EN, labels.nameEn(), NAME, problems);
        text(Part.SHORT_NAME, labels.shortName(), SHORT_NAME, problems);
        text(Part.SHORT_NAME_EN, labels.shortNameEn(), SHORT_NAME, problems);
        text(Part.DEFINITION, labels.definition(), DEFINITION, problems);
        text(Part.DEFINITION_EN, labels.definitionEn(), DEFINITION, problems);
        text(Part.UNIT, labels.unit(), UNIT, problems);
        text(Part.UNIT_EN, labels.unitEn(), UNIT, problems);
        text(Part.SOURCE, labels.source(), SOURCE, problems);
        return problems;
    }

    private static void text(Part part, String text, int longest, List<DefinitionProblem> problems) {
        new Remark(text)
                .flaw(1, longest)
                .map(flaw -> switch (flaw) {
                    case MISSING -> Flaw.MISSING;
                    case TOO_LONG -> Flaw.TOO_LONG;
                    case PERSONAL -> Flaw.PERSONAL;
                })
                .ifPresent(flaw -> problems.add(new DefinitionProblem(part, flaw)));
    }
}
