package vn.cchc.observation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.journal.Deed;
import vn.cchc.journal.Journal;
import vn.cchc.journal.NewEntry;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** Lets somebody change the figures of many units and months at a time, tells of it before, and writes it down after. */
@Component
class BatchNews {

    private final Rights rights;
    private final FigureNews news;
    private final Journal journal;
    private final Clock clock;

    BatchNews(Rights rights, FigureNews news, Journal journal, Clock clock) {
        this.rights = rights;
        this.news = news;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * To be called before anything is written in the transaction.
     *
     * @throws AccessDeniedException where one of the units is none of the reader's
     */
    Signature begin(List<UnitId> units, List<Month> months) {
        var reader = rights.require(Right.IMPORT_FIGURES);
        units.forEach(unit -> rights.require(Right.IMPORT_FIGURES, unit));
        news.begin(months, units);
        return new Signature(reader.username(), LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
    }

    /** One entry for each unit, with the number of its figures and their months. */
    void tell(Deed deed, String fileName, Signature by, List<FigureBatchesQuery.OfUnit> units) {
        journal.write(
                by.username(),
                units.stream().map(unit -> entry(deed, fileName, unit)).toList());
    }

    private static NewEntry entry(Deed deed, String fileName, FigureBatchesQuery.OfUnit unit) {
        var months = unit.months();
        Optional<Month> only = months.size() == 1 ? Optional.of(months.getFirst()) : Optional.empty();
        return new NewEntry(deed, Optional.of(unit.unit()), only, fileName, "").counting(unit.figures(), months);
    }
}
