package vn.cchc.exchange.ui;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.exchange.ColumnRole;
import vn.cchc.exchange.ColumnUse;
import vn.cchc.exchange.FileContent;
import vn.cchc.indicator.MeasureSource;

/** What a column can be read as, and how that is called. */
record ColumnChoices(FileContent content, ImportNames names, ImportWording wording) {

    /** The roles first, then every measure that units report. */
    List<ColumnUse> all() {
        var choices = new ArrayList<>(Stream.of(ColumnRole.values())
                .filter(role -> role.isOf(content) && role != ColumnRole.FIGURES)
                .map(ColumnUse::of)
                .toList());
        if (content == FileContent.LETTERS) {
            return choices;
        }
        names.measures().values().stream()
                .filter(measure -> measure.source() == MeasureSource.REPORTED)
                .map(measure -> ColumnUse.figures(measure.code()))
                .sorted(Comparator.comparing(
                        this::name, Collator.getInstance(wording.texts().locale())))
                .forEach(choices::add);
        return choices;
    }

    String name(ColumnUse use) {
        return use.measure() == null ? wording.role(use) : wording.get("role.FIGURES", names.measure(use.measure()));
    }
}
