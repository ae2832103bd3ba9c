package vn.cchc.analytics;

import java.util.List;
import vn.cchc.place.UnitVersion;

/**
 * What the whole district handed over since the programme began, and none of the units in a list did: with theirs it adds
 * up to the district's.
 *
 * @param units those that did, as they were last; empty where today's boundaries leave the letters to nobody, as after a
 *     split that nobody can allocate
 * @param quantity their letters
 * @param opening letters from before there was a register, which are known for the district alone
 * @param district all letters of the district
 */
public record LettersElsewhere(List<UnitVersion> units, int quantity, int opening, int district) {

    /** Of a list without communes. */
    public static final LettersElsewhere NONE = new LettersElsewhere(List.of(), 0, 0, 0);

    public LettersElsewhere {
        units = List.copyOf(units);
    }
}
