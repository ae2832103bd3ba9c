package vn.cchc.annotation.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.cchc.indicator.Indicators;
import vn.cchc.period.AsOf;
import vn.cchc.place.Units;

/** Asks what notes can be about, in two statements. */
@Component
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
        return new Surroundings(units.history(AsOf.NOW), indicators.catalogue(AsOf.NOW), LocalDate.now(clock));
    }
}
