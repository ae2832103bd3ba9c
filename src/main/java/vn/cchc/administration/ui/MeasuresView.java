package vn.cchc.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.administration.MeasureDesk;
import vn.cchc.indicator.MeasureEntry;
import vn.cchc.kit.Notice;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.PanelGrid;
import vn.cchc.kit.Texts;

/** Which raw numbers are there, and what are they used for? They are added, corrected and ended beside the list. */
@Route(MeasuresView.ROUTE)
@PermitAll
@Requires(Right.KEEP_CATALOGUE)
class MeasuresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "admin/measures";
    static final String MEASURE = "measure";

    private final MeasureDesk desk;
    private final CatalogueWording wording = new CatalogueWording(Texts.current());
    private final AdministrationScreen screen = new AdministrationScreen(this, wording, getPageTitle(), this::parts);

    MeasuresView(MeasureDesk desk) {
        this.desk = desk;
    }

    @Override
    public String getPageTitle() {
        return wording.say("catalogue.measures.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        screen.show(event.getLocation().getQueryParameters(), List.of());
    }

    private List<Component> parts(AdministrationScreen.Shown shown) {
        var known = desk.known(wording.texts().isVietnamese());
        var wanted = shown.parameters().getSingleParameter(MEASURE);
        var corrected = wanted.flatMap(code -> find(known, code));
        var sentences = new ArrayList<>(shown.sentences());
        wanted.filter(code -> corrected.isEmpty())
                .ifPresent(code -> sentences.add(wording.say("catalogue.measures.unknown", code)));
        var editor = new MeasureEditor(desk, known, corrected, sentence -> screen.done(ROUTE, sentence), wording);
        return List.of(
                new PageHead(getPageTitle()),
                new Notice(sentences),
                new PanelGrid(
                        PanelGrid.Columns.TABLE_LEFT,
                        new MeasuresTable(known, wording).panel(),
                        PanelGrid.stack(editor.content())));
    }

    private static Optional<MeasureEntry> find(MeasureDesk.Known known, String code) {
        return known.measures().stream()
                .filter(entry -> entry.code().value().equals(code))
                .findFirst();
    }
}
