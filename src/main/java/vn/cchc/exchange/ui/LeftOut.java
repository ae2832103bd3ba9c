package vn.cchc.exchange.ui;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.exchange.ColumnRole;
import vn.cchc.exchange.Inspection;
import vn.cchc.exchange.Mapping;
import vn.cchc.exchange.SheetColumn;
import vn.cchc.exchange.file.CellAddress;
import vn.cchc.exchange.file.FileForm;

/** Which sheets and columns of a file are not taken, and why. */
record LeftOut(Inspection found, Mapping mapping, ImportWording wording) {

    /** One for each column that holds something, and one for all other sheets. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        if (found.form() instanceof FileForm.Workbook workbook
                && !workbook.others().isEmpty()) {
            sentences.add(wording.get("left-out.sheets", workbook.sheet(), String.join("”, “", workbook.others())));
        }
        for (var column : found.columns()) {
            var role = mapping.uses().get(column.index()).role();
            if (role == ColumnRole.IGNORED
                    && !(column.heading().isEmpty() && column.sample().isEmpty())) {
                sentences.add(wording.get("left-out", name(column), wording.get("left-out." + why(column))));
            }
        }
        return sentences;
    }

    private String name(SheetColumn column) {
        var letters = new CellAddress(found.headingRow(), column.index()).letters();
        return column.heading().isEmpty() ? letters : letters + " “" + column.heading() + "”";
    }

    private String why(SheetColumn column) {
        return switch (column.whyIgnored()) {
            case UNTITLED -> "untitled";
            case UNKNOWN -> "unknown";
            case NAME_BESIDE_CODE -> "name";
            case TWICE -> "twice";
            case NOT_IGNORED -> column.proposed().role().isOf(mapping.content()) ? "chosen" : "other-content";
        };
    }
}
