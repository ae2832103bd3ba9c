package vn.cchc.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.place.UnitProblem.Kind;
import vn.cchc.privacy.PersonalWords;

/**
 * What a unit has to be called and to stand under.
 *
 * @param units those it joins
 */
record UnitDraftRules(UnitHistory units) {

    /** As addresses hold it. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,19}");

    private static final Pattern KIND_WORD = Pattern.compile(
            "(xã|phường|thị trấn|huyện|quận|thị xã)\\s.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern KIND_WORD_EN =
            Pattern.compile(".*\\s(commune|ward|township|district|special zone|province)", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_NAME = 200;

    /** Of a unit that is to begin. */
    List<UnitProblem> problems(UnitDraft draft, LocalDate day) {
        var problems = new ArrayList<>(problemsOfWords(draft));
        problems.addAll(problemsOfParent(draft, day));
        problems.addAll(problemsOfRoot(draft));
        return problems;
    }

    /** What would be outside the root is seen on no screen once it is written. */
    private List<UnitProblem> problemsOfRoot(UnitDraft draft) {
        if (units.isRootOpen()) {
            return List.of(UnitProblem.of(Kind.ROOT_MISSING));
        }
        var kind = draft.kind();
        return kind != null && kind.isAboveCommunes() && draft.parent() == null
                ? units.root().stream()
                        .map(root -> UnitProblem.of(Kind.OUTSIDE_ROOT, root))
                        .toList()
                : List.of();
    }

    /** What is wrong with a change whatever its day. */
    static List<UnitProblem> problemsOfAnyDay(UnitChange change) {
        return switch (change) {
            case UnitChange.Create create -> problemsOfWords(create.unit());
            case UnitChange.Alter alter -> problemsOfWords(alter.as());
            case UnitChange.Merge merge -> problemsOfMerger(merge);
            case UnitChange.Split split -> problemsOfSplit(split);
            default -> List.of();
        };
    }

    private static List<UnitProblem> problemsOfMerger(UnitChange.Merge merge) {
        var problems = new ArrayList<UnitProblem>();
        if (merge.units().isEmpty()) {
            problems.add(UnitProblem.of(Kind.MERGE_NOBODY));
        } else if (merge.isOfOneAlone()) {
            problems.add(UnitProblem.of(Kind.MERGE_ALONE));
        }
        problems.addAll(problemsOfHeir(merge.into()));
        return problems;
    }

    private static List<UnitProblem> problemsOfSplit(UnitChange.Split split) {
        var problems = new ArrayList<>(new SplitRules(split.parts()).problems());
        for (int i = 0; i < split.parts().size(); i++) {
            int part = i;
            problemsOfHeir(split.parts().get(i).heir()).forEach(problem -> problems.add(problem.in(part)));
        }
        return problems;
    }

    private static List<UnitProblem> problemsOfHeir(UnitChange.Heir heir) {
        return heir instanceof UnitChange.Heir.New begun ? problemsOfWords(begun.unit()) : List.of();
    }

    static List<UnitProblem> problemsOfWords(UnitDraft draft) {
        var problems = new ArrayList<UnitProblem>();
        if (draft.code().isEmpty()) {
            problems.add(UnitProblem.of(Kind.CODE_MISSING));
        } else if (!CODE.matcher(draft.code()).matches()) {
            problems.add(UnitProblem.of(Kind.CODE_WRONG));
        }
        problems.addAll(problemsOfNames(draft.name(), draft.nameEn()));
        if (draft.kind() == null) {
            problems.add(UnitProblem.of(Kind.KIND_MISSING));
        } else {
            problems.addAll(problemsOfKind(draft.name(), draft.nameEn(), draft.kind()));
        }
        return problems;
    }

    static List<UnitProblem> problemsOfNames(String name, String nameEn) {
        var problems = new ArrayList<UnitProblem>();
        if (name.isEmpty()) {
            problems.add(UnitProblem.of(Kind.NAME_MISSING));
        }
        if (nameEn.isEmpty()) {
            problems.add(UnitProblem.of(Kind.NAME_EN_MISSING));
        }
        if (name.length() > LONGEST_NAME || nameEn.length() > LONGEST_NAME) {
            problems.add(UnitProblem.of(Kind.NAME_TOO_LONG));
        } else if (PersonalWords.findInPlace(name).isPresent()
                || PersonalWords.findInPlace(nameEn).isPresent()) {
            problems.add(UnitProblem.of(Kind.NAME_PERSONAL));
        }
        return problems;
    }

    /** The word for the kind is written by the program, in both languages. An office has its whole name. */
    static List<UnitProblem> problemsOfKind(String name, String nameEn, UnitKind kind) {
        var problems = new ArrayList<UnitProblem>();
        if (!kind.isOffice() && KIND_WORD.matcher(name).matches()) {
            problems.add(UnitProblem.of(Kind.NAME_WITH_KIND));
        }
        if (!kind.isOffice() && KIND_WORD_EN.matcher(nameEn).matches()) {
            problems.add(UnitProblem.of(Kind.NAME_EN_WITH_KIND));
        }
        return problems;
    }

    List<UnitProblem> problemsOfParent(UnitDraft draft, LocalDate day) {
        var parent = draft.parent();
        if (parent == null) {
            return List.of();
        }
        var found = units.find(parent, day);
        if (found.isEmpty()) {
            var last = units.versionsOf(parent);
            return List.of(
                    last.isEmpty()
                            ? UnitProblem.of(Kind.PARENT_WRONG)
                            : UnitProblem.of(Kind.PARENT_WRONG, last.getLast()));
        }
        return found.get().kind().isCommuneLevel() || found.get().kind().isOffice()
                ? List.of(UnitProblem.of(Kind.PARENT_WRONG, found.get()))
                : problemsOfPlace(draft, day);
    }

    /** Whether its kind is one of those that stand under the parent. */
    List<UnitProblem> problemsOfPlace(UnitDraft draft, LocalDate day) {
        var kind = draft.kind();
        return kind == null
                ? List.of()
                : Optional.ofNullable(draft.parent()).flatMap(parent -> units.find(parent, day)).stream()
                        .filter(above -> !kind.mayStandUnder(above.kind()))
                        .map(above -> UnitProblem.of(Kind.KIND_MISPLACED, above))
                        .toList();
    }

    /** Whether a unit stands under another on a day, directly or further down. */
    boolean standsUnder(UnitId unit, UnitId other, LocalDate day) {
        var above = units.find(unit, day).map(UnitVersion::parent);
        for (int steps = 0; above.isPresent() && steps < UnitKind.values().length; steps++) {
            if (above.get().equals(other)) {
                return true;
            }
            above = units.find(above.get(), day).map(UnitVersion::parent);
        }
        return false;
    }
}
