package vn.cchc.administration.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.ul;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.administration.HinderedUnitChangeException;
import vn.cchc.administration.UnitDesk;
import vn.cchc.administration.UnitPreview;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Panel;
import vn.cchc.place.RefusedUnitChangeException;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitPlan;

/** What a change of units would do, and the button that does it. */
final class UnitPreviewPanel {

    /** The ways on from here. */
    interface Leaving {

        /** Back to what was typed. */
        void back();

        /** The change is made. */
        void done(UnitPlan plan);
    }

    private final UnitDesk desk;
    private final UnitPreview preview;
    private final Leaving leaving;
    private final UnitWording wording;
    private final PreviewSentences sentences;
    private final Markup refusal = new Markup();

    UnitPreviewPanel(UnitDesk desk, UnitPreview preview, Leaving leaving, UnitWording wording) {
        this.desk = desk;
        this.preview = preview;
        this.leaving = leaving;
        this.wording = wording;
        this.sentences = new PreviewSentences(preview, wording);
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
    }

    Panel content() {
        var tables = new PreviewTables(preview, wording);
        var parts = new ArrayList<Component>();
        list(parts, "directory.preview.obstacles", sentences.obstacles(), "obstacles");
        var units = HtmlTable.stacking(tables.units());
        units.addClassName("wrapping");
        parts.add(units);
        if (!tables.roster().isEmpty()) {
            parts.add(new HtmlTable(tables.roster()));
        }
        list(parts, "directory.preview.consequences", consequences(), "rules");
        list(parts, "directory.preview.warnings", sentences.warnings(), "faults");
        parts.add(refusal);
        parts.add(actions());
        return new Panel(title(), wording.get("directory.preview.hint")).content(parts.toArray(Component[]::new));
    }

    private List<Advice> consequences() {
        return sentences.consequences().stream().map(Advice::of).toList();
    }

    private String title() {
        var day = wording.day(preview.plan().day());
        return switch (preview.change()) {
            case UnitChange.Withdraw withdraw -> wording.get("directory.preview.withdrawal", day);
            case UnitChange.Correct correct -> wording.get("directory.preview.correction");
            default -> wording.get("directory.preview.title", day);
        };
    }

    private void list(List<Component> parts, String heading, List<Advice> advice, String css) {
        if (!advice.isEmpty()) {
            parts.add(new Markup(
                    h3(wording.get(heading)), ul(each(advice, Advice::item)).withClass(css)));
        }
    }

    private Div actions() {
        var confirm = new NativeButton(wording.get("directory.preview.confirm"), click -> confirm());
        confirm.addClassNames("button", "primary");
        confirm.setEnabled(preview.obstacles().isEmpty());
        var back = new NativeButton(wording.get("directory.preview.back"), click -> leaving.back());
        back.addClassName("button");
        var actions = new Div(confirm, back);
        actions.addClassName("actions");
        return actions;
    }

    private void confirm() {
        try {
            leaving.done(desk.confirm(preview.change(), preview.basis()));
        } catch (RefusedUnitChangeException refused) {
            refuse(refused.problems().stream()
                    .map(wording::problem)
                    .distinct()
                    .map(Advice::of)
                    .toList());
        } catch (HinderedUnitChangeException hindered) {
            refuse(new PreviewSentences(hindered.preview(), wording).obstacles());
        }
    }

    private void refuse(List<Advice> advice) {
        refusal.set(ul(each(advice, Advice::item)).withClass("faults"));
        refusal.setVisible(true);
    }
}
