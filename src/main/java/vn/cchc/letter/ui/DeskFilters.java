package vn.cchc.letter.ui;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.kit.Choice;
import vn.cchc.kit.ChoiceMenu;
import vn.cchc.kit.FilterPart;
import vn.cchc.letter.LetterFilter;
import vn.cchc.letter.LetterType;
import vn.cchc.letter.Occasion;
import vn.cchc.period.Month;

/** The filters of the register's desk: unit, type, occasion and month, each a choice of the address. */
record DeskFilters(DeskSurroundings.Known around, DeskState state, DeskWording wording) {

    private static final int MOST_MONTHS = 24;

    List<FilterPart> parts() {
        var parts = new ArrayList<FilterPart>();
        if (around.units().size() > 1) {
            parts.add(units());
        }
        around.unit().ifPresent(unit -> parts.addAll(List.of(types(), occasions(), months(around.filter(unit)))));
        return parts;
    }

    /** What the address asks for and nobody knows, in sentences. */
    List<String> unknown() {
        var entries = state.entries();
        var codes = Stream.of(
                        entries.type().filter(code -> around.book().find(code).isEmpty()),
                        entries.occasion()
                                .filter(code -> around.occasions().stream()
                                        .map(Occasion::code)
                                        .noneMatch(code::equals)))
                .flatMap(Optional::stream)
                .map(code -> wording.get("unknown-choice", code));
        var number = entries.problem().stream().map(problem -> wording.get("problem." + problem.name()));
        return Stream.concat(codes, number).toList();
    }

    private ChoiceMenu units() {
        return new ChoiceMenu(
                wording.get("filter.unit"),
                around.units().stream()
                        .map(choice -> new Choice(
                                wording.label(choice, around.kept()),
                                state.withUnit(around.kept().key(choice)).address(),
                                around.unit().filter(choice::equals).isPresent()))
                        .toList());
    }

    private ChoiceMenu types() {
        var entries = state.entries();
        return menu(
                "field.type",
                choice(
                        wording.get("filter.all"),
                        entries.withType(Optional.empty()),
                        entries.type().isEmpty()),
                around.book().types().stream().map(type -> type(type, entries)));
    }

    private Choice type(LetterType type, EntryChoice entries) {
        var code = Optional.of(type.code());
        return choice(wording.name(type), entries.withType(code), entries.type().equals(code));
    }

    private ChoiceMenu occasions() {
        var entries = state.entries();
        return menu(
                "field.occasion",
                choice(
                        wording.get("filter.all"),
                        entries.withOccasion(Optional.empty()),
                        entries.occasion().isEmpty()),
                around.occasions().stream()
                        .filter(occasion -> entries.type()
                                .filter(type -> !type.equals(occasion.type()))
                                .isEmpty())
                        .map(occasion -> choice(
                                wording.name(occasion),
                                entries.withOccasion(Optional.of(occasion.code())),
                                entries.occasion().equals(Optional.of(occasion.code())))));
    }

    /** The newest first; an older one can still be named by the address. */
    private ChoiceMenu months(LetterFilter whole) {
        var entries = state.entries();
        return menu(
                "filter.month",
                choice(
                        wording.get("filter.all"),
                        entries.withMonth(Optional.empty()),
                        entries.month().isEmpty()),
                whole.span().months().reversed().stream().limit(MOST_MONTHS).map(month -> month(month, entries)));
    }

    private Choice month(Month month, EntryChoice entries) {
        var name = wording.formats().shortMonth(YearMonth.of(month.year(), month.number()));
        return choice(
                name, entries.withMonth(Optional.of(month)), entries.month().equals(Optional.of(month)));
    }

    private ChoiceMenu menu(String label, Choice all, Stream<Choice> choices) {
        return new ChoiceMenu(
                wording.get(label), Stream.concat(Stream.of(all), choices).toList());
    }

    private Choice choice(String name, EntryChoice entries, boolean chosen) {
        return new Choice(name, state.with(entries).address(), chosen);
    }
}
