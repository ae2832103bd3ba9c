package vn.cchc.analytics.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.analytics.LetterLine;
import vn.cchc.analytics.LettersReport;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.RegisterChoice;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.Choice;
import vn.cchc.kit.ChoiceMenu;
import vn.cchc.kit.FactStrip.Fact;
import vn.cchc.kit.FilterPart;
import vn.cchc.kit.Formats;
import vn.cchc.period.Mode;

/** The register's own filters: type, occasion and unit. */
record RegisterFilter(LettersReport report, Wording wording) {

    /** The choice without the codes nobody knows; each is told to the reader. */
    RegisterChoice known(RegisterChoice wanted, Screen screen) {
        var type = wanted.type().filter(code -> isType(code) || unknown("type", code, screen));
        var unit = wanted.unit().filter(id -> isUnit(wanted) || unknown("unit", id, screen));
        var occasion = wanted.occasion().filter(code -> isOccasion(code) || unknown("occasion", code, screen));
        return new RegisterChoice(type, unit, occasion);
    }

    private boolean unknown(String parameter, String code, Screen screen) {
        screen.unknown(parameter, code);
        return false;
    }

    private boolean isType(String code) {
        return report.lines().stream().anyMatch(line -> line.type().code().equals(code));
    }

    private boolean isUnit(RegisterChoice wanted) {
        return report.roster().stream().anyMatch(wanted::isOf);
    }

    private boolean isOccasion(String code) {
        return report.occasions().stream().anyMatch(occasion -> occasion.code().equals(code));
    }

    List<FilterPart> parts(RegisterChoice choice) {
        var types = report.lines().stream()
                .map(LetterLine::type)
                .map(type -> option(wording.name(type), choice.withType(type.code()), choice.type(), type.code()));
        var occasions = report.occasions().stream()
                .filter(occasion -> choice.type().isEmpty()
                        || occasion.type().equals(choice.type().get()))
                .map(occasion -> option(
                        wording.name(occasion),
                        choice.withOccasion(occasion.code()),
                        choice.occasion(),
                        occasion.code()));
        var units = report.roster().stream()
                .map(unit -> new Choice(
                        wording.name(unit, report.question()),
                        links().letters(choice.withUnit(unit)),
                        choice.isOf(unit)));
        return List.of(
                menu("filter.type", choice.withoutType(), choice.type(), types),
                menu("filter.occasion", choice.withoutOccasion(), choice.occasion(), occasions),
                menu("filter.unit", choice.withoutUnit(), choice.unit(), units));
    }

    /** What is chosen, filter by filter, in words; what is not limited is left out. */
    Map<String, String> chosen(RegisterChoice choice) {
        var words = new LinkedHashMap<String, String>();
        report.lines().stream()
                .map(LetterLine::type)
                .filter(type -> isChosen(choice.type(), type.code()))
                .forEach(type -> words.put(wording.get("filter.type"), wording.name(type)));
        report.occasions().stream()
                .filter(occasion -> isChosen(choice.occasion(), occasion.code()))
                .forEach(occasion -> words.put(wording.get("filter.occasion"), wording.name(occasion)));
        report.roster().stream()
                .filter(choice::isOf)
                .forEach(unit -> words.put(wording.get("filter.unit"), wording.fullName(unit)));
        return words;
    }

    private static boolean isChosen(Optional<String> chosen, String code) {
        return chosen.filter(code::equals).isPresent();
    }

    private ChoiceMenu menu(String label, RegisterChoice all, Optional<String> chosen, Stream<Choice> options) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(wording.get("filter.all"), links().letters(all), chosen.isEmpty()));
        options.forEach(choices::add);
        return new ChoiceMenu(wording.get(label), choices);
    }

    private Choice option(String name, RegisterChoice with, Optional<String> chosen, String code) {
        return new Choice(name, links().letters(with), isChosen(chosen, code));
    }

    /** When the letters shown were handed over. */
    String span() {
        return report.question().mode() == Mode.IN_PERIOD || report.programme().isEmpty()
                ? wording.span(report.question())
                : wording.get(
                        "letters.since",
                        wording.formats().date(report.programme().get().launchedOn()),
                        wording.formats().date(report.lettersUpTo()));
    }

    private Links links() {
        return new Links(report.question().choices());
    }

    /** The strip under the title: every type since the programme began and in the span; why none is compared, once. */
    List<Fact> facts() {
        var facts = new ArrayList<>(report.lines().stream().map(this::fact).toList());
        boolean baseless =
                report.lines().stream().anyMatch(line -> line.before().isEmpty());
        if (baseless && report.question().comparedPeriod().isPresent()) {
            facts.add(new Fact(
                    Formats.capital(wording.get("change.incomparable")),
                    wording.comparison(report.question()) + ": " + wording.get("letters.no-base")));
        }
        return facts;
    }

    private String change(LetterLine line) {
        if (line.before().isEmpty()) {
            return "";
        }
        var change = wording.formats().signed(line.inPeriod() - line.before().getAsInt());
        return " (" + change + " " + wording.comparison(report.question()) + ")";
    }

    private Fact fact(LetterLine line) {
        var cumulative = wording.get(
                "kpi.letters.fact",
                line.cumulative(),
                wording.name(line.type()).toLowerCase(wording.texts().locale()));
        var detail = wording.get(
                "letters.fact.detail",
                wording.formats().date(report.lettersUpTo()),
                wording.formats().whole(line.inPeriod()),
                wording.span(report.question()));
        var opening = line.openingBalance() == 0
                ? ""
                : " · " + wording.get("kpi.opening", wording.formats().whole(line.openingBalance()));
        return new Fact(
                cumulative,
                detail + change(line) + opening,
                links().with(Mode.CUMULATIVE)
                        .letters(RegisterChoice.ALL.withType(line.type().code())));
    }
}
