package vn.cchc.sample;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** Splits a published total over the communes by weight with a little chance; the parts add up to it exactly. */
final class Shares {

    private Shares() {}

    static Map<Commune, Integer> of(int total, Dice dice) {
        var weights = new EnumMap<Commune, Double>(Commune.class);
        for (var commune : Commune.values()) {
            weights.put(commune, commune.weight * dice.about(0.12));
        }
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((commune, weight) -> weight / sum * total);
        var parts = new EnumMap<Commune, Integer>(Commune.class);
        weights.forEach((commune, exact) -> parts.put(commune, exact.intValue()));
        int rest = total - parts.values().stream().mapToInt(Integer::intValue).sum();
        byLargestRemainder(weights).limit(rest).forEach(commune -> parts.merge(commune, 1, Integer::sum));
        return parts;
    }

    private static Stream<Commune> byLargestRemainder(Map<Commune, Double> exact) {
        return exact.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Commune, Double> part) ->
                                part.getValue().intValue() - part.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }
}
