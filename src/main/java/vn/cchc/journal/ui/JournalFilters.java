package vn.cchc.journal.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.journal.JournalExtent;
import vn.cchc.kit.Choice;
import vn.cchc.kit.ChoiceMenu;
import vn.cchc.kit.DayField;
import vn.cchc.kit.FilterPart;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitHistory;

/** Which unit, who, which deeds, and between which days: what is offered is what the journal has. */
record JournalFilters(
        JournalState state, UnitHistory units, JournalExtent extent, LocalDate today, JournalWording wording) {

    List<FilterPart> parts() {
        var parts = new ArrayList<FilterPart>();
        if (!extent.oneUnit()) {
            parts.add(menu(
                    "filter.unit",
                    units.roster(today, UnitGroup.ALL),
                    state.unit(),
                    unit -> new Choice(
                            wording.name(unit),
                            state.withUnit(Optional.of(unit.code())).address(),
                            state.unit().filter(unit.code()::equals).isPresent()),
                    state.withUnit(Optional.empty())));
        }
        parts.add(menu(
                "filter.by",
                List.copyOf(extent.people().entrySet()),
                state.by(),
                person -> new Choice(
                        wording.person(person.getKey(), person.getValue()),
                        with(person.getKey()).address(),
                        state.by().filter(person.getKey()::equals).isPresent()),
                state.withBy(Optional.empty())));
        parts.add(kinds());
        parts.add(menu(
                "filter.deed",
                extent.deeds().stream().filter(state.kind()::has).sorted().toList(),
                state.deed(),
                deed -> new Choice(
                        wording.name(deed),
                        state.withDeed(Optional.of(deed)).address(),
                        state.deed().filter(deed::equals).isPresent()),
                state.withDeed(Optional.empty())));
        parts.add(day("filter.from", JournalState.FROM, state.from(), state.withDays(Optional.empty(), state.to())));
        parts.add(day("filter.to", JournalState.TO, state.to(), state.withDays(state.from(), Optional.empty())));
        return parts;
    }

    /** Whoever has only signed in is found among those who have. */
    private JournalState with(String person) {
        var wanted = state.withBy(Optional.of(person));
        return extent.visitors().contains(person) ? wanted.withKind(Kind.SIGN_INS) : wanted;
    }

    private ChoiceMenu kinds() {
        var choices = Arrays.stream(Kind.values())
                .filter(kind -> kind == Kind.WORK || extent.deeds().stream().anyMatch(kind::has))
                .map(kind -> new Choice(wording.name(kind), state.withKind(kind).address(), state.kind() == kind))
                .toList();
        return new ChoiceMenu(wording.get("filter.kind"), choices);
    }

    private <T> ChoiceMenu menu(
            String label, List<T> things, Optional<?> chosen, Function<T, Choice> choice, JournalState all) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(wording.get("filter.all"), all.address(), chosen.isEmpty()));
        things.forEach(thing -> choices.add(choice.apply(thing)));
        return new ChoiceMenu(wording.get(label), choices);
    }

    private ChoiceMenu day(String label, String parameter, Optional<LocalDate> chosen, JournalState without) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(wording.get("filter.any-day"), without.address(), chosen.isEmpty()));
        chosen.ifPresent(day -> choices.add(new Choice(wording.date(day), state.address(), true)));
        var last = extent.lastDay().filter(newest -> newest.isAfter(today)).orElse(today);
        var field = new DayField(
                wording.get("filter.day"),
                JournalState.ROUTE,
                without.parameters(),
                parameter,
                last,
                wording.get("filter.show"));
        return new ChoiceMenu(wording.get(label), choices, field);
    }
}
