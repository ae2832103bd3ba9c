package vn.cchc.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.place.UnitChange.Heir;
import vn.cchc.place.UnitProblem.Kind;
import vn.cchc.privacy.Remark;

/** Makes one change on paper: collects what breaks the rules, and draws the units as they would be. */
final class UnitPlanner {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_REASON = 500;

    private final UnitHistory before;
    private final LocalDate day;
    private final UnitSheet sheet;
    private final UnitDraftRules drafts;
    private final List<UnitProblem> problems = new ArrayList<>();
    private final UnitsThatChange units;

    private UnitPlanner(UnitHistory before, LocalDate day) {
        this.before = before;
        this.day = day;
        this.sheet = new UnitSheet(before);
        this.drafts = new UnitDraftRules(before);
        this.units = new UnitsThatChange(before, day, problems);
    }

    /** @throws RefusedUnitChangeException with every reason; without a day, with those that no day changes */
    static UnitPlan plan(UnitHistory before, UnitChange change, LocalDate today) {
        var day = change.day();
        if (day == null) {
            throw refused(Kind.DAY_MISSING, change);
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw refused(Kind.DAY_WRONG, change);
        }
        return new UnitPlanner(before, day).plan(change, today);
    }

    private static RefusedUnitChangeException refused(Kind day, UnitChange change) {
        var problems = new ArrayList<>(List.of(UnitProblem.of(day)));
        problems.addAll(UnitDraftRules.problemsOfAnyDay(change));
        return new RefusedUnitChangeException(problems);
    }

    private UnitPlan plan(UnitChange change, LocalDate today) {
        switch (change) {
            case UnitChange.Create create -> begin(create.unit());
            case UnitChange.Alter alter -> alter(alter);
            case UnitChange.Merge merge -> merge(merge);
            case UnitChange.Split split -> split(split);
            case UnitChange.End end -> end(end.unit());
            case UnitChange.Correct correct -> correct(correct);
            case UnitChange.Withdraw withdraw ->
                problems.addAll(new UnitWithdrawal(before, sheet, today).problems(withdraw.unit(), day));
        }
        RefusedUnitChangeException.refuse(problems);
        RefusedUnitChangeException.refuse(sheet.clashes());
        return new UnitPlan(day, before, sheet.units());
    }

    private Optional<UnitVersion> begin(UnitDraft draft) {
        var wrong = drafts.problems(draft, day);
        problems.addAll(wrong);
        return wrong.isEmpty() ? Optional.of(sheet.begin(draft, day)) : Optional.empty();
    }

    private void alter(UnitChange.Alter alter) {
        problems.addAll(UnitDraftRules.problemsOfWords(alter.as()));
        units.changing(alter.unit()).ifPresent(was -> {
            units.alike(was, alter.as().kind());
            if (UnitDraft.of(was).equals(alter.as())) {
                problems.add(UnitProblem.of(Kind.NOTHING_CHANGED));
            }
            if (!Objects.equals(was.parent(), alter.as().parent())) {
                problems.addAll(problemsOfNewParent(alter));
            } else if (was.kind() != alter.as().kind()) {
                problems.addAll(drafts.problemsOfPlace(alter.as(), day));
            }
            if (problems.isEmpty()) {
                sheet.alter(was, alter.as(), day);
            }
        });
    }

    private List<UnitProblem> problemsOfNewParent(UnitChange.Alter alter) {
        var parent = alter.as().parent();
        return parent != null && (parent.equals(alter.unit()) || drafts.standsUnder(parent, alter.unit(), day))
                ? List.of(UnitProblem.of(Kind.PARENT_CIRCLE))
                : drafts.problemsOfParent(alter.as(), day);
    }

    private void merge(UnitChange.Merge merge) {
        var passing = new LinkedHashSet<>(merge.units());
        if (passing.isEmpty()) {
            problems.add(UnitProblem.of(Kind.MERGE_NOBODY));
            return;
        }
        if (merge.into() instanceof Heir.Existing heir && passing.remove(heir.unit()) && passing.isEmpty()) {
            problems.add(UnitProblem.of(Kind.MERGE_ITSELF));
            return;
        }
        if (merge.isOfOneAlone()) {
            problems.add(UnitProblem.of(Kind.MERGE_ALONE));
        }
        var heir = heir(merge.into());
        for (var unit : passing) {
            units.ending(unit).ifPresent(was -> {
                sheet.end(was, day);
                heir.ifPresent(into -> pass(was, into, Succession.Kind.MERGE, BigDecimal.ONE));
            });
        }
    }

    private Optional<UnitVersion> heir(Heir heir) {
        return switch (heir) {
            case Heir.New begun -> begin(begun.unit());
            case Heir.Existing there -> units.there(there.unit());
        };
    }

    private void pass(UnitVersion was, UnitVersion into, Succession.Kind kind, @Nullable BigDecimal share) {
        units.alike(was, into.kind());
        sheet.pass(new Succession(was.id(), into.id(), day, kind, share));
    }

    private void split(UnitChange.Split split) {
        problems.addAll(new SplitRules(split.parts()).problems());
        var found = units.ending(split.unit());
        var itself = new Heir.Existing(split.unit());
        for (int i = 0; i < split.parts().size(); i++) {
            var part = split.parts().get(i);
            if (!part.heir().equals(itself)) {
                int known = problems.size();
                heir(part.heir())
                        .ifPresent(
                                into -> found.ifPresent(was -> pass(was, into, Succession.Kind.SPLIT, part.share())));
                tellPart(known, i);
            }
        }
        if (split.parts().stream().noneMatch(part -> part.heir().equals(itself))) {
            found.ifPresent(was -> sheet.end(was, day));
        }
    }

    /** What was found since belongs to one part. */
    private void tellPart(int since, int part) {
        problems.subList(since, problems.size()).replaceAll(problem -> problem.in(part));
    }

    /** The offices of a district end with it. */
    private void end(UnitId unit) {
        units.ending(unit).ifPresent(was -> sheet.end(was, day));
        before.on(day).stream()
                .filter(office -> unit.equals(office.parent()) && office.kind().isOffice())
                .forEach(office -> units.ending(office.id()).ifPresent(was -> sheet.end(was, day)));
    }

    private void correct(UnitChange.Correct correct) {
        problems.addAll(UnitDraftRules.problemsOfNames(correct.name(), correct.nameEn()));
        new Remark(correct.reason())
                .flaw(1, LONGEST_REASON)
                .map(flaw -> switch (flaw) {
                    case MISSING -> Kind.REASON_MISSING;
                    case TOO_LONG -> Kind.REASON_TOO_LONG;
                    case PERSONAL -> Kind.REASON_PERSONAL;
                })
                .map(UnitProblem::of)
                .ifPresent(problems::add);
        var found = before.find(correct.unit(), day)
                .filter(version -> version.validFrom().equals(day));
        if (found.isEmpty()) {
            problems.add(UnitProblem.of(Kind.UNIT_MISSING));
            return;
        }
        var was = found.get();
        problems.addAll(UnitDraftRules.problemsOfKind(correct.name(), correct.nameEn(), was.kind()));
        var draft = UnitDraft.of(was).named(correct.name(), correct.nameEn());
        if (UnitDraft.of(was).equals(draft)) {
            problems.add(UnitProblem.of(Kind.NOTHING_CHANGED));
        }
        sheet.correct(was, draft);
    }
}
