package vn.cchc.exchange.list;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.exchange.list.Outcome.Line;
import vn.cchc.place.UnitKind;

/** Versions of units: one at a time for each unit and for each code, below one that is there, and as long as figures need it. */
final class UnitRules implements ListRules {

    @Override
    public void check(Outcome outcome) {
        outcome.checkDates(row -> row.get("unit"), UnitRules::refuseOverlap);
        outcome.checkDates(row -> row.get("code"), UnitRules::refuseCode);
        var units = outcome.by(row -> row.get("unit"));
        var codes = outcome.by(row -> row.get("code"));
        checkKeys(units);
        outcome.touched().forEach(draft -> {
            checkName(draft);
            checkParent(draft, units);
            checkPlace(draft, outcome.basis());
            noteCode(draft, codes);
        });
        new UnitCalendarRules().check(outcome);
        new UnitFiguresRules(units).check(outcome);
    }

    private static void refuseOverlap(Line one, Line other) {
        one.refuse("valid_to", ListProblem.OVERLAP, other.row().get("valid_from"));
        other.refuse("valid_from", ListProblem.OVERLAP, one.row().get("valid_from"));
    }

    private static void refuseCode(Line one, Line other) {
        if (!one.row().get("unit").equals(other.row().get("unit"))) {
            one.refuse("code", ListProblem.CODE_TAKEN, named(other.row()));
            other.refuse("code", ListProblem.CODE_TAKEN, named(one.row()));
        }
    }

    /** "Cây Trường II (25819@2014-04-01)". */
    static String named(ListRow version) {
        return version.get("name") + " (" + version.get("unit") + ")";
    }

    private static void checkKeys(Map<String, List<Line>> units) {
        units.forEach((unit, versions) -> {
            var first = first(versions);
            var key = first.row().get("code") + "@" + first.row().get("valid_from");
            if (!key.equals(unit)) {
                versions.stream()
                        .filter(Line::isTouched)
                        .forEach(line -> line.refuse("unit", ListProblem.KEY_OF_FIRST, key));
            }
        });
    }

    private static Line first(List<Line> versions) {
        return versions.stream()
                .min(Comparator.comparing(line -> line.row().day("valid_from")))
                .orElseThrow();
    }

    private static void checkName(DraftRow draft) {
        var kind = UnitKind.valueOf(draft.get("kind"));
        if (!kind.isOffice() && FullName.read(draft.get("name"), kind).isPresent()) {
            draft.note(ListRemark.NAME_WITH_KIND, draft.get("name"));
        }
        if (draft.changes("name") || draft.changes("kind")) {
            draft.note(ListRemark.PAST_NAME, draft.get("valid_from"));
        }
    }

    /** Communes and offices stand below a district or a province, districts below a province, provinces below nothing. */
    private static void checkParent(DraftRow draft, Map<String, List<Line>> units) {
        if (!draft.has("parent")) {
            return;
        }
        var kind = UnitKind.valueOf(draft.get("kind"));
        var day = draft.row().day("valid_from");
        boolean above = units.getOrDefault(draft.get("parent"), List.of()).stream()
                .map(Line::row)
                .filter(version -> version.holdsOn(day))
                .map(version -> UnitKind.valueOf(version.get("kind")))
                .anyMatch(parent -> level(parent) < level(kind));
        if (!above) {
            draft.refuse("parent", ListProblem.PARENT_WRONG, day.toString());
        }
    }

    /** Who stands above, and how high, stays for months that reports were handed up in; a parent that was missing may come. */
    private static void checkPlace(DraftRow draft, ListBasis basis) {
        var former = draft.before().filter(row -> basis.isReported(row.day("valid_from")));
        var until = basis.reportedUntil().map(LocalDate::toString).orElse("");
        former.filter(row -> row.has("parent") && draft.changes("parent"))
                .ifPresent(row -> draft.refuse("parent", ListProblem.PLACE_REPORTED, until));
        former.filter(row -> rank(row.get("kind")) != rank(draft.get("kind")))
                .ifPresent(row -> draft.refuse("kind", ListProblem.PLACE_REPORTED, until));
    }

    /** Offices stand beside communes. */
    private static int rank(String name) {
        var kind = UnitKind.valueOf(name);
        return kind.isOffice() ? 3 : level(kind);
    }

    private static int level(UnitKind kind) {
        return kind.isProvinceLevel() ? 0 : kind.isDistrictLevel() ? 1 : 2;
    }

    private static void noteCode(DraftRow draft, Map<String, List<Line>> codes) {
        if (draft.isNew()) {
            formerHolder(draft, codes).ifPresent(former -> draft.note(ListRemark.FORMER_CODE, named(former)));
        }
    }

    private static Optional<ListRow> formerHolder(DraftRow draft, Map<String, List<Line>> codes) {
        var day = draft.row().day("valid_from");
        return codes.getOrDefault(draft.get("code"), List.of()).stream()
                .map(Line::row)
                .filter(version -> !version.get("unit").equals(draft.get("unit"))
                        && !version.day("valid_to").isAfter(day))
                .max(Comparator.comparing(version -> version.day("valid_to")));
    }

    /** A unit stays as long as there are figures or letters of it. */
    private record UnitFiguresRules(Map<String, List<Line>> units) {

        void check(Outcome outcome) {
            var basis = outcome.basis();
            Function<String, Optional<LocalDate>> needed = unit ->
                    Optional.ofNullable(basis.use().lastMonths().get(unit)).map(basis.calendar()::lastDateOf);
            outcome.touched().stream()
                    .filter(draft -> draft.changes("valid_to"))
                    .forEach(draft -> needed.apply(draft.get("unit"))
                            .filter(day -> draft.before().orElseThrow().holdsOn(day)
                                    && units.getOrDefault(draft.get("unit"), List.of()).stream()
                                            .noneMatch(line -> line.row().holdsOn(day)))
                            .ifPresent(
                                    day -> draft.refuse("valid_to", ListProblem.ENDS_BEFORE_FIGURES, day.toString())));
        }
    }
}
