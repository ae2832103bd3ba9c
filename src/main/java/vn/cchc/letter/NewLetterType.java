package vn.cchc.letter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A type of letter, or an occasion of one, as somebody typed it, not yet checked.
 *
 * @param type the code of the type an occasion belongs to; empty for a type
 * @param abbreviation as in 31/TCM; of types alone
 * @param measure the measure of the register it feeds; empty where none is chosen, as an occasion may
 */
public record NewLetterType(
        Optional<String> type, String code, String name, String nameEn, String abbreviation, String measure) {

    public NewLetterType {
        code = code.strip().toUpperCase(Locale.ROOT);
        name = tidy(name);
        nameEn = tidy(nameEn);
        abbreviation = tidy(abbreviation).toUpperCase(Locale.ROOT);
        measure = measure.strip();
    }

    public static NewLetterType of(LetterType type) {
        return new NewLetterType(
                Optional.empty(),
                type.code(),
                type.name(),
                type.nameEn(),
                type.abbreviation(),
                type.measure().value());
    }

    public static NewLetterType of(LetterTypeEntry.OccasionEntry entry) {
        var measure = entry.measure();
        return new NewLetterType(
                Optional.of(entry.occasion().type()),
                entry.occasion().code(),
                entry.occasion().name(),
                entry.occasion().nameEn(),
                "",
                measure == null ? "" : measure.value());
    }

    public boolean isOccasion() {
        return type.isPresent();
    }

    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
