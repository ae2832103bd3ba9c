package vn.cchc.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.journal.Deed;
import vn.cchc.journal.NewEntry;
import vn.cchc.period.AsOf;
import vn.cchc.privacy.PersonalWords;

/**
 * What the district handed over before its register began: set for the whole district, by type, and never spread. A balance
 * ends before the register's first letter of its type, so that no letter is counted twice.
 *
 * <p>Throws {@link RefusedBalanceException} for a balance that breaks the rules; nothing of it is kept then.
 */
@Service
public class OpeningBalances {

    private static final int LARGEST = 10_000_000;
    private static final int LONGEST_TEXT = 500;

    private final LetterBookQuery books;
    private final OpeningBalancesQuery balances;
    private final RegisterNews news;
    private final Rights rights;
    private final Clock clock;

    OpeningBalances(
            LetterBookQuery books, OpeningBalancesQuery balances, RegisterNews news, Rights rights, Clock clock) {
        this.books = books;
        this.balances = balances;
        this.news = news;
        this.rights = rights;
        this.clock = clock;
    }

    /** Those of now by type, voided ones among them, then what they replaced, newest first. */
    @Requires(value = Right.KEEP_LETTERS, eachUnitItself = true)
    @Transactional(readOnly = true)
    public List<KeptBalance> list() {
        return books.book(AsOf.NOW)
                .programme()
                .map(programme -> balances.all(programme.code()))
                .orElse(List.of());
    }

    /** Says what is wrong with a balance before anybody is asked whether to keep it. */
    @Requires(Right.KEEP_OPENING_BALANCES)
    @Transactional(readOnly = true)
    public void check(NewBalance balance) {
        refuse(balance, books.book(AsOf.NOW));
    }

    /** Replaces the balance of a type; the database remembers the former one. */
    @Requires(Right.KEEP_OPENING_BALANCES)
    @Transactional
    public void set(NewBalance balance) {
        var book = books.book(AsOf.NOW);
        refuse(balance, book);
        balances.set(book.programme().orElseThrow().code(), balance, username(), now());
        news.tell(NewEntry.of(Deed.OPENING_BALANCE_SET, balance.type() + " = " + balance.quantity())
                .because(balance.note()));
    }

    /** From now on the balance is listed with the reason and counted nowhere. */
    @Requires(Right.KEEP_OPENING_BALANCES)
    @Transactional
    public void strike(String type, String reason) {
        var problems = problemsOfVoiding(reason);
        if (!problems.isEmpty()) {
            throw new RefusedBalanceException(problems);
        }
        boolean struck = books.book(AsOf.NOW)
                .programme()
                .filter(programme -> balances.strike(programme.code(), type, reason.strip(), username(), now()))
                .isPresent();
        if (!struck) {
            throw new RefusedBalanceException(List.of(BalanceProblem.GONE));
        }
        news.tell(NewEntry.of(Deed.OPENING_BALANCE_VOIDED, type).because(reason));
    }

    private static List<BalanceProblem> problemsOfVoiding(String reason) {
        if (reason.isBlank()) {
            return List.of(BalanceProblem.VOID_REASON_MISSING);
        }
        if (length(reason) > LONGEST_TEXT) {
            return List.of(BalanceProblem.VOID_REASON_TOO_LONG);
        }
        return PersonalWords.find(reason).isPresent() ? List.of(BalanceProblem.VOID_REASON_PERSONAL) : List.of();
    }

    private void refuse(NewBalance balance, LetterBook book) {
        var first = balances.firstLetter(balance.type());
        var problems = problems(balance, book, first);
        if (!problems.isEmpty()) {
            throw new RefusedBalanceException(
                    problems, first.map(day -> day.minusDays(1)).orElse(null));
        }
    }

    private List<BalanceProblem> problems(NewBalance balance, LetterBook book, Optional<LocalDate> first) {
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
        aboutDay(balance, first).ifPresent(problems::add);
        if (balance.note().isEmpty()) {
            problems.add(BalanceProblem.NOTE_MISSING);
        } else if (length(balance.note()) > LONGEST_TEXT) {
            problems.add(BalanceProblem.NOTE_TOO_LONG);
        }
        return problems;
    }

    private Optional<BalanceProblem> aboutDay(NewBalance balance, Optional<LocalDate> first) {
        var day = balance.asOf();
        if (day == null) {
            return Optional.of(BalanceProblem.DAY_MISSING);
        }
        if (day.isAfter(LocalDate.now(clock))) {
            return Optional.of(BalanceProblem.DAY_TO_COME);
        }
        return first.filter(letter -> !day.isBefore(letter)).map(letter -> BalanceProblem.DAY_IN_REGISTER);
    }

    private String username() {
        return rights.require(Right.KEEP_OPENING_BALANCES).username();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    /** As the database counts. */
    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
