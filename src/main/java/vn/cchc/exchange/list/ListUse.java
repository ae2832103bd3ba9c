package vn.cchc.exchange.list;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.period.Month;

/**
 * What figures depend on, and so cannot be changed under them.
 *
 * @param lastMonths the last month each unit handed something in for, by its key
 * @param lastMonth the last of them; empty while there are none
 * @param measures that somebody reported or typed
 * @param ruled measures that the rules reports are checked by are made of
 * @param letterTypes of which there are letters
 * @param occasions for which there are letters
 */
record ListUse(
        Map<String, Month> lastMonths,
        Optional<Month> lastMonth,
        Set<String> measures,
        Set<String> ruled,
        Set<String> letterTypes,
        Set<String> occasions) {

    static final ListUse NOTHING = new ListUse(Map.of(), Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of());

    ListUse {
        lastMonths = Map.copyOf(lastMonths);
        measures = Set.copyOf(measures);
        ruled = Set.copyOf(ruled);
        letterTypes = Set.copyOf(letterTypes);
        occasions = Set.copyOf(occasions);
    }
}
