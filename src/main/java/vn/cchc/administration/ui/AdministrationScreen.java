package vn.cchc.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Function;
import vn.cchc.kit.LoadState;
import vn.cchc.kit.Notice;
import vn.cchc.kit.Panel;

/** What every screen of the catalogue does alike: it loads, says what was done above, and loads again after a change. */
final class AdministrationScreen {

    private final Div view;
    private final CatalogueWording wording;
    private final String title;
    private final Function<Shown, List<Component>> parts;

    /**
     * What is to be shown.
     *
     * @param parameters those of the address
     * @param sentences what of the address was not understood, or what was refused
     */
    record Shown(QueryParameters parameters, List<String> sentences) {}

    AdministrationScreen(Div view, CatalogueWording wording, String title, Function<Shown, List<Component>> parts) {
        this.view = view;
        this.wording = wording;
        this.title = title;
        this.parts = parts;
        view.addClassName("screen");
    }

    void show(QueryParameters parameters, List<String> sentences) {
        view.removeAll();
        var shown = new Shown(parameters, sentences);
        switch (LoadState.of(() -> parts.apply(shown))) {
            case LoadState.Loaded<List<Component>> loaded -> view.add(loaded.value());
            case LoadState.Failed<List<Component>> failed ->
                view.add(new Panel(title, wording.say("catalogue.failed"))
                        .failed(failed.errorId(), () -> show(parameters, sentences)));
        }
    }

    /** Shows the screen anew at another address, and above it what was done. */
    void done(String address, String sentence) {
        again(address, List.of());
        Notice.done(view, sentence);
    }

    /** The same for whoever knows only what is to be told. */
    Told at(String address) {
        return new Told() {
            @Override
            public void done(String sentence) {
                AdministrationScreen.this.done(address, sentence);
            }

            @Override
            public void refused(String sentence) {
                AdministrationScreen.this.refused(address, sentence);
            }
        };
    }

    /** Shows the screen anew, and above it why what was wanted is not to be had. */
    void refused(String address, String sentence) {
        again(address, List.of(sentence));
    }

    private void again(String address, List<String> sentences) {
        var location = new Location(address);
        show(location.getQueryParameters(), sentences);
        UI.getCurrent().getPage().getHistory().replaceState(null, location);
    }
}
