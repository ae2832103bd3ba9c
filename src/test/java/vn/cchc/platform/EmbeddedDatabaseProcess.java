package vn.cchc.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An application that does nothing but hold the embedded database, in a JVM of its own that a test may kill. */
final class EmbeddedDatabaseProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private EmbeddedDatabaseProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]), "reform");
        System.out.println(database.getJdbcUrl());
        // Ends with the test that started it, killed or not: nothing is ever written to its input.
        System.in.transferTo(OutputStream.nullOutputStream());
    }

    /** Returns when the database takes connections. */
    static EmbeddedDatabaseProcess start(Path folder) throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        Process process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedDatabaseProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        EmbeddedDatabaseProcess started = new EmbeddedDatabaseProcess(process);
        started.awaitAddress();
        return started;
    }

    private void awaitAddress() throws IOException {
        @Nullable String line;
        do {
            line = output.readLine();
            if (line == null) {
                throw new IOException("The process ended without a database");
            }
        } while (!line.startsWith("jdbc:mariadb:"));
    }

    /** As {@code kill -9} does: no hook runs. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
