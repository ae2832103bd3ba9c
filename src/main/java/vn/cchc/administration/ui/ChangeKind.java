package vn.cchc.administration.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ways to change units that have a form. */
enum ChangeKind {
    CREATE,
    RENAME,
    KIND,
    MERGE,
    SPLIT,
    END,
    CORRECT;

    /** As addresses have it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ChangeKind> parse(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Whether it begins with one unit that is chosen before. */
    boolean isOfAUnit() {
        return this != CREATE && this != MERGE;
    }
}
