package vn.cchc.journal.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cchc.journal.Deed;
import vn.cchc.journal.JournalEntry;
import vn.cchc.journal.SubjectNames;
import vn.cchc.journal.SubjectNames.Name;
import vn.cchc.period.Month;

/**
 * Says what a deed was done to by the names people know: "Thư chúc mừng số 42/TCM năm 2017" for "CONGRATULATION 42/2017",
 * "Hồ sơ tiếp nhận 40 → 44" for "dossiers_received 40 → 44". What it does not understand it leaves as it stands.
 */
record SubjectWording(SubjectNames names, JournalWording wording) {

    private static final int MOST_DECIMALS = 4;
    private static final Pattern LETTER = Pattern.compile("([A-Z][A-Z0-9_]*) (\\d+)/(\\d{4})");
    private static final Pattern BALANCE = Pattern.compile("([A-Z][A-Z0-9_]*) = (\\d+)");
    private static final Pattern CHANGE = Pattern.compile("([a-z][a-z0-9_]*)(?: (\\S+) → (\\S+))?");
    private static final Pattern ROWS = Pattern.compile("(\\d+)(?: \\((.+)\\))?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");

    String subject(JournalEntry entry) {
        return switch (entry.deed()) {
            case LETTER_ENTERED, LETTER_CORRECTED, LETTER_VOIDED -> letter(entry.subject());
            case OPENING_BALANCE_SET -> balance(entry.subject());
            case CORRECTION_PROPOSED, CORRECTION_APPROVED, CORRECTION_RETURNED, CORRECTION_WITHDRAWN ->
                Arrays.stream(entry.subject().split(", ")).map(this::change).collect(Collectors.joining("; "));
            default -> entry.subject();
        };
    }

    String detail(JournalEntry entry) {
        boolean figures = entry.deed() == Deed.FIGURES_IMPORTED || entry.deed() == Deed.IMPORT_UNDONE;
        boolean letters = entry.deed() == Deed.LETTERS_IMPORTED || entry.deed() == Deed.LETTER_IMPORT_UNDONE;
        var match = ROWS.matcher(entry.detail());
        if (!(figures || letters) || !match.matches()) {
            return entry.detail();
        }
        var count = Long.parseLong(match.group(1));
        var rows = figures ? wording.get("rows", count) : wording.get("rows.letters", count);
        return match.group(2) == null ? rows : wording.get("rows.months", rows, months(match.group(2)));
    }

    private String months(String written) {
        return MONTH.matcher(written).replaceAll(this::month);
    }

    private String month(MatchResult match) {
        return wording.month(new Month(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
    }

    private String letter(String subject) {
        var match = LETTER.matcher(subject);
        if (!match.matches()) {
            return subject;
        }
        return Optional.ofNullable(names.letters().get(match.group(1)))
                .map(type -> wording.get("letter", type(type), match.group(2) + "/" + type.extra(), match.group(3)))
                .orElse(subject);
    }

    private String balance(String subject) {
        var match = BALANCE.matcher(subject);
        if (!match.matches()) {
            return subject;
        }
        return Optional.ofNullable(names.letters().get(match.group(1)))
                .map(type ->
                        wording.get("balance", type(type), wording.formats().whole(Long.parseLong(match.group(2)))))
                .orElse(subject);
    }

    /** Within a sentence. */
    private String type(Name type) {
        return wording.texts().isVietnamese() ? type.vietnamese().toLowerCase(Locale.ROOT) : type.english();
    }

    private String change(String subject) {
        var match = CHANGE.matcher(subject);
        var measure = match.matches() ? names.measures().get(match.group(1)) : null;
        if (measure == null) {
            return subject;
        }
        var name = wording.texts().isVietnamese() ? measure.vietnamese() : measure.english();
        return match.group(2) == null
                ? name
                : name + " " + number(measure, match.group(2)) + " → " + number(measure, match.group(3));
    }

    private String number(Name measure, String written) {
        if (!written.matches("-?\\d+(\\.\\d+)?")) {
            return written;
        }
        var number = new BigDecimal(written);
        return measure.extra().equals("YES_NO")
                ? wording.get(number.signum() == 0 ? "no" : "yes")
                : wording.formats().shortDecimal(number, MOST_DECIMALS);
    }
}
