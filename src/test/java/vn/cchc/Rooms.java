package vn.cchc;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;

/**
 * The rooms of the house and the arrows between them (`architecture.md`). A feature's {@code ui} is a room of its own:
 * it may use its feature, whatever that may use, the kit and access, and nobody uses it. It may ask the platform whether
 * the figures are the sample's, since every screen says so.
 */
final class Rooms {
    static final String BASE = "vn.cchc";
    private static final String UI = ".ui";
    private static final String TEXT = "text";

    /**
     * Two arrows more than first drawn: an indicator is for kinds of unit, and a letter feeds measures. Statistics is
     * the ground floor of analytics: it knows figures and months, and no unit. Who writes what is kept in memory, and who
     * keeps it, both use change. Password is the ground floor of access: it knows no account, and access asks for the units of
     * today. File is the ground floor of exchange: it reads what people call a table, and knows no figure.
     * Administration writes what others keep, with right and journal; it asks analytics what figures a definition would
     * come to, and shows them as its charts do. List stands beside the import of figures: it reads what figures are made
     * of, and its screens are exchange's. Privacy knows what tells who somebody is, for all who take free text. History
     * tells how figures came about: it reads what the writers of figures wrote, and uses none of them. The platform lends
     * rows of texts to the rooms whose tables go out and come in as lists. The journal says what was done to the catalogue
     * in the catalogue's words. Letters announce nothing; they use change to be tried again, as reports are. Text knows words and nothing else, so every room may use it.
     */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            entry(TEXT, Set.of()),
            entry("kit", Set.of()),
            entry("platform", Set.of()),
            entry("period", Set.of()),
            entry("privacy", Set.of()),
            entry("change", Set.of("period")),
            entry("place", Set.of("period", "change", "privacy", "platform")),
            entry("indicator", Set.of("period", "place", "change", "privacy", "platform")),
            entry("access.password", Set.of()),
            entry("access", Set.of("access.password", "place", "platform", "period")),
            entry("journal", Set.of("place", "period", "access", "indicator")),
            entry("observation", Set.of("place", "period", "indicator", "access", "change", "journal", "privacy")),
            entry("history", Set.of("place", "period", "indicator", "access")),
            entry(
                    "letter",
                    Set.of("place", "period", "indicator", "access", "change", "journal", "privacy", "platform")),
            entry("annotation", Set.of("place", "period", "indicator", "access", "journal", "privacy")),
            entry("exchange.file", Set.of("period", "privacy")),
            entry(
                    "exchange.list",
                    Set.of(
                            "exchange.file",
                            "place",
                            "period",
                            "indicator",
                            "letter",
                            "access",
                            "change",
                            "journal",
                            "privacy")),
            entry(
                    "exchange",
                    Set.of(
                            "exchange.file",
                            "exchange.list",
                            "observation",
                            "letter",
                            "place",
                            "period",
                            "indicator",
                            "access",
                            "change",
                            "journal",
                            "privacy")),
            entry("analytics.statistics", Set.of("period", "indicator")),
            entry(
                    "analytics",
                    Set.of(
                            "analytics.statistics",
                            "annotation",
                            "place",
                            "period",
                            "indicator",
                            "observation",
                            "letter",
                            "access",
                            "change")),
            entry(
                    "analytics.chart",
                    Set.of(
                            "analytics",
                            "analytics.statistics",
                            "annotation",
                            "place",
                            "period",
                            "indicator",
                            "observation",
                            "letter",
                            "access",
                            "kit")),
            entry(
                    "administration",
                    Set.of(
                            "place",
                            "period",
                            "indicator",
                            "letter",
                            "observation",
                            "access",
                            "change",
                            "journal",
                            "privacy",
                            "analytics",
                            "analytics.chart")),
            entry("review", Set.of("analytics", "place", "period", "indicator", "observation", "letter", "access")),
            entry("api", Set.of("analytics", "place", "period", "indicator", "observation", "letter", "access")),
            entry("shell", Set.of("kit", "access")));

    private static final Set<String> WITHOUT_SCREENS =
            Set.of(TEXT, "kit", "platform", "period", "privacy", "change", "api", "shell");

    private Rooms() {}

    /** The room a class stands in: {@code letter}, {@code letter.ui}, {@code analytics.chart}; or the unknown path. */
    static String of(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(BASE) ? "" : name.substring(BASE.length() + 1);
    }

    static boolean isKnown(String room) {
        return ARROWS.containsKey(room)
                || (room.endsWith(UI)
                        && ARROWS.containsKey(feature(room))
                        && !feature(room).contains(".")
                        && !WITHOUT_SCREENS.contains(feature(room)));
    }

    static boolean mayUse(String room, String other) {
        if (room.equals(other) || other.equals(TEXT)) {
            return true;
        }
        if (!room.endsWith(UI)) {
            return ARROWS.getOrDefault(room, Set.of()).contains(other);
        }
        String feature = feature(room);
        return other.equals(feature)
                || other.equals("kit")
                || other.equals("access")
                || other.equals("platform")
                || other.equals(feature + ".chart")
                || ARROWS.getOrDefault(feature, Set.of()).contains(other);
    }

    private static String feature(String room) {
        return room.endsWith(UI) ? room.substring(0, room.length() - UI.length()) : room;
    }

    /** One slice a room. */
    static final class Slices implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(BASE + ".")
                    ? SliceIdentifier.of(of(type))
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "rooms";
        }
    }
}
