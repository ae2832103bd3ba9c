package vn.cchc.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person does in the review of administrative reform; decides what they may do and see. */
public enum Role {
    /** Reads everything approved and holds the review meeting. */
    LEADER,
    /** Enters the figures and letters of one unit. */
    OFFICER,
    /** Approves or returns reports, and keeps indicators and targets. */
    REVIEWER,
    /** Keeps units, accounts and settings. */
    ADMIN;

    /** Whether people of this role write notes beside the figures. */
    public boolean mayAnnotate() {
        return switch (this) {
            case REVIEWER, ADMIN -> true;
            case LEADER, OFFICER -> false;
        };
    }

    /** The names of the roles that have a right somewhere, as the navigation compares them. */
    public static Set<String> allWith(Right right) {
        return Stream.of(values())
                .filter(role -> right.of(role) != Reach.NOWHERE)
                .map(Role::name)
                .collect(Collectors.toSet());
    }

    /** The name the framework compares roles by. */
    String authority() {
        return "ROLE_" + name();
    }
}
