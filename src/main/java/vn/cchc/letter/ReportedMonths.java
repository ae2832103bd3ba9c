package vn.cchc.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.indicator.Formula;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.Indicators;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;
import vn.cchc.privacy.Remark;

/** What to ask before an entry is written into a month whose report is approved. */
@Component
class ReportedMonths {

    private final ReportedMonthsQuery query;
    private final Indicators indicators;

    ReportedMonths(ReportedMonthsQuery query, Indicators indicators) {
        this.query = query;
        this.indicators = indicators;
    }

    boolean isApproved(UnitId unit, Collection<Month> months) {
        return !query.approved(unit, months).isEmpty();
    }

    /** The same entries; those of approved months say why they are written. */
    List<StoredLetter> afterApproval(List<StoredLetter> entries, String reason) {
        var approved = approved(entries);
        return entries.stream()
                .map(entry -> isOf(approved, entry) ? entry.afterApproval(reason) : entry)
                .toList();
    }

    /** How many of the entries are of approved months. */
    int countApproved(List<StoredLetter> entries) {
        var approved = approved(entries);
        return (int) entries.stream().filter(entry -> isOf(approved, entry)).count();
    }

    private static boolean isOf(Map<Long, Set<Month>> approved, StoredLetter entry) {
        return approved.getOrDefault(entry.unitId(), Set.of()).contains(Month.ofKey(entry.month()));
    }

    /** By unit. */
    private Map<Long, Set<Month>> approved(List<StoredLetter> entries) {
        var months = entries.stream()
                .collect(Collectors.groupingBy(
                        StoredLetter::unitId,
                        Collectors.mapping(entry -> Month.ofKey(entry.month()), Collectors.toSet())));
        var approved = new HashMap<Long, Set<Month>>();
        months.forEach((unit, some) -> approved.put(unit, query.approved(new UnitId(unit), some)));
        return approved;
    }

    /** What the apologies among new entries would exceed, by unit and month. */
    List<LetterSurplus> surpluses(List<StoredLetter> entries) {
        return entries.stream()
                .filter(entry -> entry.occasionCode().equals(Occasion.LATE_DOSSIER))
                .collect(Collectors.groupingBy(
                        entry -> new UnitId(entry.unitId()) + " " + entry.month(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(group -> surplus(group).stream())
                .toList();
    }

    private Optional<LetterSurplus> surplus(List<StoredLetter> group) {
        var first = group.getFirst();
        var unit = new UnitId(first.unitId());
        return lateDossiers(unit, Month.ofKey(first.month()), first.handedOn(), Optional.empty())
                .filter(late -> late.letters() + group.size() > late.dossiers())
                .map(late -> new LetterSurplus(unit, late, group.size()));
    }

    /** What nobody has answered yet; none mostly. */
    List<LetterProblem> questions(StoredLetter entry, Collection<Month> months, Grounds grounds) {
        var unit = new UnitId(entry.unitId());
        var questions = new ArrayList<LetterProblem>();
        aboutReason(grounds.reason(), isApproved(unit, months)).ifPresent(questions::add);
        if (!grounds.surplusMeant() && entry.occasionCode().equals(Occasion.LATE_DOSSIER)) {
            lateDossiers(unit, Month.ofKey(entry.month()), entry.handedOn(), Optional.ofNullable(entry.id()))
                    .filter(LateDossiers::areAllApologised)
                    .ifPresent(late -> questions.add(LetterProblem.MORE_THAN_LATE));
        }
        return questions;
    }

    /** What is wrong with a reason; empty where nothing is. */
    static Optional<LetterProblem> aboutReason(String reason, boolean wanted) {
        return new Remark(reason).flaw(wanted ? 1 : 0, LetterRules.LONGEST_TEXT).map(flaw -> switch (flaw) {
            case MISSING -> LetterProblem.MONTH_APPROVED;
            case TOO_LONG -> LetterProblem.APPROVED_REASON_TOO_LONG;
            case PERSONAL -> LetterProblem.APPROVED_REASON_PERSONAL;
        });
    }

    /**
     * The late dossiers and apologies of a month; empty where its report is not approved, or says nothing of them.
     *
     * @param except an entry that is left out, as one that is being corrected
     */
    Optional<LateDossiers> lateDossiers(UnitId unit, Month month, LocalDate day, Optional<Long> except) {
        return indicators
                .catalogue(AsOf.NOW)
                .find(IndicatorCode.APOLOGISED, day)
                .filter(Indicator::countsCasesWithLetters)
                .flatMap(indicator -> Optional.ofNullable(indicator.denominator()))
                .flatMap(late -> reported(unit, month, late))
                .map(dossiers ->
                        new LateDossiers(month, dossiers, query.letters(unit, month, Occasion.LATE_DOSSIER, except)));
    }

    private Optional<Integer> reported(UnitId unit, Month month, Formula late) {
        var numbers = query.numbers(unit, month, late.measures());
        return numbers.keySet().containsAll(late.measures())
                ? Optional.of(late.evaluate(measure -> Objects.requireNonNull(numbers.get(measure)))
                        .intValue())
                : Optional.empty();
    }
}
