package vn.cchc.exchange.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns what a file calls a unit into its key. A code names whoever has it on the row's day; of units that are new in the
 * same file too.
 */
final class UnitNaming {

    private final ListName list;
    private final ListBasis basis;
    private final Map<String, List<ListRow>> byCode = new HashMap<>();
    private final Set<String> keys = new HashSet<>();

    UnitNaming(ListName list, ListBasis basis) {
        this.list = list;
        this.basis = basis;
        basis.rows(ListName.UNITS).forEach(this::know);
    }

    private void know(ListRow version) {
        keys.add(version.get("unit"));
        byCode.computeIfAbsent(version.get("code"), code -> new ArrayList<>()).add(version);
    }

    void name(List<DraftRow> drafts) {
        switch (list) {
            case UNITS -> {
                drafts.forEach(UnitNaming::identify);
                drafts.stream()
                        .filter(draft -> !draft.isRefused())
                        .map(DraftRow::row)
                        .forEach(this::know);
                drafts.forEach(draft -> resolve(draft, "parent", day(draft, "valid_from")));
            }
            case SUCCESSIONS ->
                drafts.forEach(draft -> {
                    var day = day(draft, "effective_on");
                    resolve(draft, "predecessor", day.map(first -> first.minusDays(1)));
                    resolve(draft, "successor", day);
                });
            case TARGETS -> drafts.forEach(draft -> resolve(draft, "unit", day(draft, "valid_from")));
            default -> {}
        }
    }

    /** A row that names no unit, or names it by its code alone, begins one. */
    private static void identify(DraftRow draft) {
        draft.set("code", padded(draft.get("code"), draft.get("kind")));
        var key = draft.get("unit");
        if ((key.isEmpty() || key.equals(draft.get("code"))) && draft.has("code") && draft.has("valid_from")) {
            draft.set("unit", draft.get("code") + "@" + draft.get("valid_from"));
        } else if (!key.isEmpty() && UnitKey.find(key).isEmpty() && !draft.isRefused("unit")) {
            draft.refuse("unit", ListProblem.NOT_A_UNIT);
        }
    }

    /** Spreadsheets take the zeros in front of a code away. */
    static String padded(String code, String kind) {
        int length = switch (kind) {
            case "PROVINCE", "MUNICIPALITY" -> 2;
            case "DISTRICT", "URBAN_DISTRICT", "TOWN", "PROVINCIAL_CITY" -> 3;
            case "COMMUNE", "TOWNSHIP", "WARD", "SPECIAL_ZONE" -> 5;
            default -> 0;
        };
        return code.length() < length && code.chars().allMatch(Character::isDigit) && !code.isEmpty()
                ? "0".repeat(length - code.length()) + code
                : code;
    }

    private static Optional<LocalDate> day(DraftRow draft, String column) {
        return draft.has(column) ? Optional.of(LocalDate.parse(draft.get(column))) : Optional.empty();
    }

    private void resolve(DraftRow draft, String column, Optional<LocalDate> day) {
        var written = draft.get(column);
        if (written.isEmpty() || draft.isRefused(column)) {
            return;
        }
        var key = UnitKey.find(written).isPresent()
                ? Optional.of(written).filter(keys::contains)
                : day.flatMap(known -> holder(written, known));
        key.ifPresentOrElse(
                found -> draft.set(column, found),
                () -> draft.refuse(
                        column,
                        ListProblem.UNKNOWN_UNIT,
                        day.map(LocalDate::toString).orElse("")));
    }

    private Optional<String> holder(String code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(version -> version.holdsOn(day))
                .map(version -> version.get("unit"))
                .findFirst();
    }
}
