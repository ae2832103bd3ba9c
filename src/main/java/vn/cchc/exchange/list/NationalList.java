package vn.cchc.exchange.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.exchange.file.SheetRow;
import vn.cchc.exchange.list.FullName.Level;

/**
 * The list of a country's units as it is published: {@code level, code, full_name, full_name_en, parent_code}, with three
 * levels until July 2025 and two since. A unit that is known on the first day by the same code, name and kind is that
 * unit; the same code with another name is another unit, and the row is refused.
 */
final class NationalList {

    static final Set<String> HEADINGS = Set.of("level", "code", "full_name", "parent_code");
    private static final Set<String> KNOWN = Set.of("level", "code", "full_name", "full_name_en", "parent_code");

    /** Which column of the file shows what is wrong with a column of the list. */
    private static final Map<String, String> SHOWN_BY = Map.of(
            "level", "level",
            "unit", "code",
            "code", "code",
            "kind", "full_name",
            "name", "full_name",
            "name_en", "full_name_en",
            "parent", "parent_code");

    private final ListTable table;
    private final NationalDays days;
    private final String calendar;
    private final Map<String, ListRow> holders;

    NationalList(ListTable table, NationalDays days, ListBasis basis) {
        this.table = table;
        this.days = days;
        this.calendar = usual(basis);
        this.holders = basis.rows(ListName.UNITS).stream()
                .filter(unit -> unit.holdsOn(days.from()))
                .collect(Collectors.toMap(unit -> unit.get("code"), unit -> unit));
    }

    static Optional<String> heading(String text) {
        var name = text.strip().toLowerCase(Locale.ROOT);
        return KNOWN.contains(name) ? Optional.of(name) : Optional.empty();
    }

    /** The calendar of the units that are there; the first one while there are none. */
    private static String usual(ListBasis basis) {
        return basis.rows(ListName.UNITS).stream()
                .collect(Collectors.groupingBy(unit -> unit.get("calendar"), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(() -> basis.codes(ListName.CALENDARS).stream().min(Comparator.naturalOrder()))
                .orElse("");
    }

    /** A row for each unit, as the list of units would have it. */
    List<DraftRow> drafts() {
        var drafts = new ArrayList<DraftRow>();
        Map<String, String> units = new HashMap<>();
        for (var row : table.rows()) {
            var draft = draft(row);
            drafts.add(draft);
            units.putIfAbsent(draft.get("code"), draft.get("unit"));
        }
        drafts.forEach(draft -> setParent(draft, units));
        return drafts;
    }

    private DraftRow draft(SheetRow row) {
        Map<String, Integer> places = new HashMap<>();
        SHOWN_BY.forEach((column, shownBy) ->
                Optional.ofNullable(table.places().get(shownBy)).ifPresent(place -> places.put(column, place)));
        var draft = table.draft(row, places);
        fill(draft);
        return draft;
    }

    private void fill(DraftRow draft) {
        var level = level(draft.cell("level").text());
        var name = level.flatMap(known -> FullName.read(draft.cell("name").text(), known));
        draft.set("valid_from", days.from().toString());
        draft.set("valid_to", days.end());
        draft.set("calendar", calendar);
        if (level.isEmpty()) {
            draft.refuse("level", ListProblem.UNKNOWN_LEVEL);
        } else if (name.isEmpty()) {
            draft.refuse("name", ListProblem.UNKNOWN_KIND);
        }
        name.ifPresent(found -> {
            var english = FullName.english(draft.cell("name_en").text());
            draft.set("kind", found.kind().name());
            draft.set("name", found.name());
            draft.set("name_en", english.isEmpty() ? found.name() : english);
        });
        draft.set("code", UnitNaming.padded(draft.cell("code").text(), draft.get("kind")));
        draft.set("unit", draft.get("code") + "@" + days.from());
        recognise(draft);
    }

    private static Optional<Level> level(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "province" -> Optional.of(Level.PROVINCE);
            case "district" -> Optional.of(Level.DISTRICT);
            case "commune" -> Optional.of(Level.COMMUNE);
            default -> Optional.empty();
        };
    }

    /** Says what is known of the unit instead of what the list says, where it is the same one. */
    private void recognise(DraftRow draft) {
        var holder = holders.get(draft.get("code"));
        if (holder == null || draft.isRefused()) {
            return;
        }
        if (isSame(holder, draft)) {
            holder.values().forEach(draft::set);
        } else {
            draft.refuse("name", ListProblem.OTHER_UNIT, UnitRules.named(holder));
        }
    }

    private static boolean isSame(ListRow holder, DraftRow draft) {
        return holder.get("kind").equals(draft.get("kind")) && Spelling.isSame(holder.get("name"), draft.get("name"));
    }

    /** A known unit gets a parent only where it had none and began on that day: before, it may have stood elsewhere. */
    private void setParent(DraftRow draft, Map<String, String> units) {
        var code = draft.cell("parent").text();
        boolean known = holders.containsKey(draft.get("code"));
        boolean top = draft.cell("level").text().equalsIgnoreCase("province");
        if (draft.isRefused() || top || (known && draft.has("parent"))) {
            return;
        }
        var parent = Optional.ofNullable(units.get(code))
                .or(() -> Optional.ofNullable(units.get(
                        code.length() == 1 ? "0" + code : "0".repeat(Math.max(0, 3 - code.length())) + code)));
        if (parent.isEmpty()) {
            draft.refuse("parent", ListProblem.PARENT_MISSING);
        } else if (!known) {
            draft.set("parent", parent.get());
        } else if (draft.get("valid_from").equals(days.from().toString())) {
            draft.set("parent", parent.get());
            draft.note(ListRemark.PARENT_ADDED, code);
        }
    }
}
