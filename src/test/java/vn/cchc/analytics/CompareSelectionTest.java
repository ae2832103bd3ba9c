package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.LAI_HUNG;
import static vn.cchc.place.BauBang.LAI_UYEN;
import static vn.cchc.place.BauBang.TAN_HUNG;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.CompareSelection.TooMany;
import vn.cchc.analytics.CompareSelection.Unknown;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Indicator;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;

class CompareSelectionTest {

    private static final Indicator BOARD = Define.yesNo("A1", "board").indicator();
    private static final Indicator RECEIVED =
            Define.count("C1", "received").withoutDirection().indicator();
    private static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").indicator();
    private static final Indicator ONLINE =
            Define.ratio("D1", "online", "received").indicator();
    private static final List<Indicator> AVAILABLE = List.of(BOARD, RECEIVED, ON_TIME, ONLINE);
    private static final List<UnitVersion> ROSTER = List.of(LAI_HUNG, LAI_UYEN, TAN_HUNG);

    private static CompareSelection select(CompareChoice wanted) {
        return CompareSelection.of(wanted, ROSTER, AVAILABLE);
    }

    @Test
    void beginsWithEveryUnitAndTheOnTimeRateInFocus() {
        var selection = select(CompareChoice.DEFAULT);
        assertThat(selection.units()).isEqualTo(ROSTER);
        assertThat(selection.indicators()).containsExactly(RECEIVED, ON_TIME);
        assertThat(selection.focus()).isEqualTo(ON_TIME);
        assertThat(selection.problems()).isEmpty();
    }

    @Test
    void keepsTheRostersOrderOfPickedUnits() {
        assertThat(select(CompareChoice.DEFAULT.withUnits(List.of("25825", "25834")))
                        .units())
                .containsExactly(LAI_HUNG, TAN_HUNG);
    }

    @Test
    void namesCodesNobodyKnowsAndGoesOnWithoutThem() {
        var selection = select(CompareChoice.DEFAULT.withUnits(List.of("99999", "25825", "x")));
        assertThat(selection.units()).containsExactly(TAN_HUNG);
        assertThat(selection.choice().units()).containsExactly("25825");
        assertThat(selection.problems()).containsExactly(new Unknown("units", List.of("99999", "x")));
    }

    @Test
    void comparesEverybodyWhereNoCodeIsKnown() {
        assertThat(select(CompareChoice.DEFAULT.withUnits(List.of("99999"))).units())
                .isEqualTo(ROSTER);
    }

    @Test
    void keepsTheFirstOfTenThousandUnits() {
        var roster = IntStream.range(0, 10_000)
                .mapToObj(number -> BauBang.version(
                        number,
                        "U" + number,
                        "Xã " + number,
                        UnitKind.COMMUNE,
                        LAI_HUNG.validFrom(),
                        LAI_HUNG.validTo()))
                .toList();
        var all = roster.stream().map(UnitVersion::code).toList();
        var selection = CompareSelection.of(CompareChoice.DEFAULT.withUnits(all), roster, AVAILABLE);
        assertThat(selection.units()).isEqualTo(roster.subList(0, 60));
        assertThat(selection.problems()).containsExactly(new TooMany("units", 10_000, 60));
    }

    @Test
    void addsTheFocusToTheGroup() {
        var selection = select(CompareChoice.DEFAULT.withFocus("D1"));
        assertThat(selection.indicators()).containsExactly(RECEIVED, ON_TIME, ONLINE);
        assertThat(selection.focus()).isEqualTo(ONLINE);
    }

    @Test
    void fallsBackWhereGroupAndFocusMeanNothing() {
        var selection = select(CompareChoice.DEFAULT.withGroup("Z").withFocus("Z9"));
        assertThat(selection.focus()).isEqualTo(ON_TIME);
        assertThat(selection.problems()).extracting("parameter").containsExactly("group", "indicator");
    }

    @Test
    void ranksByTheFirstThatCanBeRankedWithoutTheOnTimeRate() {
        assertThat(CompareSelection.of(CompareChoice.DEFAULT.withIndicators(List.of("C1", "D1")), ROSTER, AVAILABLE)
                        .focus())
                .isEqualTo(ONLINE);
    }

    @Test
    void comparesNothingWhereThereIsNothing() {
        var selection = CompareSelection.of(CompareChoice.DEFAULT, List.of(), List.of());
        assertThat(selection.focus()).isNull();
        assertThat(Stream.concat(selection.units().stream(), selection.indicators().stream()))
                .isEmpty();
    }
}
