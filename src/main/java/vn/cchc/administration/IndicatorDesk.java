package vn.cchc.administration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.indicator.DefinitionLedger;
import vn.cchc.indicator.DefinitionProblem;
import vn.cchc.indicator.DefinitionProblem.Flaw;
import vn.cchc.indicator.DefinitionProblem.Part;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.LabelRules;
import vn.cchc.indicator.NewDefinition;
import vn.cchc.indicator.RefusedDefinitionException;
import vn.cchc.journal.Deed;

/**
 * Where indicators are kept: defined anew from a day on, reworded, ended. No figure that is approved or closed is worked
 * out in another way by it. Each change is in the journal.
 *
 * <p>Throws {@link RefusedDefinitionException} for what breaks the rules; nothing of it is kept then.
 */
@Service
public class IndicatorDesk {

    private final DefinitionLedger ledger;
    private final CatalogueLoader loader;
    private final CatalogueDeeds deeds;

    IndicatorDesk(DefinitionLedger ledger, CatalogueLoader loader, CatalogueDeeds deeds) {
        this.ledger = ledger;
        this.loader = loader;
        this.deeds = deeds;
    }

    @Requires(Right.KEEP_CATALOGUE)
    @Transactional(readOnly = true)
    public KnownCatalogue known() {
        return loader.load();
    }

    /** An indicator that was not there. */
    @Requires(Right.KEEP_CATALOGUE)
    @Transactional
    public void add(NewDefinition definition) {
        var rules = loader.loadToChange().definitionRules();
        refuse(rules.problemsOfNew(definition));
        var indicator = rules.computed(definition).orElseThrow();
        ledger.add(indicator);
        deeds.tell(Deed.INDICATOR_ADDED, definition.code(), DefinitionDifferences.told(indicator));
    }

    /**
     * Another definition from a day on; the one before ends the day before.
     *
     * @param seen the definitions the indicator had when it was typed
     */
    @Requires(Right.KEEP_CATALOGUE)
    @Transactional
    public void define(NewDefinition definition, List<Indicator> seen) {
        var known = loader.loadToChange();
        var rules = known.definitionRules();
        var problems = new ArrayList<>(rules.problemsOfChange(definition));
        var standing = IndicatorCode.find(definition.code())
                .map(known.catalogue()::definitionsOf)
                .orElse(List.of());
        if (!standing.isEmpty() && !standing.equals(seen)) {
            problems.add(new DefinitionProblem(Part.FROM, Flaw.CHANGED_MEANWHILE));
        }
        refuse(problems);
        var indicator = rules.computed(definition).orElseThrow();
        ledger.define(indicator);
        var before = standing.stream()
                .filter(former -> !former.validFrom().isAfter(indicator.validFrom()))
                .reduce(standing.getFirst(), (earlier, later) -> later);
        deeds.tell(Deed.INDICATOR_DEFINED, definition.code(), DefinitionDifferences.between(before, indicator));
    }

    /** Other words for the same figures, those of the past included. */
    @Requires(Right.KEEP_CATALOGUE)
    @Transactional
    public void reword(IndicatorCode code, LocalDate validFrom, Indicator.Labels labels, String reason) {
        var known = loader.loadToChange();
        var former = definition(known, code, validFrom);
        var words = NewDefinition.tidy(labels);
        var problems = new ArrayList<>(LabelRules.problems(words));
        aboutReason(reason).ifPresent(problems::add);
        if (words.equals(former.labels())) {
            problems.add(new DefinitionProblem(Part.NAME, Flaw.SAME));
        }
        refuse(problems);
        ledger.reword(code, validFrom, words);
        deeds.tell(
                Deed.INDICATOR_REWORDED,
                code.value(),
                reason.strip() + " · " + DefinitionDifferences.between(former.labels(), words));
    }

    /** Takes a definition away that has not begun to count; the one before goes on. */
    @Requires(Right.KEEP_CATALOGUE)
    @Transactional
    public void withdraw(IndicatorCode code, LocalDate validFrom) {
        var known = loader.loadToChange();
        var planned = definition(known, code, validFrom);
        if (known.definitionRules().isDecided(validFrom)) {
            refuse(List.of(new DefinitionProblem(Part.FROM, Flaw.DECIDED)));
        }
        if (known.catalogue().definitionsOf(code).getFirst().equals(planned)) {
            refuse(List.of(new DefinitionProblem(Part.FROM, Flaw.FIXED)));
        }
        ledger.withdraw(planned);
        deeds.tell(Deed.INDICATOR_DEFINITION_WITHDRAWN, code.value(), DefinitionDifferences.told(planned));
    }

    /** The indicator is in force up to that day; its figures of the past stay. */
    @Requires(Right.KEEP_CATALOGUE)
    @Transactional
    public void end(IndicatorCode code, LocalDate lastDay, String reason) {
        var known = loader.loadToChange();
        var definitions = known.catalogue().definitionsOf(code);
        var day = lastDay.plusDays(1);
        var problems = new ArrayList<DefinitionProblem>();
        aboutReason(reason).ifPresent(problems::add);
        if (known.definitionRules().isDecided(day)) {
            problems.add(new DefinitionProblem(Part.FROM, Flaw.DECIDED));
        }
        if (definitions.stream().anyMatch(definition -> definition.validFrom().isAfter(lastDay))) {
            problems.add(new DefinitionProblem(Part.FROM, Flaw.PLANNED));
        } else if (definitions.stream()
                .noneMatch(definition -> definition.validTo().isAfter(day))) {
            problems.add(new DefinitionProblem(Part.FROM, Flaw.GONE));
        }
        refuse(problems);
        ledger.end(code, day);
        deeds.tell(Deed.INDICATOR_ENDED, code.value(), "→ " + lastDay + " · " + reason.strip());
    }

    private static Optional<DefinitionProblem> aboutReason(String reason) {
        return CatalogueDeeds.flaw(reason)
                .map(flaw -> new DefinitionProblem(
                        Part.REASON,
                        switch (flaw) {
                            case MISSING -> Flaw.MISSING;
                            case TOO_LONG -> Flaw.TOO_LONG;
                            case PERSONAL -> Flaw.PERSONAL;
                        }));
    }

    private static Indicator definition(KnownCatalogue known, IndicatorCode code, LocalDate validFrom) {
        return known.catalogue().definitionsOf(code).stream()
                .filter(definition -> definition.validFrom().equals(validFrom))
                .findFirst()
                .orElseThrow(
                        () -> new RefusedDefinitionException(List.of(new DefinitionProblem(Part.FROM, Flaw.GONE))));
    }

    private static void refuse(List<DefinitionProblem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedDefinitionException(problems);
        }
    }
}
