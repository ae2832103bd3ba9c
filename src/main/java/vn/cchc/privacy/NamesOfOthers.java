package vn.cchc.privacy;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What looks like a name of somebody and is a street's, a school's, an office's, or no name at all. */
final class NamesOfOthers {

    /** Behind these a name is a street's, a school's or a place's; behind the last ones, somebody's whom everybody knows. */
    private static final Pattern PLACE_BEFORE = Pattern.compile("(?<![\\p{L}\\p{N}])"
            + "(?:(?iu:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|tp\\.?|thị xã|ấp|thôn|làng|bản|buôn|khóm|khu phố|kp\\.?|khu|tổ|đường"
            + "|phố|hẻm|đại lộ|ngã tư|ngã ba|vòng xoay|tuyến|trục|quốc lộ|số \\d[\\d/]{0,8}[a-z]?|số nhà \\d[\\d/]{0,8}[a-z]?|góc"
            + "|chợ|cầu|núi|sông|suối|kênh|hồ|đình|chùa|đền|trường|thcs|thpt|tiểu học|trung học|mầm non|mẫu giáo|bệnh viện|công viên"
            + "|quảng trường|nhà văn hoá|nhà văn hóa|giải thưởng|giải|quỹ|tượng đài|bảo tàng|huyện uỷ|huyện ủy|thị uỷ|thị ủy|đảng uỷ"
            + "|đảng ủy|ubnd|hđnd|street|road|district|commune|ward|school"
            + "|thủ tướng|tổng bí thư|chủ tịch nước|chủ tịch quốc hội|anh hùng|liệt sĩ|danh nhân|bộ trưởng)[ :]+)$");

    /** English says it behind the name: "Nguyen Van Linh Commune". */
    private static final Pattern PLACE_AT_END =
            Pattern.compile(".*\\b(?:Ward|Commune|District|City|Province|Township|Town|Street|Road|School)\\b.*");

    private static final int LONGEST_BEFORE = 40;

    /** Of those at the end, with the blank before it. */
    private static final int LONGEST_WORD = 9;

    /** How much of a text is asked whether it begins with an office. */
    static final int LONGEST_OFFICE = 40;

    private static final Pattern NEXT_OF_LIST =
            Pattern.compile(" ?[,;–-] ?(?:và )?| và | hoặc | giao (?:với )?| đến | - ");

    /** Places that begin like an address of somebody. */
    private static final Set<String> PLACES = Set.of(
            "rịa", "đen", "điểm", "nà", "tô", "sơn", "hom", "quẹo", "chiểu", "hồ", "tôn", "ái", "triệu", "trưng",
            "dinh");

    /** Offices that people are addressed by: "bà Chủ tịch". */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:chủ|phó|bí thư|trưởng|giám|chánh|uỷ|ủy|ubnd|hđnd|mttq|đại biểu|cán bộ|công chức|công an|công dân|thư ký|mẹ|tổ trưởng|hội"
                    + "|đoàn (?:thanh niên|viên|xã|phường|thị trấn|huyện|trường|khối|cơ sở|tncs|thể)|mặt trận|ban|phòng|bộ|sở|văn phòng"
                    + "|hiệu trưởng|đảng|tư pháp|kế toán|thủ tướng|thứ trưởng|phụ nữ|nông dân|cựu chiến binh|thương binh"
                    + "|hùng|em)(?:[ ,.].*)?");

    /** Words of two syllables of which the first alone would address somebody: they stand in capitals in headings. */
    private static final Map<String, Set<String>> WORDS = Map.of(
            "ông", Set.of("bà", "cha", "tổ", "cụ"),
            "bà", Set.of("con", "mẹ", "cháu"),
            "anh", Set.of("hùng", "em", "chị", "ngữ", "văn", "quốc", "linh"),
            "chị", Set.of("em", "hội"),
            "cô", Set.of("đơn", "lập", "đọng", "đúc", "giáo", "chú"),
            "chú", Set.of("ý", "trọng", "thích", "giải", "tâm", "bác"),
            "bác", Set.of("sĩ", "sỹ", "bỏ", "đơn", "ái"),
            "cụ", Set.of("thể", "bà", "ông"),
            "em", Set.of("bé", "học", "gái", "trai", "thiếu", "nhi"),
            "cháu", Set.of("ngoan", "bé", "thiếu"));

    /** "Gửi Anh Tuấn" begins a sentence; "Tam Anh Nam" is a commune, "Lê Anh Xuân" a street. */
    private static final Pattern WITHIN_NAME = Pattern.compile(
            "(?<!\\p{L})(?!(?iu:gửi|cho|mời|của|trao|và|do|tặng|biếu|nhờ|báo|có|là|với|tới|đến|cùng|thưa|kính|các|hai|theo|tại) )\\p{Lu}\\p{Ll}* $");

    private NamesOfOthers() {}

    static boolean isBehindPlace(String text, int start) {
        return PLACE_BEFORE.matcher(before(text, start)).find();
    }

    /** @param start of the name, whose end may have been taken for a part of it */
    static boolean isBeforePlace(String text, int start, int end) {
        return PLACE_AT_END
                .matcher(text.substring(start, Math.min(text.length(), end + LONGEST_WORD)))
                .matches();
    }

    static boolean isNextOfList(String text, int place, int start) {
        return start - place <= LONGEST_BEFORE
                && NEXT_OF_LIST.matcher(text.substring(place, start)).matches();
    }

    /** @param rest what begins with the name, in small letters */
    static boolean isOffice(String rest) {
        return OFFICE.matcher(rest).matches();
    }

    static boolean isPlace(String first) {
        return PLACES.contains(first);
    }

    static boolean isWord(String word, String next) {
        return WORDS.getOrDefault(word, Set.of()).contains(next);
    }

    /** Of words alone that are syllables of many names. */
    static boolean isWithinName(String text, int start) {
        return (text.regionMatches(true, start, "anh ", 0, 4) || text.regionMatches(true, start, "cô ", 0, 3))
                && WITHIN_NAME.matcher(before(text, start)).find();
    }

    private static String before(String text, int start) {
        return text.substring(Math.max(0, start - LONGEST_BEFORE), start);
    }
}
