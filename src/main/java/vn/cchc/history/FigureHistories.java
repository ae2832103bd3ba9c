package vn.cchc.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.history.FigureHistory.Traced;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.UnitId;

/**
 * How figures came about. Everybody who reads figures reads how the approved ones did; what is handed in and waits is for
 * those who look reports through and for the unit itself; what is typed and not handed in is the unit's own affair.
 */
@Service
public class FigureHistories {

    private final FigureTracesQuery query;
    private final Rights rights;

    FigureHistories(FigureTracesQuery query, Rights rights) {
        this.query = query;
        this.rights = rights;
    }

    /**
     * In six statements at most, however many figures.
     *
     * @param measures codes that no measure has are left out
     */
    @Requires(value = Right.READ_FIGURES, eachUnitItself = true)
    @Transactional(readOnly = true)
    public FigureHistory of(UnitId unit, Span months, Collection<MeasureCode> measures) {
        var known = query.measures(measures);
        boolean own = rights.may(Right.ENTER_FIGURES, unit);
        boolean everything = own || rights.may(Right.READ_REPORTS, unit);
        var traces = query.traces(unit, months, measures);
        var drafts = own ? query.drafts(unit, months, measures) : List.<FigureTracesQuery.Draft>of();
        var figures = new ArrayList<Traced>();
        for (var measure : known) {
            if (measure.source() == MeasureSource.REPORTED) {
                for (var month : months.months().reversed()) {
                    var events = new ArrayList<FigureEvent>();
                    events.addAll(Tale.of(traces.of(month, measure.code()), everything));
                    draft(drafts, measure, month)
                            .filter(draft -> !draft.after().equals(standing(events)))
                            .ifPresent(events::addFirst);
                    if (!events.isEmpty()) {
                        figures.add(new Traced(measure, month, events));
                    }
                }
            }
        }
        return new FigureHistory(known, figures, everything);
    }

    /** A draft of a returned report that says the same is no news. */
    private static Optional<BigDecimal> standing(List<FigureEvent> events) {
        return events.stream()
                .filter(event -> event.kind().isChange())
                .findFirst()
                .flatMap(FigureEvent::after);
    }

    private static Optional<FigureEvent> draft(
            List<FigureTracesQuery.Draft> drafts, TracedMeasure measure, Month month) {
        return drafts.stream()
                .filter(draft -> draft.month().equals(month) && draft.measure().equals(measure.code()))
                .map(FigureTracesQuery.Draft::event)
                .findFirst();
    }
}
