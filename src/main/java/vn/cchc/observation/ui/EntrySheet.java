package vn.cchc.observation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.observation.EntryForm;
import vn.cchc.observation.Questionnaire.Section;
import vn.cchc.observation.RefusedReportException;
import vn.cchc.observation.Seen;

/**
 * A report to be typed, section by section: its numbers are judged beside their fields and worked out below as they are
 * typed. What cannot be sent waits in the browser (entry.ts).
 */
@JsModule("./scripts/entry.ts")
final class EntrySheet extends Div implements Sheet, FieldRow.Typed {

    private final EntryForm form;
    private final EntryWording wording;
    private final TypedNumbers numbers;
    private final Explanations explanations;
    private final Colleagues colleagues;
    private final Leftovers leftovers;
    private final List<SectionPanel> sections = new ArrayList<>();
    private final Paragraph state = new Paragraph();

    /** @param browserKey names account, unit and month, so that what a browser keeps is offered to nobody else */
    EntrySheet(EntryForm form, Keeper keeper, String browserKey, EntryWording wording) {
        this.form = form;
        this.wording = wording;
        this.numbers = new TypedNumbers(form, keeper, this, wording);
        this.explanations = new Explanations(form, keeper, this, wording);
        this.colleagues = new Colleagues(numbers, explanations);
        this.leftovers = new Leftovers(numbers, explanations, keeper, this, wording);
        addClassName("entry-sheet");
        state.addClassName("save-state");
        state.getElement().setAttribute("role", "status");
        state.getElement().setAttribute("data-lost", wording.get("entry.lost"));
        getElement().setAttribute("data-key", browserKey);
        add(leftovers.bar(), state);
        form.questions().sections().forEach(section -> add(panel(section)));
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("window.entrySheet.attach(this)");
    }

    private SectionPanel panel(Section section) {
        var rows = section.items().stream()
                .map(item -> new FieldRow(item, form, wording, this))
                .toList();
        rows.forEach(numbers::add);
        var panel = new SectionPanel(section, rows, wording);
        if (rows.stream().anyMatch(TypedNumbers::canBeNil)) {
            panel.offerNil(() -> numbers.writeZeros(rows));
        }
        explanations.of(section).forEach(panel::add);
        sections.add(panel);
        return panel;
    }

    @Override
    public void typed(FieldRow row) {
        numbers.take(List.of(row));
    }

    @Override
    public void left(FieldRow row) {
        if (colleagues.left(row)) {
            refresh();
        }
    }

    /** What colleagues have typed by now. */
    void follow(EntryForm now) {
        colleagues.follow(now);
        refresh();
    }

    @Override
    public void arrived(String key, String text) {
        getElement().executeJs("window.entrySheet.kept(this, $0, $1)", key, text);
    }

    @Override
    public void say(String sentence) {
        state.setText(sentence);
    }

    /** The report may have been handed in by a colleague meanwhile: then nothing more can be typed. */
    @Override
    public void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (RefusedReportException refused) {
            say(wording.refusal(refused.refusal()));
            lock();
        }
    }

    @Override
    public void refresh() {
        var remarks = new Remarks(form, form.findings(numbers.values()), wording);
        var answers = form.answers(numbers.values());
        sections.forEach(section -> {
            section.rows().forEach(remarks::tell);
            section.show(answers);
            section.nilWanted(section.rows().stream().anyMatch(TypedNumbers::isNilMissing));
        });
        explanations.ask(answers);
    }

    @ClientCallable
    void paste(String measure, String text) {
        say(new PastedColumn(numbers, wording).fill(measure, text));
    }

    /** What the browser holds from an earlier visit. */
    @ClientCallable
    void held(Left[] all) {
        leftovers.found(List.of(all));
    }

    /** Why the figures are proposed to be others. */
    void because(TextArea why) {
        leftovers.because(why);
    }

    /** The numbers as they stand in the fields, as far as they can be read. */
    Map<MeasureCode, BigDecimal> values() {
        return numbers.values();
    }

    /** What stands on this screen. */
    Seen seen() {
        return new Seen(numbers.versions(), explanations.kept());
    }

    /** What stands in the fields and is not what the database holds. */
    Unsettled unsettled() {
        return new Unsettled(numbers.unreadable().toList(), numbers.contested().toList(), explanations.refused());
    }

    void lock() {
        sections.forEach(SectionPanel::lock);
    }
}
