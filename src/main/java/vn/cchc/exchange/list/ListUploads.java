package vn.cchc.exchange.list;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.cchc.exchange.file.FileName;
import vn.cchc.exchange.file.Refusal;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.exchange.list.ListUploadsQuery.Stored;

/** Files of lists on their way in. They are small, so the database holds them, for whichever server is asked next. */
@Component
class ListUploads {

    /** 4 MB: the units of a country are half of one. */
    static final int LARGEST = 4 << 20;

    /** Longer than anybody looks at a preview. */
    private static final int HOURS = 6;

    private final ListUploadsQuery query;

    ListUploads(ListUploadsQuery query) {
        this.query = query;
    }

    /** @throws RefusedFileException for a file too large; nothing of it is kept */
    ListUpload receive(String by, ListName list, String fileName, InputStream in) throws IOException {
        var content = in.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw new RefusedFileException(Refusal.TOO_LARGE);
        }
        return query.insert(by, list, FileName.kept(fileName), hash(content), content);
    }

    /** @throws RefusedFileException where it is not there, or not this account's */
    Stored find(long upload, String by) {
        return query.find(upload, by).orElseThrow(() -> new RefusedFileException(Refusal.GONE));
    }

    /** @throws RefusedFileException where it is not there, or not this account's */
    void move(long upload, String by, ListName list) {
        if (!query.move(upload, by, list)) {
            throw new RefusedFileException(Refusal.GONE);
        }
    }

    /** @return whether it was there */
    boolean delete(long upload, String by) {
        return query.delete(upload, by);
    }

    /** Readers want a file. */
    <T> T read(Stored stored, Function<Path, T> reader) {
        try {
            var file = Files.createTempFile("list", ".upload");
            try {
                Files.write(file, stored.content());
                return reader.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT15M")
    void sweep() {
        query.sweep(HOURS);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
