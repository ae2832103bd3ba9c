package vn.cchc.exchange;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.letter.LetterRegister;
import vn.cchc.period.AsOf;
import vn.cchc.place.Units;

/** Asks what letters can be of, in a few statements. */
@Component
class LetterBasisLoader {

    private final Units units;
    private final LetterRegister register;
    private final Rights rights;
    private final Clock clock;

    LetterBasisLoader(Units units, LetterRegister register, Rights rights, Clock clock) {
        this.units = units;
        this.register = register;
        this.rights = rights;
        this.clock = clock;
    }

    /** As it is known now, for whoever is signed in. */
    LetterRowJudge.Rules rules() {
        var history = units.history(AsOf.NOW);
        return new LetterRowJudge.Rules(
                new UnitNames(history),
                new OccasionNames(register.book(AsOf.NOW).types(), register.occasions(), register.ended()),
                unit -> rights.may(Right.KEEP_LETTERS, unit),
                LocalDate.now(clock));
    }
}
