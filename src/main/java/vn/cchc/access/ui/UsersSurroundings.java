package vn.cchc.access.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.cchc.access.AccountDesk;
import vn.cchc.access.AccountLine;
import vn.cchc.access.AccountRoster;
import vn.cchc.access.CurrentUser;
import vn.cchc.access.WaysIn;
import vn.cchc.period.AsOf;
import vn.cchc.place.Units;

/** What the screen of accounts asks, and where it has things done. */
@Component
class UsersSurroundings {

    private final AccountRoster roster;
    private final AccountDesk desk;
    private final WaysIn ways;
    private final Units units;
    private final Clock clock;
    private final CurrentUser user;

    UsersSurroundings(AccountRoster roster, AccountDesk desk, WaysIn ways, Units units, Clock clock, CurrentUser user) {
        this.roster = roster;
        this.desk = desk;
        this.ways = ways;
        this.units = units;
        this.clock = clock;
        this.user = user;
    }

    AccountRoster roster() {
        return roster;
    }

    AccountDesk desk() {
        return desk;
    }

    WaysIn ways() {
        return ways;
    }

    OfficerUnits units(AccountWording wording) {
        return new OfficerUnits(units.history(AsOf.NOW), LocalDate.now(clock), wording);
    }

    boolean isOwn(AccountLine account) {
        return user.find()
                .filter(self -> self.username().equalsIgnoreCase(account.username()))
                .isPresent();
    }
}
