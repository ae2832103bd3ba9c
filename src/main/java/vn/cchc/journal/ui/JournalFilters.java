package vn.cchc.journal.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.cchc.journal.Deed;
import vn.cchc.kit.Choice;
import vn.cchc.kit.ChoiceMenu;
import vn.cchc.kit.FilterPart;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitHistory;

/** Which unit, and which deeds. */
record JournalFilters(JournalState state, UnitHistory units, LocalDate today, JournalWording wording) {

    List<FilterPart> parts() {
        return List.of(
                new ChoiceMenu(wording.get("filter.unit"), unitChoices()),
                new ChoiceMenu(wording.get("filter.deed"), deedChoices()));
    }

    private List<Choice> unitChoices() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(
                wording.get("filter.all"),
                state.withUnit(Optional.empty()).address(),
                state.unit().isEmpty()));
        units.roster(today, UnitGroup.ALL)
                .forEach(unit -> choices.add(new Choice(
                        wording.name(unit),
                        state.withUnit(Optional.of(unit.code())).address(),
                        state.unit().filter(unit.code()::equals).isPresent())));
        return choices;
    }

    private List<Choice> deedChoices() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(
                wording.get("filter.all"),
                state.withDeed(Optional.empty()).address(),
                state.deed().isEmpty()));
        Arrays.stream(Deed.values()).forEach(deed -> choices.add(choice(deed)));
        return choices;
    }

    private Choice choice(Deed deed) {
        return new Choice(
                wording.name(deed),
                state.withDeed(Optional.of(deed)).address(),
                state.deed().filter(deed::equals).isPresent());
    }
}
