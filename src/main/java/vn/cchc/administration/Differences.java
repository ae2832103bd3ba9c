package vn.cchc.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was and what is, for the journal: "unit: hồ sơ → bộ hồ sơ; decimals: 1 → 2". What stayed is left out. */
final class Differences {

    private final List<String> parts = new ArrayList<>();

    Differences add(String what, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            parts.add(what + ": " + word(before) + " → " + word(after));
        }
        return this;
    }

    private static String word(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? "–" : value.toString();
    }

    String text() {
        return String.join("; ", parts);
    }
}
