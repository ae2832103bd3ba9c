package vn.cchc.exchange.list;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.exchange.file.SheetRow;

/** Tells by its headings which list a file is. */
record LikeList(List<SheetRow> head, Map<ListName, ListWords> words) {

    /**
     * Another list that has more of the file's headings, and all that tells its rows apart; empty where the file has all that
     * the list needs which it was sent for, and where no list is nearer.
     */
    Optional<ListName> otherThan(ListName sentFor) {
        var mine = columns(sentFor);
        if (mine.containsAll(required(sentFor, column -> true))) {
            return Optional.empty();
        }
        if (sentFor != ListName.UNITS && isNational()) {
            return Optional.of(ListName.UNITS);
        }
        return Stream.of(ListName.values())
                .filter(list -> list != sentFor && columns(list).size() > mine.size())
                .filter(list -> columns(list).containsAll(required(list, ListColumn::key)))
                .max(Comparator.comparingInt(list -> columns(list).size()));
    }

    private Set<String> columns(ListName list) {
        var known = words.get(list);
        return known == null ? Set.of() : ListTable.columns(head, known::column);
    }

    private boolean isNational() {
        return ListTable.columns(head, NationalList::heading).containsAll(NationalList.HEADINGS);
    }

    private static Set<String> required(ListName list, Predicate<ListColumn> which) {
        return list.columns().stream()
                .filter(ListColumn::required)
                .filter(which)
                .map(ListColumn::name)
                .collect(Collectors.toSet());
    }
}
