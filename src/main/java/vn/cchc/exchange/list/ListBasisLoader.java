package vn.cchc.exchange.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.period.AsOf;
import vn.cchc.place.Units;

/** Reads what a file is held against. */
@Component
class ListBasisLoader {

    private final ListBooks books;
    private final ListUseQuery use;
    private final Units units;
    private final Clock clock;

    ListBasisLoader(ListBooks books, ListUseQuery use, Units units, Clock clock) {
        this.books = books;
        this.use = use;
        this.units = units;
        this.clock = clock;
    }

    ListBasis load(ListName list) {
        Map<ListName, List<ListRow>> rows = new EnumMap<>(ListName.class);
        rows.put(list, books.rows(list));
        list.needs().forEach(other -> rows.put(other, books.rows(other)));
        return new ListBasis(
                Map.copyOf(rows), use.use(), units.history(AsOf.NOW).calendar(), LocalDate.now(clock));
    }
}
