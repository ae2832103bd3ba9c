package vn.cchc.letter.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.access.Scope;
import vn.cchc.letter.Letter;
import vn.cchc.letter.LetterBook;
import vn.cchc.letter.LetterCount;
import vn.cchc.letter.LetterFilter;
import vn.cchc.letter.LetterOrder;
import vn.cchc.letter.LetterRegister;
import vn.cchc.letter.LetterType;
import vn.cchc.letter.NewLetter;
import vn.cchc.letter.Occasion;
import vn.cchc.period.AsOf;
import vn.cchc.period.Span;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;
import vn.cchc.place.Units;

/** Asks what the desk needs to know, in a few statements. */
@Component
class DeskSurroundings {

    /** Letters are entered late; one of a day on which its occasion had ended is refused. */
    private static final int MONTHS_TO_ENTER = 2;

    private final Units units;
    private final LetterRegister register;
    private final Rights rights;
    private final Clock clock;

    DeskSurroundings(Units units, LetterRegister register, Rights rights, Clock clock) {
        this.units = units;
        this.register = register;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * @param kept the units whose register the reader may keep
     * @param units those of them to choose from
     * @param unit the one on screen; empty where there is none to keep
     * @param occasions all there are
     * @param offered those that go on, or ended so lately that letters may still be entered
     */
    record Known(
            UnitHistory history,
            KeptUnits kept,
            List<UnitVersion> units,
            Optional<UnitVersion> unit,
            List<Occasion> occasions,
            List<Occasion> offered,
            LetterBook book,
            Scope scope,
            LocalDate today,
            boolean mayKeepBalances) {

        /** An officer's unit that is no more, while the account still belongs to it. */
        Optional<UnitVersion> ownEnded() {
            return kept.ended().stream()
                    .filter(unit -> scope.ownUnit().filter(unit.id()::equals).isPresent())
                    .findFirst();
        }

        /** One unit's whole register. */
        LetterFilter filter(UnitVersion unit) {
            var calendar = history.calendar();
            var current = calendar.monthOf(today);
            var span = new Span(history.firstMonth().orElse(current), current);
            return new LetterFilter(span, today, Set.of(unit.id()), Optional.empty(), Optional.empty(), AsOf.NOW);
        }

        /** What an entry may be for: of one that is corrected also what it is for now. */
        List<Occasion> offered(Optional<NewLetter> corrected) {
            return occasions.stream()
                    .filter(occasion -> offered.contains(occasion)
                            || corrected
                                    .filter(letter -> letter.occasion().equals(occasion.code()))
                                    .isPresent())
                    .toList();
        }

        /** A new entry of today, signed as the newest one was; of a unit that has ended somebody has to say the day. */
        NewLetter blank(LetterRegister register, UnitVersion unit) {
            var signer = register.list(filter(unit), scope, LetterOrder.NEWEST_FIRST, 0, 1).stream()
                    .map(Letter::signerTitle)
                    .findFirst()
                    .orElse("");
            var day = kept.isEnded(unit) ? null : today;
            return new NewLetter("", day, Optional.empty(), signer, "", null, "", "");
        }

        /** How many letters of a type the whole district handed over since they are counted. */
        int handedOver(LetterRegister register, LetterType type) {
            var current = history.calendar().monthOf(today);
            var first = book.programme()
                    .map(programme -> history.calendar().monthOf(programme.launchedOn()))
                    .filter(month -> !month.isAfter(current))
                    .orElse(current);
            return register.counts(new Span(first, current), today, AsOf.NOW).stream()
                    .filter(count -> count.occasion().type().equals(type.code()))
                    .mapToInt(LetterCount::quantity)
                    .sum();
        }
    }

    Scope scope() {
        return rights.scope();
    }

    Known of(DeskState state) {
        var today = LocalDate.now(clock);
        var history = units.history(AsOf.NOW);
        var scope = scope();
        boolean keeps = rights.may(Right.KEEP_LETTERS);
        var kept = KeptUnits.of(history, today, unit -> keeps && scope.mayReadRegisterOf(unit));
        var unit = state.unit().flatMap(kept::find).or(kept::first);
        var last = unit.map(kept::daysOf).map(LetterDays::last).orElse(today);
        return new Known(
                history,
                kept,
                unit.map(chosen -> kept.offered(chosen, withEntries(kept, scope)))
                        .orElse(List.of()),
                unit,
                register.occasions(),
                register.occasions(last.minusMonths(MONTHS_TO_ENTER)),
                register.book(AsOf.NOW),
                scope,
                today,
                rights.may(Right.KEEP_OPENING_BALANCES));
    }

    /** Nothing is asked as long as no unit has ended. */
    private Set<UnitId> withEntries(KeptUnits kept, Scope scope) {
        return kept.ended().isEmpty() ? Set.of() : register.unitsWithEntries(scope);
    }
}
