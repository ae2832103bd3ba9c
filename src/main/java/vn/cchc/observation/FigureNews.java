package vn.cchc.observation;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.cchc.change.Changes;
import vn.cchc.change.Subject;
import vn.cchc.period.Month;

/** Tells of a month's figures that are about to change: those who keep them in memory, and those who show them. */
@Component
class FigureNews {

    private final Changes changes;
    private final ApplicationEventPublisher events;

    FigureNews(Changes changes, ApplicationEventPublisher events) {
        this.changes = changes;
        this.events = events;
    }

    /** To be called first in the transaction that changes them; screens hear of it once that is committed. */
    void begin(Month month) {
        begin(List.of(month));
    }

    /** Drafts are no figures: nothing that is kept in memory changes, and only those who type in the report hear of it. */
    void typed(ReportKey report) {
        events.publishEvent(new DraftsTyped(report));
    }

    /** The same, for an import of many months. */
    void begin(List<Month> months) {
        changes.announce(months.stream().map(Subject::figuresOf).toList());
        months.forEach(month -> events.publishEvent(new FiguresChanged(month)));
    }
}
