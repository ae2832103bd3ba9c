package vn.cchc.administration.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.administration.KnownCatalogue;
import vn.cchc.administration.TargetDesk;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.NewTarget;
import vn.cchc.indicator.RefusedTargetsException;
import vn.cchc.indicator.TargetScope;
import vn.cchc.kit.CalendarWords;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.Panel;
import vn.cchc.period.Span;

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
    private final DatePicker from;
    private final DatePicker lastDay;
    private final Paragraph decided = new Paragraph();
    private final Checkbox again;
    private final TextArea reason;
    private final Paragraph complaint = new Paragraph();

    TargetGrid(TargetDesk desk, Surroundings around, SerializableConsumer<String> done, CatalogueWording wording) {
        this.desk = desk;
        this.around = around;
        this.done = done;
        this.wording = wording;
        var rules = around.known().targetRules();
        rows = around.indicators().stream()
                .map(indicator -> new TargetRow(
                        indicator,
                        around.scope(),
                        rules.standing(indicator.code(), around.scope()),
                        around.known().today(),
                        wording))
                .toList();
        from = new DatePicker(
                wording.say("catalogue.targets.from"), around.known().nextStart());
        lastDay = new DatePicker(wording.say("catalogue.targets.last-day"));
        again = new Checkbox(wording.say("catalogue.targets.again"));
        reason = new TextArea(wording.say("catalogue.reason"));
        setUp();
    }

    private void setUp() {
        Stream.of(from, lastDay).forEach(day -> day.setI18n(CalendarWords.of(wording.texts())));
        lastDay.setHelperText(wording.say("catalogue.targets.last-day.hint"));
        from.addValueChangeListener(change -> sayWhatIsDecided());
        again.addValueChangeListener(change -> reason.setVisible(again.getValue()));
        decided.addClassName("fault");
        complaint.addClassName("fault");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        sayWhatIsDecided();
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
        var when = new Div(from, lastDay, decided, again, reason, complaint);
        when.addClassNames("form", "target-when");
        return panel.content(frame, when, new Actions().first(wording.say("catalogue.targets.save"), this::save));
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

    /** Approved months are judged anew only when somebody says that they want that. */
    private void sayWhatIsDecided() {
        var day = from.getValue();
        var months = day == null ? Optional.<Span>empty() : around.known().decidedFrom(day);
        boolean reaches = months.isPresent();
        decided.setText(months.map(span -> wording.say(
                        "catalogue.targets.decided",
                        wording.months(span),
                        span.months().size()))
                .orElse(""));
        decided.setVisible(reaches);
        again.setVisible(reaches);
        again.setValue(false);
        reason.setVisible(false);
    }

    private void save() {
        rows.forEach(row -> row.say(List.of()));
        var typed = new ArrayList<NewTarget>();
        rows.forEach(row -> row.read(from.getValue(), Optional.ofNullable(lastDay.getValue()))
                .ifPresent(typed::add));
        if (rows.stream().anyMatch(TargetRow::isUnreadable)) {
            complain(wording.say("catalogue.targets.unreadable"));
        } else if (typed.isEmpty()) {
            complain(wording.say("catalogue.targets.nothing"));
        } else {
            save(typed);
        }
    }

    private void save(List<NewTarget> typed) {
        try {
            desk.set(typed, again.getValue() ? Optional.of(reason.getValue()) : Optional.empty());
            done.accept(wording.say("catalogue.targets.saved", typed.size(), around.name()));
        } catch (RefusedTargetsException refused) {
            var rules = desk.known().targetRules();
            rows.forEach(row -> {
                var problems = refused.problems().getOrDefault(row.code(), List.of());
                row.refuse(
                        problems,
                        rules.standing(row.code(), around.scope()),
                        desk.lastChange(row.code(), around.scope()));
            });
            complain(wording.say("catalogue.targets.refused", refused.problems().size()));
        }
    }

    private void complain(String sentence) {
        complaint.setText(sentence);
        complaint.setVisible(true);
    }
}
