package vn.cchc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitId;
import vn.cchc.platform.DatabaseTest;

/** Accounts as the database keeps them. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
@Transactional
class AccountsTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void findsWhatWasSavedWithAnId() {
        var saved = accounts.save(leader("thuylinh"));

        assertThat(saved.id()).isNotNull();
        assertThat(accounts.findByUsername("thuylinh")).contains(saved);
    }

    @Test
    void keepsTheUnitOfAnOfficer() {
        UnitId unit = new StoredDistrict(jdbc).commune("25828", "Long Nguyên");
        accounts.save(new UserAccount(null, "canbo", "{noop}x", "Cán bộ", Role.OFFICER, unit.value(), true));

        assertThat(accounts.findByUsername("canbo"))
                .hasValueSatisfying(found -> assertThat(found.unitId()).isEqualTo(unit.value()));
    }

    @Test
    void remembersThatAnAccountIsSwitchedOff() {
        accounts.save(new UserAccount(null, "former", "{noop}x", "Former", Role.LEADER, null, false));

        assertThat(accounts.findByUsername("former"))
                .hasValueSatisfying(found -> assertThat(found.enabled()).isFalse());
    }

    @Test
    void findsNobodyUnderAnUnknownName() {
        assertThat(accounts.findByUsername("nobody")).isEmpty();
    }

    @Test
    void takesNamesForTheSameThatDifferInCaseAlone() {
        var saved = accounts.save(leader("thuylinh"));

        assertThat(accounts.findByUsername("ThuyLinh")).contains(saved);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> accounts.save(leader("THUYLINH")));
    }

    @Test
    void tellsWhetherARoleIsTaken() {
        assertThat(accounts.existsByRole(Role.REVIEWER)).isFalse();

        accounts.save(new UserAccount(null, "noivu", "{noop}x", "Phòng Nội vụ", Role.REVIEWER, null, true));

        assertThat(accounts.existsByRole(Role.REVIEWER)).isTrue();
    }

    /** The record refuses it too; this is for whoever writes past the program. */
    @Test
    void refusesAnOfficerWithoutAUnit() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("""
                        INSERT INTO account (username, password_hash, display_name, role)
                        VALUES ('canbo', '{noop}x', 'Cán bộ', 'OFFICER')
                        """).update());
    }

    private static UserAccount leader(String username) {
        return new UserAccount(null, username, "{noop}x", "Lãnh đạo", Role.LEADER, null, true);
    }
}
