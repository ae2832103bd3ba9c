package vn.cchc.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names of people among names of places, offices and things. A name is told by its surname with the word that most
 * names have in the middle, however it is written; by a surname that is no word besides, and two more syllables; or by the
 * word somebody is addressed with. Every pattern goes once through the text.
 */
final class PersonalNames {

    private static final String SYLLABLE = "\\p{Lu}\\p{L}*";
    private static final String WORD_BEGINS = "(?<![\\p{L}\\p{N}])";

    /** Surnames that are nothing else, in whatever letters. */
    private static final String PLAIN_SURNAME = "Nguyễn|Trần|Lê|Huỳnh|Phan|Võ|Đặng|Bùi|Ngô|Đinh|Trịnh|Quách|Tạ|Hoàng"
            + "|Nguyen|Tran|Pham|Huynh|Hoang|Bui|Ngo|Trinh";

    /** Surnames that begin words as well: "xử lý văn bản", "vi phạm thị trường", "lưu văn thư". */
    private static final String OTHER_SURNAME =
            "Phạm|Vũ|Trương|Lâm|Dương|Đỗ|Hồ|Lý|Đoàn|Lương|Mai|Tô|Cao|Châu|Thái|Kiều|Tăng|Vương|Diệp|Thạch|Đào|Hà|Phùng|Chu|Lưu|Tống|Lã|Nghiêm|Triệu"
                    + "|Doãn|Khổng|Từ|Văn|Tôn|La|Giang|Bạch|Mạc|Ông|Thân|Viên|Nông|Lò|Quàng|Danh|Sơn|Kim|Le|Vo|Vu|Do|Dang|Dinh|Truong";

    private static final String SURNAME = "(?:" + PLAIN_SURNAME + "|" + OTHER_SURNAME + ")";

    /** "Nguyễn Văn An", "NGUYEN VAN AN", "nguyễn văn an". */
    private static final Pattern MIDDLE = Pattern.compile(WORD_BEGINS + "(?<surname>(?iu:" + SURNAME
            + ")) (?iu:Văn|Thị|Van|Thi) (?<given>\\p{L}+)(?: " + SYLLABLE + ")*");

    private static final Pattern IS_PLAIN_SURNAME = Pattern.compile("(?iu:" + PLAIN_SURNAME + ")");

    /** What "văn" and "thị" begin when they are no part of a name: "văn bản", "thị trường". */
    private static final Set<String> WORDS_OF_MIDDLE = Set.of(
            "bản", "thư", "phòng", "hoá", "hóa", "hiến", "minh", "kiện", "nghệ", "công", "học", "bằng", "miếu", "vật",
            "phạm", "chương", "tự", "nhân", "phong", "trường", "trấn", "xã", "sát", "tứ", "giác", "uỷ", "ủy", "phần",
            "lực", "thực", "hiếu", "chính", "dân", "đội", "trưởng", "ban", "thu", "hoa", "kien", "nghe", "cong", "hoc",
            "bang", "truong", "tran", "xa");

    /** Without accents these are words of other languages, and words whose accents were left out. */
    private static final Set<String> UNACCENTED = Set.of("le", "vo", "vu", "do", "dang", "dinh", "truong");

    /** "Nguyễn Hoàng Nam", "Lê Hoàng Bảo Ngọc". */
    private static final Pattern WHOLE = Pattern.compile(WORD_BEGINS
            + "(?<!(?:Vi|Quy|Tội) )(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Phan|Võ|Đặng|Bùi|Đỗ|Ngô|Đinh|Trịnh|Trương)"
            + "(?! (?:Rang|Thiết|Rí) )(?: \\p{Lu}\\p{Ll}+){2,3}");

    /** Somebody addressed: the word in front, and what follows in capitals. */
    private static final Pattern ADDRESSED =
            Pattern.compile(WORD_BEGINS + "(?<word>(?iu:ông|bà|anh|chị|cô|chú|bác|cụ|em|cháu|mr|mrs|ms|miss))\\.?[ :]+"
                    + "(?<name>" + SYLLABLE + "(?: " + SYLLABLE + "){0,5})");

