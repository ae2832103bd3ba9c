package vn.cchc.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.exchange.file.Words;
import vn.cchc.indicator.Catalogue;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.Measure;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.observation.BalanceMeasures.Balance;

/** Finds measures by what people write: their code, or their name in either language however accented. */
final class MeasureNames {

    private final Map<MeasureCode, Measure> measures = new LinkedHashMap<>();

    /** A name that two measures share leads to neither. */
    private final Map<String, @Nullable Measure> byName = new HashMap<>();

    /** @param balances each stands before or after the first or last of those it balances */
    MeasureNames(Catalogue catalogue, List<Balance> balances) {
        var homes = homes(catalogue);
        for (var indicator : catalogue.definitions()) {
            wholeFirst(indicator)
                    .filter(code -> indicator.code().equals(homes.get(code)))
                    .forEach(code -> measures.put(code, indicator.measure(code)));
        }
        balances.forEach(this::insert);
        for (var measure : measures.values()) {
            Stream.of(measure.code().value(), measure.name(), measure.nameEn())
                    .map(Words::plain)
                    .distinct()
                    .forEach(name -> byName.merge(name, measure, (one, other) -> null));
        }
    }

    /**
     * Where the entry form has a measure of several indicators: with the first that is made of reported numbers alone.
     */
    private static Map<MeasureCode, IndicatorCode> homes(Catalogue catalogue) {
        var homes = new HashMap<MeasureCode, IndicatorCode>();
        catalogue.definitions().stream()
                .sorted(Comparator.comparing(indicator -> indicator.uses(MeasureSource.REGISTER)))
                .forEach(indicator -> indicator.measures().forEach(code -> homes.putIfAbsent(code, indicator.code())));
        return homes;
    }

    /** As people count. */
    private static Stream<MeasureCode> wholeFirst(Indicator indicator) {
        var whole = indicator.denominator();
        return Stream.concat(
                        whole == null ? Stream.<MeasureCode>empty() : whole.measures().stream(),
                        indicator.numerator().measures().stream())
                .distinct();
    }

    private void insert(Balance balance) {
        var all = new ArrayList<>(measures.values());
        var places = IntStream.range(0, all.size())
                .filter(place -> balance.beside().contains(all.get(place).code()))
                .toArray();
        int place = places.length == 0 ? all.size() : balance.first() ? places[0] : places[places.length - 1] + 1;
        all.add(place, balance.measure());
        measures.clear();
        all.forEach(measure -> measures.put(measure.code(), measure));
    }

    Optional<Measure> find(String text) {
        return Optional.ofNullable(byName.get(Words.plain(text)));
    }

    /** Those that units report, in the catalogue's order. */
    List<Measure> reported() {
        var reported = new ArrayList<>(measures.values());
        reported.removeIf(measure -> measure.source() != MeasureSource.REPORTED);
        return reported;
    }
}
