package vn.cchc.administration;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.cchc.change.Changes;
import vn.cchc.change.Subject;
import vn.cchc.indicator.Indicators;
import vn.cchc.indicator.MeasureLedger;
import vn.cchc.period.AsOf;
import vn.cchc.place.Units;

/** Asks what whoever changes the catalogue has to know, in four statements. */
@Component
class CatalogueLoader {

    private final Indicators indicators;
    private final MeasureLedger measures;
    private final Units units;
    private final DecidedMonthsQuery decided;
    private final Changes changes;
    private final Clock clock;

    CatalogueLoader(
            Indicators indicators,
            MeasureLedger measures,
            Units units,
            DecidedMonthsQuery decided,
            Changes changes,
            Clock clock) {
        this.indicators = indicators;
        this.measures = measures;
        this.units = units;
        this.decided = decided;
        this.changes = changes;
        this.clock = clock;
    }

    KnownCatalogue load() {
        return new KnownCatalogue(
                indicators.catalogue(AsOf.NOW),
                measures.list(),
                units.history(AsOf.NOW),
                decided.last(),
                LocalDate.now(clock));
    }

    /** The same, first in a transaction that changes it: others who do wait until it ends, and what is read stays true. */
    KnownCatalogue loadToChange() {
        changes.announce(Subject.CATALOGUE);
        return load();
    }
}
