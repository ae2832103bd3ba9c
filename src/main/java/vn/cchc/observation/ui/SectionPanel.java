package vn.cchc.observation.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Panel;
import vn.cchc.observation.Answer;
import vn.cchc.observation.Questionnaire.Section;

/** A group of the catalogue: its numbers, what its indicators come to with them, and what is said about misses. */
final class SectionPanel extends Div {

    private final Section section;
    private final List<FieldRow> rows;
    private final EntryWording wording;
    private final Markup answers = new Markup();
    private final Div below = new Div();
    private final Div nil = new Div();

    SectionPanel(Section section, List<FieldRow> rows, EntryWording wording) {
        this.section = section;
        this.rows = List.copyOf(rows);
        this.wording = wording;
        answers.addClassName("entry-answers");
        below.addClassName("entry-below");
        below.add(nil);
        addClassName("entry-section");
        var frame = new Div(table());
        frame.addClassNames("table-frame", "entry-table");
        add(new Panel(wording.group(section.group()), "").content(frame, answers, below));
    }

    private NativeTable table() {
        var heads = new NativeTableRow(
                head("measure", ""),
                head("value", "numeric"),
                head("previous", "numeric"),
                head("last-year", "numeric"),
                head("note", ""));
        return new NativeTable(new NativeTableHeader(heads), new NativeTableBody(rows.toArray(FieldRow[]::new)));
    }

    private NativeTableHeaderCell head(String column, String css) {
        var cell = new NativeTableHeaderCell(wording.get("entry.column." + column));
        cell.getElement().setAttribute("scope", "col");
        if (!css.isEmpty()) {
            cell.addClassName(css);
        }
        return cell;
    }

    /** A button that says there was no case: zeros in every field that is still blank. */
    void offerNil(Runnable writeZeros) {
        var button = new NativeButton(wording.get("entry.nil"), click -> writeZeros.run());
        button.addClassNames("button", "entry-nil");
        button.getElement().setAttribute("title", wording.get("entry.nil.hint"));
        nil.add(button);
    }

    /** Without a blank field there is nothing to fill. */
    void nilWanted(boolean blank) {
        nil.setVisible(blank);
    }

    void add(ExplanationField field) {
        below.add((Component) field);
    }

    /** Nothing in it can be typed or pressed any more. */
    void lock() {
        rows.forEach(FieldRow::lock);
        below.setVisible(false);
    }

    List<FieldRow> rows() {
        return rows;
    }

    Section section() {
        return section;
    }

    /** The indicators of this group among all of the form. */
    void show(List<Answer> all) {
        var own = all.stream()
                .filter(answer -> answer.indicator().code().group().equals(section.group()))
                .toList();
        answers.set(ul(each(own, answer -> li(new AnswerText(answer, wording).content()))));
    }
}
