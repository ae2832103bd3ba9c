package vn.cchc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.cchc.place.UnitId;

@ExtendWith(SpringExtension.class)
@ContextConfiguration(classes = CurrentUser.class)
class CurrentUserTest {
    private final CurrentUser user = new CurrentUser();

    @Test
    @SignedInAs(value = Role.OFFICER, unit = 7)
    void tellsTheOfficersUnitWithoutADatabase() {
        assertThat(user.scope()).isEqualTo(Scope.of(new UnitId(7)));
    }

    @Test
    @SignedInAs(Role.LEADER)
    void tellsTheRole() {
        assertThat(user.find())
                .hasValueSatisfying(account -> assertThat(account.role()).isEqualTo(Role.LEADER));
    }

    @Test
    void tellsNobodyWhereNobodyIsSignedIn() {
        assertThat(user.find()).isEmpty();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(user::scope);
    }
}
