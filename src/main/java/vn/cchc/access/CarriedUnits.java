package vn.cchc.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.cchc.period.AsOf;
import vn.cchc.place.Heirs;
import vn.cchc.place.UnitId;
import vn.cchc.place.Units;

/**
 * Carries an officer's rights to the register over to the units that the own one carries on as a whole: their books were
 * handed over with them. No other right is, since whoever ends has reported for itself.
 */
@Component
class CarriedUnits {

    private final Units units;
    private final Clock clock;

    CarriedUnits(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** Asks for the units only where the account itself has no right to this one. */
    boolean may(SignedInAccount account, Right right, UnitId unit) {
        return account.may(right, unit)
                || right.isPassedOn()
                        && account.may(right)
                        && account.scope()
                                .ownUnit()
                                .filter(own ->
                                        heirs().heirOf(unit).filter(own::equals).isPresent())
                                .isPresent();
    }

    Scope scope(SignedInAccount account) {
        return account.scope()
                .ownUnit()
                .map(own -> new Scope(account.scope().ownUnit(), of(own)))
                .orElse(account.scope());
    }

    private Set<UnitId> of(UnitId own) {
        return heirs().carriedOnBy(own);
    }

    private Heirs heirs() {
        return new Heirs(units.history(AsOf.NOW), LocalDate.now(clock));
    }
}
