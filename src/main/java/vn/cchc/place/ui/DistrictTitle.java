package vn.cchc.place.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.cchc.change.Announced;
import vn.cchc.change.Subject;
import vn.cchc.kit.ShellTitle;
import vn.cchc.kit.Texts;
import vn.cchc.period.AsOf;
import vn.cchc.place.UnitVersion;
import vn.cchc.place.Units;
import vn.cchc.platform.SampleMode;

/**
 * Names the district, or the province, in the frame, with its last day once it is no more. It is looked up once a day and
 * after every change of units, so that no screen pays a statement for it.
 */
@Component
class DistrictTitle implements ShellTitle {

    /** @param setUp whether there are any units */
    private record Known(LocalDate day, Optional<UnitVersion> district, boolean setUp) {}

    private final Units units;
    private final Clock clock;
    private final SampleMode sample;
    private volatile @Nullable Known known;

    DistrictTitle(Units units, Clock clock, SampleMode sample) {
        this.units = units;
        this.clock = clock;
        this.sample = sample;
    }

    @Override
    public String district(Texts texts) {
        var today = today();
        return today.district()
                .map(unit -> name(unit, today.day(), texts))
                .orElseGet(() -> today.setUp() ? "" : texts.get("place.no-district"));
    }

    private static String name(UnitVersion district, LocalDate day, Texts texts) {
        var name = texts.get(
                "analytics.unit." + district.kind().name(), texts.isVietnamese() ? district.name() : district.nameEn());
        return district.isValidOn(day)
                ? name
                : texts.get(
                        "place.former-district",
                        name,
                        texts.formats().date(district.validTo().minusDays(1)));
    }

    /** Other servers on the same database hear of it on the next day. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void forget(Announced change) {
        if (change.subjects().contains(Subject.UNITS)) {
            known = null;
        }
    }

    @Override
    public boolean sampleData() {
        return sample.active();
    }

    @Override
    public boolean setUp() {
        return today().setUp();
    }

    /** Before units are set up nothing is remembered, so that the first district shows at once. */
    private Known today() {
        var day = LocalDate.now(clock);
        var last = known;
        if (last == null || !last.day().equals(day) || !last.setUp()) {
            var history = units.history(AsOf.NOW);
            last = new Known(day, history.district(day), !history.versions().isEmpty());
            known = last;
        }
        return last;
    }
}
