package vn.cchc.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.administration.TargetDesk;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.RefusedTargetsException;
import vn.cchc.indicator.Target;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.Panel;

/** Every target the scope had, has or is to have; what has not begun can be withdrawn, what holds can be ended. */
final class TargetHistory {

    private final TargetDesk desk;
    private final TargetGrid.Surroundings around;
    private final Told done;
    private final CatalogueWording wording;

    TargetHistory(TargetDesk desk, TargetGrid.Surroundings around, Told done, CatalogueWording wording) {
        this.desk = desk;
        this.around = around;
        this.done = done;
        this.wording = wording;
    }

    Panel panel() {
        var panel = new Panel(wording.say("catalogue.targets.history", around.name()), "");
        var body = new NativeTableBody();
        around.known().catalogue().definitions().stream()
                .map(Indicator::code)
                .distinct()
                .flatMap(code -> around.known().targetRules().standing(code, around.scope()).stream())
                .forEach(target -> body.add(row(target)));
        if (body.getChildren().findAny().isEmpty()) {
            return panel.empty(EmptyState.nothingDue(wording.say("catalogue.targets.history.none")));
        }
        var heads = new NativeTableRow();
        Stream.of("catalogue.column.indicator", "catalogue.column.target", "catalogue.column.in-force")
                .forEach(key -> heads.add(new NativeTableHeaderCell(wording.say(key))));
        heads.add(new NativeTableHeaderCell(wording.say("catalogue.column.deeds")));
        var frame = new Div(new NativeTable(new NativeTableHeader(heads), body));
        frame.addClassNames("table-frame", "stacking");
        return panel.content(frame);
    }

    private NativeTableRow row(Target target) {
        var indicator = indicator(target);
        var name = new NativeTableHeaderCell(target.indicator() + " · " + around.name(target.indicator(), wording));
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(name);
        row.add(
                cell("catalogue.column.target", new Span(wording.goal(indicator, target.goal()))),
                cell("catalogue.column.in-force", new Span(wording.dates(target.validFrom(), target.validTo()))),
                cell("catalogue.column.deeds", deeds(target)));
        return row;
    }

    private NativeTableCell cell(String key, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-column", wording.say(key));
        return cell;
    }

    private Indicator indicator(Target target) {
        var catalogue = around.known().catalogue();
        return catalogue
                .find(target.indicator(), target.validFrom())
                .orElseGet(() -> catalogue.definitionsOf(target.indicator()).getLast());
    }

    private Actions deeds(Target target) {
        var today = around.known().today();
        var deeds = new Actions();
        if (target.validFrom().isAfter(today)) {
            deeds.then(wording.say("catalogue.targets.withdraw"), () -> withdraw(target));
        } else if (target.validTo().isAfter(around.known().nextStart())) {
            deeds.then(wording.say("catalogue.targets.end"), () -> askForEnd(target));
        }
        return deeds;
    }

    private void withdraw(Target target) {
        try {
            desk.withdraw(target);
            done.done(wording.say("catalogue.targets.withdrawn", target.indicator()));
        } catch (RefusedTargetsException refused) {
            done.refused(sentence(target, refused));
        }
    }

    private void askForEnd(Target target) {
        EndingDialog.of(
                        wording.say("catalogue.targets.end"),
                        wording.say("catalogue.targets.end.hint"),
                        around.known().nextStart().minusDays(1),
                        wording,
                        (reason, lastDay) -> {
                            if (lastDay == null) {
                                return Optional.of(wording.say("catalogue.last-day.missing"));
                            }
                            try {
                                desk.end(target, lastDay, reason);
                                done.done(wording.say(
                                        "catalogue.targets.ended", target.indicator(), wording.date(lastDay)));
                                return Optional.empty();
                            } catch (RefusedTargetsException refused) {
                                return Optional.of(sentence(target, refused));
                            }
                        })
                .open();
    }

    private String sentence(Target target, RefusedTargetsException refused) {
        var problems = refused.problems().getOrDefault(target.indicator(), List.of());
        return problems.isEmpty()
                ? ""
                : wording.say("catalogue.target-problem." + problems.getFirst().name());
    }
}
