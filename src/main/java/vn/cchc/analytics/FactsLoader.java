package vn.cchc.analytics;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cchc.indicator.Indicators;
import vn.cchc.letter.LetterRegister;
import vn.cchc.period.Span;
import vn.cchc.place.Units;

/** Asks the database for what a screen needs: three statements for what there is, one for every sum. */
@Component
class FactsLoader {

    /** The share of its indicators a unit has to meet to meet overall. */
    private static final BigDecimal THRESHOLD = new BigDecimal("0.8");

    private final Units units;
    private final Indicators indicators;
    private final LetterRegister letters;
    private final MeasureSumsQuery sums;
    private final Clock clock;

    FactsLoader(Units units, Indicators indicators, LetterRegister letters, MeasureSumsQuery sums, Clock clock) {
        this.units = units;
        this.indicators = indicators;
        this.letters = letters;
        this.sums = sums;
        this.clock = clock;
    }

    /** Units, catalogue and letter types, still without any sums. */
    Facts reference() {
        return new Facts(
                units.history(),
                indicators.catalogue(),
                letters.book(),
                new MeasureSums(Map.of()),
                LocalDate.now(clock),
                THRESHOLD);
    }

    /** The same with the sums of these spans. */
    Facts withSums(Facts reference, Stream<Span> spans) {
        return reference.with(sums.sums(spans.toList(), reference.today()));
    }
}
