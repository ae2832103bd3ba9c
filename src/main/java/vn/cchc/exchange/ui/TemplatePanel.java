package vn.cchc.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.exchange.Template;
import vn.cchc.exchange.TemplateWorkbook;
import vn.cchc.exchange.Templates;
import vn.cchc.kit.Csv;
import vn.cchc.kit.FileHead;
import vn.cchc.kit.Panel;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData.Column;
import vn.cchc.letter.Occasion;
import vn.cchc.period.Month;

/** Offers an empty table of the reader's own units for a month. */
record TemplatePanel(Templates templates, Month newest, List<Occasion> occasions, ImportWording wording) {

    static final int MONTHS = 24;

    Panel content() {
        var month = new ComboBox<Month>(wording.get("template.month"));
        month.setItems(newest.lastMonths(MONTHS).toList().reversed());
        month.setItemLabelGenerator(wording::month);
        month.setValue(newest);
        var form = new Div(month);
        form.addClassName("form");
        var actions = new Div(
                link("template.xlsx", event -> workbook(month.getOptionalValue().orElse(newest), event)),
                link("template.csv", event -> text(month.getOptionalValue().orElse(newest), event)));
        actions.addClassName("actions");
        var letters = new Div(
                link("template.letters.xlsx", event -> letters().write(event, true)),
                link("template.letters.csv", event -> letters().write(event, false)));
        letters.addClassName("actions");
        return new Panel(wording.get("template.title"), wording.get("template.hint")).content(form, actions, letters);
    }

    private LettersTemplate letters() {
        return new LettersTemplate(occasions, wording);
    }

    private Component link(String key, DownloadHandler handler) {
        var link = new Anchor(handler, wording.get(key));
        link.getElement().setAttribute("download", true);
        link.addClassName("button");
        return link;
    }

    private void workbook(Month month, DownloadEvent event) throws IOException {
        var template = templates.of(month);
        event.setFileName(name(month) + ".xlsx");
        event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        var words = new TemplateWorkbook.Words(
                wording.get("template.sheet"),
                wording.get("column.month"),
                wording.get("template.code"),
                wording.get("column.unit"),
                template.measures().stream().map(wording::name).toList(),
                wording.get("column.note"),
                template.units().stream().map(wording::name).toList());
        new TemplateWorkbook(template, words).write(event.getOutputStream());
    }

    private void text(Month month, DownloadEvent event) throws IOException {
        var template = templates.of(month);
        event.setFileName(name(month) + ".csv");
        event.setContentType("text/csv;charset=utf-8");
        var csv = new Csv(event.getOutputStream(), wording.texts());
        csv.head(new FileHead(name(month), List.of(new FileHead.Line(wording.get("column.month"), month.toString()))));
        csv.columns(columns(template));
        template.units().forEach(unit -> {
            var cells = new ArrayList<>(List.of(TableCell.text(unit.code()), TableCell.text(wording.name(unit))));
            template.measures().forEach(measure -> cells.add(TableCell.blank()));
            cells.add(TableCell.blank());
            csv.row(cells);
        });
        csv.close();
    }

    private List<Column> columns(Template template) {
        var columns = new ArrayList<>(
                List.of(Column.text(wording.get("template.code")), Column.text(wording.get("column.unit"))));
        template.measures().forEach(measure -> columns.add(Column.text(wording.name(measure))));
        columns.add(Column.text(wording.get("column.note")));
        return columns;
    }

    private String name(Month month) {
        return FileHead.name(wording.get("template.sheet"), month.toString());
    }
}
