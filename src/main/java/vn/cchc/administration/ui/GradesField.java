package vn.cchc.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Grade;
import vn.cchc.observation.TypedNumber;

/** The grades of a score by their lower bounds, each up to the next one: no gap can be typed between them. */
final class GradesField extends Div {

    private record Row(Div line, TextField from, TextField name, TextField nameEn) {

        boolean isBlank() {
            return from.isEmpty() && name.isEmpty() && nameEn.isEmpty();
        }
    }

    private final CatalogueWording wording;
    private final List<Row> rows = new ArrayList<>();
    private final Div lines = new Div();
    private final Paragraph complaint = new Paragraph();

    GradesField(List<Grade> former, CatalogueWording wording) {
        this.wording = wording;
        addClassName("grades");
        complaint.addClassName("fault");
        complaint.setVisible(false);
        var another = new NativeButton(wording.say("catalogue.grades.add"), click -> line("", "", ""));
        another.addClassName("button");
        add(new Paragraph(wording.say("catalogue.grades.hint")), lines, complaint, another);
        former.forEach(grade -> line(wording.formats().shortDecimal(grade.from(), 4), grade.name(), grade.nameEn()));
    }

    private void line(String from, String name, String nameEn) {
        var line = new Div();
        line.addClassName("grade");
        var row = new Row(
                line,
                new TextField(wording.say("catalogue.grades.from"), from, ""),
                new TextField(wording.say("catalogue.grades.name"), name, ""),
                new TextField(wording.say("catalogue.grades.name-en"), nameEn, ""));
        row.from().setManualValidation(true);
        rows.add(row);
        line.add(row.from(), row.name(), row.nameEn());
        lines.add(line);
    }

    /** What stands in the lines; blank ones are none, and a bound that cannot be read leaves a gap. */
    List<Grade> grades() {
        return rows.stream()
                .filter(row -> !row.isBlank())
                .map(row -> new Grade(
                        bound(row),
                        row.name().getValue().strip(),
                        row.nameEn().getValue().strip()))
                .toList();
    }

    /** Far off where it cannot be read: such grades are refused, and the field says so. */
    private BigDecimal bound(Row row) {
        boolean comma = wording.formats().decimalSeparator() == ',';
        var typed = TypedNumber.parse(row.from().getValue(), comma);
        boolean readable = typed instanceof TypedNumber.Number;
        row.from().setErrorMessage(wording.say("catalogue.grades.unreadable"));
        row.from().setInvalid(!readable);
        return typed instanceof TypedNumber.Number number ? number.value() : BigDecimal.ONE.negate();
    }

    void refuse(@Nullable String sentence) {
        complaint.setText(sentence == null ? "" : sentence);
        complaint.setVisible(sentence != null);
    }
}
