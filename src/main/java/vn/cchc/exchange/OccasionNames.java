package vn.cchc.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.exchange.file.Words;
import vn.cchc.letter.LetterType;
import vn.cchc.letter.Occasion;

/**
 * Finds what a letter is for by what people write: "Kết hôn", "Đăng ký kết hôn", "MARRIAGE"; or by its type alone.
 *
 * @param ended by code the occasions that end, and the first day on which no letter is written for it any more
 */
record OccasionNames(List<LetterType> types, List<Occasion> occasions, Map<String, LocalDate> ended) {

    private static final int SHORTEST_PART = 3;

    OccasionNames {
        types = List.copyOf(types);
        occasions = List.copyOf(occasions);
        ended = Map.copyOf(ended);
    }

    /** The type of that code, name or abbreviation, with or without the word for letter. */
    Optional<LetterType> type(String text) {
        var plain = Words.plain(text).replaceFirst("^thu ", "").replaceFirst(" letters?$", "");
        return types.stream()
                .filter(type -> plain.equals(Words.plain(type.code()))
                        || plain.equals(Words.plain(type.name()))
                        || plain.equals(Words.plain(type.nameEn()))
                        || plain.equals(Words.plain(type.abbreviation())))
                .findFirst();
    }

    /** @param type empty where the file names none; else only its occasions are looked through */
    Optional<Occasion> occasion(String text, Optional<LetterType> type) {
        var plain = Words.plain(text);
        var among = occasions.stream()
                .filter(occasion -> type.map(LetterType::code)
                        .filter(code -> !code.equals(occasion.type()))
                        .isEmpty())
                .toList();
        return among.stream()
                .filter(occasion -> plain.equals(Words.plain(occasion.code()))
                        || plain.equals(Words.plain(occasion.name()))
                        || plain.equals(Words.plain(occasion.nameEn())))
                .findFirst()
                .or(() -> part(plain, among));
    }

    /** "kết hôn" is a part of one name alone; "đăng ký" is a part of three, and says nothing. */
    private static Optional<Occasion> part(String plain, List<Occasion> among) {
        if (plain.length() < SHORTEST_PART) {
            return Optional.empty();
        }
        var found = among.stream()
                .filter(occasion ->
                        isPart(plain, Words.plain(occasion.name())) || isPart(plain, Words.plain(occasion.nameEn())))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean isPart(String text, String name) {
        return (" " + name + " ").contains(" " + text + " ") || (" " + text + " ").contains(" " + name + " ");
    }

    /** The only one of a type that a letter of that day may be for. */
    Optional<Occasion> only(LetterType type, LocalDate day) {
        var found = occasions.stream()
                .filter(occasion -> occasion.type().equals(type.code()))
                .filter(occasion -> day.isBefore(ended.getOrDefault(occasion.code(), LocalDate.MAX)))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    LetterType typeOf(Occasion occasion) {
        return types.stream()
                .filter(type -> type.code().equals(occasion.type()))
                .findFirst()
                .orElseThrow();
    }
}
