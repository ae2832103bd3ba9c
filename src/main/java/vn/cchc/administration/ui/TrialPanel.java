package vn.cchc.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.administration.IndicatorTrials;
import vn.cchc.administration.KnownCatalogue;
import vn.cchc.analytics.Trial;
import vn.cchc.analytics.chart.TrialTable;
import vn.cchc.indicator.NewDefinition;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.LoadState;
import vn.cchc.kit.Panel;
import vn.cchc.period.Month;
import vn.cchc.period.Period;
import vn.cchc.period.PeriodKind;

/** What every unit would come to by the definition in the fields, beside the one in force. Nothing is written. */
final class TrialPanel {

    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;

    /** What stands in the fields at the moment. */
    interface Typed extends Serializable {
        NewDefinition definition();
    }

    private final IndicatorTrials trials;
    private final Typed typed;
    private final CatalogueWording wording;
    private final Panel panel;
    private final ComboBox<Period> period;
    private final Div result = new Div();
    private boolean asked;

    TrialPanel(IndicatorTrials trials, KnownCatalogue known, Typed typed, CatalogueWording wording) {
        this.trials = trials;
        this.typed = typed;
        this.wording = wording;
        var newest = known.calendar().lastDueMonth(known.today());
        period = new ComboBox<>(wording.say("catalogue.trial.period"), periods(newest));
        period.setItemLabelGenerator(chosen -> wording.figures().period(chosen));
        period.setValue(Period.of(newest));
        period.addValueChangeListener(change -> runAgain());
        panel = new Panel(wording.say("catalogue.trial"), wording.say("catalogue.trial.hint"));
        panel.addClassName("trial");
        var form = new Div(period);
        form.addClassName("scope-unit");
        result.getElement().setAttribute("aria-live", "polite");
        panel.content(form, new Actions().then(wording.say("catalogue.trial.run"), this::run), result);
    }

    Panel panel() {
        return panel;
    }

    /** The newest months whose reports are due, then the quarters and years that end with them. */
    private static List<Period> periods(Month newest) {
        var months = Stream.iterate(Period.of(newest), Period::previous).limit(MONTHS);
        var quarters = Stream.iterate(ended(PeriodKind.QUARTER, newest), Period::previous)
                .limit(QUARTERS);
        var years = Stream.of(Period.containing(PeriodKind.YEAR, newest), ended(PeriodKind.YEAR, newest))
                .distinct();
        return Stream.of(months, quarters, years).flatMap(some -> some).toList();
    }

    /** The newest period of a kind that is over with the month. */
    private static Period ended(PeriodKind kind, Month newest) {
        var running = Period.containing(kind, newest);
        return running.last().isAfter(newest) ? running.previous() : running;
    }

    private void runAgain() {
        if (asked) {
            run();
        }
    }

    void run() {
        asked = true;
        result.removeAll();
        switch (LoadState.of(() -> trials.attempt(typed.definition(), period.getOptionalValue()))) {
            case LoadState.Loaded<Optional<Trial>> loaded -> result.add(shown(loaded.value()));
            case LoadState.Failed<Optional<Trial>> failed ->
                result.add(new Panel(wording.say("catalogue.failed"), "").failed(failed.errorId(), this::run));
        }
    }

    private Component shown(Optional<Trial> trial) {
        return trial.<Component>map(this::shown)
                .orElseGet(() -> new Paragraph(wording.say("catalogue.trial.impossible")));
    }

    private Div shown(Trial trial) {
        var table = HtmlTable.stacking(new TrialTable(trial, wording.figures()).table());
        var over = trial.tried().overWhole().stream()
                .map(cell -> wording.figures().fullName(cell.unit()))
                .collect(Collectors.joining(", "));
        if (over.isEmpty()) {
            return new Div(table);
        }
        var warning = new Paragraph("▼ " + wording.say("catalogue.trial.over", over));
        warning.addClassName("fault");
        return new Div(warning, table);
    }
}
