package vn.cchc.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sums and differences of measures, such as {@code dossiers_early + dossiers_on_time}. The language is closed on
 * purpose: a formula that people type can compute nothing else.
 */
public record Formula(List<Term> terms) {

    private static final Pattern TERM = Pattern.compile("\\s*([+-])\\s*([a-z][a-z0-9_]*)\\s*");

    /** A measure with its sign. */
    public record Term(boolean plus, MeasureCode measure) {}

    public Formula {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("A formula needs at least one measure");
        }
    }

    /** @throws IllegalArgumentException when the text is anything but measures joined by + and - */
    public static Formula parse(String text) {
        var signed = text.isBlank() || text.stripLeading().startsWith("-") ? text : "+" + text;
        var match = TERM.matcher(signed);
        var terms = new ArrayList<Term>();
        int end = 0;
        while (match.lookingAt()) {
            terms.add(new Term(match.group(1).equals("+"), new MeasureCode(match.group(2))));
            end = match.end();
            match.region(end, signed.length());
        }
        if (end < signed.length() || terms.isEmpty()) {
            throw new IllegalArgumentException("Not a sum or difference of measures: " + text);
        }
        return new Formula(terms);
    }

    /** As it is kept and typed: {@code dossiers_resolved - dossiers_early}. */
    public String text() {
        var text = terms.stream()
                .map(term -> (term.plus() ? "+ " : "- ") + term.measure())
                .collect(Collectors.joining(" "));
        return text.startsWith("+ ") ? text.substring(2) : text;
    }

    public Set<MeasureCode> measures() {
        var measures = new LinkedHashSet<MeasureCode>();
        terms.forEach(term -> measures.add(term.measure()));
        return measures;
    }

    public BigDecimal evaluate(Function<MeasureCode, BigDecimal> values) {
        var sum = BigDecimal.ZERO;
        for (var term : terms) {
            var value = values.apply(term.measure());
            sum = term.plus() ? sum.add(value) : sum.subtract(value);
        }
        return sum;
    }
}
