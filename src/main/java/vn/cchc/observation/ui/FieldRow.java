package vn.cchc.observation.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.FigureAddress;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.kit.Markup;
import vn.cchc.observation.DraftValue;
import vn.cchc.observation.EntryForm;
import vn.cchc.observation.Questionnaire.Item;

/** One number: its field, what it is held against, and what is said about it. */
final class FieldRow extends NativeTableRow {

    /** Told when a number was typed, and when its field is left. */
    interface Typed {
        void typed(FieldRow row);

        void left(FieldRow row);
    }

    private final Item item;
    private final EntryWording wording;
    private final NumberField field;
    private final Markup words = new Markup();
    private final News news;
    private int seen;

    FieldRow(Item item, EntryForm form, EntryWording wording, Typed typed) {
        this.item = item;
        this.wording = wording;
        this.field = new NumberField(item.measure(), wording);
        this.news = new News(item.measure(), wording);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.typed(this);
            }
        });
        field.addBlurListener(left -> typed.left(this));
        var name = new NativeTableHeaderCell(history(form), unit());
        name.getElement().setAttribute("scope", "row");
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

    /** What the browser is told of it. */
    String base() {
        return field.base();
    }

    String text() {
        return field.getValue();
    }

    boolean isBlank() {
        return field.getValue().isBlank();
    }

    /** Reads the field anew; what cannot be read is told at once. */
    TypedText read() {
        return field.read();
    }

    /** What cannot be read changes nothing: the number that is still kept is told with it. */
    void holds(@Nullable BigDecimal kept) {
        field.holds(kept);
    }

    boolean canRead(String text) {
        return field.look(text).isReadable();
    }

    /** Puts words into the field as if they had been typed. */
    void type(String text) {
        field.setValue(text.strip());
    }

    boolean isLocked() {
        return field.isLocked();
    }

    boolean isReadable() {
        return field.complaint() == null;
    }

    void fill(BigDecimal value) {
        field.fill(value);
    }

    /** @param base what the browser keeps with a text that is typed over this */
    void see(int version, String base) {
        seen = version;
        field.base(base);
    }

    /** What the database now holds of it. */
    void keep(DraftValue stored, String base) {
        see(stored.version(), base);
        news.clear();
    }

    News news() {
        return news;
    }

    /** Whether the number in the field is one that others may not exchange. */
    boolean isInWork() {
        return field.isInWork() || news.isQuestion();
    }

    /** A colleague's number, marked for a moment. */
    void adopt(DraftValue theirs, String base) {
        field.fill(theirs.value());
        see(theirs.version(), base);
        news.tell("entry.followed", theirs);
        field.mark();
    }

    void lock() {
        field.lock();
        news.clear();
    }

    /** Says what is wrong or odd; what cannot be read comes before everything. */
    void say(List<String> faults, List<String> questions) {
        var complaint = field.complaint();
        var wrong = complaint == null ? faults : List.of(complaint);
        field.getElement().setAttribute("aria-invalid", String.valueOf(!wrong.isEmpty()));
        words.set(
                each(wrong, sentence -> p("▼ " + sentence).withClass("fault")),
                each(
                        complaint == null ? questions : List.<String>of(),
                        sentence -> p("◐ " + sentence).withClass("question")));
    }

    /** Somebody else was faster: their number is told, and one of the two is chosen. */
    void offer(DraftValue theirs, String base, Runnable keepMine, Runnable takeTheirs) {
        see(theirs.version(), base);
        news.ask(theirs, keepMine, takeTheirs);
    }

    /** What the number probably is, one click away. */
    void propose(BigDecimal value, Runnable accept) {
        news.propose(value, accept);
    }
}
