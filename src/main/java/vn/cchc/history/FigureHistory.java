package vn.cchc.history;

import java.util.List;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.period.Month;

/**
 * How some figures of a unit came about.
 *
 * @param measures all that were asked for, in the order asked
 * @param figures those that anything happened to, by measure, newest month first
 * @param everything whether the reader sees what nobody has approved, too
 */
public record FigureHistory(List<TracedMeasure> measures, List<Traced> figures, boolean everything) {

    /** One figure, newest event first. */
    public record Traced(TracedMeasure measure, Month month, List<FigureEvent> events) {
        public Traced {
            events = List.copyOf(events);
        }
    }

    public FigureHistory {
        measures = List.copyOf(measures);
        figures = List.copyOf(figures);
    }

    /** Whether some of them are counted from the register of letters, and have their history there. */
    public boolean isOfRegister() {
        return measures.stream().anyMatch(measure -> measure.source() == MeasureSource.REGISTER);
    }

    /** Whether some of them are counted from the reports. */
    public boolean isOfWorkflow() {
        return measures.stream().anyMatch(measure -> measure.source() == MeasureSource.WORKFLOW);
    }
}
