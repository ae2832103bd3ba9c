package vn.cchc.journal.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.journal.JournalEntry;
import vn.cchc.place.UnitKind;

/**
 * Units and their history: "từ 01/9/2017: xã Lai Hưng (mã 25834) → thị trấn Lai Hưng (mã 25834)" for "01/9/2017 · 25834 Lai
 * Hưng (COMMUNE) → 25834 Lai Hưng (TOWNSHIP)". Names are those of then.
 */
record UnitWords(NamedThings things) implements DeedWords {

    private static final String TO = " → ";
    private static final String NOBODY = "–";
    private static final Pattern NAMED = Pattern.compile("(\\S+) (.+)");
    private static final Pattern UNIT =
            Pattern.compile("(?<!\\S)([\\p{L}\\p{N}][\\p{L}\\p{N}._-]*) ((?:(?! \\+ | → | < ).)+?) \\(([A-Z_]{3,})\\)");
    private static final Pattern SHARE = Pattern.compile(" \\((\\?|\\d+(?:\\.\\d+)?%)\\)");
    private static final Pattern DATED = Pattern.compile("(\\d{2})/(\\d{1,2})/(\\d{4}) · (.*)");
    private static final Pattern CORRECTED = Pattern.compile("(.+?\\)) / (.+?) → (.+?\\)) / (.+?)(?: · (.*))?");

    /** A kind by the name that entries keep. */
    static Optional<UnitKind> kind(String name) {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    @Override
    public String subject(JournalEntry entry) {
        var match = NAMED.matcher(entry.subject());
        return match.matches()
                ? wording().get("unit", things.unitName(match.group(1), match.group(2)), match.group(1))
                : entry.subject();
    }

    @Override
    public String detail(JournalEntry entry) {
        var dated = DATED.matcher(entry.detail());
        if (!dated.matches()) {
            return entry.detail();
        }
        var day = things.day("%s-%02d-%s".formatted(dated.group(3), Integer.valueOf(dated.group(2)), dated.group(1)));
        var change = dated.group(4);
        return switch (entry.deed()) {
            case UNIT_CREATED -> wording().get("unit.from", day, units(after(change)));
            case UNIT_ENDED -> wording().get("unit.until", day, units(before(change)));
            case UNITS_MERGED -> wording().get("unit.merged", day, units(before(change)), units(after(change)));
            case UNIT_SPLIT -> wording().get("unit.split", day, units(before(change)), units(after(change)));
            case UNIT_CORRECTED -> corrected(day, change);
            case UNIT_CHANGE_WITHDRAWN -> withdrawn(day, change);
            default -> wording().get("unit.from", day, units(change));
        };
    }

    private String corrected(String day, String change) {
        var match = CORRECTED.matcher(change);
        if (!match.matches()) {
            return wording().get("unit.from", day, units(change));
        }
        var names = units(match.group(1)) + TO + units(match.group(3));
        var english = match.group(2).equals(match.group(4))
                ? names
                : wording().get("unit.english", names, match.group(2), match.group(4));
        return wording().because(wording().get("unit.from", day, english), match.group(5));
    }

    private String withdrawn(String day, String change) {
        if (before(change).equals(NOBODY)) {
            return wording().get("unit.withdrawn.stays", day, units(after(change)));
        }
        return after(change).equals(NOBODY)
                ? wording().get("unit.withdrawn.gone", day, units(before(change)))
                : wording().get("unit.withdrawn", day, units(change));
    }

    private static String before(String change) {
        return change.split(TO, 2)[0];
    }

    private static String after(String change) {
        var parts = change.split(TO, 2);
        return parts[parts.length - 1];
    }

    private String units(String signs) {
        var named = UNIT.matcher(signs).replaceAll(this::unit);
        return SHARE.matcher(named)
                .replaceAll(this::share)
                .replace(" + ", ", ")
                .replace(" < ", " " + wording().get("unit.in") + " ");
    }

    private String unit(MatchResult match) {
        return Matcher.quoteReplacement(kind(match.group(3))
                .map(kind -> things.unit(match.group(1), match.group(2), kind))
                .orElse(match.group()));
    }

    private String share(MatchResult match) {
        var share = match.group(1);
        return Matcher.quoteReplacement(" "
                + (share.equals("?")
                        ? wording().get("unit.share.unknown")
                        : wording()
                                .get(
                                        "unit.share",
                                        wording().percent(new BigDecimal(share.replace("%", "")).movePointLeft(2)))));
    }

    private JournalWording wording() {
        return things.wording();
    }
}
