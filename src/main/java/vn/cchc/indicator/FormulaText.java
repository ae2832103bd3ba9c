package vn.cchc.indicator;

/** A formula while somebody is typing it: text that need not be one yet. */
public record FormulaText(String text) {

    /**
     * With a measure put where the caret stands, or in place of what is marked, and with the signs it needs to its
     * neighbours. Words are not torn: within one it comes to stand after it.
     *
     * @param from where what is marked begins; places beyond the text mean its end
     * @param to where it ends; the same where nothing is marked
     */
    public FormulaText insert(MeasureCode measure, int from, int to) {
        int start = Math.clamp(from, 0, text.length());
        int end = Math.clamp(to, start, text.length());
        if (start == end && isWithinWord(start)) {
            while (end < text.length() && isOfWord(text.charAt(end))) {
                end++;
            }
            start = end;
        }
        var before = text.substring(0, start).stripTrailing();
        var after = text.substring(end).stripLeading();
        var left = before.isEmpty() || endsWithSign(before) ? before + " " : before + " + ";
        var right = after.isEmpty() || beginsWithSign(after) ? " " + after : " + " + after;
        return new FormulaText((left + measure + right).strip());
    }

    private boolean isWithinWord(int place) {
        return place > 0 && place < text.length() && isOfWord(text.charAt(place - 1)) && isOfWord(text.charAt(place));
    }

    private static boolean isOfWord(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '_';
    }

    private static boolean endsWithSign(String text) {
        return text.endsWith("+") || text.endsWith("-");
    }

    private static boolean beginsWithSign(String text) {
        return text.startsWith("+") || text.startsWith("-");
    }
}
