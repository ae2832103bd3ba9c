package vn.cchc.letter;

import java.util.List;
import java.util.Optional;

/**
 * What every count of letters needs to know.
 *
 * @param types in their fixed order
 * @param programme the model that letters are counted from; empty where none is set up
 */
public record LetterBook(List<LetterType> types, Optional<Programme> programme) {

    public LetterBook {
        types = List.copyOf(types);
    }

    public Optional<LetterType> find(String code) {
        return types.stream().filter(type -> type.code().equals(code)).findFirst();
    }
}
