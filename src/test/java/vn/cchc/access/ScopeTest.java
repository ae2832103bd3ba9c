package vn.cchc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.cchc.place.UnitId;

class ScopeTest {
    private static final UnitId OWN = new UnitId(5);
    private static final UnitId OTHER = new UnitId(6);

    @Test
    void officerReadsTheRegisterOfTheOwnUnitAlone() {
        Scope scope = Scope.of(Role.OFFICER, Optional.of(OWN));

        assertThat(scope.mayReadRegisterOf(OWN)).isTrue();
        assertThat(scope.mayReadRegisterOf(OTHER)).isFalse();
    }

    @Test
    void officerReadsTheRegistersThatWentToTheOwnUnitAsWell() {
        Scope scope = new Scope(Optional.of(OWN), Set.of(OTHER));

        assertThat(scope.mayReadRegisterOf(OTHER)).isTrue();
        assertThat(scope.mayReadRegisterOf(new UnitId(7))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OFFICER")
    void everybodyElseReadsEveryRegister(Role role) {
        assertThat(Scope.of(role, Optional.empty()).mayReadRegisterOf(OTHER)).isTrue();
    }

    @Test
    void refusesAnOfficerWithoutAUnit() {
        assertThatIllegalArgumentException().isThrownBy(() -> Scope.of(Role.OFFICER, Optional.empty()));
    }
}
