package vn.cchc.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a file is made of. */
public sealed interface FileForm {

    /** CSV and its kin. */
    record Text(TextEncoding encoding, Delimiter delimiter) implements FileForm {}

    /**
     * XLSX, of which one sheet is read.
     *
     * @param sheets all that are visible and hold anything, in their order, the one to be read among them
     */
    record Workbook(String sheet, List<String> sheets) implements FileForm {

        public Workbook {
            sheets = List.copyOf(sheets);
        }

        /** Those that are passed over. */
        public List<String> others() {
            return sheets.stream().filter(other -> !other.equals(sheet)).toList();
        }
    }

    /**
     * Looks at what the file holds; its name says nothing.
     *
     * @throws RefusedFileException for everything that is no table
     */
    static FileForm of(Path file) {
        try {
            byte[] head;
            try (InputStream in = Files.newInputStream(file)) {
                head = in.readNBytes(8);
            }
            if (head.length == 0) {
                throw new RefusedFileException(Refusal.EMPTY);
            }
            if (startsWith(head, 'P', 'K')) {
                ZipLimits.check(file);
                var sheets = XlsxSheet.filled(file);
                if (sheets.isEmpty()) {
                    throw new RefusedFileException(Refusal.NO_ROWS);
                }
                return new Workbook(sheets.getFirst(), sheets);
            }
            refuseOthers(file, head);
            return text(file);
        } catch (IOException unreadable) {
            throw new RefusedFileException(Refusal.BROKEN, unreadable);
        }
    }

    private static Text text(Path file) throws IOException {
        var encoding = TextEncoding.of(file);
        try (var letters = encoding.reader(file)) {
            var sample = new char[4096];
            int length = Math.max(0, letters.read(sample));
            if (new String(sample, 0, length).chars().anyMatch(FileForm::isNoText)) {
                throw new RefusedFileException(Refusal.BINARY);
            }
        }
        try (var letters = encoding.reader(file)) {
            return new Text(encoding, Delimiter.of(letters));
        }
    }

    private static boolean isNoText(int letter) {
        return letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r' && letter != '\f';
    }

    private static void refuseOthers(Path file, byte[] head) throws IOException {
        if (startsWith(head, '%', 'P', 'D', 'F')) {
            throw new RefusedFileException(Refusal.PDF);
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new RefusedFileException(isEncrypted(file) ? Refusal.PASSWORD : Refusal.OLD_EXCEL);
        }
    }

    /** An old container that holds an encrypted workbook says so in its directory. */
    private static boolean isEncrypted(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var bytes = new String(in.readNBytes(1 << 20), StandardCharsets.ISO_8859_1);
            return bytes.contains(
                    new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
        }
    }

    private static boolean startsWith(byte[] head, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
