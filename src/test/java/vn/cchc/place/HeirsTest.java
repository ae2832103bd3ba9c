package vn.cchc.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who has the books of the communes of Bàu Bàng after 01/7/2025. */
class HeirsTest {

    private static final LocalDate AFTER = LocalDate.of(2025, 8, 8);
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);

    private final Heirs heirs = new Heirs(BauBang.reorganised("0.3", "0.7"), AFTER);

    @Test
    void givesTheBooksOfAMergedUnitToItsSuccessor() {
        assertThat(heirs.heirOf(BauBang.TAN_HUNG.id())).contains(BauBang.BEN_CAT.id());
        assertThat(heirs.carriedOnBy(BauBang.BEN_CAT.id()))
                .containsExactlyInAnyOrder(BauBang.TAN_HUNG.id(), BauBang.LAI_HUNG.id());
    }

    @Test
    void givesTheBooksOfADividedUnitToNobodyEvenWhereTheSharesAreKnown() {
        assertThat(heirs.heirOf(BauBang.LAI_UYEN.id())).isEmpty();
        assertThat(heirs.carriedOnBy(BauBang.NEW_BAU_BANG.id())).isEmpty();
    }

    @Test
    void givesNothingAwayBeforeTheDay() {
        assertThat(new Heirs(BauBang.reorganised(), BEFORE).heirOf(BauBang.TAN_HUNG.id()))
                .isEmpty();
        assertThat(heirs.heirOf(BauBang.BEN_CAT.id())).isEmpty();
    }

    @Test
    void followsTheBooksFromHeirToHeir() {
        var later = LocalDate.of(2030, 1, 1);
        var versions = new ArrayList<>(BauBang.reorganised().versions());
        versions.remove(BauBang.BEN_CAT);
        versions.add(BauBang.BEN_CAT.until(later));
        var successions = new ArrayList<>(BauBang.reorganised().successions());
        successions.add(new Succession(
                BauBang.BEN_CAT.id(), BauBang.CHANH_PHU_HOA.id(), later, Succession.Kind.MERGE, BigDecimal.ONE));
        var history = new UnitHistory(versions, BauBang.CALENDAR, successions);

        assertThat(new Heirs(history, later).heirOf(BauBang.TAN_HUNG.id())).contains(BauBang.CHANH_PHU_HOA.id());
        assertThat(new Heirs(history, later.minusDays(1)).heirOf(BauBang.TAN_HUNG.id()))
                .contains(BauBang.BEN_CAT.id());
    }

    @Test
    void namesWhatHasEndedTheLatestFirstAndNothingThatGoesOn() {
        assertThat(heirs.ended())
                .contains(BauBang.LAI_UYEN_TOWNSHIP, BauBang.TAN_HUNG)
                .doesNotContain(BauBang.LAI_UYEN, BauBang.BEN_CAT);
        assertThat(new Heirs(BauBang.reorganised(), BEFORE).ended()).isEqualTo(List.of());
    }
}
