package vn.cchc.exchange;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.cchc.indicator.Indicators;
import vn.cchc.observation.BalanceMeasures;
import vn.cchc.period.AsOf;
import vn.cchc.place.Units;

/** Asks what figures can be of, in five statements. */
@Component
public class ImportBasisLoader {

    private final Units units;
    private final Indicators indicators;
    private final BalanceMeasures balances;
    private final Clock clock;

    ImportBasisLoader(Units units, Indicators indicators, BalanceMeasures balances, Clock clock) {
        this.units = units;
        this.indicators = indicators;
        this.balances = balances;
        this.clock = clock;
    }

    /** As it is known now. */
    public ImportBasis load() {
        var catalogue = indicators.catalogue(AsOf.NOW);
        return new ImportBasis(
                units.history(AsOf.NOW), catalogue, balances.list(catalogue), balances.rules(), LocalDate.now(clock));
    }
}
