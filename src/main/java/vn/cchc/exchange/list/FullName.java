package vn.cchc.exchange.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.place.UnitKind;

/**
 * A unit's name with the word for its kind, taken apart: "Phường Ba Đình" is the ward Ba Đình. What a city is depends on
 * where it stands.
 */
record FullName(UnitKind kind, String name) {

    /** How far above the communes a unit of the national list stands. */
    enum Level {
        PROVINCE,
        DISTRICT,
        COMMUNE
    }

    private record Word(Level level, String word, UnitKind kind) {}

    private static final List<Word> WORDS = List.of(
            new Word(Level.PROVINCE, "tỉnh", UnitKind.PROVINCE),
            new Word(Level.PROVINCE, "thành phố", UnitKind.MUNICIPALITY),
            new Word(Level.DISTRICT, "huyện", UnitKind.DISTRICT),
            new Word(Level.DISTRICT, "quận", UnitKind.URBAN_DISTRICT),
            new Word(Level.DISTRICT, "thị xã", UnitKind.TOWN),
            new Word(Level.DISTRICT, "thành phố", UnitKind.PROVINCIAL_CITY),
            new Word(Level.COMMUNE, "xã", UnitKind.COMMUNE),
            new Word(Level.COMMUNE, "thị trấn", UnitKind.TOWNSHIP),
            new Word(Level.COMMUNE, "phường", UnitKind.WARD),
            new Word(Level.COMMUNE, "đặc khu", UnitKind.SPECIAL_ZONE));

    private static final Pattern ENGLISH_BEFORE = Pattern.compile("^(?:Ward|District) (?=\\d)");
    private static final Pattern ENGLISH_AFTER = Pattern.compile(
            " (?:Ward|Commune|Township|Town|District|City|Province|Special administrative region|Special zone)$",
            Pattern.CASE_INSENSITIVE);

    /** Empty where the name does not begin with the word for a kind of that level. */
    static Optional<FullName> read(String text, Level level) {
        return WORDS.stream()
                .filter(word -> word.level() == level && begins(text, word.word()))
                .findFirst()
                .map(word -> new FullName(
                        word.kind(), text.substring(word.word().length()).strip()));
    }

    /** Whether a name that should be bare begins with the word for its kind. */
    static Optional<FullName> read(String text, UnitKind kind) {
        return WORDS.stream()
                .filter(word -> word.kind() == kind && begins(text, word.word()))
                .findFirst()
                .map(word ->
                        new FullName(kind, text.substring(word.word().length()).strip()));
    }

    private static boolean begins(String text, String word) {
        return text.toLowerCase(Locale.ROOT).startsWith(word + " ");
    }

    /** The English name without the word for the kind; "Ward 2" is 2. */
    static String english(String text) {
        return ENGLISH_AFTER
                .matcher(ENGLISH_BEFORE.matcher(text).replaceFirst(""))
                .replaceFirst("");
    }
}
