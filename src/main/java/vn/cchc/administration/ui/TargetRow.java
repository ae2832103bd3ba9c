package vn.cchc.administration.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.administration.LastTarget;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.IndicatorKind;
import vn.cchc.indicator.NewTarget;
import vn.cchc.indicator.Target;
import vn.cchc.indicator.TargetProblem;
import vn.cchc.indicator.TargetScope;
import vn.cchc.kit.Markup;
import vn.cchc.observation.TypedNumber;

/** One indicator: what holds now, and what is typed to hold instead. A blank row stays as it is. */
final class TargetRow extends NativeTableRow {

    private final Indicator indicator;
    private final TargetScope scope;
    private final LocalDate today;
    private final CatalogueWording wording;
    private final Span current = new Span();
    private final Input value = new Input();
    private final Input near = new Input();
    private final Checkbox exempt = new Checkbox();
    private final Markup words = new Markup();
    private List<Target> seen;
    private boolean unreadable;

    TargetRow(
            Indicator indicator, TargetScope scope, List<Target> standing, LocalDate today, CatalogueWording wording) {
        this.indicator = indicator;
        this.scope = scope;
        this.seen = standing;
        this.today = today;
        this.wording = wording;
        var name = wording.figures().shortName(indicator);
        var title = new NativeTableHeaderCell(new Span(indicator.code() + " · " + name), unit());
        title.getElement().setAttribute("scope", "row");
        setUp(value, "catalogue.targets.column.value", name);
        setUp(near, "catalogue.targets.column.near", name);
        exempt.setAriaLabel(wording.say("catalogue.targets.exempt-of", name));
        exempt.addValueChangeListener(change -> {
            value.setEnabled(!exempt.getValue());
            near.setEnabled(!exempt.getValue());
        });
        near.setVisible(indicator.kind() != IndicatorKind.YES_NO);
        var notes = new NativeTableCell(words);
        notes.addClassName("entry-note");
        add(title, labelled(current, "current"), labelled(value, "value"), labelled(near, "near"));
        add(labelled(exempt, "exempt"), notes);
        sayWhatHolds();
    }

    private Span unit() {
        var unit = new Span(indicator.kind().isShare() ? "%" : wording.figures().unitOfMeasure(indicator));
        unit.addClassName("entry-unit");
        return unit;
    }

    private NativeTableCell labelled(Component content, String column) {
        var cell = new NativeTableCell(content);
        cell.addClassName("target-cell");
        cell.getElement().setAttribute("data-column", wording.say("catalogue.targets.column." + column));
        return cell;
    }

    private void setUp(Input field, String key, String name) {
        field.addClassName("entry-field");
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("inputmode", "decimal")
                .setAttribute("aria-label", name + " · " + wording.say(key));
    }

    private void sayWhatHolds() {
        var now = seen.stream().filter(target -> target.holdsOn(today)).findFirst();
        var lines = new ArrayList<String>();
        now.ifPresent(target -> lines.add(told(target)));
        seen.stream()
                .filter(target -> target.validFrom().isAfter(today))
                .forEach(target -> lines.add(wording.say("catalogue.targets.planned", told(target))));
        current.setText(lines.isEmpty() ? "–" : String.join("; ", lines));
        now.map(Target::goal).ifPresent(goal -> {
            value.setPlaceholder(wording.typed(indicator, goal.value()));
            near.setPlaceholder(wording.typed(indicator, goal.nearBand()));
        });
    }

    private String told(Target target) {
        return wording.goal(indicator, target.goal()) + " " + wording.dates(target.validFrom(), target.validTo());
    }

    IndicatorCode code() {
        return indicator.code();
    }

    boolean isUnreadable() {
        return unreadable;
    }

    /** What is typed; empty where nothing is, or it cannot be read, which is told at once. */
    Optional<NewTarget> read(@Nullable LocalDate from, Optional<LocalDate> lastDay) {
        unreadable = false;
        if (exempt.getValue()) {
            return Optional.of(new NewTarget(code(), scope, from, lastDay, null, seen));
        }
        if (value.isEmpty() && near.isEmpty()) {
            return Optional.empty();
        }
        var goal = goal(from);
        unreadable = goal.isEmpty();
        return goal.map(typed -> new NewTarget(code(), scope, from, lastDay, typed, seen));
    }

    /** Of what is left blank beside something typed the one that holds stays. */
    private Optional<Goal> goal(@Nullable LocalDate from) {
        var day = from == null ? today : from;
        var former =
                seen.stream().filter(target -> target.holdsOn(day)).findFirst().map(Target::goal);
        var typed = number(value, former.map(Goal::value));
        var band = number(near, Optional.of(former.map(Goal::nearBand).orElse(BigDecimal.ZERO)));
        if (typed.isEmpty() || band.isEmpty()) {
            return Optional.empty();
        }
        if (band.get().signum() < 0) {
            complain(near, wording.say("catalogue.targets.negative-band"));
            return Optional.empty();
        }
        return Optional.of(new Goal(typed.get(), band.get()));
    }

    private Optional<BigDecimal> number(Input field, Optional<BigDecimal> blank) {
        boolean comma = wording.formats().decimalSeparator() == ',';
        var typed = field.getValue().strip().replaceFirst("\\s*%$", "");
        return switch (TypedNumber.parse(typed, comma)) {
            case TypedNumber.Number number -> Optional.of(stored(number.value()));
            case TypedNumber.Blank none ->
                blank.or(() -> complain(field, wording.say("catalogue.targets.value-missing")));
            case TypedNumber.Ambiguous two ->
                complain(field, wording.say("catalogue.targets.ambiguous", two.grouped(), two.decimal()));
            case TypedNumber.Unreadable none -> complain(field, wording.say("catalogue.targets.no-number"));
        };
    }

    private Optional<BigDecimal> complain(Input field, String sentence) {
        say(List.of(sentence));
        value.getElement().setAttribute("aria-invalid", String.valueOf(field == value));
        near.getElement().setAttribute("aria-invalid", String.valueOf(field == near));
        return Optional.empty();
    }

    /** Percentages are kept as fractions of 1. */
    private BigDecimal stored(BigDecimal typed) {
        return indicator.kind().isShare() ? typed.movePointLeft(2) : typed;
    }

    void say(List<String> faults) {
        value.getElement().setAttribute("aria-invalid", String.valueOf(!faults.isEmpty()));
        near.getElement().setAttribute("aria-invalid", "false");
        words.set(each(faults, sentence -> p("▼ " + sentence).withClass("fault")));
    }

    /**
     * Tells every reason. What is typed stays; where somebody was quicker their target is told, and keeping again writes
     * over it.
     */
    void refuse(List<TargetProblem> problems, List<Target> standing, Optional<LastTarget> last) {
        var sentences = new ArrayList<String>();
        problems.forEach(problem -> sentences.add(wording.say("catalogue.target-problem." + problem.name())));
        if (problems.contains(TargetProblem.CHANGED_MEANWHILE)) {
            seen = standing;
            sayWhatHolds();
            last.ifPresent(change -> sentences.add(wording.say(
                    "catalogue.targets.changed-by",
                    change.by(),
                    "%02d:%02d".formatted(change.at().getHour(), change.at().getMinute()),
                    wording.date(change.at().toLocalDate()))));
        }
        say(sentences);
    }
}
