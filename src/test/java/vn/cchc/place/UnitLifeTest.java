package vn.cchc.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What became of the communes of Bàu Bàng in 2018 and 2025. */
class UnitLifeTest {

    private static final LocalDate AFTER = LocalDate.of(2025, 8, 8);

    private final UnitHistory history = BauBang.reorganised();

    @Test
    void knowsEveryVersionOfAUnit() {
        assertThat(history.lifeOf(BauBang.LAI_UYEN.id(), AFTER).versions())
                .containsExactly(BauBang.LAI_UYEN, BauBang.LAI_UYEN_TOWNSHIP);
    }

    @Test
    void knowsThePredecessorsAsTheyWereLast() {
        assertThat(history.lifeOf(BauBang.NEW_TRU_VAN_THO.id(), AFTER).predecessors())
                .extracting(UnitLife.Relative::unit)
                .containsExactly(BauBang.TRU_VAN_THO, BauBang.CAY_TRUONG, BauBang.LAI_UYEN_TOWNSHIP);
    }

    @Test
    void knowsTheSuccessors() {
        assertThat(history.lifeOf(BauBang.LAI_UYEN.id(), AFTER).successors())
                .extracting(UnitLife.Relative::unit)
                .containsExactly(BauBang.NEW_TRU_VAN_THO, BauBang.NEW_BAU_BANG);
    }

    @Test
    void tellsNothingOfTheFuture() {
        var in2017 = history.lifeOf(BauBang.LAI_UYEN.id(), LocalDate.of(2017, 8, 8));
        assertThat(in2017.versions()).containsExactly(BauBang.LAI_UYEN);
        assertThat(in2017.successors()).isEmpty();
    }

    @Test
    void isUneventfulWhereAUnitHasAlwaysBeenTheSame() {
        assertThat(BauBang.history().lifeOf(BauBang.HUNG_HOA.id(), AFTER).isEventful())
                .isFalse();
        assertThat(history.lifeOf(BauBang.HUNG_HOA.id(), AFTER).isEventful()).isTrue();
    }
}
