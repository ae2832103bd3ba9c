package vn.cchc.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.administration.KnownCatalogue;
import vn.cchc.administration.TargetDesk;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.NewTarget;
import vn.cchc.indicator.RefusedTargetsException;
import vn.cchc.indicator.TargetScope;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.Panel;

/** The targets of one scope to be typed, one row for each indicator; all that is typed is kept together or not at all. */
final class TargetGrid {

    /** What it needs to know. @param name of the scope, as people read it */
    record Surroundings(KnownCatalogue known, TargetScope scope, String name) {

        /** The indicators that are judged and may apply to the scope, in the catalogue's order. */
        List<Indicator> indicators() {
            return known.catalogue().inForceOn(known.nextStart()).stream()
                    .filter(Indicator::hasStatus)
                    .filter(this::mayApply)
                    .toList();
        }

        /** One name on the whole screen, whatever an older or a planned definition says. */
        String name(IndicatorCode code, CatalogueWording wording) {
            return wording.figures().shortName(known.named(code));
        }

        private boolean mayApply(Indicator indicator) {
            var kind = scope.kind();
            var unit = scope.unit();
            if (unit != null) {
                return known.units()
                        .find(unit, known.today())
                        .filter(indicator::appliesTo)
                        .isPresent();
            }
            return kind == null || indicator.audience().includes(kind);
        }
    }

    /** Enter and the arrows go up and down a column, as in a sheet. */
    private static final String MOVE_BY_KEYS = """
            this.addEventListener('keydown', event => {
                const step = {Enter: 1, ArrowDown: 1, ArrowUp: -1}[event.key];
                const cell = event.target.closest('td');
                if (!step || !cell || !event.target.matches('.entry-field')) {
                    return;
                }
                event.preventDefault();
                let row = cell.parentElement;
                do {
                    row = step > 0 ? row.nextElementSibling : row.previousElementSibling;
                    const field = row?.cells[cell.cellIndex].querySelector('.entry-field:not([disabled])');
                    if (field) {
                        field.focus();
                        field.select();
                        return;
                    }
                } while (row);
            });
            """;

    private final TargetDesk desk;
    private final Surroundings around;
    private final SerializableConsumer<String> done;
    private final CatalogueWording wording;
    private final List<TargetRow> rows;
    private final TargetDays days;
    private final Paragraph complaint = new Paragraph();

    TargetGrid(TargetDesk desk, Surroundings around, SerializableConsumer<String> done, CatalogueWording wording) {
        this.desk = desk;
        this.around = around;
        this.done = done;
        this.wording = wording;
        rows = around.indicators().stream()
                .map(indicator -> new TargetRow(indicator, around, wording, this::forget))
                .toList();
        days = new TargetDays(around.known(), wording, this::forgetAll);
        complaint.addClassName("fault");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
    }

    Panel panel() {
        var panel = new Panel(
                wording.say("catalogue.targets.set", around.name()), wording.say("catalogue.targets.set.hint"));
        if (rows.isEmpty()) {
            return panel.empty(EmptyState.nothingDue(wording.say("catalogue.targets.none")));
        }
        var frame = new Div(table());
        frame.addClassNames("table-frame", "entry-table", "target-table");
        frame.getElement().executeJs(MOVE_BY_KEYS);
        days.add(complaint);
        return panel.content(frame, days, new Actions().first(wording.say("catalogue.targets.save"), this::save));
    }

    private NativeTable table() {
        var heads = new NativeTableRow();
        Stream.of("indicator", "current", "value", "near", "exempt", "note")
                .forEach(column -> heads.add(head("catalogue.targets.column." + column)));
        var body = new NativeTableBody();
        rows.forEach(body::add);
        return new NativeTable(new NativeTableHeader(heads), body);
    }

    private NativeTableHeaderCell head(String key) {
        var cell = new NativeTableHeaderCell(wording.say(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void save() {
        rows.forEach(row -> row.say(List.of()));
        var typed = new ArrayList<NewTarget>();
        rows.forEach(row -> row.read(days.from(), days.lastDay()).ifPresent(typed::add));
        if (days.isUnreadable()) {
            complain(wording.say("catalogue.targets.unreadable-day"));
        } else if (rows.stream().anyMatch(TargetRow::isFaulty)) {
            complain(wording.say("catalogue.targets.unreadable"));
        } else if (typed.isEmpty()) {
            complain(wording.say("catalogue.targets.nothing"));
        } else {
            save(typed);
        }
    }

    private void save(List<NewTarget> typed) {
        try {
            desk.set(typed, days.again());
            done.accept(wording.say("catalogue.targets.saved", typed.size(), around.name()));
        } catch (RefusedTargetsException refused) {
            var rules = desk.known().targetRules();
            rows.forEach(row -> {
                var problems = refused.problems().getOrDefault(row.code(), List.of());
                row.refuse(
                        problems,
                        days.from(),
                        rules.standing(row.code(), around.scope()),
                        desk.lastChange(row.code(), around.scope()));
            });
            complain(wording.say("catalogue.targets.refused", refused.problems().size()));
        }
    }

    /** Nothing is said of what was typed once the last row that was wrong is typed anew. */
    private void forget() {
        complaint.setVisible(complaint.isVisible() && rows.stream().anyMatch(TargetRow::isFaulty));
    }

    /** Other days are judged anew as a whole. */
    private void forgetAll() {
        rows.forEach(row -> row.say(List.of()));
        forget();
    }

    private void complain(String sentence) {
        complaint.setText(sentence);
        complaint.setVisible(true);
    }
}
