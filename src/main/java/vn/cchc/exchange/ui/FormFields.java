package vn.cchc.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.cchc.exchange.ColumnRole;
import vn.cchc.exchange.FileContent;
import vn.cchc.exchange.Inspection;
import vn.cchc.exchange.Mapping;
import vn.cchc.exchange.Upload;
import vn.cchc.exchange.file.DecimalSign;
import vn.cchc.exchange.file.Delimiter;
import vn.cchc.exchange.file.FileForm;
import vn.cchc.exchange.file.TextEncoding;
import vn.cchc.period.Month;

/** How the file as a whole is made: its form, its letters, the sign between its fields, its numbers, its month. */
record FormFields(Upload upload, Inspection found, Mapping mapping, Month newest, Steps steps, ImportWording wording) {

    Div content() {
        var fields = new Div();
        fields.addClassName("mapping-columns");
        switch (found.form()) {
            case FileForm.Workbook workbook -> fields.add(sheet(workbook));
            case FileForm.Text text -> fields.add(encoding(text), delimiter(text));
        }
        fields.add(rows());
        if (mapping.content() == FileContent.LETTERS) {
            fields.add(fact(wording.get("form.letters")));
            return fields;
        }
        fields.add(sign());
        if (mapping.uses().stream().noneMatch(use -> use.role() == ColumnRole.MONTH)) {
            fields.add(month());
        }
        fields.add(fact(wording.get(mapping.isWide() ? "form.wide" : "form.long")));
        return fields;
    }

    /** What the rows are: as the headings tell, or as somebody says. */
    private Component rows() {
        return select(
                "form.content",
                List.of(FileContent.values()),
                mapping.content(),
                content -> wording.get("content." + content.name()),
                chosen -> steps.map(upload, found, mapping.withContent(chosen, found)));
    }

    private static Component fact(String words) {
        var fact = new Paragraph(words);
        fact.addClassName("foot");
        return fact;
    }

    /** One sheet is read; where several hold something, somebody says which. */
    private Component sheet(FileForm.Workbook workbook) {
        return workbook.others().isEmpty()
                ? fact(wording.get("form.workbook", workbook.sheet()))
                : select(
                        "form.sheet",
                        workbook.sheets(),
                        workbook.sheet(),
                        name -> name,
                        chosen -> steps.inspect(upload, Optional.of(new FileForm.Workbook(chosen, workbook.sheets()))));
    }

    private Component encoding(FileForm.Text text) {
        return select(
                "form.encoding",
                List.of(TextEncoding.values()),
                text.encoding(),
                TextEncoding::label,
                chosen -> steps.inspect(upload, Optional.of(new FileForm.Text(chosen, text.delimiter()))));
    }

    private Component delimiter(FileForm.Text text) {
        return select(
                "form.delimiter",
                List.of(Delimiter.values()),
                text.delimiter(),
                sign -> wording.get("delimiter." + sign.name()),
                chosen -> steps.inspect(upload, Optional.of(new FileForm.Text(text.encoding(), chosen))));
    }

    /** Says what was decided; where nothing could be, somebody has to. */
    private Component sign() {
        var verdict = mapping.evidence(found).verdict();
        var box = new ComboBox<DecimalSign>(wording.get("form.sign"));
        box.setItems(DecimalSign.values());
        box.setItemLabelGenerator(sign -> wording.get("sign." + sign.name()));
        box.setHelperText(
                wording.get("verdict." + verdict.name(), mapping.evidence(found).example()));
        box.setPlaceholder(wording.get("form.sign.choose"));
        mapping.sign().or(() -> decided()).ifPresent(box::setValue);
        box.addValueChangeListener(
                change -> steps.map(upload, found, mapping.withSign(Optional.ofNullable(change.getValue()))));
        return box;
    }

    private Optional<DecimalSign> decided() {
        return switch (mapping.evidence(found).verdict()) {
            case COMMA, NOT_NEEDED -> Optional.of(DecimalSign.COMMA);
            case POINT -> Optional.of(DecimalSign.POINT);
            case UNCLEAR, CONTRADICTORY -> Optional.empty();
        };
    }

    private Component month() {
        var box = new ComboBox<Month>(wording.get("form.month"));
        box.setItems(newest.lastMonths(TemplatePanel.MONTHS).toList().reversed());
        box.setItemLabelGenerator(wording::month);
        mapping.month().ifPresent(box::setValue);
        box.addValueChangeListener(
                change -> steps.map(upload, found, mapping.withMonth(Optional.ofNullable(change.getValue()))));
        return box;
    }

    private <T> Component select(String label, List<T> items, T value, Function<T, String> name, Consumer<T> chosen) {
        var select = new Select<T>();
        select.setLabel(wording.get(label));
        select.setItems(items);
        select.setItemLabelGenerator(name::apply);
        select.setValue(value);
        select.addValueChangeListener(change -> chosen.accept(change.getValue()));
        return select;
    }
}