    /** A name after the title of whoever signs. */
    private static final Pattern TITLED = Pattern.compile(
            "(?iu:tịch|trưởng|thư|đốc|chánh|ký|chức)[ :]+(?<name>(?iu:" + SURNAME + ")(?: " + SYLLABLE + "){1,3})");

    private static final Pattern BARE = Pattern.compile("(?iu:" + SURNAME + ")(?: " + SYLLABLE + "){1,4}" + "|(?iu:"
            + SURNAME + " (?:Văn|Thị|Van|Thi)(?: \\p{L}+){1,2})");

    /** Whose example offices follow, and whose name a city and the youth have, is no citizen of theirs. */
    private static final Pattern STATESMAN = Pattern.compile("(?iu)(?:chủ tịch|bác)? ?(?:hồ chí minh|ho chi minh)");

    private PersonalNames() {}

    static boolean isIn(String plain) {
        var text = STATESMAN.matcher(plain).replaceAll("#");
        return hasName(MIDDLE.matcher(text), text) || hasName(WHOLE.matcher(text), text) || addresses(text);
    }

    static boolean isInTitle(String plain) {
        var text = STATESMAN.matcher(plain).replaceAll("#");
        var titled = TITLED.matcher(text);
        while (titled.find()) {
            if (!isOffice(text, titled)) {
                return true;
            }
        }
        return isWhole(plain) && !NamesOfOthers.isOffice(plain(plain));
    }

    static boolean isWhole(String plain) {
        return BARE.matcher(plain).matches();
    }

    /** In a list only its first place is told to be one: "đường Nguyễn Văn Linh, Lê Văn Việt và Phạm Văn Đồng". */
    private static boolean hasName(Matcher found, String text) {
        int place = -1;
        while (found.find()) {
            if (found.pattern() == MIDDLE && isThing(found)) {
                continue;
            }
            boolean listed = place >= 0 && NamesOfOthers.isNextOfList(text, place, found.start());
            if (!listed && !isOfPlace(text, found)) {
                return true;
            }
            place = found.end();
        }
        return false;
    }

    /** "QUẢN LÝ THỊ TRƯỜNG", "từ văn bản". In small letters after the surname it is a name as well: people type so. */
    private static boolean isThing(Matcher middle) {
        var surname = middle.group("surname");
        if (IS_PLAIN_SURNAME.matcher(surname).matches()) {
            return false;
        }
        boolean word = WORDS_OF_MIDDLE.contains(plain(middle.group("given")));
        boolean titleCase = Character.isUpperCase(surname.charAt(0))
                && !middle.group("given").equals(middle.group("given").toUpperCase(Locale.ROOT))
                && Character.isUpperCase(middle.group("given").charAt(0));
        boolean small = Character.isLowerCase(surname.charAt(0));
        return (word && (!titleCase || plain(surname).equals("lý"))) || (small && UNACCENTED.contains(surname));
    }

    private static boolean addresses(String text) {
        var found = ADDRESSED.matcher(text);
        int from = 0;
        while (found.find(from)) {
            if (isSomebody(text, found)) {
                return true;
            }
            // "Ông Bà Lan": the name of the one may be the other's word.
            from = found.start("name");
        }
        return false;
    }

    private static boolean isSomebody(String text, Matcher found) {
        var name = plain(found.group("name"));
        var word = found.group("word");
        boolean capital = Character.isUpperCase(word.charAt(0));
        return name.length() > 1
                && !isOffice(text, found)
                && !NamesOfOthers.isWord(plain(word), name.split(" ")[0])
                && !(capital && NamesOfOthers.isPlace(name.split(" ")[0]))
                && !(capital && NamesOfOthers.isWithinName(text, found.start()))
                && !isOfPlace(text, found);
    }

    private static boolean isOfPlace(String text, Matcher found) {
        return NamesOfOthers.isBehindPlace(text, found.start())
                || NamesOfOthers.isBeforePlace(text, found.start(), found.end());
    }

    private static boolean isOffice(String text, Matcher found) {
        int start = found.start("name");
        int end = Math.min(text.length(), start + NamesOfOthers.LONGEST_OFFICE);
        return NamesOfOthers.isOffice(plain(text.substring(start, end)));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
