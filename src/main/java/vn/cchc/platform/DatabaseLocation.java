package vn.cchc.platform;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Where the embedded database's folder is: where the operator says, else where the system keeps a user's data. */
final class DatabaseLocation {
    private static final String NAME = "reform-dashboard";

    private DatabaseLocation() {}

    static Path of(Environment environment) {
        String chosen = environment.getProperty("app.database.folder");
        if (StringUtils.hasText(chosen)) {
            return Path.of(chosen).toAbsolutePath();
        }
        return usual(
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                System.getenv("XDG_DATA_HOME"),
                System.getenv("LOCALAPPDATA"));
    }

    static Path usual(String system, Path home, @Nullable String xdgDataHome, @Nullable String localAppData) {
        String name = system.toLowerCase(Locale.ROOT);
        Path parent;
        if (name.startsWith("windows")) {
            parent = StringUtils.hasText(localAppData) ? Path.of(localAppData) : home.resolve("AppData/Local");
        } else if (name.startsWith("mac")) {
            parent = home.resolve("Library/Application Support");
        } else {
            parent = StringUtils.hasText(xdgDataHome) ? Path.of(xdgDataHome) : home.resolve(".local/share");
        }
        return parent.resolve(NAME);
    }
}
