package vn.cchc.administration.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.administration.LastTarget;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.NewTarget;
import vn.cchc.indicator.Target;
import vn.cchc.indicator.TargetProblem;
import vn.cchc.kit.Markup;

/** One indicator: what holds now, and what is typed to hold instead. A blank row stays as it is. */
final class TargetRow extends NativeTableRow {

    private final Indicator indicator;
    private final TargetGrid.Surroundings around;
    private final CatalogueWording wording;
    private final Span current = new Span();
    private final GoalFields goal;
    private final Checkbox exempt = new Checkbox();
    private final Markup words = new Markup();
    private List<Target> seen;
    private boolean faulty;

    /** @param touched told when something is typed anew */
    TargetRow(Indicator indicator, TargetGrid.Surroundings around, CatalogueWording wording, Command touched) {
        this.indicator = indicator;
        this.around = around;
        this.wording = wording;
        this.seen = around.known().targetRules().standing(indicator.code(), around.scope());
        var name = around.name(indicator.code(), wording);
        goal = new GoalFields(indicator, name, wording, () -> forget(touched));
        var unit = new Span(goal.unit());
        unit.addClassName("entry-unit");
        var title = new NativeTableHeaderCell(new Span(indicator.code() + " · " + name), unit);
        title.getElement().setAttribute("scope", "row");
        exempt.setAriaLabel(wording.say("catalogue.targets.exempt-of", name));
        exempt.addValueChangeListener(change -> {
            goal.enable(!exempt.getValue());
            forget(touched);
        });
        var notes = new NativeTableCell(words);
        notes.addClassName("entry-note");
        add(title, labelled(current, "current"), labelled(goal.value(), "value"), labelled(goal.near(), "near"));
        add(labelled(exempt, "exempt"), notes);
        sayWhatHolds();
    }

    /** What was wrong with it was wrong with what stood there before. */
    private void forget(Command touched) {
        say(List.of());
        touched.execute();
    }

    private NativeTableCell labelled(Component content, String column) {
        var cell = new NativeTableCell(content);
        cell.addClassName("target-cell");
        if (content.isVisible()) {
            cell.getElement().setAttribute("data-column", wording.say("catalogue.targets.column." + column));
        }
        return cell;
    }

    private void sayWhatHolds() {
        var today = around.known().today();
        var now = holding(today);
        var lines = new ArrayList<String>();
        now.ifPresent(target -> lines.add(told(target)));
        seen.stream()
                .filter(target -> target.validFrom().isAfter(today))
                .forEach(target -> lines.add(wording.say("catalogue.targets.planned", told(target))));
        current.setText(lines.isEmpty() ? "–" : String.join("; ", lines));
        now.map(Target::goal).ifPresent(goal::suggest);
    }

    private Optional<Target> holding(LocalDate day) {
        return seen.stream().filter(target -> target.holdsOn(day)).findFirst();
    }

    private String told(Target target) {
        return wording.goal(indicator, target.goal()) + " " + wording.dates(target.validFrom(), target.validTo());
    }

    IndicatorCode code() {
        return indicator.code();
    }

    boolean isFaulty() {
        return faulty;
    }

    /** What is typed; empty where nothing is, or it cannot be read, which is told at once. */
    Optional<NewTarget> read(@Nullable LocalDate from, Optional<LocalDate> lastDay) {
        if (exempt.getValue()) {
            return Optional.of(new NewTarget(code(), around.scope(), from, lastDay, null, seen));
        }
        if (goal.isEmpty()) {
            return Optional.empty();
        }
        var former = holding(from == null ? around.known().today() : from).map(Target::goal);
        return goal.read(former, sentence -> say(List.of(sentence)))
                .map(typed -> new NewTarget(code(), around.scope(), from, lastDay, typed, seen));
    }

    /** Says what is wrong, and at which of both fields that is looked for first. */
    void say(List<String> faults) {
        faulty = !faults.isEmpty();
        goal.blame(faulty ? goal.value() : null);
        words.set(each(faults, sentence -> p("▼ " + sentence).withClass("fault")));
    }

    /**
     * Tells every reason. What is typed stays; where somebody was quicker their target is told, and keeping again writes
     * over it.
     */
    void refuse(
            List<TargetProblem> problems, @Nullable LocalDate from, List<Target> standing, Optional<LastTarget> last) {
        var sentences = new ArrayList<String>();
        problems.forEach(problem -> sentences.add(sentence(problem, from)));
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

    /** The one that is the same may hold already or be planned: it is told with its days. */
    private String sentence(TargetProblem problem, @Nullable LocalDate from) {
        var same = from == null ? Optional.<Target>empty() : holding(from);
        return wording.say(
                "catalogue.target-problem." + problem.name(),
                same.map(this::told).orElse(""));
    }
}
