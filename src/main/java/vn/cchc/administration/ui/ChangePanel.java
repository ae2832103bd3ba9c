package vn.cchc.administration.ui;

import static j2html.TagCreator.p;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.cchc.administration.UnitDesk;
import vn.cchc.administration.UnitPreview;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Panel;
import vn.cchc.place.ChangeDays;
import vn.cchc.place.RefusedUnitChangeException;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitProblem;

/** The form of one change, and what is wrong with what was typed. It stays as it is while its preview is looked at. */
final class ChangePanel {

    /** Hears of a preview that can be shown. */
    interface Seeing {

        /** @param again what to do once a change that stood in the way is withdrawn; the form is there again then */
        void see(UnitPreview preview, Runnable again);
    }

    private final UnitDesk desk;
    private final ChangeKind kind;
    private final FormSurroundings around;
    private final ChangeForm form;
    private final UnitDeskState state;
    private final UnitWording wording;
    private final Div room = new Div();
    private final Div problems = new Div();

    ChangePanel(UnitDesk desk, ChangeKind kind, FormSurroundings around, UnitDeskState state) {
        this.desk = desk;
        this.kind = kind;
        this.around = around;
        this.form = form(kind, around);
        this.state = state;
        this.wording = around.wording();
        problems.getElement().setAttribute("role", "alert");
    }

    private static ChangeForm form(ChangeKind kind, FormSurroundings around) {
        return switch (kind) {
            case CREATE -> new CreateForm(around);
            case RENAME -> new RenameForm(around);
            case KIND -> new KindForm(around);
            case MERGE -> new MergeForm(around);
            case SPLIT -> new SplitForm(around);
            case END -> new EndForm(around);
            case CORRECT -> new CorrectForm(around);
        };
    }

    Panel content(String about, Seeing seeing) {
        var next = new NativeButton(wording.get("directory.preview"), click -> preview(form.change(), seeing));
        next.addClassNames("button", "primary");
        var leave = new Anchor(state.withoutChange().address(), wording.get("directory.leave"));
        leave.addClassName("button");
        var actions = new Div(next, leave);
        actions.addClassName("actions");
        showRoom(seeing);
        var title = wording.get("directory.change." + kind.name());
        return new Panel(about.isEmpty() ? title : about, about.isEmpty() ? "" : title)
                .content(new Markup(p(wording.get("directory.explain." + kind.name()))), room, form, problems, actions);
    }

    /** On which days the change is possible, and what stands in its way. */
    private void showRoom(Seeing seeing) {
        room.removeAll();
        if (!kind.isOfAUnit() || kind == ChangeKind.CORRECT) {
            return;
        }
        var units = around.history();
        var unit = around.chosen();
        boolean ends = kind == ChangeKind.SPLIT || kind == ChangeKind.END;
        var days = ends ? ChangeDays.toEnd(units, unit.id()) : ChangeDays.toAlter(units, unit.id());
        form.offer(days);
        room.add(new RoomPanel(units, unit, around.today(), wording)
                .content(days, withdrawal -> preview(withdrawal, seeing)));
    }

    private void preview(UnitChange change, Seeing seeing) {
        problems.removeAll();
        try {
            seeing.see(desk.preview(change), () -> {
                problems.removeAll();
                showRoom(seeing);
            });
        } catch (RefusedUnitChangeException refused) {
            refuse(
                    change instanceof UnitChange.Withdraw ? refused.problems() : form.refuse(refused.problems()),
                    seeing);
        }
    }

    private void refuse(List<UnitProblem> left, Seeing seeing) {
        if (form.faults() > 0) {
            var count = new Paragraph(wording.get("directory.faults", form.faults()));
            count.addClassName("fault");
            problems.add(count);
        }
        if (!left.isEmpty()) {
            problems.add(list(left, seeing));
        }
    }

    private Component list(List<UnitProblem> left, Seeing seeing) {
        return new UnitProblems(around.history(), wording).list(left, withdrawal -> preview(withdrawal, seeing));
    }
}
