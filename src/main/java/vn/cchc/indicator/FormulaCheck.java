package vn.cchc.indicator;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a formula as somebody types it and says the first thing that is wrong with it, with its place.
 *
 * <p>The language is that of {@link Formula#parse}; what is faultless here can be parsed there.
 */
public final class FormulaCheck {

    static final int LONGEST = 200;

    /** A word, a number or one character, after any blanks. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*|\\p{N}+(?:[.,]\\p{N}+)?|\\S");

    private final Map<String, MeasureEntry> known;
    private final NearestMeasures nearest;
    private final LocalDate day;

    /** @param day the first one the formula is to hold on: measures that have ended by then are refused */
    public FormulaCheck(Collection<MeasureEntry> measures, LocalDate day) {
        known = measures.stream()
                .collect(Collectors.toMap(entry -> entry.code().value(), Function.identity(), (one, same) -> one));
        nearest = new NearestMeasures(measures.stream()
                .filter(entry -> !entry.isEndedOn(day))
                .map(MeasureEntry::measure)
                .toList());
        this.day = day;
    }

    /** The formula; empty where there is a fault. */
    public Optional<Formula> formula(String text) {
        return fault(text).isPresent() ? Optional.empty() : Optional.of(Formula.parse(plain(text)));
    }

    /** The first fault from the left; empty where there is none. */
    public Optional<FormulaFault> fault(String typed) {
        var text = plain(typed);
        if (text.isBlank()) {
            return Optional.of(fault(FormulaFault.Kind.EMPTY, 0, 0, ""));
        }
        boolean measureExpected = true;
        var met = new HashSet<String>();
        var token = TOKEN.matcher(text);
        for (boolean first = true; token.find(); first = false) {
            var fault = fault(token, measureExpected, first);
            if (fault.isPresent()) {
                return fault;
            }
            if (!isSign(token.group()) && !met.add(token.group())) {
                return at(token, FormulaFault.Kind.REPEATED_MEASURE);
            }
            measureExpected = isSign(token.group());
        }
        int end = text.stripTrailing().length();
        if (measureExpected) {
            return Optional.of(fault(FormulaFault.Kind.MEASURE_EXPECTED, end, end, ""));
        }
        return text.codePointCount(0, text.length()) > LONGEST
                ? Optional.of(fault(FormulaFault.Kind.TOO_LONG, LONGEST, text.length(), ""))
                : Optional.empty();
    }

    /** As it is kept. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private Optional<FormulaFault> fault(Matcher token, boolean measureExpected, boolean first) {
        var word = token.group();
        if (isSign(word)) {
            boolean leadingMinus = first && word.equals("-");
            return measureExpected && !leadingMinus ? at(token, FormulaFault.Kind.MEASURE_EXPECTED) : Optional.empty();
        }
        if (!Character.isLetter(word.codePointAt(0)) && !word.startsWith("_")) {
            return at(token, strange(word));
        }
        if (!measureExpected) {
            return at(token, FormulaFault.Kind.SIGN_EXPECTED);
        }
        var measure = known.get(word);
        if (measure == null) {
            return Optional.of(new FormulaFault(
                    FormulaFault.Kind.UNKNOWN_MEASURE, token.start(), token.end(), word, nearest.to(word)));
        }
        return measure.isEndedOn(day) ? at(token, FormulaFault.Kind.ENDED_MEASURE) : Optional.empty();
    }

    private static boolean isSign(String word) {
        return word.equals("+") || word.equals("-");
    }

    private static FormulaFault.Kind strange(String word) {
        if (Character.isDigit(word.codePointAt(0))) {
            return FormulaFault.Kind.NUMBER;
        }
        return switch (word) {
            case "(", ")", "[", "]", "{", "}" -> FormulaFault.Kind.BRACKET;
            case "*", "/", "×", "÷", ":", "%", "^" -> FormulaFault.Kind.OTHER_SIGN;
            default -> FormulaFault.Kind.STRANGE;
        };
    }

    private static Optional<FormulaFault> at(Matcher token, FormulaFault.Kind kind) {
        return Optional.of(fault(kind, token.start(), token.end(), token.group()));
    }

    private static FormulaFault fault(FormulaFault.Kind kind, int from, int to, String word) {
        return new FormulaFault(kind, from, to, word, List.of());
    }

    /** The known measures of a formula, each once, in the order they stand. */
    public List<MeasureEntry> measures(Formula formula) {
        var found = new ArrayList<MeasureEntry>();
        formula.measures().forEach(code -> {
            var entry = known.get(code.value());
            if (entry != null) {
                found.add(entry);
            }
        });
        return found;
    }
}
