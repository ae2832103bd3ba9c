package vn.cchc.exchange.list;

import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.Measure;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureEntry;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.indicator.MeasureSource;

/** A row of the list of measures as the catalogue keeps it. */
final class MeasureRow {

    private MeasureRow() {}

    /** @param row one that the list has */
    static MeasureEntry entry(ListRow row) {
        return new MeasureEntry(
                new Measure(
                        new MeasureCode(row.get("code")),
                        row.get("name"),
                        row.get("name_en"),
                        MeasureKind.valueOf(row.get("kind")),
                        MeasureSource.valueOf(row.get("source"))),
                row.get("unit_of_measure"),
                row.get("unit_of_measure_en"),
                Frequency.ofMonths(Integer.parseInt(row.get("frequency"))),
                Optional.of(row.day("ended_on")).filter(day -> !day.equals(LocalDate.parse(ListColumn.FOR_EVER))));
    }
}
