package vn.cchc.administration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.NewTarget;
import vn.cchc.indicator.RefusedTargetsException;
import vn.cchc.indicator.Target;
import vn.cchc.indicator.TargetLedger;
import vn.cchc.indicator.TargetProblem;
import vn.cchc.indicator.TargetRules;
import vn.cchc.indicator.TargetScope;
import vn.cchc.journal.Deed;

/**
 * Where targets are set from a day on, ended, and withdrawn while they have not begun. Each change is in the journal.
 *
 * <p>Throws {@link RefusedTargetsException} for what breaks the rules; none of the targets is kept then.
 */
@Service
public class TargetDesk {

    private final TargetLedger ledger;
    private final CatalogueLoader loader;
    private final CatalogueDeeds deeds;
    private final LastTargetQuery last;

    TargetDesk(TargetLedger ledger, CatalogueLoader loader, CatalogueDeeds deeds, LastTargetQuery last) {
        this.ledger = ledger;
        this.loader = loader;
        this.deeds = deeds;
        this.last = last;
    }

    @Requires(Right.KEEP_CATALOGUE)
    @Transactional(readOnly = true)
    public KnownCatalogue known() {
        return loader.load();
    }

    /** Who changed the targets of a scope last, and when; empty where nobody did since the journal began. */
    @Requires(Right.KEEP_CATALOGUE)
    @Transactional(readOnly = true)
    public Optional<LastTarget> lastChange(IndicatorCode indicator, TargetScope scope) {
        return last.find(subject(indicator, scope), scope.unit());
    }

    /**
     * Sets all of them, or none.
     *
     * @param again why figures that are approved or closed are to be judged anew; empty where none may be
     */
    @Requires(Right.KEEP_CATALOGUE)
    @Transactional
    public void set(List<NewTarget> targets, Optional<String> again) {
        var rules = loader.loadToChange().targetRules();
        var refused = new LinkedHashMap<IndicatorCode, List<TargetProblem>>();
        targets.forEach(target -> {
            var problems = new ArrayList<>(rules.problems(target));
            decided(rules, target, again).ifPresent(problems::add);
            if (!problems.isEmpty()) {
                refused.put(target.indicator(), problems);
            }
        });
        if (!refused.isEmpty()) {
            throw new RefusedTargetsException(refused);
        }
        targets.forEach(target -> {
            ledger.set(target);
            tell(Deed.TARGET_SET, target.indicator(), target.scope(), change(target, rules, again));
        });
    }

    private static Optional<TargetProblem> decided(TargetRules rules, NewTarget target, Optional<String> again) {
        if (!rules.judgesDecided(target.from())) {
            return Optional.empty();
        }
        if (again.isEmpty()) {
            return Optional.of(TargetProblem.DECIDED);
        }
        return aboutReason(again.get());
    }

    private static Optional<TargetProblem> aboutReason(String reason) {
        return CatalogueDeeds.flaw(reason).map(flaw -> switch (flaw) {
            case MISSING -> TargetProblem.REASON_MISSING;
            case TOO_LONG -> TargetProblem.REASON_TOO_LONG;
            case PERSONAL -> TargetProblem.REASON_PERSONAL;
        });
    }

    /** "0.95 ± 0.02 → 0.97 ± 0.02 · 2017-09-15 …". */
    private static String change(NewTarget target, TargetRules rules, Optional<String> again) {
        var from = target.from();
        var before = target.seen().stream()
                .filter(former -> from != null && former.holdsOn(from))
                .map(former -> word(former.goal()))
                .findFirst()
                .orElse("–");
        var text = before + " → " + word(target.goal()) + " · " + from + " …"
                + target.lastDay().map(last -> " " + last).orElse("");
        return again.filter(reason -> rules.judgesDecided(from))
                .map(reason -> text + " · " + reason.strip())
                .orElse(text);
    }

    private static String word(@Nullable Goal goal) {
        return goal == null
                ? "exempt"
                : goal.value().stripTrailingZeros().toPlainString() + " ± "
                        + goal.nearBand().stripTrailingZeros().toPlainString();
    }

    /** A target that holds goes on up to a day, and no further. */
    @Requires(Right.KEEP_CATALOGUE)
    @Transactional
    public void end(Target target, LocalDate lastDay, String reason) {
        var rules = loader.loadToChange().targetRules();
        var day = lastDay.plusDays(1);
        refuse(target, aboutReason(reason));
        refuse(target, standing(rules, target).or(() -> {
            if (!day.isAfter(target.validFrom()) || !day.isBefore(target.validTo())) {
                return Optional.of(TargetProblem.ENDS_BEFORE);
            }
            return rules.judgesDecided(day) ? Optional.of(TargetProblem.DECIDED) : Optional.empty();
        }));
        ledger.end(target, day);
        tell(
                Deed.TARGET_ENDED,
                target.indicator(),
                TargetScope.of(target),
                word(target.goal()) + " · … " + lastDay + " · " + reason.strip());
    }

    /** Takes a target away that has not begun; the one before it goes on. */
    @Requires(Right.KEEP_CATALOGUE)
    @Transactional
    public void withdraw(Target target) {
        var known = loader.loadToChange();
        refuse(
                target,
                standing(known.targetRules(), target)
                        .or(() -> target.validFrom().isAfter(known.today())
                                ? Optional.empty()
                                : Optional.of(TargetProblem.BEGUN)));
        ledger.withdraw(target);
        tell(
                Deed.TARGET_WITHDRAWN,
                target.indicator(),
                TargetScope.of(target),
                word(target.goal()) + " · " + target.validFrom());
    }

    private static Optional<TargetProblem> standing(TargetRules rules, Target target) {
        return rules.standing(target.indicator(), TargetScope.of(target)).contains(target)
                ? Optional.empty()
                : Optional.of(TargetProblem.GONE);
    }

    private static void refuse(Target target, Optional<TargetProblem> problem) {
        if (problem.isPresent()) {
            throw new RefusedTargetsException(Map.of(target.indicator(), List.of(problem.get())));
        }
    }

    private void tell(Deed deed, IndicatorCode indicator, TargetScope scope, String detail) {
        var unit = scope.unit();
        if (unit == null) {
            deeds.tell(deed, subject(indicator, scope), detail);
        } else {
            deeds.tell(deed, unit, subject(indicator, scope), detail);
        }
    }

    private static String subject(IndicatorCode indicator, TargetScope scope) {
        var kind = scope.kind();
        return kind == null ? indicator.value() : indicator + " " + kind;
    }
}
