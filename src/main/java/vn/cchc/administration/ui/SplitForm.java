package vn.cchc.administration.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitProblem;
import vn.cchc.place.UnitVersion;

/** A unit that passes in parts into several; it may be one of them itself. */
final class SplitForm extends ChangeForm {

    private final FormSurroundings around;
    private final UnitPicker picker;
    private final UnitVersion unit;
    private final Checkbox unknown;
    private final Paragraph sum = new Paragraph();
    private final Div rows = new Div();
    private final List<PartFields> parts = new ArrayList<>();

    SplitForm(FormSurroundings around) {
        super(around.firstDay(), around.wording());
        this.around = around;
        this.picker = around.picker(this);
        this.unit = around.chosen();
        var wording = around.wording();
        unknown = new Checkbox(wording.get("directory.field.unallocated"));
        unknown.setHelperText(wording.get("directory.field.unallocated.hint"));
        unknown.addValueChangeListener(change -> addUp());
        var more = new NativeButton(wording.get("directory.part.add"), click -> add());
        more.addClassName("button");
        rows.addClassName("form");
        sum.addClassName("subtitle");
        sum.getElement().setAttribute("aria-live", "polite");
        askForDay();
        step(wording.get("directory.step.shares"), unknown);
        step(wording.get("directory.step.parts"), rows, sum, more);
        add();
        add();
        parts.getFirst().of(unit);
    }

    private void add() {
        var heir = new HeirFields(around.blank(), picker, around.wording()).carryOn(unit);
        var part = new PartFields(heir, listening(), around.wording());
        parts.add(part);
        rows.add(part);
        addUp();
    }

    private PartFields.Listening listening() {
        return new PartFields.Listening() {
            @Override
            public void typed() {
                addUp();
            }

            @Override
            public void takesTheRest(PartFields part) {
                var others = BigDecimal.ONE.subtract(sum()).add(part.share());
                part.take(others.signum() > 0 ? around.wording().share(others) : "");
            }

            @Override
            public void removed(PartFields part) {
                parts.remove(part);
                rows.remove(part);
                addUp();
            }
        };
    }

    private BigDecimal sum() {
        return parts.stream().map(PartFields::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Says how much of the unit is given away so far. */
    private void addUp() {
        boolean known = !unknown.getValue();
        parts.forEach(part -> part.showShare(known));
        sum.setVisible(known);
        sum.setText(around.wording().sum(sum()));
    }

    @Override
    UnitChange change() {
        return new UnitChange.Split(
                unit.id(), parts.stream().map(PartFields::part).toList(), day());
    }

    @Override
    Optional<FaultField<?>> fieldOf(UnitProblem problem) {
        var which = problem.part();
        if (which != null) {
            return parts.get(which).fieldOf(problem);
        }
        return switch (problem.kind()) {
            case SHARES_SUM, HEIR_TWICE -> parts.getLast().fieldOf(problem);
            case CODE_TAKEN, NAME_TAKEN ->
                parts.stream().flatMap(part -> part.fieldOf(problem).stream()).findFirst();
            default -> Optional.empty();
        };
    }
}
