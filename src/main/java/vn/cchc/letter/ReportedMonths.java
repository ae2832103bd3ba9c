package vn.cchc.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.cchc.indicator.Formula;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.Indicators;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.letter.ReportedMonthsQuery.Of;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;
import vn.cchc.privacy.Remark;

/** What to ask before an entry is written into a month whose report is approved. */
@Component
class ReportedMonths {

    private static final Comparator<Of> BY_UNIT_AND_MONTH = Comparator.comparing(
                    (Of of) -> of.unit().value())
            .thenComparing(of -> of.month().key());

    private final ReportedMonthsQuery query;
    private final Indicators indicators;

    ReportedMonths(ReportedMonthsQuery query, Indicators indicators) {
        this.query = query;
        this.indicators = indicators;
    }

    boolean isApproved(UnitId unit, Collection<Month> months) {
        return !query.approved(months.stream().map(month -> new Of(unit, month)).toList())
                .isEmpty();
    }

    /** The same entries; those of approved months say why they are written. */
    List<StoredLetter> afterApproval(List<StoredLetter> entries, String reason) {
        var approved = approved(entries);
        return entries.stream()
                .map(entry -> approved.contains(of(entry)) ? entry.afterApproval(reason) : entry)
                .toList();
    }

    /** How many of the entries are of approved months. */
    int countApproved(List<StoredLetter> entries) {
        var approved = approved(entries);
        return (int)
                entries.stream().filter(entry -> approved.contains(of(entry))).count();
    }

    private Set<Of> approved(List<StoredLetter> entries) {
        return query.approved(entries.stream().map(ReportedMonths::of).collect(Collectors.toSet()));
    }

    private static Of of(StoredLetter entry) {
        return new Of(new UnitId(entry.unitId()), Month.ofKey(entry.month()));
    }

    /** What the apologies among new entries would exceed, by unit and month. */
    List<LetterSurplus> surpluses(List<StoredLetter> entries) {
        var apologies = entries.stream()
                .filter(entry -> entry.occasionCode().equals(Occasion.LATE_DOSSIER))
                .collect(Collectors.groupingBy(ReportedMonths::of));
        var days = new HashMap<Of, LocalDate>();
        apologies.forEach((of, group) -> days.put(of, group.getFirst().handedOn()));
        var late = lateDossiers(days, Optional.empty());
        return apologies.entrySet().stream()
                .sorted(Comparator.comparing(group -> group.getKey(), BY_UNIT_AND_MONTH))
                .flatMap(group -> surplus(group.getKey(), group.getValue().size(), late.get(group.getKey())))
                .toList();
    }

    private static Stream<LetterSurplus> surplus(Of of, int apologies, @Nullable LateDossiers late) {
        return late != null && late.letters() + apologies > late.dossiers()
                ? Stream.of(new LetterSurplus(of.unit(), late, apologies))
                : Stream.empty();
    }

    /**
     * What nobody has answered yet; none mostly.
     *
     * @param approved whether a month it is or was of is
     */
    List<LetterProblem> questions(StoredLetter entry, boolean approved, Grounds grounds) {
        var unit = new UnitId(entry.unitId());
        var questions = new ArrayList<LetterProblem>();
        aboutReason(grounds.reason(), approved).ifPresent(questions::add);
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
        var of = new Of(unit, month);
        return Optional.ofNullable(lateDossiers(Map.of(of, day), except).get(of));
    }

    /** The same for many, in as many statements. */
    private Map<Of, LateDossiers> lateDossiers(Map<Of, LocalDate> days, Optional<Long> except) {
        var catalogue = indicators.catalogue(AsOf.NOW);
        var formulas = new HashMap<Of, Formula>();
        days.forEach((of, day) -> catalogue
                .find(IndicatorCode.APOLOGISED, day)
                .filter(Indicator::countsCasesWithLetters)
                .flatMap(indicator -> Optional.ofNullable(indicator.denominator()))
                .ifPresent(late -> formulas.put(of, late)));
        var measures = formulas.values().stream()
                .flatMap(late -> late.measures().stream())
                .collect(Collectors.toSet());
        var numbers = query.numbers(formulas.keySet(), measures);
        var letters = query.letters(numbers.keySet(), Occasion.LATE_DOSSIER, except);
        var found = new HashMap<Of, LateDossiers>();
        formulas.forEach((of, late) -> dossiers(late, numbers.getOrDefault(of, Map.of()))
                .ifPresent(dossiers ->
                        found.put(of, new LateDossiers(of.month(), dossiers, letters.getOrDefault(of, 0)))));
        return found;
    }

    private static Optional<Integer> dossiers(Formula late, Map<MeasureCode, BigDecimal> numbers) {
        return numbers.keySet().containsAll(late.measures())
                ? Optional.of(late.evaluate(measure -> Objects.requireNonNull(numbers.get(measure)))
                        .intValue())
                : Optional.empty();
    }
}
