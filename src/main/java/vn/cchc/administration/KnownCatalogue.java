package vn.cchc.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.indicator.Catalogue;
import vn.cchc.indicator.DefinitionRules;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.MeasureEntry;
import vn.cchc.indicator.TargetRules;
import vn.cchc.period.Month;
import vn.cchc.period.ReportingCalendar;
import vn.cchc.period.Span;
import vn.cchc.place.UnitHistory;

/**
 * What whoever changes the catalogue has to know of it.
 *
 * @param measures by their code, ended ones included
 * @param lastDecided the newest month with approved or closed figures; empty where none is
 */
public record KnownCatalogue(
        Catalogue catalogue,
        List<MeasureEntry> measures,
        UnitHistory units,
        Optional<Month> lastDecided,
        LocalDate today) {

    public KnownCatalogue {
        measures = List.copyOf(measures);
    }

    public ReportingCalendar calendar() {
        return units.calendar();
    }

    /** The first day of which no figure is approved or closed; empty where none is. */
    public Optional<LocalDate> earliest() {
        return lastDecided.map(month -> calendar().lastDateOf(month).plusDays(1));
    }

    /** A day from which something new may hold: the first of the reporting month after today's, or later. */
    public LocalDate nextStart() {
        var next = calendar().firstDateOf(calendar().monthOf(today).plus(1));
        return earliest().filter(next::isBefore).orElse(next);
    }

    /** A day from which something may hold that nothing was before: the first of today's reporting month, or later. */
    public LocalDate openStart() {
        var open = calendar().firstDateOf(calendar().monthOf(today));
        return earliest().filter(open::isBefore).orElse(open);
    }

    /** An indicator as it is called today, or was last; of one that is planned alone, as it will be. */
    public Indicator named(IndicatorCode code) {
        var definitions = catalogue.definitionsOf(code);
        return catalogue
                .find(code, today)
                .or(() -> definitions.stream()
                        .filter(definition -> !definition.validFrom().isAfter(today))
                        .reduce((earlier, later) -> later))
                .orElseGet(definitions::getFirst);
    }

    /** The months with decided figures that something from that day on would reach; empty where there are none. */
    public Optional<Span> decidedFrom(LocalDate day) {
        var first = units.firstMonth()
                .filter(month -> calendar().monthOf(day).isBefore(month))
                .orElseGet(() -> calendar().monthOf(day));
        return lastDecided.filter(last -> !first.isAfter(last)).map(last -> new Span(first, last));
    }

    public DefinitionRules definitionRules() {
        return new DefinitionRules(catalogue, measures, earliest());
    }

    public TargetRules targetRules() {
        return new TargetRules(catalogue, units, earliest());
    }
}
