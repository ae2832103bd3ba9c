package vn.cchc.administration.ui;

import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.DefinitionProblem.Part;
import vn.cchc.indicator.FormulaCheck;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureEntry;

/** What is counted and, where figures are parts of a whole, that whole. */
final class FormulaPair {

    private final FormulaField numerator;
    private final FormulaField denominator;

    /**
     * @param before the definition whose formulas the fields begin with
     * @param offered the measures to choose from
     */
    FormulaPair(@Nullable Indicator before, List<MeasureEntry> offered, FormulaCheck check, CatalogueWording wording) {
        var below = before == null ? null : before.denominator();
        numerator = new FormulaField(
                wording.say("catalogue.part.NUMERATOR"),
                before == null ? "" : before.numerator().text(),
                offered,
                check,
                wording);
        denominator = new FormulaField(
                wording.say("catalogue.part.DENOMINATOR"), below == null ? "" : below.text(), offered, check, wording);
    }

    FormulaField[] fields() {
        return new FormulaField[] {numerator, denominator};
    }

    /** Another day, on which other measures may have ended. */
    void judgeBy(FormulaCheck check) {
        Stream.of(fields()).forEach(field -> field.judgeBy(check));
    }

    /** Only where there is a whole it is asked for. */
    void askForWhole(boolean asked) {
        denominator.setVisible(asked);
    }

    /** @param listener told when one of them is typed anew */
    void onTyped(Command listener) {
        Stream.of(fields()).forEach(field -> field.onTyped(listener));
    }

    String numerator() {
        return numerator.formula();
    }

    /** Empty where there is no whole. */
    String denominator() {
        return denominator.isVisible() ? denominator.formula() : "";
    }

    void forgive() {
        Stream.of(fields()).forEach(field -> field.refuse(null));
    }

    void refuse(Part part, String sentence) {
        (part == Part.DENOMINATOR ? denominator : numerator).refuse(sentence);
    }
}
