package vn.cchc.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.text.Accents;

/**
 * What a file says about itself above its figures: what they are, of which period, under which filters, up to when.
 *
 * @param name of the file, without its ending
 * @param lines in the order written
 */
public record FileHead(String name, List<Line> lines) {

    private static final int LONGEST_PART = 60;

    /** One line: "Kỳ báo cáo", "tháng 7/2017". */
    public record Line(String label, String value) {}

    public FileHead {
        lines = List.copyOf(lines);
    }

    /** The same with a line more. */
    public FileHead with(String label, String value) {
        List<Line> more = new ArrayList<>(lines);
        more.add(new Line(label, value));
        return new FileHead(name, more);
    }

    /** Letters and digits of the parts without accents, as old desktops want their file names: "Tong-quan_2017-07". */
    public static String name(String... parts) {
        return Arrays.stream(parts)
                .map(FileHead::plain)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("_"));
    }

    private static String plain(String part) {
        String plain = Accents.strip(part).replaceAll("[^A-Za-z0-9]+", "-");
        String cut = plain.length() > LONGEST_PART ? plain.substring(0, LONGEST_PART) : plain;
        return cut.replaceAll("^-|-$", "");
    }
}
