package vn.cchc.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks a workbook once into nothing before anybody believes it, and stops at the first limit passed: what the
 * archive says of its own sizes may be a lie.
 */
final class ZipLimits {
    private static final int MOST_PARTS = 2_000;
    private static final long MOST_BYTES = 700L << 20;

    /** Held in memory as a whole by the reader. */
    private static final long MOST_BYTES_OF_TEXTS = 64L << 20;

    /** Sheets of equal cells are packed to a fiftieth; a bomb to a thousandth. */
    private static final int HIGHEST_RATIO = 200;

    /** Below that the ratio says nothing. */
    private static final long SMALL = 1L << 20;

    private ZipLimits() {}

    static void check(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new RefusedFileException(Refusal.ZIP_BOMB);
            }
            if (zip.getEntry("xl/workbook.xml") == null || zip.getEntry("xl/vbaProject.bin") != null) {
                throw new RefusedFileException(Refusal.NOT_A_WORKBOOK);
            }
            long left = MOST_BYTES;
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                left -= unpack(zip, parts.nextElement(), left);
            }
        } catch (ZipException torn) {
            throw new RefusedFileException(Refusal.BROKEN, torn);
        }
    }

    private static long unpack(ZipFile zip, ZipEntry part, long left) throws IOException {
        long limit = part.getName().endsWith("sharedStrings.xml") ? Math.min(left, MOST_BYTES_OF_TEXTS) : left;
        long packed = Math.max(1, part.getCompressedSize());
        var buffer = new byte[1 << 16];
        var addresses = new AddressScan();
        long unpacked = 0;
        try (InputStream in = zip.getInputStream(part)) {
            int read;
            while ((read = in.read(buffer)) > 0) {
                if (unpacked == 0) {
                    refuseWide(buffer, read);
                }
                addresses.read(buffer, read);
                unpacked += read;
                if (unpacked > limit || (unpacked > SMALL && unpacked / packed > HIGHEST_RATIO)) {
                    throw new RefusedFileException(Refusal.ZIP_BOMB);
                }
            }
        }
        return unpacked;
    }

    /** Nobody writes the parts of a workbook in UTF-16, where the scan would see nothing. */
    private static void refuseWide(byte[] head, int length) {
        int first = length < 2 ? 0 : (head[0] & 0xFF) << 8 | (head[1] & 0xFF);
        if (first == 0xFEFF || first == 0xFFFE || first == '<' || first == '<' << 8) {
            throw new RefusedFileException(Refusal.BROKEN);
        }
    }
}
