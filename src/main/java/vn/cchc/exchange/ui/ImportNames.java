package vn.cchc.exchange.ui;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.exchange.ImportBasis;
import vn.cchc.exchange.StagedFigure;
import vn.cchc.indicator.Measure;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** The names of units and measures in one language, looked up many times. */
record ImportNames(ImportBasis basis, Map<MeasureCode, Measure> measures, ImportWording wording) {

    static ImportNames of(ImportBasis basis, ImportWording wording) {
        var measures = new HashMap<MeasureCode, Measure>();
        basis.catalogue().definitions().forEach(indicator -> measures.putAll(indicator.catalogued()));
        basis.balances().forEach(balance -> measures.put(balance.measure().code(), balance.measure()));
        return new ImportNames(basis, measures, wording);
    }

    /** The unit as it was called in that month; else its code in the file. */
    String unit(UnitId unit, Month month) {
        return basis.units()
                .find(unit, basis.units().calendar().lastDateOf(month))
                .map(wording::name)
                .orElse("");
    }

    /** As it was called on that day. */
    String unit(UnitId unit, LocalDate day) {
        return basis.units().find(unit, day).map(wording::name).orElse("");
    }

    String unit(StagedFigure figure) {
        return figure.unit()
                .flatMap(unit -> figure.month().map(month -> unit(unit, month)))
                .orElse(figure.written().unit());
    }

    String measure(MeasureCode code) {
        return Optional.ofNullable(measures.get(code)).map(wording::name).orElse(code.value());
    }

    /** A heading's measure is kept by its code, also where the figure is refused. */
    String measure(StagedFigure figure) {
        return figure.measure().map(this::measure).orElseGet(() -> {
            var written = figure.written().measure();
            return written.matches("[a-z][a-z0-9_]{0,39}") ? measure(new MeasureCode(written)) : written;
        });
    }

    String month(StagedFigure figure) {
        return figure.month().map(wording::month).orElse(figure.written().month());
    }
}
