package vn.cchc.observation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.observation.DraftValue;
import vn.cchc.observation.EntryForm;
import vn.cchc.observation.NewValue;
import vn.cchc.observation.Questionnaire.Section;
import vn.cchc.observation.Refusal;
import vn.cchc.observation.RefusedReportException;
import vn.cchc.observation.SaveResult;
import vn.cchc.observation.Seen;

/**
 * The numbers of a report to be typed: each is kept as it is typed, judged beside its field, and worked out below; what
 * colleagues type meanwhile arrives in the fields nobody works in. What cannot be sent waits in the browser (entry.ts).
 */
@JsModule("./scripts/entry.ts")
final class EntrySheet extends Div implements FieldRow.Typed {

    private final EntryForm form;
    private final Keeper keeper;
    private final EntryWording wording;
    private final Map<MeasureCode, BigDecimal> values;
    private final List<SectionPanel> sections = new ArrayList<>();
    private final List<ExplanationField> explanations = new ArrayList<>();
    private final Paragraph state = new Paragraph();
    private final UnsentBar unsent;
    private @Nullable TextArea reason;

    /** @param browserKey names account, unit and month, so that what a browser keeps is offered to nobody else */
    EntrySheet(EntryForm form, Keeper keeper, String browserKey, EntryWording wording) {
        this.form = form;
        this.keeper = keeper;
        this.wording = wording;
        this.values = new HashMap<>(form.values());
        this.unsent = new UnsentBar(wording);
        addClassName("entry-sheet");
        state.addClassName("save-state");
        state.getElement().setAttribute("role", "status");
        state.getElement().setAttribute("data-lost", wording.get("entry.lost"));
        getElement().setAttribute("data-key", browserKey);
        add(unsent, state);
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
        if (keeper.reachesTheReport()) {
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
    private Optional<String> explain(ExplanationField field) {
        var text = field.getValue();
        try {
            var theirs = keeper.explain(field.code(), field.kept(), text);
            field.keep(theirs.orElseGet(
                    () -> Normalizer.normalize(text, Normalizer.Form.NFC).strip()));
            arrived(Left.EXPLAINS + field.code(), text);
            return theirs.map(words -> wording.get("entry.explanation.taken"));
        } catch (RefusedReportException refused) {
            if (refused.refusal() == Refusal.PERSONAL_DATA || refused.refusal() == Refusal.TOO_LONG) {
                arrived(Left.EXPLAINS + field.code(), text);
                return Optional.of(wording.refusal(refused.refusal()));
            }
            attempt(() -> {
                throw refused;
            });
            return Optional.empty();
        }
    }

    /** The browser need not keep it any longer. */
    private void arrived(String key, String text) {
        if (keeper.reachesTheReport()) {
            getElement().executeJs("window.entrySheet.kept(this, $0, $1)", key, text);
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

    private static boolean isNilMissing(FieldRow row) {
        return canBeNil(row) && row.isBlank();
    }

    private void writeZeros(List<FieldRow> rows) {
        var blank = rows.stream().filter(EntrySheet::isNilMissing).toList();
        blank.forEach(row -> row.fill(BigDecimal.ZERO));
        keep(blank);
    }

    @Override
    public void typed(FieldRow row) {
        take(List.of(row));
    }

    /** What a colleague typed while the field was looked at arrives once it is left as it was. */
    @Override
    public void left(FieldRow row) {
        var theirs = row.news().waiting();
        if (theirs != null
                && !row.isInWork()
                && new DraftValue(values.get(row.code()), 0, "", theirs.at())
                        .isSame(row.read().value())) {
            adopt(row, theirs);
            refresh();
        }
    }

    /** Reads these fields as they stand, and keeps those that can be read. */
    private void take(List<FieldRow> typed) {
        var readable = typed.stream().filter(row -> row.read().isReadable()).toList();
        typed.stream().filter(row -> !row.isReadable()).forEach(row -> row.holds(values.get(row.code())));
        if (readable.isEmpty()) {
            refresh();
        } else {
            keep(readable);
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
        put(row, value);
        switch (result) {
            case SaveResult.Saved saved -> {
                row.keep(saved.stored());
                state.setText(wording.get(
                        keeper.savedKey(), wording.time(saved.stored().at())));
                arrived(row.code().value(), row.text());
            }
            case SaveResult.Taken taken -> offer(row, taken.stored());
        }
    }

    private void offer(FieldRow row, DraftValue theirs) {
        row.offer(theirs, () -> keep(List.of(row)), () -> {
            adopt(row, theirs);
            keep(List.of(row));
        });
    }

    private void put(FieldRow row, @Nullable BigDecimal value) {
        if (value == null) {
            values.remove(row.code());
        } else {
            values.put(row.code(), value);
        }
    }

    private void adopt(FieldRow row, DraftValue theirs) {
        put(row, theirs.value());
        row.adopt(theirs);
    }

    /** What colleagues have typed by now, in the fields nobody works in; beside the others it is told. */
    void follow(EntryForm now) {
        rows().filter(row -> now.version(row.code()) != row.seen()).forEach(row -> {
            var theirs = now.drafts().get(row.code());
            if (theirs == null) {
                return;
            }
            if (row.news().isQuestion()) {
                offer(row, theirs);
            } else if (row.isInWork()) {
                row.news().await(theirs);
            } else {
                adopt(row, theirs);
            }
        });
        explanations.forEach(field -> field.follow(now.explanations().getOrDefault(field.code(), "")));
        refresh();
    }

    /** What stands on this screen. */
    Seen seen() {
        return new Seen(
                rows().collect(Collectors.toMap(FieldRow::code, FieldRow::seen)),
                explanations.stream().collect(Collectors.toMap(ExplanationField::code, ExplanationField::kept)));
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
        var remarks = new Remarks(form, form.findings(values), wording);
        var answers = form.answers(values);
        sections.forEach(section -> {
            section.rows().forEach(remarks::tell);
            section.show(answers);
            section.nilWanted(section.rows().stream().anyMatch(EntrySheet::isNilMissing));
        });
        explanations.forEach(field -> field.wanted(answers.stream()
                .anyMatch(answer ->
                        answer.wantsExplanation() && answer.indicator().code().equals(field.code()))));
    }

    /** Cells of a spreadsheet, from this field downwards, each as if it had been typed. */
    @ClientCallable
    void paste(String measure, String text) {
        var rows = rows().dropWhile(row -> !row.code().value().equals(measure)).toList();
        var cells = Pasted.read(
                        text,
                        cell -> rows.stream()
                                .findFirst()
                                .filter(row -> row.canRead(cell))
                                .isPresent())
                .cells();
        var filled = new ArrayList<FieldRow>();
        for (int at = 0; at < Math.min(rows.size(), cells.size()); at++) {
            if (!cells.get(at).isBlank() && !rows.get(at).isLocked()) {
                rows.get(at).type(cells.get(at));
                filled.add(rows.get(at));
            }
        }
        take(filled);
        long unread = filled.stream().filter(row -> !row.isReadable()).count();
        var sentences = new ArrayList<String>();
        sentences.add(wording.get("entry.pasted", filled.size() - unread));
        if (unread > 0) {
            sentences.add(wording.get("entry.pasted.unread", unread));
        }
        if (cells.size() > rows.size()) {
            sentences.add(wording.get("entry.pasted.over", cells.size() - rows.size()));
        }
        state.setText(String.join(" ", sentences));
    }

    /** What the browser holds from an earlier visit: a proposal goes on where it was left, anything else is asked about. */
    @ClientCallable
    void held(Left[] all) {
        var found = new Unsent(rows().toList(), explanations, wording);
        var left = List.of(all);
        var offered = found.offered(left);
        var older = found.older(left);
        if (!keeper.reachesTheReport()) {
            restore(found, offered);
            var why =
                    left.stream().filter(text -> text.key().equals(Left.REASON)).findFirst();
            if (reason != null && why.isPresent()) {
                reason.setValue(why.get().text());
            }
            state.setText(wording.get("entry.resumed"));
            return;
        }
        forget(left.stream()
                .filter(text -> !offered.contains(text) && !older.contains(text))
                .toList());
        unsent.offer(
                offered.stream().map(found::line).toList(),
                older.stream().map(found::line).toList(),
                () -> restore(found, offered),
                () -> forget(left));
    }

    private void forget(List<Left> all) {
        all.forEach(left -> arrived(left.key(), left.text()));
    }

    private void restore(Unsent found, List<Left> all) {
        var rows = new ArrayList<FieldRow>();
        for (var left : all) {
            switch (found.place(left).orElseThrow()) {
                case Unsent.Number number -> {
                    number.row().type(left.text());
                    rows.add(number.row());
                }
                case Unsent.Words words -> {
                    words.field().setValue(left.text());
                    words.field().read();
                }
            }
        }
        take(rows);
    }

    /** Why the figures are proposed to be others: kept by the browser with them. */
    void because(TextArea why) {
        reason = why;
        why.getElement().setAttribute("data-reason", true);
    }

    /** The numbers as they stand in the fields, as far as they can be read. */
    Map<MeasureCode, BigDecimal> values() {
        return Map.copyOf(values);
    }

    private Stream<FieldRow> rows() {
        return sections.stream().flatMap(section -> section.rows().stream());
    }

    /** What stands in the fields and is not what the database holds. */
    Unsettled unsettled() {
        return new Unsettled(
                rows().filter(row -> !row.isReadable()).toList(),
                rows().filter(row -> row.news().isQuestion()).toList(),
                explanations.stream().filter(ExplanationField::isInvalid).toList());
    }

    void lock() {
        sections.forEach(SectionPanel::lock);
    }
}
