package vn.cchc.period;

import java.util.List;
import java.util.stream.Stream;

/** A run of reporting months, both ends included. */
public record Span(Month first, Month last) {

    public Span {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("A span cannot end (" + last + ") before it starts (" + first + ")");
        }
    }

    public static Span of(Month only) {
        return new Span(only, only);
    }

    /** Oldest first. */
    public List<Month> months() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plus(1))
                .toList();
    }

    public boolean contains(Month month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }
}
