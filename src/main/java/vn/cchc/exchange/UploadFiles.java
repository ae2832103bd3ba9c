package vn.cchc.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cchc.exchange.file.Refusal;
import vn.cchc.exchange.file.RefusedFileException;

/** The uploaded files themselves, in the machine's folder for passing things, until they are read or forgotten. */
@Component
class UploadFiles {

    /** 50 MB: 200.000 rows are a tenth of it. */
    static final long LARGEST = 50L << 20;

    private static final String ENDING = ".upload";

    private final Path folder = Path.of(System.getProperty("java.io.tmpdir"), "reform-imports");

    /** A file on disk and what it is known by. */
    record Received(Path path, String hash) {}

    /**
     * Takes what comes in, and stops at the first byte too many.
     *
     * @throws RefusedFileException for a file too large; nothing of it is kept
     */
    Received receive(InputStream in) throws IOException {
        Files.createDirectories(folder);
        var path = Files.createTempFile(folder, "in", ENDING);
        try {
            return new Received(path, copy(in, path));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    private static String copy(InputStream in, Path path) throws IOException {
        var digest = sha256();
        long size = 0;
        var buffer = new byte[1 << 16];
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            int read;
            while ((read = in.read(buffer)) > 0) {
                size += read;
                if (size > LARGEST) {
                    throw new RefusedFileException(Refusal.TOO_LARGE);
                }
                out.write(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** Gives a received file the name of its upload. */
    void keep(Received received, Upload upload) throws IOException {
        Files.move(received.path(), path(upload), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** @throws RefusedFileException for a file that is gone */
    Path find(Upload upload) {
        var path = path(upload);
        if (!Files.exists(path)) {
            throw new RefusedFileException(Refusal.GONE);
        }
        return path;
    }

    void delete(Upload upload) {
        delete(path(upload));
    }

    void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }

    /** The hash keeps programs with other databases on the same machine apart. */
    private Path path(Upload upload) {
        return folder.resolve(upload.id() + "-" + upload.hash() + ENDING);
    }

    /** Deletes what is older, by the folder's own time. */
    void sweep(Duration age) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            var probe = Files.createTempFile(folder, "now", ENDING);
            var oldest = Files.getLastModifiedTime(probe).toInstant().minus(age);
            Files.delete(probe);
            for (var file : files.toList()) {
                if (file.toString().endsWith(ENDING)
                        && modified(file).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FileTime modified(Path file) throws IOException {
        return Files.exists(file) ? Files.getLastModifiedTime(file) : FileTime.fromMillis(Long.MAX_VALUE);
    }
}
