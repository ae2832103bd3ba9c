package vn.cchc.annotation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.cchc.indicator.Indicators;
import vn.cchc.period.AsOf;
import vn.cchc.place.Units;

/** Asks what notes can be about and are judged by, in two statements. */
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

    /** A moment to come, and one before anything was known, becomes now, as on every screen. */
    Surroundings load(AsOf wanted) {
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        var asOf = wanted.today(now.toLocalDate()).isAfter(now.toLocalDate()) ? AsOf.NOW : wanted;
        var history = units.history(asOf);
        return history.versions().isEmpty() && !asOf.isNow()
                ? load(AsOf.NOW)
                : new Surroundings(history, indicators.catalogue(asOf), asOf, now);
    }
}
