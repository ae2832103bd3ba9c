package vn.cchc.exchange.file;

/**
 * Looks through a part of a workbook, byte by byte, for cells beyond the columns there can be. The reader would make room
 * for every column up to {@code r="ZZZZZZ1"}, which is more than a machine has.
 */
final class AddressScan {

    private static final int MOST_LETTERS = 3;

    private enum Step {
        ELSEWHERE,
        BLANK,
        NAME,
        EQUALS,
        VALUE
    }

    private Step step = Step.ELSEWHERE;
    private int letters;

    /** @throws RefusedFileException at the first address that is none; other characters than plain letters are hidden ones */
    void read(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            step = next(bytes[i]);
        }
    }

    private Step next(byte letter) {
        return switch (step) {
            case ELSEWHERE -> isBlank(letter) ? Step.BLANK : Step.ELSEWHERE;
            case BLANK -> isBlank(letter) ? Step.BLANK : letter == 'r' ? Step.NAME : Step.ELSEWHERE;
            case NAME -> letter == '=' ? Step.EQUALS : isBlank(letter) ? Step.NAME : Step.ELSEWHERE;
            case EQUALS -> isQuote(letter) ? begin() : isBlank(letter) ? Step.EQUALS : Step.ELSEWHERE;
            case VALUE -> isQuote(letter) ? Step.ELSEWHERE : counted(letter);
        };
    }

    private Step begin() {
        letters = 0;
        return Step.VALUE;
    }

    private Step counted(byte letter) {
        letters += isLetter(letter) ? 1 : 0;
        if (letters > MOST_LETTERS || letter == '&') {
            throw new RefusedFileException(Refusal.BROKEN);
        }
        return Step.VALUE;
    }

    private static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
    }

    private static boolean isQuote(byte letter) {
        return letter == '"' || letter == '\'';
    }

    private static boolean isLetter(byte letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    }
}
