package vn.cchc.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class DatabaseLocationTest {
    private static final Path HOME = Path.of("/home/hoa");

    @Test
    void followsTheOperatorsChoice() {
        var environment = new MockEnvironment().withProperty("app.database.folder", "/srv/reform data");

        assertThat(DatabaseLocation.of(environment)).isEqualTo(Path.of("/srv/reform data"));
    }

    @Test
    void staysInTheUsersDataOnLinux() {
        assertThat(DatabaseLocation.usual("Linux", HOME, null, null))
                .isEqualTo(HOME.resolve(".local/share/reform-dashboard"));
    }

    @Test
    void followsXdgOnLinux() {
        assertThat(DatabaseLocation.usual("Linux", HOME, "/data", null)).isEqualTo(Path.of("/data/reform-dashboard"));
    }

    @Test
    void staysInTheLibraryOnMacOs() {
        assertThat(DatabaseLocation.usual("Mac OS X", HOME, "/data", null))
                .isEqualTo(HOME.resolve("Library/Application Support/reform-dashboard"));
    }

    @Test
    void staysInTheLocalDataOnWindows() {
        assertThat(DatabaseLocation.usual("Windows 11", HOME, null, "/local"))
                .isEqualTo(Path.of("/local/reform-dashboard"));
    }
}
