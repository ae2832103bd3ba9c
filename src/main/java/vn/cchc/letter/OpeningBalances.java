package vn.cchc.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.journal.Deed;
import vn.cchc.journal.NewEntry;
import vn.cchc.period.AsOf;
import vn.cchc.privacy.Remark;

/** What the district handed over before its register began: set for the whole district, by type, and never spread. */
@Service
public class OpeningBalances {

    private static final int LARGEST = 10_000_000;
    private static final int LONGEST_NOTE = 500;

    private final LetterBookQuery books;
    private final OpeningBalancesQuery balances;
    private final RegisterNews news;
    private final Clock clock;

    OpeningBalances(LetterBookQuery books, OpeningBalancesQuery balances, RegisterNews news, Clock clock) {
        this.books = books;
        this.balances = balances;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Replaces the balance of a type; the database remembers the former one.
     *
     * @throws RefusedBalanceException for one that breaks the rules
     */
    @Requires(Right.KEEP_OPENING_BALANCES)
    @Transactional
    public void set(NewBalance balance) {
        var book = books.book(AsOf.NOW);
        var problems = problems(balance, book);
        if (!problems.isEmpty()) {
            throw new RefusedBalanceException(problems);
        }
        int quantity = Objects.requireNonNull(balance.quantity());
        var asOf = Objects.requireNonNull(balance.asOf());
        balances.set(book.programme().orElseThrow().code(), balance.type(), quantity, asOf, balance.note());
        news.tell(NewEntry.of(Deed.OPENING_BALANCE_SET, balance.type() + " = " + quantity)
                .because(balance.note()));
    }

    private List<BalanceProblem> problems(NewBalance balance, LetterBook book) {
        var problems = new ArrayList<BalanceProblem>();
        if (book.programme().isEmpty()) {
            problems.add(BalanceProblem.PROGRAMME_MISSING);
        }
        if (book.find(balance.type()).isEmpty()) {
            problems.add(BalanceProblem.TYPE_MISSING);
        }
        if (balance.quantity() == null || balance.quantity() < 0 || balance.quantity() > LARGEST) {
            problems.add(BalanceProblem.QUANTITY_WRONG);
        }
        if (balance.asOf() == null) {
            problems.add(BalanceProblem.DAY_MISSING);
        } else if (balance.asOf().isAfter(LocalDate.now(clock))) {
            problems.add(BalanceProblem.DAY_TO_COME);
        }
        new Remark(balance.note())
                .flaw(1, LONGEST_NOTE)
                .map(flaw -> switch (flaw) {
                    case MISSING -> BalanceProblem.NOTE_MISSING;
                    case TOO_LONG -> BalanceProblem.NOTE_TOO_LONG;
                    case PERSONAL -> BalanceProblem.NOTE_PERSONAL;
                })
                .ifPresent(problems::add);
        return problems;
    }
}
