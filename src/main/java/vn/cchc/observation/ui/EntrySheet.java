package vn.cchc.observation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.observation.EntryForm;
import vn.cchc.observation.NewValue;
import vn.cchc.observation.Questionnaire.Section;
import vn.cchc.observation.Refusal;
import vn.cchc.observation.RefusedReportException;
import vn.cchc.observation.SaveResult;

/**
 * The numbers of a report to be typed: each is kept as it is typed, judged beside its field, and worked out below. What
 * cannot be sent waits in the browser (entry.ts).
 */
@JsModule("./scripts/entry.ts")
final class EntrySheet extends Div implements FieldRow.Typed {

    /** In front of an indicator's code where the browser keeps an explanation. */
    private static final String EXPLAINS = "explain:";

    private final EntryForm form;
    private final Keeper keeper;
    private final EntryWording wording;
    private final Map<MeasureCode, BigDecimal> values;
    private final List<SectionPanel> sections = new ArrayList<>();
    private final List<ExplanationField> explanations = new ArrayList<>();
    private final Paragraph state = new Paragraph();

    /** @param browserKey names account, unit and month, so that what a browser keeps is offered to nobody else */
    EntrySheet(EntryForm form, Keeper keeper, String browserKey, EntryWording wording) {
        this.form = form;
        this.keeper = keeper;
        this.wording = wording;
        this.values = new HashMap<>(form.values());
        addClassName("entry-sheet");
        state.addClassName("save-state");
        state.getElement().setAttribute("role", "status");
        state.getElement().setAttribute("data-lost", wording.get("entry.lost"));
        getElement().setAttribute("data-key", browserKey).setAttribute("data-explaining", keeper.explains());
        add(new UnsentBar(wording), state);
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
        var panel = new SectionPanel(section, rows, wording);
        rows.forEach(this::fill);
        if (rows.stream().anyMatch(EntrySheet::canBeNil)) {
            panel.offerNil(() -> writeZeros(rows));
        }
        if (keeper.explains()) {
            section.aims().stream()
                    .filter(aim -> aim.indicator().hasStatus())
                    .map(aim -> new ExplanationField(
                            aim.indicator(),
                            form.explanations().getOrDefault(aim.indicator().code(), ""),
                            wording,
                            this::explain))
                    .forEach(field -> {
                        explanations.add(field);
                        panel.add(field);
                    });
        }
        sections.add(panel);
        return panel;
    }

    /** What cannot be kept as it stands is told at its field and waits nowhere; everything else that is refused locks the report. */
    private Optional<String> explain(IndicatorCode code, String text) {
        try {
            keeper.explain(code, text);
            getElement().executeJs("window.entrySheet.kept(this, $0, $1)", EXPLAINS + code.value(), text);
            return Optional.empty();
        } catch (RefusedReportException refused) {
            if (refused.refusal() == Refusal.PERSONAL_DATA || refused.refusal() == Refusal.TOO_LONG) {
                getElement().executeJs("window.entrySheet.kept(this, $0, $1)", EXPLAINS + code.value(), text);
                return Optional.of(wording.refusal(refused.refusal()));
            }
            attempt(() -> {
                throw refused;
            });
            return Optional.empty();
        }
    }

    private void fill(FieldRow row) {
        var value = values.get(row.code());
        var draft = form.drafts().get(row.code());
        if (draft != null) {
            row.keep(draft);
        }
        if (value != null) {
            row.fill(value);
        } else {
            form.proposed(row.code()).ifPresent(proposed -> row.propose(proposed, () -> accept(row, proposed)));
        }
    }

    private static boolean canBeNil(FieldRow row) {
        var kind = row.item().measure().kind();
        return row.item().required() && (kind == MeasureKind.COUNT || kind == MeasureKind.STOCK);
    }

    private void writeZeros(List<FieldRow> rows) {
        var blank = rows.stream().filter(row -> canBeNil(row) && row.isBlank()).toList();
        blank.forEach(row -> row.fill(BigDecimal.ZERO));
        keep(blank);
    }

    @Override
    public void typed(FieldRow row) {
        if (row.read().isReadable()) {
            keep(List.of(row));
        } else {
            row.holds(values.get(row.code()));
            refresh();
        }
    }

    private void accept(FieldRow row, BigDecimal value) {
        row.fill(value);
        keep(List.of(row));
    }

    private void keep(List<FieldRow> rows) {
        attempt(() -> {
            var typed = rows.stream()
                    .map(row -> new NewValue(row.code(), row.read().value(), row.seen()))
                    .toList();
            var results = keeper.keep(typed);
            for (int at = 0; at < rows.size(); at++) {
                take(rows.get(at), typed.get(at).value(), results.get(at));
            }
        });
        refresh();
    }

    private void take(FieldRow row, @Nullable BigDecimal value, SaveResult result) {
        if (value == null) {
            values.remove(row.code());
        } else {
            values.put(row.code(), value);
        }
        switch (result) {
            case SaveResult.Saved saved -> {
                row.keep(saved.stored());
                state.setText(wording.get(
                        keeper.savedKey(), wording.time(saved.stored().at())));
                getElement()
                        .executeJs(
                                "window.entrySheet.kept(this, $0, $1)",
                                row.code().value(),
                                row.text());
            }
            case SaveResult.Taken taken ->
                row.offer(taken.stored(), () -> keep(List.of(row)), () -> {
                    var theirs = taken.stored().value();
                    if (theirs == null) {
                        row.empty();
                    } else {
                        row.fill(theirs);
                    }
                    keep(List.of(row));
                });
        }
    }

    /** The report may have been handed in by a colleague meanwhile: then nothing more can be typed. */
    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (RefusedReportException refused) {
            state.setText(wording.refusal(refused.refusal()));
            sections.forEach(SectionPanel::lock);
        }
    }

    private void refresh() {
        var remarks = new Remarks(form.findings(values), new FindingWording(form, wording));
        var answers = form.answers(values);
        sections.forEach(section -> {
            section.rows().forEach(remarks::tell);
            section.show(answers);
        });
        explanations.forEach(field -> field.wanted(answers.stream()
                .anyMatch(answer ->
                        answer.wantsExplanation() && answer.indicator().code().equals(field.code()))));
    }

    /** The numbers as they stand in the fields, as far as they can be read. */
    Map<MeasureCode, BigDecimal> values() {
        return Map.copyOf(values);
    }

    /** Fields whose words are no numbers; what was kept of them before is still there. */
    List<FieldRow> unreadable() {
        return sections.stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> !row.isReadable())
                .toList();
    }

    void lock() {
        sections.forEach(SectionPanel::lock);
    }
}
