package vn.cchc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.cchc.place.UnitId;
import vn.cchc.platform.DatabaseTest;

@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
@Import(RequiresTest.Desk.class)
class RequiresTest {

    private static final UnitId OWN = new UnitId(5);
    private static final UnitId FOREIGN = new UnitId(6);

    static class Desk {

        @Requires(Right.ENTER_FIGURES)
        public String enter(UnitId unit, String figure) {
            return figure + " of " + unit.value();
        }

        @Requires(Right.ENTER_FIGURES)
        public String enterSomewhere() {
            return "somewhere";
        }

        @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
        public String enterMany() {
            return "many";
        }

        @Requires(Right.KEEP_OWN_ACCOUNT)
        public String choosePassword() {
            return "chosen";
        }
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Autowired
    Desk desk;

    @Test
    @SignedInAs(value = Role.OFFICER, unit = 5)
    void letsAnOfficerInForTheOwnUnitAlone() {
        assertThat(desk.enter(OWN, "7")).isEqualTo("7 of 5");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.enter(FOREIGN, "7"));
    }

    @Test
    @SignedInAs(value = Role.OFFICER, unit = 5)
    void refusesARightOfTheOwnUnitWhereNoUnitIsNamed() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(desk::enterSomewhere);
        assertThat(desk.enterMany()).isEqualTo("many");
    }

    @Test
    @SignedInAs(Role.LEADER)
    void refusesARoleWithoutTheRight() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.enter(OWN, "7"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(desk::enterMany);
    }

    @Test
    void refusesEverythingButTheOwnAccountUntilAPasswordIsChosen() {
        var officer = new UserAccount(1L, "officer", "", "Officer", Role.OFFICER, 5L, true, true, 0);
        var details = new AccountDetails(officer);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities()));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.enter(OWN, "7"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(desk::enterMany);
        assertThat(desk.choosePassword()).isEqualTo("chosen");
    }

    @Test
    void refusesWhoeverIsNotSignedIn() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> desk.enter(OWN, "7"));
    }
}
