package vn.cchc.journal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is in the journal: nobody is offered a choice that finds nothing.
 *
 * @param oneUnit whether the reader sees one unit alone
 * @param people what they are called by the account's name, in the order of what they are called
 * @param visitors those of them who have done nothing but sign in and out
 * @param deeds those that were done
 * @param lastDay of the newest entry, by the clock of the database; empty while there is none
 */
public record JournalExtent(
        boolean oneUnit,
        Map<String, String> people,
        Set<String> visitors,
        Set<Deed> deeds,
        Optional<LocalDate> lastDay) {

    public JournalExtent {
        people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        visitors = Set.copyOf(visitors);
        deeds = Set.copyOf(deeds);
    }
}
