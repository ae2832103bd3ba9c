package vn.cchc.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.administration.KnownCatalogue;
import vn.cchc.administration.TargetDesk;
import vn.cchc.indicator.TargetRules;
import vn.cchc.indicator.TargetScope;
import vn.cchc.kit.Choice;
import vn.cchc.kit.ChoiceMenu;
import vn.cchc.kit.Notice;
import vn.cchc.kit.PageHead;
import vn.cchc.kit.Texts;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitVersion;

/** What is everybody, a kind of unit or one unit to reach, from when? Typed in one grid and kept together. */
@Route(TargetState.ROUTE)
@PermitAll
@Requires(Right.KEEP_CATALOGUE)
class TargetsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TargetDesk desk;
    private final CatalogueWording wording = new CatalogueWording(Texts.current());
    private final AdministrationScreen screen = new AdministrationScreen(this, wording, getPageTitle(), this::parts);

    TargetsView(TargetDesk desk) {
        this.desk = desk;
    }

    @Override
    public String getPageTitle() {
        return wording.say("catalogue.targets.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        screen.show(event.getLocation().getQueryParameters(), List.of());
    }

    private List<Component> parts(AdministrationScreen.Shown shown) {
        var known = desk.known();
        var state = TargetState.parse(shown.parameters());
        var found = state.scope(known);
        var scope = found.orElse(TargetScope.EVERYBODY);
        var sentences = new ArrayList<>(shown.sentences());
        if (found.isEmpty()) {
            sentences.add(
                    wording.say("catalogue.targets.unknown", state.wanted().orElse("")));
        }
        var names = new ScopeNames(known, wording);
        var here = TargetState.address(scope, known);
        var around = new TargetGrid.Surroundings(known, scope, names.name(scope));
        var grid = new TargetGrid(desk, around, sentence -> screen.done(here, sentence), wording);
        var history = new TargetHistory(desk, around, screen.at(here), wording);
        var matrix = new TargetMatrix(known, names, wording);
        var parts = new ArrayList<Component>();
        parts.add(new PageHead(null, getPageTitle(), List.of(scopes(known, scope, names))));
        parts.add(new Notice(sentences));
        parts.add(units(known, scope));
        parts.add(grid.panel());
        if (matrix.isWorthSeeing()) {
            parts.add(matrix.panel());
        }
        parts.add(history.panel());
        return parts;
    }

    private static ChoiceMenu scopes(KnownCatalogue known, TargetScope scope, ScopeNames names) {
        var roster = known.units().roster(known.today(), UnitGroup.ALL);
        var kinds = TargetRules.kinds().stream()
                .filter(kind -> roster.stream().anyMatch(unit -> unit.kind() == kind))
                .map(TargetScope::of);
        var all = Stream.concat(Stream.of(TargetScope.EVERYBODY), kinds);
        var chosen = scope.unit() == null ? Stream.<TargetScope>of() : Stream.of(scope);
        return new ChoiceMenu(
                names.label(),
                Stream.concat(all, chosen)
                        .map(choice -> new Choice(
                                names.name(choice), TargetState.address(choice, known), choice.equals(scope)))
                        .toList());
    }

    /** One unit of many is found by typing. */
    private Component units(KnownCatalogue known, TargetScope scope) {
        var roster = known.units().roster(known.today(), UnitGroup.ALL);
        var one = new ComboBox<UnitVersion>(wording.say("catalogue.targets.unit"));
        one.setItems((unit, words) -> unit.matches(words), roster);
        one.setItemLabelGenerator(unit -> wording.figures().fullName(unit));
        roster.stream()
                .filter(unit -> unit.id().equals(scope.unit()))
                .findFirst()
                .ifPresent(one::setValue);
        one.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                var target = chosen.getValue() == null
                        ? TargetScope.EVERYBODY
                        : TargetScope.of(chosen.getValue().id());
                var location = new Location(TargetState.address(target, known));
                UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
            }
        });
        var line = new Div(one);
        line.addClassName("scope-unit");
        return line;
    }
}
