package vn.cchc.administration.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import vn.cchc.administration.UnitDesk;
import vn.cchc.administration.UnitPreview;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Panel;
import vn.cchc.place.RefusedUnitChangeException;

/** The form of one change, and what is wrong with what was typed. It stays as it is while its preview is looked at. */
final class ChangePanel {

    /** Hears of a preview that can be shown. */
    interface Seeing {
        void see(UnitPreview preview);
    }

    private final UnitDesk desk;
    private final ChangeKind kind;
    private final ChangeForm form;
    private final UnitDeskState state;
    private final UnitWording wording;
    private final Markup problems = new Markup();

    ChangePanel(UnitDesk desk, ChangeKind kind, FormSurroundings around, UnitDeskState state) {
        this.desk = desk;
        this.kind = kind;
        this.form = form(kind, around);
        this.state = state;
        this.wording = around.wording();
        problems.getElement().setAttribute("role", "alert");
        problems.setVisible(false);
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
        var next = new NativeButton(wording.get("directory.preview"), click -> preview(seeing));
        next.addClassNames("button", "primary");
        var leave = new Anchor(state.withoutChange().address(), wording.get("directory.leave"));
        leave.addClassName("button");
        var actions = new Div(next, leave);
        actions.addClassName("actions");
        var title = wording.get("directory.change." + kind.name());
        return new Panel(about.isEmpty() ? title : about, about.isEmpty() ? "" : title)
                .content(new Markup(p(wording.get("directory.explain." + kind.name()))), form, problems, actions);
    }

    private void preview(Seeing seeing) {
        problems.setVisible(false);
        try {
            seeing.see(desk.preview(form.change()));
        } catch (RefusedUnitChangeException refused) {
            refuse(refused.problems().stream().map(wording::problem).distinct().toList());
        }
    }

    private void refuse(List<String> sentences) {
        problems.set(ul(each(sentences, sentence -> li(sentence))).withClass("faults"));
        problems.setVisible(true);
    }
}
