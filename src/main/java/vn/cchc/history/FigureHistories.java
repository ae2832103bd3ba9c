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

    private final TracedMeasuresQuery measures;
    private final FigureTracesQuery query;
    private final FigureDraftsQuery typed;
    private final Rights rights;

    FigureHistories(TracedMeasuresQuery measures, FigureTracesQuery query, FigureDraftsQuery typed, Rights rights) {
        this.measures = measures;
        this.query = query;
        this.typed = typed;
        this.rights = rights;
    }

    /**
     * In six statements at most, however many figures.
     *
     * @param codes those that no measure has are left out
     */
    @Requires(value = Right.READ_FIGURES, eachUnitItself = true)
    @Transactional(readOnly = true)
    public FigureHistory of(UnitId unit, Span months, Collection<MeasureCode> codes) {
        var known = measures.measures(codes);
        boolean own = rights.may(Right.ENTER_FIGURES, unit);
        boolean everything = own || rights.may(Right.READ_REPORTS, unit);
        var traces = query.traces(unit, months, codes);
        var drafts = own ? typed.drafts(unit, months, codes) : List.<FigureDraftsQuery.Draft>of();
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
            List<FigureDraftsQuery.Draft> drafts, TracedMeasure measure, Month month) {
        return drafts.stream()
                .filter(draft -> draft.month().equals(month) && draft.measure().equals(measure.code()))
                .map(FigureDraftsQuery.Draft::event)
                .findFirst();
    }
}
