package vn.cchc.journal;

import java.util.Map;
import java.util.Optional;

/**
 * What the codes that entries hold are called now.
 *
 * @param byCode of each kind by the code, or the account's name
 */
public record SubjectNames(Map<Kind, Map<String, Name>> byCode) {

    /** What a code may belong to. */
    public enum Kind {
        MEASURE,
        INDICATOR,
        CALENDAR,
        LETTER_TYPE,
        OCCASION,
        ACCOUNT
    }

    /**
     * One of them.
     *
     * @param kind of a measure or an indicator how it is counted; empty for others
     * @param mark of a type of letters its abbreviation, of an indicator its direction; empty for others
     */
    public record Name(String vietnamese, String english, String kind, String mark) {}

    public SubjectNames {
        byCode = Map.copyOf(byCode);
    }

    /** Empty where nothing of the kind has the code any more. */
    public Optional<Name> find(Kind kind, String code) {
        return Optional.ofNullable(byCode.getOrDefault(kind, Map.of()).get(code));
    }
}
