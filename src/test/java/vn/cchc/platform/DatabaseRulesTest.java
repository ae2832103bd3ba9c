package vn.cchc.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** What an operator reads whose database cannot be used. */
class DatabaseRulesTest {
    private final TestDatabase right = TestDatabase.empty();

    @Test
    void acceptsADatabaseThatAnswers() {
        assertThatCode(() -> DatabaseRules.check(right)).doesNotThrowAnyException();
    }

    @Test
    void saysThatNobodyAnswers() {
        refuses(
                "jdbc:mariadb://127.0.0.1:1/reform?password=secret",
                right.getPassword(),
                "No MariaDB answers at jdbc:mariadb://127.0.0.1:1/reform:");
    }

    @Test
    void saysThatTheHostIsUnknown() {
        refuses("jdbc:mariadb://nowhere.invalid/reform", right.getPassword(), "No MariaDB answers at");
    }

    @Test
    void saysThatThePasswordIsWrong() {
        refuses(right.getJdbcUrl(), "wrong", "refuses the user reform");
    }

    @Test
    void saysThatThereIsNoSuchDatabase() {
        refuses(right.getJdbcUrl() + "_missing", right.getPassword(), "CREATE DATABASE");
    }

    @Test
    void saysThatTheUserHasNoRight() {
        refuses(right.getJdbcUrl().replaceFirst("/reform.*", "/mysql"), right.getPassword(), "GRANT ALL");
    }

    @Test
    void saysThatTheAddressIsNoneOfMariaDb() {
        refuses("jdbc:mysql://localhost/reform", "any", "jdbc:mariadb://host:3306/database");
    }

    @ParameterizedTest
    @CsvSource({"10, 6", "10, 10", "5, 5"})
    void refusesServersThatAreTooOld(int major, int minor) {
        assertThatExceptionOfType(CannotStartException.class)
                .isThrownBy(() -> DatabaseRules.checkServer("MariaDB", major, minor))
                .withMessageContaining("MariaDB " + major + "." + minor)
                .withMessageContaining("10.11");
    }

    @ParameterizedTest
    @CsvSource({"10, 11", "11, 0", "11, 4", "12, 1"})
    void acceptsServersThatAreNewEnough(int major, int minor) {
        assertThatCode(() -> DatabaseRules.checkServer("MariaDB", major, minor)).doesNotThrowAnyException();
    }

    @Test
    void refusesMySql() {
        assertThatExceptionOfType(CannotStartException.class)
                .isThrownBy(() -> DatabaseRules.checkServer("MySQL", 8, 4))
                .withMessageContaining("MySQL");
    }

    private void refuses(String url, String password, String words) {
        assertThatExceptionOfType(CannotStartException.class)
                .isThrownBy(() -> DatabaseRules.check(details(url, password)))
                .withMessageContaining(words)
                .withMessageNotContaining("secret");
    }

    private JdbcConnectionDetails details(String url, String password) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return url;
            }

            @Override
            public String getUsername() {
                return right.getUsername();
            }

            @Override
            public String getPassword() {
                return password;
            }
        };
    }
}
