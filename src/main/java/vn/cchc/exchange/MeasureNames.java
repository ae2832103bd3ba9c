package vn.cchc.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.exchange.file.Words;
import vn.cchc.indicator.Catalogue;
import vn.cchc.indicator.Measure;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureSource;

/** Finds measures by what people write: their code, or their name in either language however accented. */
final class MeasureNames {

    private final Map<MeasureCode, Measure> measures = new LinkedHashMap<>();

    /** A name that two measures share leads to neither. */
    private final Map<String, @Nullable Measure> byName = new HashMap<>();

    MeasureNames(Catalogue catalogue) {
        for (var indicator : catalogue.definitions()) {
            indicator.measures().forEach(code -> measures.put(code, indicator.measure(code)));
        }
        for (var measure : measures.values()) {
            Stream.of(measure.code().value(), measure.name(), measure.nameEn())
                    .map(Words::plain)
                    .distinct()
                    .forEach(name -> byName.merge(name, measure, (one, other) -> null));
        }
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
