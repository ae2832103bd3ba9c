package vn.cchc.analytics.ui;

import static j2html.TagCreator.p;

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
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.DashboardState;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Question;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.Banner;
import vn.cchc.kit.LoadState;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Notice;
import vn.cchc.kit.Panel;
import vn.cchc.kit.Span;

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
    private @Nullable Question shown;

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
        show(load, parts, List.copyOf(notices));
    }

    /** @param ofAddress the notices before anything was loaded: another try begins with them alone */
    private <T> void show(Supplier<T> load, Function<T, List<Component>> parts, List<String> ofAddress) {
        root.removeAll();
        notices.clear();
        notices.addAll(ofAddress);
        switch (LoadState.of(() -> parts.apply(load.get()))) {
            case LoadState.Loaded<List<Component>> loaded -> {
                root.add(new Notice(notices));
                banner().ifPresent(root::add);
                root.add(loaded.value());
                Optional.ofNullable(shown)
                        .map(question -> new Markup(p(wording.dataMoment(question))))
                        .ifPresent(moment -> {
                            moment.addClassNames("foot", "moment");
                            root.add(moment);
                        });
            }
            case LoadState.Failed<List<Component>> failed ->
                root.add(new Panel(wording.get("failed.title"), "")
                        .failed(failed.errorId(), () -> show(load, parts, ofAddress)));
        }
    }

    /** Over screens that tell what was known at another moment. */
    private Optional<Banner> banner() {
        return Optional.ofNullable(shown)
                .filter(question -> !question.asOf().isNow())
                .map(question -> new Banner(List.of(
                        Span.strong(wording.get("banner.as-of", wording.moment(question.asOf()))),
                        Span.of(" "),
                        Span.link(wording.get("banner.now"), nowAddress()),
                        Span.of(" · "),
                        Span.link(wording.get("banner.changes"), new Links(question.choices()).revisions()))));
    }

    private String nowAddress() {
        var parameters = location.getQueryParameters().excluding(DashboardState.AS_OF);
        return new Location(location.getPath(), parameters).getPathWithQueryParameters();
    }

    /** Shows what the address names; an address that names nothing leads nowhere. */
    <T> void showNamed(
            BeforeEnterEvent event, String missing, Supplier<Optional<T>> load, Function<T, List<Component>> parts) {
        show(load, found -> found.map(parts).orElseGet(() -> nowhere(event, missing)));
    }

    /** In place of the parts of a screen that there is not. */
    static List<Component> nowhere(BeforeEnterEvent event, String missing) {
        event.rerouteToError(new NotFoundException(), missing);
        return List.of();
    }

    /** Says so when the period or the moment of the address is not the one on screen, and when that is not now. */
    void introduce(Question question) {
        shown = question;
        if (!state.choices().asOf().equals(question.asOf())) {
            notice(wording.get("notice.as-of", wording.moment(state.choices().asOf())));
        }
        if (state.choices().boundaries() != question.choices().boundaries()) {
            notice(wording.get("notice.boundaries"));
        }
        introduceComparison(question);
        wording.untold(question).ifPresent(this::notice);
        state.choices()
                .period()
                .filter(wanted -> !wanted.equals(question.period()))
                .ifPresent(wanted -> notice(
                        wording.get("notice.period", wording.period(wanted), wording.period(question.period()))));
    }

    private void introduceComparison(Question question) {
        Optional.ofNullable(state.choices().comparison().chosen())
                .filter(wanted -> !wanted.equals(question.comparison().chosen()))
                .ifPresent(wanted -> notice(wording.get(
                        wanted.kind() == question.period().kind() ? "notice.compare" : "notice.compare-length",
                        wording.period(wanted),
                        wording.comparison(question))));
    }
}
