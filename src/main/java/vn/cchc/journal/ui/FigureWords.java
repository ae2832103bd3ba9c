package vn.cchc.journal.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cchc.journal.JournalEntry;
import vn.cchc.journal.SubjectNames.Kind;
import vn.cchc.journal.SubjectNames.Name;
import vn.cchc.period.Month;

/**
 * Corrections and imports: "Hồ sơ tiếp nhận 40 → 44" for "dossiers_received 40 → 44", "12 số liệu, tháng 6/2017" for
 * "12 (2017-06)", with the reason behind it where one was asked for.
 *
 * @param counted the key of what an import counts
 */
record FigureWords(NamedThings things, String counted) implements DeedWords {

    private static final Pattern CHANGE = Pattern.compile("([a-z][a-z0-9_]*)(?: (\\S+) → (\\S+))?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern ROWS = Pattern.compile("(\\d+)(?: \\(([^)]+)\\))?(?: – (.+))?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");

    @Override
    public String subject(JournalEntry entry) {
        return switch (entry.deed()) {
            case CORRECTION_PROPOSED, CORRECTION_APPROVED, CORRECTION_RETURNED, CORRECTION_WITHDRAWN ->
                Arrays.stream(entry.subject().split(", ")).map(this::change).collect(Collectors.joining("; "));
            default -> entry.subject();
        };
    }

    @Override
    public String detail(JournalEntry entry) {
        var match = ROWS.matcher(entry.detail());
        boolean isImport = switch (entry.deed()) {
            case FIGURES_IMPORTED, IMPORT_UNDONE, LETTERS_IMPORTED, LETTER_IMPORT_UNDONE -> true;
            default -> false;
        };
        if (!isImport || !match.matches()) {
            return entry.detail();
        }
        var rows = wording().get(counted, new BigDecimal(match.group(1)));
        var words = match.group(2) == null ? rows : wording().get("rows.months", rows, months(match.group(2)));
        return match.group(3) == null ? words : words + " – " + match.group(3);
    }

    private String months(String written) {
        return MONTH.matcher(written).replaceAll(this::month);
    }

    private String month(MatchResult match) {
        int number = Integer.parseInt(match.group(2));
        return number < 1 || number > 12
                ? match.group()
                : wording().month(new Month(Integer.parseInt(match.group(1)), number));
    }

    private String change(String subject) {
        var match = CHANGE.matcher(subject);
        if (!match.matches()) {
            return subject;
        }
        var measure = things.find(Kind.MEASURE, match.group(1));
        if (measure.isEmpty()) {
            return subject;
        }
        var name = things.say(measure.get());
        return match.group(2) == null
                ? name
                : name + " " + number(measure.get(), match.group(2)) + " → " + number(measure.get(), match.group(3));
    }

    private String number(Name measure, String written) {
        if (!NUMBER.matcher(written).matches()) {
            return written;
        }
        var number = new BigDecimal(written);
        return measure.kind().equals("YES_NO")
                ? wording().get(number.signum() == 0 ? "no" : "yes")
                : wording().number(number);
    }

    private JournalWording wording() {
        return things.wording();
    }
}
