package vn.cchc.analytics;

import com.github.benmanes.caffeine.cache.Interner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.cchc.analytics.DistrictMonths.Batch;
import vn.cchc.change.Changes;
import vn.cchc.change.Kept;
import vn.cchc.change.Subject;
import vn.cchc.indicator.Formula;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/**
 * The sums of months, which the database adds up once for every change of a month's figures: an import of one month
 * leaves those of the others as they are.
 */
@Component
class PastMonths {

    /** Two years of a hundred indicators. */
    private static final int MOST_SUMS = 2_400;

    private final MonthSumsQuery query;
    private final Changes changes;
    private final Kept<Sum, MonthSum> kept = new Kept<>(MOST_SUMS);

    /** A country's units are the same for nearly every sum. */
    private final Interner<Set<UnitId>> units = Interner.newWeakInterner();

    /** Everything a sum depends on but the figures themselves. */
    private record Sum(Formula numerator, @Nullable Formula denominator, Set<UnitId> units, Month month, AsOf asOf) {}

    PastMonths(MonthSumsQuery query, Changes changes) {
        this.query = query;
        this.changes = changes;
    }

    /** The district's totals of the months of these batches: one statement, and one more for each batch with news. */
    Map<Month, Total> totals(List<Batch> batches, AsOf asOf) {
        var versions = versions(DistrictMonths.months(batches));
        var totals = new HashMap<Month, Total>();
        batches.forEach(batch -> totals.putAll(DistrictMonths.totals(batch, sums(batch, asOf, versions))));
        return totals;
    }

    private Map<Month, Long> versions(Set<Month> months) {
        var subjects = months.stream().collect(Collectors.toMap(Function.identity(), Subject::figuresOf));
        var versions = changes.versions(Set.copyOf(subjects.values()));
        var found = new HashMap<Month, Long>();
        subjects.forEach((month, subject) -> found.put(month, versions.getOrDefault(subject, 0L)));
        return found;
    }

    private Map<Month, MonthSum> sums(Batch batch, AsOf asOf, Map<Month, Long> versions) {
        var everybody = units.intern(batch.units());
        var sums = new HashMap<Month, MonthSum>();
        batch.months()
                .forEach(month -> kept.find(sum(batch, everybody, month, asOf), version(versions, month))
                        .ifPresent(found -> sums.put(month, found)));
        var news = batch.months().stream()
                .filter(month -> !sums.containsKey(month))
                .collect(Collectors.toSet());
        if (!news.isEmpty()) {
            var read = query.sums(new Batch(batch.definition(), everybody, news), asOf);
            news.forEach(month -> sums.put(
                    month,
                    kept.keep(
                            sum(batch, everybody, month, asOf),
                            version(versions, month),
                            read.getOrDefault(month, MonthSum.NOTHING))));
        }
        return sums;
    }

    private static Sum sum(Batch batch, Set<UnitId> everybody, Month month, AsOf asOf) {
        var definition = batch.definition();
        return new Sum(definition.numerator(), definition.denominator(), everybody, month, asOf);
    }

    private static long version(Map<Month, Long> versions, Month month) {
        return versions.getOrDefault(month, 0L);
    }
}
