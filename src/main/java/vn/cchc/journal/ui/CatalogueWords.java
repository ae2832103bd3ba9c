package vn.cchc.journal.ui;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.journal.JournalEntry;
import vn.cchc.journal.SubjectNames.Kind;
import vn.cchc.journal.SubjectNames.Name;

/** Measures, indicators, calendars, types of letters, and notes about indicators: what they are called, and what was changed in them. */
record CatalogueWords(NamedThings things) implements DeedWords {

    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern TOLD = Pattern.compile(DAY + " · (.+) · ([^·]+)");
    private static final Pattern DEFINED = Pattern.compile(DAY + " · (.*)");
    private static final Pattern ENDED = Pattern.compile("→ " + DAY + " · (.*)");
    private static final Pattern MOVED = Pattern.compile("(\\d+) → (\\d+)");

    @Override
    public String subject(JournalEntry entry) {
        var code = entry.subject();
        return switch (entry.deed()) {
            case MEASURE_ADDED, MEASURE_CORRECTED, MEASURE_ENDED, MEASURE_RESUMED -> things.say(Kind.MEASURE, code);
            case CALENDAR_ADDED, CALENDAR_CORRECTED -> things.say(Kind.CALENDAR, code);
            case LETTER_TYPE_ADDED, LETTER_TYPE_CORRECTED, LETTER_TYPE_MOVED, LETTER_TYPE_ENDED, LETTER_TYPE_RESUMED ->
                letterType(code);
            default -> things.indicator(code);
        };
    }

    private String letterType(String code) {
        return things.find(Kind.LETTER_TYPE, code)
                .map(type -> wording().get("letter-type", things.inSentence(type)))
                .or(() -> things.find(Kind.OCCASION, code)
                        .map(occasion -> wording().get("occasion", things.inSentence(occasion))))
                .orElse(code);
    }

    @Override
    public String detail(JournalEntry entry) {
        var detail = entry.detail();
        return switch (entry.deed()) {
            case MEASURE_ADDED -> called(detail, things.find(Kind.MEASURE, entry.subject()));
            case CALENDAR_ADDED -> called(detail, things.find(Kind.CALENDAR, entry.subject()));
            case LETTER_TYPE_ADDED ->
                called(
                        detail,
                        things.find(Kind.LETTER_TYPE, entry.subject())
                                .or(() -> things.find(Kind.OCCASION, entry.subject())));
            case MEASURE_CORRECTED, LETTER_TYPE_CORRECTED -> fields().say(detail);
            case CALENDAR_CORRECTED -> changedBecause(detail);
            case INDICATOR_ADDED, INDICATOR_DEFINITION_WITHDRAWN -> told(detail);
            case INDICATOR_DEFINED -> defined(detail);
            case INDICATOR_REWORDED -> reworded(detail);
            case INDICATOR_ENDED, LETTER_TYPE_ENDED -> ended(detail);
            case LETTER_TYPE_MOVED -> moved(detail);
            default -> detail;
        };
    }

    /** What it was called when it was added, where that is not what it is called now. */
    private String called(String then, Optional<Name> now) {
        return now.filter(name -> name.vietnamese().equals(then)).isPresent()
                ? ""
                : wording().get("called", then);
    }

    private String changedBecause(String detail) {
        var parts = detail.split(" · ", 2);
        return wording().because(fields().say(parts[0]), parts.length == 2 ? parts[1] : null);
    }

    private String told(String detail) {
        var match = TOLD.matcher(detail);
        return match.matches()
                ? wording()
                        .get(
                                "definition",
                                things.day(match.group(1)),
                                wording().quoted(match.group(2)),
                                things.formula(match.group(3)))
                : detail;
    }

    private String defined(String detail) {
        var match = DEFINED.matcher(detail);
        return match.matches()
                ? wording().get("defined", things.day(match.group(1)), fields().say(match.group(2)))
                : detail;
    }

    private String reworded(String detail) {
        for (int at = detail.indexOf(" · "); at >= 0; at = detail.indexOf(" · ", at + 1)) {
            var changes = detail.substring(at + 3);
            if (FieldWords.begins(changes)) {
                return wording().because(fields().say(changes), detail.substring(0, at));
            }
        }
        return detail;
    }

    private String ended(String detail) {
        var match = ENDED.matcher(detail);
        return match.matches()
                ? wording().because(wording().get("to", things.day(match.group(1))), match.group(2))
                : detail;
    }

    private String moved(String detail) {
        var match = MOVED.matcher(detail);
        return match.matches() ? wording().get("moved", match.group(1), match.group(2)) : detail;
    }

    private FieldWords fields() {
        return new FieldWords(things);
    }

    private JournalWording wording() {
        return things.wording();
    }
}
