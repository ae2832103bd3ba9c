package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.HUNG_HOA;
import static vn.cchc.place.BauBang.LAI_HUNG;
import static vn.cchc.place.BauBang.LONG_NGUYEN;
import static vn.cchc.place.BauBang.TAN_HUNG;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitChange.Heir;
import vn.cchc.place.UnitChange.Part;
import vn.cchc.place.UnitDraft;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitPlan;
import vn.cchc.place.UnitVersion;

/** June 2017 of four communes, told by the units that a change of 01/9/2017 leaves. */
class ChangedUnitsTest {

    private static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").indicator();
    private static final LocalDate DAY = LocalDate.of(2017, 9, 1);

    private static final UnitHistory UNITS = new UnitHistory(
            Stream.of(TAN_HUNG, LAI_HUNG, LONG_NGUYEN, HUNG_HOA)
                    .map(ChangedUnitsTest::open)
                    .toList(),
            BauBang.CALENDAR);

    @ParameterizedTest
    @MethodSource("changes")
    void keepTheTotalsOfTheDistrictInTodaysBoundaries(UnitChange change) {
        var units = UnitPlan.of(UNITS, change, LocalDate.of(2017, 8, 8)).after();
        var reported = Figures.of(ON_TIME)
                .in(units)
                .on("2018-03-08")
                .reports(TAN_HUNG, "2017-06", "on_time=90 resolved=100")
                .reports(LAI_HUNG, "2017-06", "on_time=40 resolved=60")
                .reports(LONG_NGUYEN, "2017-06", "on_time=7 resolved=30")
                .reports(HUNG_HOA, "2017-06", "on_time=10 resolved=10");
        for (var figures : List.of(reported.asReported(), reported.current())) {
            var total = total(figures);
            assertThat(total.numerator()).isEqualByComparingTo("147");
            assertThat(total.denominator()).isEqualByComparingTo("200");
        }
    }

    private static Stream<UnitChange> changes() {
        return Stream.of(
                new UnitChange.Alter(TAN_HUNG.id(), draft("25825", "Tân Hưng Mới"), DAY),
                new UnitChange.Merge(
                        List.of(TAN_HUNG.id(), LAI_HUNG.id()), new Heir.New(draft("25813", "Bến Cát")), DAY),
                new UnitChange.Merge(List.of(TAN_HUNG.id(), LAI_HUNG.id()), new Heir.Existing(LAI_HUNG.id()), DAY),
                new UnitChange.Split(
                        LONG_NGUYEN.id(),
                        List.of(
                                part(new Heir.New(draft("25828", "Long Bình")), "0.35"),
                                part(new Heir.Existing(HUNG_HOA.id()), "0.65")),
                        DAY),
                new UnitChange.Split(
                        LONG_NGUYEN.id(),
                        List.of(
                                part(new Heir.Existing(LONG_NGUYEN.id()), "0.9"),
                                part(new Heir.Existing(HUNG_HOA.id()), "0.1")),
                        DAY));
    }

    private static Figure total(Figures figures) {
        @Nullable
        Figure total =
                figures.scorecard("2017-06").total(ON_TIME.code()).orElseThrow().figure();
        return java.util.Objects.requireNonNull(total);
    }

    private static Part part(Heir heir, String share) {
        return new Part(heir, new BigDecimal(share));
    }

    private static UnitDraft draft(String code, String name) {
        return new UnitDraft(code, name, name, UnitKind.COMMUNE, null);
    }

    private static UnitVersion open(UnitVersion unit) {
        return new UnitVersion(
                unit.id(),
                unit.code(),
                unit.name(),
                unit.nameEn(),
                unit.kind(),
                null,
                unit.validFrom(),
                UnitVersion.FOR_EVER);
    }
}
