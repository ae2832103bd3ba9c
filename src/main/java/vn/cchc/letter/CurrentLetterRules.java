package vn.cchc.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.period.AsOf;
import vn.cchc.place.Units;

/** Finds what entries are judged by. */
@Component
class CurrentLetterRules {

    private final Units units;
    private final LetterBookQuery books;
    private final Clock clock;

    CurrentLetterRules(Units units, LetterBookQuery books, Clock clock) {
        this.units = units;
        this.books = books;
        this.clock = clock;
    }

    /**
     * Letter types with their opening balances, occasions, and closed months as they stay until the transaction ends; to be
     * called once the letters' units are locked, and before anything else is read. A unit that is locked stays as well.
     */
    LetterRules held() {
        books.holdTypes();
        return rules();
    }

    /** In a few statements. */
    LetterRules rules() {
        return new LetterRules(
                units.history(AsOf.NOW),
                books.occasions(),
                books.ended(),
                books.closedMonths(),
                balances(),
                LocalDate.now(clock));
    }

    private Map<String, LocalDate> balances() {
        return books.book(AsOf.NOW).programme().stream()
                .flatMap(programme -> programme.openingBalances().stream())
                .filter(balance -> balance.quantity() > 0)
                .collect(Collectors.toMap(OpeningBalance::type, OpeningBalance::asOf));
    }
}
