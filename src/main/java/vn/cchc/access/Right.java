package vn.cchc.access;

import static vn.cchc.access.Reach.EVERYWHERE;
import static vn.cchc.access.Reach.NOWHERE;
import static vn.cchc.access.Reach.OWN_UNIT;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything an account may be allowed to do, and how far each role's right goes. This table is the only place that
 * decides; services ask it by {@link Requires} or {@link Rights}, and screens only to leave out what would be refused.
 */
public enum Right {
    //                 leader      officer     reviewer    administrator
    READ_FIGURES(EVERYWHERE, EVERYWHERE, EVERYWHERE, EVERYWHERE),
    READ_REGISTER(EVERYWHERE, OWN_UNIT, EVERYWHERE, EVERYWHERE),
    WRITE_NOTES(NOWHERE, NOWHERE, EVERYWHERE, EVERYWHERE),
    /** Draft, explain and hand in a report, propose a correction. */
    ENTER_FIGURES(NOWHERE, OWN_UNIT, NOWHERE, NOWHERE),
    IMPORT_FIGURES(NOWHERE, OWN_UNIT, EVERYWHERE, NOWHERE),
    /** How far the reports of all units have come. */
    READ_REPORTS(NOWHERE, NOWHERE, EVERYWHERE, EVERYWHERE),
    /** Approve, return, remind; nobody their own. */
    REVIEW_REPORTS(NOWHERE, NOWHERE, EVERYWHERE, NOWHERE),
    CLOSE_MONTHS(NOWHERE, NOWHERE, EVERYWHERE, NOWHERE),
    REOPEN_MONTHS(NOWHERE, NOWHERE, NOWHERE, EVERYWHERE),
    KEEP_LETTERS(NOWHERE, OWN_UNIT, EVERYWHERE, NOWHERE),
    /** What was handed over before the register began. */
    KEEP_OPENING_BALANCES(NOWHERE, NOWHERE, EVERYWHERE, NOWHERE),
    /** Create, rename, merge, split and end units. */
    KEEP_UNITS(NOWHERE, NOWHERE, NOWHERE, EVERYWHERE),
    /** Who has an account, as what, and which of their sessions are open. */
    KEEP_ACCOUNTS(NOWHERE, NOWHERE, NOWHERE, EVERYWHERE),
    /** The own password and the own sessions. */
    KEEP_OWN_ACCOUNT(EVERYWHERE, EVERYWHERE, EVERYWHERE, EVERYWHERE),
    /** Who did what. */
    READ_JOURNAL(NOWHERE, OWN_UNIT, EVERYWHERE, EVERYWHERE),
    /** Measures, indicators and targets. */
    KEEP_CATALOGUE(NOWHERE, NOWHERE, EVERYWHERE, EVERYWHERE),
    /** Calendars and types of letters. */
    KEEP_SETTINGS(NOWHERE, NOWHERE, NOWHERE, EVERYWHERE);

    private final Reach leader;
    private final Reach officer;
    private final Reach reviewer;
    private final Reach administrator;

    Right(Reach leader, Reach officer, Reach reviewer, Reach administrator) {
        this.leader = leader;
        this.officer = officer;
        this.reviewer = reviewer;
        this.administrator = administrator;
    }

    public Reach of(Role role) {
        return switch (role) {
            case LEADER -> leader;
            case OFFICER -> officer;
            case REVIEWER -> reviewer;
            case ADMIN -> administrator;
        };
    }

    /** Whether an officer's right reaches the units that the own one carries on as a whole, once they have ended. */
    boolean isPassedOn() {
        return this == READ_REGISTER || this == KEEP_LETTERS;
    }

    /** The roles that have the right somewhere, by name. */
    public Set<String> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> of(role) != Reach.NOWHERE)
                .map(Role::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
