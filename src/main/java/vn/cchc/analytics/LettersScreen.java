package vn.cchc.analytics;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.letter.LetterRegister;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.Boundaries;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/** Answers: which letters were handed over, by whom, for what, and were late dossiers apologised for? */
final class LettersScreen {

    private final FactsLoader loader;
    private final LetterRegister register;

    LettersScreen(FactsLoader loader, LetterRegister register) {
        this.loader = loader;
        this.register = register;
    }

    /** Up to the end of the period, which the letters of a programme younger than that are ahead of altogether. */
    static Span reports(Span letters, Month last) {
        return letters.first().isAfter(last) ? Span.of(last) : new Span(letters.first(), last);
    }

    LettersReport answer(Choices choices) {
        var reference = loader.reference(choices.with(Boundaries.AS_REPORTED));
        var question = reference.question();
        var letters = new LetterCounter(reference, question).spans();
        var facts = loader.withFigures(reference, Stream.concat(question.spans(), letters));
        var counter = new LetterCounter(facts, question);
        var span = counter.span();
        var reports = reports(span, question.period().last());
        var roster = facts.units().present(span, UnitGroup.COMMUNES);
        Set<UnitId> ids = roster.stream().map(UnitVersion::id).collect(Collectors.toSet());
        var apologised = facts.find(IndicatorCode.APOLOGISED, question);
        return new LettersReport(
                question,
                span,
                roster,
                counter.districtLines(),
                counter.countedUpTo(),
                facts.letters().programme(),
                register.counts(span, question.today(), question.asOf()).stream()
                        .filter(count -> ids.contains(count.unit()))
                        .toList(),
                register.occasions(),
                apologised
                        .map(indicator -> facts.cells(indicator, reports, UnitGroup.COMMUNES))
                        .orElse(List.of()),
                apologised.map(indicator -> facts.total(indicator, reports, UnitGroup.COMMUNES)));
    }
}
