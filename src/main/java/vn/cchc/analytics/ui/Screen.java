package vn.cchc.analytics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.cchc.analytics.DashboardState;
import vn.cchc.analytics.Question;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.LoadState;
import vn.cchc.kit.Notice;
import vn.cchc.kit.Panel;

/**
 * The frame of every screen: it reads the state from the address, loads, shows what came, or says that it failed and
 * offers to try again. Nothing of the result is kept once it is shown.
 */
final class Screen {

    private final Div root;
    private final Wording wording;
    private final DashboardState state;
    private final Location location;
    private final List<String> notices = new ArrayList<>();

    Screen(Div root, Wording wording, Location location) {
        this.root = root;
        this.wording = wording;
        this.location = location;
        this.state = DashboardState.parse(location.getQueryParameters().getParameters());
        root.addClassName("screen");
        state.problems().forEach(problem -> unknown(problem.parameter(), problem.value()));
    }

    DashboardState state() {
        return state;
    }

    Wording wording() {
        return wording;
    }

    /** A parameter of this screen alone; what it cannot read is told to the reader. */
    <T> Optional<T> own(String parameter, Function<String, Optional<T>> reader) {
        var text = location.getQueryParameters().getSingleParameter(parameter);
        var value = text.flatMap(reader);
        if (text.isPresent() && value.isEmpty()) {
            unknown(parameter, text.get());
        }
        return value;
    }

    void unknown(String parameter, String value) {
        notice(wording.get("notice.unknown", wording.get("parameter." + parameter), value));
    }

    /** Adds a sentence about something asked for that was not to be had. */
    void notice(String sentence) {
        notices.add(sentence);
    }

    /** Loads and shows; the screen's own parts follow the notices. */
    <T> void show(Supplier<T> load, Function<T, List<Component>> parts) {
        root.removeAll();
        switch (LoadState.of(() -> parts.apply(load.get()))) {
            case LoadState.Loaded<List<Component>> loaded -> {
                root.add(new Notice(notices));
                root.add(loaded.value());
            }
            case LoadState.Failed<List<Component>> failed ->
                root.add(new Panel(wording.get("failed.title"), "").failed(failed.errorId(), () -> show(load, parts)));
        }
    }

    /** Shows what the address names; an address that names nothing leads nowhere. */
    <T> void showNamed(
            BeforeEnterEvent event, String missing, Supplier<Optional<T>> load, Function<T, List<Component>> parts) {
        show(
                load,
                found -> found.map(parts).orElseGet(() -> {
                    event.rerouteToError(new NotFoundException(), missing);
                    return List.of();
                }));
    }

    /** Says so when the period of the address is not the one on screen. */
    void checkPeriod(Question question) {
        state.choices()
                .period()
                .filter(wanted -> !wanted.equals(question.period()))
                .ifPresent(wanted -> notice(
                        wording.get("notice.period", wording.period(wanted), wording.period(question.period()))));
    }
}
