package vn.cchc.analytics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorKind;

/**
 * What a definition that is being written would come to on approved figures, beside the one in force. Nothing is written.
 *
 * @param question the period and the units tried on
 * @param tried by the new definition
 * @param current the same by the definition in force at the end of the period; empty where there is none
 */
public record Trial(Question question, Outcome tried, Optional<Outcome> current) {

    /** Every unit by one definition, and all of them together. */
    public record Outcome(Indicator indicator, List<Cell> cells, Total total) {
        public Outcome {
            cells = List.copyOf(cells);
        }

        /** Where the part is more than the whole, which no formula that is meant comes to. */
        public List<Cell> overWhole() {
            return indicator.kind() == IndicatorKind.RATIO
                    ? cells.stream().filter(Outcome::isOverWhole).toList()
                    : List.of();
        }

        private static boolean isOverWhole(Cell cell) {
            var figure = cell.figure();
            return figure != null && figure.value().compareTo(BigDecimal.ONE) > 0;
        }
    }
}
