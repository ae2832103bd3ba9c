package vn.cchc.exchange;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.cchc.indicator.Indicators;
import vn.cchc.period.AsOf;
import vn.cchc.place.Units;

/** Asks what figures can be of, in two statements. */
@Component
public class ImportBasisLoader {

    private final Units units;
    private final Indicators indicators;
    private final Clock clock;

    ImportBasisLoader(Units units, Indicators indicators, Clock clock) {
        this.units = units;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** As it is known now. */
    public ImportBasis load() {
        return new ImportBasis(units.history(AsOf.NOW), indicators.catalogue(AsOf.NOW), LocalDate.now(clock));
    }
}
