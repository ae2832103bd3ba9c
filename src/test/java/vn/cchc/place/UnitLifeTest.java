package vn.cchc.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What became of the communes of Bàu Bàng in 2018 and 2025. */
class UnitLifeTest {

    private final UnitHistory history = BauBang.reorganised();

    @Test
    void knowsEveryVersionOfAUnit() {
        assertThat(history.lifeOf(BauBang.LAI_UYEN.id()).versions())
                .containsExactly(BauBang.LAI_UYEN, BauBang.LAI_UYEN_TOWNSHIP);
    }

    @Test
    void knowsThePredecessorsAsTheyWereLast() {
        assertThat(history.lifeOf(BauBang.NEW_TRU_VAN_THO.id()).predecessors())
                .extracting(UnitLife.Relative::unit)
                .containsExactly(BauBang.TRU_VAN_THO, BauBang.CAY_TRUONG, BauBang.LAI_UYEN_TOWNSHIP);
    }

    @Test
    void knowsTheSuccessors() {
        assertThat(history.lifeOf(BauBang.LAI_UYEN.id()).successors())
                .extracting(UnitLife.Relative::unit)
                .containsExactly(BauBang.NEW_TRU_VAN_THO, BauBang.NEW_BAU_BANG);
    }

    @Test
    void isUneventfulWhereAUnitHasAlwaysBeenTheSame() {
        assertThat(BauBang.history().lifeOf(BauBang.HUNG_HOA.id()).isEventful()).isFalse();
        assertThat(history.lifeOf(BauBang.HUNG_HOA.id()).isEventful()).isTrue();
    }
}
