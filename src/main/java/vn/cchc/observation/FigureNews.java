package vn.cchc.observation;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.cchc.change.Changes;
import vn.cchc.change.Subject;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** Tells of a month's figures that are about to change: those who keep them in memory, and those who show them. */
@Component
class FigureNews {

    private final Changes changes;
    private final HoldQuery holds;
    private final ApplicationEventPublisher events;

    FigureNews(Changes changes, HoldQuery holds, ApplicationEventPublisher events) {
        this.changes = changes;
        this.holds = holds;
        this.events = events;
    }

    /**
     * To be called first in the transaction that closes the month or opens it again; screens hear of it once that is
     * committed.
     */
    void begin(Month month) {
        changes.announce(Subject.figuresOf(month));
        events.publishEvent(new FiguresChanged(month, Set.of()));
    }

    /** To be called first in the transaction that changes a report or its figures. */
    void begin(ReportKey report) {
        changes.announce(Subject.figuresOf(report.month()));
        events.publishEvent(new FiguresChanged(report.month(), Set.of(report.unit())));
    }

    /** The same for many months, of these units, whose reports are held. */
    void begin(List<Month> months, List<UnitId> units) {
        changes.announce(months.stream().map(Subject::figuresOf).toList());
        holds.units(units);
        months.forEach(month -> events.publishEvent(new FiguresChanged(month, Set.copyOf(units))));
    }

    /** To be called first in the transaction that types in a report of the month: nobody moves one until it ends. */
    void hold(Month month) {
        changes.hold(Subject.figuresOf(month));
    }

    /** Drafts are no figures: nothing that is kept in memory changes, and only those who type in the report hear of it. */
    void typed(ReportKey report) {
        events.publishEvent(new DraftsTyped(report));
    }

    /** Nor does a correction that comes to nothing change a figure. */
    void moved(Correction correction) {
        events.publishEvent(new CorrectionMoved(new ReportKey(correction.unit(), correction.month())));
    }
}
