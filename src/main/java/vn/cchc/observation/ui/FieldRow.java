package vn.cchc.observation.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.FigureAddress;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.kit.Markup;
import vn.cchc.observation.DraftValue;
import vn.cchc.observation.EntryForm;
import vn.cchc.observation.Questionnaire.Item;

/** One number: its field, what it is held against, and what is said about it. */
final class FieldRow extends NativeTableRow {

    /** A pause in typing after which a number is kept, in milliseconds. */
    private static final int PAUSE = 500;

    /** Told when a number was typed, and when its field is left. */
    interface Typed {
        void typed(FieldRow row);

        void left(FieldRow row);
    }

    private final Item item;
    private final EntryWording wording;
    private final Input field = new Input();
    private final Markup words = new Markup();
    private final News news;
    private @Nullable String complaint;
    private boolean focused;
    private int seen;

    FieldRow(Item item, EntryForm form, EntryWording wording, Typed typed) {
        this.item = item;
        this.wording = wording;
        this.news = new News(item.measure(), wording);
        var name = new NativeTableHeaderCell(history(form), unit());
        name.getElement().setAttribute("scope", "row");
        setUpField();
        see(0);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.typed(this);
            }
        });
        field.addFocusListener(entered -> focused = true);
        field.addBlurListener(left -> {
            focused = false;
            tidy();
            typed.left(this);
        });
        var notes = new NativeTableCell(words, news);
        notes.addClassName("entry-note");
        notes.setId("note-" + item.measure().code());
        add(name, new NativeTableCell(field));
        add(before("previous", form.reported().previous(form.month(), item)));
        add(before("last-year", form.reported().lastYear(form.month(), item)), notes);
    }

    /** The name leads to how the figure came about. Tab goes from field to field; Alt+H takes this way from the keyboard. */
    private Anchor history(EntryForm form) {
        var link = new Anchor(
                FigureAddress.of(
                        form.questions().unit(), form.month(), item.measure().code()),
                wording.name(item.measure()));
        link.addClassName("entry-history");
        link.getElement().setAttribute("title", wording.get("entry.history")).setAttribute("tabindex", "-1");
        return link;
    }

    private Span unit() {
        var optional = item.required() ? "" : wording.get("entry.optional");
        var unit = new Span(wording.unit(item.measure()) + optional);
        unit.addClassName("entry-unit");
        return unit;
    }

    private void setUpField() {
        var code = item.measure().code().value();
        field.setId("field-" + code);
        field.addClassName("entry-field");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.getElement()
                .setAttribute("data-measure", code)
                .setAttribute("autocomplete", "off")
                .setAttribute("inputmode", item.measure().kind() == MeasureKind.YES_NO ? "text" : "decimal")
                .setAttribute("aria-label", wording.name(item.measure()))
                .setAttribute("aria-describedby", "note-" + code);
        if (item.measure().kind() == MeasureKind.YES_NO) {
            field.setPlaceholder(wording.get("entry.yes-no"));
        }
    }

    private NativeTableCell before(String column, Optional<BigDecimal> value) {
        var cell = new NativeTableCell(
                value.map(number -> wording.value(item.measure(), number)).orElse("–"));
        cell.addClassNames("numeric", "entry-before");
        cell.getElement().setAttribute("data-column", wording.get("entry.column." + column));
        return cell;
    }

    MeasureCode code() {
        return item.measure().code();
    }

    Item item() {
        return item;
    }

    /** The version of the draft that stands in the field. */
    int seen() {
        return seen;
    }

    String text() {
        return field.getValue();
    }

    boolean isBlank() {
        return field.getValue().isBlank();
    }

    /** Reads the field anew; what cannot be read is told at once. */
    TypedText read() {
        var typed = TypedText.read(field.getValue(), item.measure(), wording);
        complaint = typed.complaint();
        return typed;
    }

    /** What cannot be read changes nothing: the number that is still kept is told with it. */
    void holds(@Nullable BigDecimal kept) {
        if (complaint != null && kept != null) {
            complaint = complaint + " " + wording.get("typed.still", wording.value(item.measure(), kept));
        }
    }

    boolean canRead(String text) {
        return TypedText.read(text, item.measure(), wording).isReadable();
    }

    /** Puts words into the field as if they had been typed. */
    void type(String text) {
        field.setValue(text.strip());
    }

    boolean isLocked() {
        return field.hasClassName("locked");
    }

    boolean isReadable() {
        return complaint == null;
    }

    void fill(BigDecimal value) {
        field.setValue(wording.value(item.measure(), value));
        complaint = null;
    }

    /** What the database now holds of it. */
    void keep(DraftValue stored) {
        see(stored.version());
        news.clear();
    }

    private void see(int version) {
        seen = version;
        field.getElement().setAttribute("data-base", String.valueOf(version));
    }

    News news() {
        return news;
    }

    /** Whether the number in the field is one that others may exchange while it is looked at. */
    boolean isInWork() {
        return focused || complaint != null || news.isQuestion();
    }

    /** A colleague's number, marked for a moment. */
    void adopt(DraftValue theirs) {
        var value = theirs.value();
        if (value == null) {
            empty();
        } else {
            fill(value);
        }
        see(theirs.version());
        news.tell("entry.followed", theirs);
        field.getElement().executeJs("window.entrySheet.mark(this)");
    }

    void lock() {
        field.getElement().setAttribute("readonly", true);
        field.addClassName("locked");
        news.clear();
    }

    /** Once left, a number stands there as numbers are written. */
    private void tidy() {
        var typed = TypedText.read(field.getValue(), item.measure(), wording);
        if (typed.value() != null) {
            field.setValue(wording.value(item.measure(), typed.value()));
        }
    }

    /** Says what is wrong or odd; what cannot be read comes before everything. */
    void say(List<String> faults, List<String> questions) {
        var wrong = complaint == null ? faults : List.of(complaint);
        field.getElement().setAttribute("aria-invalid", String.valueOf(!wrong.isEmpty()));
        words.set(
                each(wrong, sentence -> p("▼ " + sentence).withClass("fault")),
                each(
                        complaint == null ? questions : List.<String>of(),
                        sentence -> p("◐ " + sentence).withClass("question")));
    }

    /** Somebody else was faster: their number is told, and one of the two is chosen. */
    void offer(DraftValue theirs, Runnable keepMine, Runnable takeTheirs) {
        see(theirs.version());
        news.ask(theirs, keepMine, takeTheirs);
    }

    /** What the number probably is, one click away. */
    void propose(BigDecimal value, Runnable accept) {
        news.propose(value, accept);
    }

    void empty() {
        field.setValue("");
        complaint = null;
    }
}
