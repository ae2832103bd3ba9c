package vn.cchc.observation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.cchc.indicator.Indicators;
import vn.cchc.period.AsOf;
import vn.cchc.place.Units;

/** Finds which reports there are now, in two statements. */
@Component("reportSurroundings")
class SurroundingsLoader {

    private final Units units;
    private final Indicators indicators;
    private final Clock clock;

    SurroundingsLoader(Units units, Indicators indicators, Clock clock) {
        this.units = units;
        this.indicators = indicators;
        this.clock = clock;
    }

    Surroundings load() {
        return new Surroundings(units.history(AsOf.NOW), indicators.catalogue(AsOf.NOW), now());
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
