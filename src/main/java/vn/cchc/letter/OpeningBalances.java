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
import vn.cchc.change.TriedAgain;
import vn.cchc.journal.Deed;
import vn.cchc.journal.NewEntry;
import vn.cchc.period.AsOf;
import vn.cchc.privacy.Remark;

/**
 * What the district handed over before its register began: set for the whole district, by type, and never spread. A balance
 * ends before the register's first letter of its type, so that no letter is counted twice.
 *
 * <p>Throws {@link RefusedBalanceException} for a balance that breaks the rules; nothing of it is kept then.
 */
@Service
@TriedAgain
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
        balances.hold(balance.type());
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
        var flaw = new Remark(reason).flaw(1, LONGEST_TEXT).map(OpeningBalances::ofVoiding);
        if (flaw.isPresent()) {
            throw new RefusedBalanceException(List.of(flaw.get()));
        }
        var programme = books.book(AsOf.NOW).programme();
        var struck = programme.stream()
                .flatMap(found -> found.openingBalances().stream())
                .filter(balance -> balance.type().equals(type))
                .findFirst();
        if (programme.isEmpty() || struck.isEmpty()) {
            throw new RefusedBalanceException(List.of(BalanceProblem.GONE));
        }
        balances.strike(programme.get().code(), type, reason.strip(), username(), now());
        news.tell(NewEntry.of(
                        Deed.OPENING_BALANCE_VOIDED, type + " = " + struck.get().quantity())
                .because(reason));
    }

    private static BalanceProblem ofVoiding(Remark.Flaw flaw) {
        return switch (flaw) {
            case MISSING -> BalanceProblem.VOID_REASON_MISSING;
            case TOO_LONG -> BalanceProblem.VOID_REASON_TOO_LONG;
            case PERSONAL -> BalanceProblem.VOID_REASON_PERSONAL;
        };
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
        new Remark(balance.note())
                .flaw(1, LONGEST_TEXT)
                .map(flaw -> switch (flaw) {
                    case MISSING -> BalanceProblem.NOTE_MISSING;
                    case TOO_LONG -> BalanceProblem.NOTE_TOO_LONG;
                    case PERSONAL -> BalanceProblem.NOTE_PERSONAL;
                })
                .ifPresent(problems::add);
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
}
