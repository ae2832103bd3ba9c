package vn.cchc.privacy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in free text what tells who somebody is. It errs on the side of offices and places: "Chủ tịch UBND xã Long Nguyên",
 * "Bà Rịa" and "đường Nguyễn Văn Trỗi" name nobody, "bà Lan" and "ông Nguyễn Văn An" do. Whoever is refused wrongly can say
 * it with the office alone; a name that was kept cannot be taken back.
 *
 * <p>It looks at no more than the longest text that is kept anywhere, so that a cell of a file may be as long as it likes.
 */
public final class PersonalWords {

    /** What was found. */
    public enum Kind {
        EMAIL,
        PHONE,
        /** Nine or twelve digits, as identity papers have them. */
        IDENTITY_NUMBER,
        NAME
    }

    /** In characters; room for the 2000 letters of an explanation whose accents are written apart. */
    static final int LONGEST_LOOKED_AT = 6_000;

    /** Its first part ends somewhere: else a long run of letters is tried from every one of them to its end. */
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,64}(?:\\.[\\p{L}\\p{N}-]{1,64})+");

    /** A day, so that its digits are taken for nothing else. */
    private static final Pattern DATE = Pattern.compile("(?<!\\d)\\d{1,2}([./-])\\d{1,2}\\1\\d{2,4}(?!\\d)");

    /** "0912 345 678", "+84.912.345.678", "0274-3822-688"; not within the code of a dossier. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{L}\\p{N}./-])(?<!\\d )(?:\\+?84[ .-]?|0)[1-9](?:[ .-]?\\d){7,9}(?![\\p{L}\\p{N}/]|[.-]\\p{L})");

    private static final Pattern IDENTITY_NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/-])(?<!\\d |84 )\\d{3}(?: ?\\d{3}){2}(?: ?\\d{3})?(?![\\p{L}\\p{N}/]|[.,-]\\d|[.-]\\p{L}| ?\\d| ?(?:đồng|đ\\b|vnđ|vnd))");

    private static final String SYLLABLE = "\\p{Lu}[\\p{L}]*";

    /** Somebody addressed: the word in front, and what follows in capitals. */
    private static final Pattern ADDRESSED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<word>(?iu:ông|bà|anh|chị|cô|chú|bác|cụ|em|cháu|mr|mrs|ms|miss))\\.?[ :]+"
                    + "(?<name>" + SYLLABLE + "(?: " + SYLLABLE + ")*)");

    private static final String SURNAME =
            "(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh"
                    + "|Đoàn|Lương|Mai|Tô|Trương|Lâm|Cao|Châu|Tạ|Thái|Quách|Kiều|Tăng|Vương|Diệp|Thạch|Đào|Hà|Phùng|Chu|Lưu|Tống|Lã|Nghiêm"
                    + "|Triệu|Doãn|Khổng|Từ|Văn|Tôn|La|Giang|Bạch|Mạc|Ông|Thân|Viên|Nông|Lò|Quàng|Danh|Sơn|Kim)";

    /** A whole name by its surname and the word that most names have in the middle. */
    private static final Pattern FULL_NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?iu:" + SURNAME + " (?:Văn|Thị)) " + SYLLABLE);

    /** A name after the title of whoever signs. */
    private static final Pattern TITLED =
            Pattern.compile("(?iu:tịch|trưởng|thư|đốc|chánh|ký|chức)[ :]+" + SURNAME + "(?: " + SYLLABLE + "){1,3}");

    private static final Pattern BARE_NAME = Pattern.compile("(?iu:" + SURNAME + ")(?: " + SYLLABLE + "){1,4}");

    /** Behind these a name is a street's, a school's or a place's. */
    private static final Pattern PLACE_BEFORE = Pattern.compile(
            "(?iu:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|tp\\.?|thị xã|ấp|thôn|làng|bản|khu phố|kp\\.?|khu|tổ|đường|phố|hẻm"
                    + "|chợ|cầu|núi|sông|suối|kênh|hồ|đình|chùa|đền|trường|thcs|thpt|tiểu học|mầm non|bệnh viện|công viên|quảng trường"
                    + "|street|road|district|commune|ward|school)[ :]+$");

    /** Places that begin like an address of somebody. */
    private static final Set<String> PLACES = Set.of(
            "rịa", "đen", "điểm", "nà", "tô", "sơn", "hom", "quẹo", "chiểu", "hồ", "tôn", "ái", "triệu", "trưng",
            "dinh");

    /** Offices that people are addressed by: "bà Chủ tịch". */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:chủ|phó|bí thư|trưởng|giám|chánh|uỷ|ủy|ubnd|hđnd|mttq|đại biểu|cán bộ|công chức|công an|công dân|thư ký|mẹ|tổ trưởng|hội"
                    + "|đoàn thanh niên|đoàn viên|mặt trận|ban|phòng|bộ|sở|văn phòng|hiệu trưởng|đảng|tư pháp|kế toán|thủ tướng|thứ trưởng|phụ nữ"
                    + "|hùng|em)(?: .*)?");

    private PersonalWords() {}

    /** The first of what a free text holds; empty where it holds nothing of that kind. */
    public static Optional<Kind> find(String text) {
        var plain = plain(text);
        if (plain.indexOf('@') >= 0 && EMAIL.matcher(plain).find()) {
            return Optional.of(Kind.EMAIL);
        }
        var undated = DATE.matcher(plain).replaceAll("#");
        if (IDENTITY_NUMBER.matcher(undated).find()) {
            return Optional.of(Kind.IDENTITY_NUMBER);
        }
        if (PHONE.matcher(undated).find()) {
            return Optional.of(Kind.PHONE);
        }
        return namesSomebody(plain) ? Optional.of(Kind.NAME) : Optional.empty();
    }

    /** The same of the title somebody signs by, in which a bare name is one too. */
    public static Optional<Kind> findInTitle(String title) {
        var plain = plain(title);
        boolean named = TITLED.matcher(withoutStatesmen(plain)).find()
                || BARE_NAME.matcher(plain).matches();
        return find(title).or(() -> named ? Optional.of(Kind.NAME) : Optional.empty());
    }

    /** Whether a cell holds nothing but somebody's name. */
    public static boolean isName(String cell) {
        var plain = plain(cell);
        return FULL_NAME.matcher(plain).matches()
                || (BARE_NAME.matcher(plain).matches() && plain.split(" ").length >= 3);
    }

    private static boolean namesSomebody(String text) {
        var others = withoutStatesmen(text);
        var full = FULL_NAME.matcher(others);
        while (full.find()) {
            if (!isBehindPlace(others, full.start())) {
                return true;
            }
        }
        var addressed = ADDRESSED.matcher(others);
        while (addressed.find()) {
            if (isSomebody(others, addressed)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSomebody(String text, Matcher found) {
        var name = found.group("name");
        var first = name.split(" ")[0].toLowerCase(Locale.ROOT);
        boolean anonymous = name.length() == 1;
        boolean capital = Character.isUpperCase(found.group("word").charAt(0));
        boolean place = (capital && PLACES.contains(first)) || isBehindPlace(text, found.start());
        boolean office = OFFICE.matcher(text.substring(found.start("name")).toLowerCase(Locale.ROOT))
                .matches();
        return !anonymous && !place && !office;
    }

    private static boolean isBehindPlace(String text, int start) {
        return PLACE_BEFORE.matcher(text.substring(0, start)).find();
    }

    /** Whose example offices follow is no citizen of theirs. */
    private static String withoutStatesmen(String text) {
        return text.replaceAll("(?iu)(?:chủ tịch|bác)? ?hồ chí minh", "#");
    }

    private static String plain(String text) {
        var looked = text.length() <= LONGEST_LOOKED_AT ? text : text.substring(0, LONGEST_LOOKED_AT);
        return Normalizer.normalize(looked, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
    }
}
