package vn.cchc.journal.ui;

import java.util.regex.Pattern;
import vn.cchc.journal.JournalEntry;
import vn.cchc.journal.SubjectNames.Kind;

/**
 * The register: "Thư chúc mừng số 42/TCM năm 2017 (kết hôn), ngày 07/8/2017" for "CONGRATULATION 42/2017 · MARRIAGE ·
 * 2017-08-07". Entries from before have no occasion and no day.
 */
record LetterWords(NamedThings things) implements DeedWords {

    private static final Pattern LETTER = Pattern.compile("([A-Z][A-Z0-9_]*) (\\d+)/(\\d{4})(?: · (\\S+) · (\\S+))?");
    private static final Pattern BALANCE = Pattern.compile("([A-Z][A-Z0-9_]*) = (\\d+)");

    @Override
    public String subject(JournalEntry entry) {
        return switch (entry.deed()) {
            case LETTER_ENTERED, LETTER_CORRECTED, LETTER_VOIDED -> letter(entry.subject());
            case OPENING_BALANCE_SET, OPENING_BALANCE_VOIDED -> balance(entry.subject());
            default -> entry.subject();
        };
    }

    @Override
    public String detail(JournalEntry entry) {
        return entry.detail();
    }

    private String letter(String subject) {
        var match = LETTER.matcher(subject);
        if (!match.matches()) {
            return subject;
        }
        return things.find(Kind.LETTER_TYPE, match.group(1))
                .map(type -> things.wording()
                        .get("letter", things.inSentence(type), match.group(2) + "/" + type.mark(), match.group(3)))
                .map(letter -> match.group(4) == null ? letter : handedOver(letter, match.group(4), match.group(5)))
                .orElse(subject);
    }

    private String handedOver(String letter, String occasion, String day) {
        var name = things.find(Kind.OCCASION, occasion).map(things::inSentence).orElse(occasion);
        return things.wording().get("handed-over", letter, name, things.day(day));
    }

    private String balance(String subject) {
        var match = BALANCE.matcher(subject);
        if (!match.matches()) {
            return subject;
        }
        return things.find(Kind.LETTER_TYPE, match.group(1))
                .map(type -> things.wording()
                        .get(
                                "balance",
                                things.inSentence(type),
                                things.wording().formats().whole(Long.parseLong(match.group(2)))))
                .orElse(subject);
    }
}
