package vn.cchc.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The folder in which the embedded database lives from one start to the next: its files, the unpacked server, the
 * password of the application's own user. One application at a time holds it; nobody but its owner can read it.
 */
final class DatabaseFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel lock;

    private DatabaseFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes the folder where it is missing and holds it until {@link #close}, or until this process ends in whatever
     * way.
     *
     * @throws CannotStartException where the folder cannot be written, or another application holds it
     */
    static DatabaseFolder hold(Path wanted) {
        try {
            Path path = Files.createDirectories(wanted).toRealPath();
            keepPrivate(path);
            FileChannel lock =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isFree(lock)) {
                lock.close();
                throw new CannotStartException("Another application already uses the database folder " + path
                        + ": stop it, or choose another folder with APP_DATABASE_FOLDER.");
            }
            return new DatabaseFolder(path, lock);
        } catch (IOException unusable) {
            throw new CannotStartException(
                    "The database folder " + wanted + " cannot be written (" + reason(unusable)
                            + "): mend its permissions, or choose another folder with APP_DATABASE_FOLDER.",
                    unusable);
        }
    }

    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static String reason(IOException failure) {
        return failure.getClass().getSimpleName().replace("Exception", "");
    }

    Path path() {
        return path;
    }

    Path data() {
        return path.resolve("data");
    }

    Path temporary() {
        return path.resolve("tmp");
    }

    /** The unpacked server of one version; it stays, because unpacking takes longer than starting. */
    Path software(String version) {
        return path.resolve("server-" + version);
    }

    /** The password of the application's own database user, made up at the first call. */
    String password() throws IOException {
        Path file = path.resolve("password");
        if (Files.notExists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            write("password", HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    /** Writes a file that only its owner can read, whole or not at all. */
    Path write(String name, String text) throws IOException {
        Path draft = path.resolve(name + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft);
        keepPrivate(draft);
        Files.writeString(draft, text);
        return Files.move(draft, path.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** The server that an application which was killed has left running on this folder. */
    Optional<ProcessHandle> runningServer() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .map(Path::of)
                        .filter(this::isOurs)
                        .isPresent())
                .findFirst();
    }

    /** The server's program lies in this folder, so its path names the folder it serves, on every system. */
    private boolean isOurs(Path program) {
        String name = program.getFileName().toString();
        return program.startsWith(path) && (name.startsWith("mariadbd") || name.startsWith("mysqld"));
    }

    /** On Windows the folder lies in the user's profile, which others cannot read. */
    private static void keepPrivate(Path path) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            String rights = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? "rwx------" : "rw-------";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
