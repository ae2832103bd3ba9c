package vn.cchc.place.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.cchc.kit.ShellTitle;
import vn.cchc.kit.Texts;
import vn.cchc.period.AsOf;
import vn.cchc.place.UnitVersion;
import vn.cchc.place.Units;
import vn.cchc.platform.SampleMode;

/** Names the district in the frame. It is looked up once a day, so that no screen pays a statement for it. */
@Component
class DistrictTitle implements ShellTitle {

    private record Known(LocalDate day, Optional<UnitVersion> district) {}

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
        return today().district()
                .map(unit -> texts.get("place.district", texts.isVietnamese() ? unit.name() : unit.nameEn()))
                .orElse(texts.get("place.no-district"));
    }

    @Override
    public boolean sampleData() {
        return sample.active();
    }

    /** Before units are set up nothing is remembered, so that the first district shows at once. */
    private Known today() {
        var day = LocalDate.now(clock);
        var last = known;
        if (last == null || !last.day().equals(day) || last.district().isEmpty()) {
            last = new Known(day, units.history(AsOf.NOW).district(day));
            known = last;
        }
        return last;
    }
}
