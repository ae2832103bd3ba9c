package vn.cchc.letter;

import java.util.List;
import java.util.Map;

/**
 * What became of the register since a moment.
 *
 * @param first of every kind the first few, newest day first
 * @param counts how many there are of every kind; a kind without any is left out
 */
public record LetterChanges(List<LetterChange> first, Map<LetterChange.Kind, Integer> counts) {

    public static final LetterChanges NONE = new LetterChanges(List.of(), Map.of());

    public LetterChanges {
        first = List.copyOf(first);
        counts = Map.copyOf(counts);
    }

    public int count(LetterChange.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    public List<LetterChange> first(LetterChange.Kind kind) {
        return first.stream().filter(change -> change.kind() == kind).toList();
    }
}
