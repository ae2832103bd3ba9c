package vn.cchc.change;

import java.util.Set;

/** Tells, within the transaction that announced it, that these are about to change; screens follow once it is committed. */
public record Announced(Set<Subject> subjects) {

    public Announced {
        subjects = Set.copyOf(subjects);
    }
}
