package vn.cchc.analytics;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.letter.LetterRegister;
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

    LettersReport answer(Choices choices) {
        var reference = loader.reference();
        var question = choices.question(reference.units(), reference.today());
        var letters = new LetterCounter(reference, question).spans();
        var facts = loader.withFigures(reference, Stream.concat(question.spans(), letters));
        var counter = new LetterCounter(facts, question);
        var roster = facts.communes(question);
        Set<UnitId> ids = roster.stream().map(UnitVersion::id).collect(Collectors.toSet());
        var apologised = facts.find(IndicatorCode.APOLOGISED, question);
        return new LettersReport(
                question,
                roster,
                counter.lines(roster, true),
                counter.countedUpTo(),
                facts.letters().programme(),
                register.counts(question.span(), question.today()).stream()
                        .filter(count -> ids.contains(count.unit()))
                        .toList(),
                register.occasions(),
                apologised
                        .map(indicator -> facts.cells(indicator, question.span(), UnitGroup.COMMUNES))
                        .orElse(List.of()),
                apologised.map(indicator -> facts.total(indicator, question.span(), UnitGroup.COMMUNES)));
    }
}
