package vn.cchc.exchange.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import vn.cchc.exchange.ColumnUse;
import vn.cchc.exchange.Inspection;
import vn.cchc.exchange.Mapping;
import vn.cchc.exchange.SheetColumn;
import vn.cchc.exchange.Upload;
import vn.cchc.exchange.file.CellAddress;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Panel;
import vn.cchc.text.Accents;

/** How a file would be read: what was recognised, and the choices where it was not, or wrongly. */
record MappingPanel(
        Upload upload, Inspection found, Mapping mapping, ImportNames names, Steps steps, ImportWording wording) {

    Panel content() {
        var columns = new Div();
        columns.addClassName("mapping-columns");
        var choices = new ColumnChoices(mapping.content(), names, wording);
        for (var column : found.columns()) {
            columns.add(use(column, choices));
        }
        var problems = mapping.problems(found);
        var faults = new Markup(ul(each(
                        problems,
                        problem -> li(wording.get(
                                "problem." + problem.name(),
                                mapping.evidence(found).example()))))
                .withClass("faults"));
        faults.setVisible(!problems.isEmpty());
        var read = Buttons.primary(wording.get("mapping.read"), () -> steps.preview(upload, found, mapping, List.of()));
        read.setEnabled(problems.isEmpty());
        var cancel = Buttons.of(
                wording.get("cancel"), () -> steps.cancel(upload, wording.get("done.cancelled", upload.fileName())));
        return new Panel(
                        wording.get("mapping.title", upload.fileName()),
                        wording.get("mapping.hint", found.rows(), found.headingRow()))
                .content(
                        new FormFields(upload, found, mapping, names.basis().current(), steps, wording).content(),
                        columns,
                        faults,
                        Buttons.row(read, cancel));
    }

    private ComboBox<ColumnUse> use(SheetColumn column, ColumnChoices choices) {
        var letters = new CellAddress(found.headingRow(), column.index()).letters();
        var box = new ComboBox<ColumnUse>(
                column.heading().isEmpty()
                        ? wording.get("mapping.column.untitled", letters)
                        : wording.get("mapping.column", letters, column.heading()));
        box.setItems((use, typed) -> Accents.plain(choices.name(use)).contains(Accents.plain(typed)), choices.all());
        box.setItemLabelGenerator(choices::name);
        box.setValue(mapping.uses().get(column.index()));
        if (!column.sample().isEmpty()) {
            box.setHelperText(wording.get("mapping.sample", column.sample()));
        }
        box.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .ifPresent(chosen -> steps.map(upload, found, mapping.withUse(column.index(), chosen))));
        return box;
    }
}
