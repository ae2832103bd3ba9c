package vn.cchc.journal;

import java.util.Map;

/**
 * What the codes that entries hold are called now.
 *
 * @param measures by the measure's code
 * @param letters types of letters by their code
 */
public record SubjectNames(Map<String, Name> measures, Map<String, Name> letters) {

    /**
     * One of them.
     *
     * @param extra of a measure its kind, of a type of letters its abbreviation
     */
    public record Name(String vietnamese, String english, String extra) {}

    public SubjectNames {
        measures = Map.copyOf(measures);
        letters = Map.copyOf(letters);
    }
}
