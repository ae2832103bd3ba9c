package vn.cchc.administration.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitChange.Part;
import vn.cchc.place.UnitVersion;

/** A unit that passes in parts into several; it may be one of them itself. */
final class SplitForm extends ChangeForm {

    private final FormSurroundings around;
    private final UnitPicker picker;
    private final UnitVersion unit;
    private final Checkbox unknown;
    private final Div rows = new Div();
    private final List<PartFields> parts = new ArrayList<>();

    SplitForm(FormSurroundings around) {
        super(around.firstDay(), around.wording());
        this.around = around;
        this.picker = around.picker(this);
        this.unit = around.chosen();
        unknown = new Checkbox(around.wording().get("directory.field.unallocated"));
        unknown.addValueChangeListener(change -> parts.forEach(part -> part.showShare(!change.getValue())));
        var more = new NativeButton(around.wording().get("directory.part.add"), click -> add());
        more.addClassName("button");
        rows.addClassName("form");
        add(dayField(), unknown, rows, more);
        add();
        add();
        parts.getFirst().heir.of(unit);
    }

    private void add() {
        var part = new PartFields();
        part.showShare(!unknown.getValue());
        parts.add(part);
        rows.add(part);
    }

    @Override
    UnitChange change() {
        return new UnitChange.Split(
                unit.id(), parts.stream().map(PartFields::part).toList(), day());
    }

    /** One part: who carries it on, and how much of all there was. */
    private final class PartFields extends Div {

        private final HeirFields heir = new HeirFields(around.blank(), picker, around.wording());
        private final TextField share = new TextField(around.wording().get("directory.field.share"));

        PartFields() {
            var remove = new NativeButton(around.wording().get("directory.part.remove"), click -> {
                parts.remove(this);
                rows.remove(this);
            });
            remove.addClassName("button");
            addClassNames("form", "unit-part");
            add(heir, share, remove);
        }

        void showShare(boolean known) {
            share.setVisible(known);
        }

        Part part() {
            return new Part(heir.heir(), share.isVisible() ? PercentText.read(share.getValue()) : null);
        }
    }
}
