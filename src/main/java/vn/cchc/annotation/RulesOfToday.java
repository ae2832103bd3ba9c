package vn.cchc.annotation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.cchc.indicator.Indicators;
import vn.cchc.period.AsOf;
import vn.cchc.place.Units;

/** Finds what notes are judged by. */
@Component
class RulesOfToday {

    private final Units units;
    private final Indicators indicators;
    private final Clock clock;

    RulesOfToday(Units units, Indicators indicators, Clock clock) {
        this.units = units;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** In two statements; the time is to the second, as the database keeps it. */
    AnnotationRules rules() {
        return new AnnotationRules(
                units.history(AsOf.NOW),
                indicators.catalogue(AsOf.NOW),
                LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
    }
}
