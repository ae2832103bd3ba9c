package vn.cchc.exchange.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.exchange.ImportBasis;
import vn.cchc.exchange.RowFault;
import vn.cchc.exchange.StagedFigure;
import vn.cchc.exchange.file.MonthText;
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

    /** By its name also where the figure is refused and the file has but a code. */
    String unit(StagedFigure figure) {
        var written = figure.written().unit();
        return figure.unit()
                .flatMap(unit -> figure.month().map(month -> unit(unit, month)))
                .or(() -> basis.units().find(written, day(figure)).map(wording::name))
                .orElse(written);
    }

    private LocalDate day(StagedFigure figure) {
        return monthOf(figure)
                .map(month -> basis.units().calendar().lastDateOf(month))
                .orElse(basis.today());
    }

    private static Optional<Month> monthOf(StagedFigure figure) {
        return figure.month().or(() -> MonthText.read(figure.written().month()));
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
        return monthOf(figure).map(wording::month).orElse(figure.written().month());
    }

    /** Why a figure is refused, by the names people know; empty where it is not. */
    String fault(StagedFigure figure) {
        return figure.fault()
                .map(fault -> wording.get(
                        "fault." + fault.name(),
                        unit(figure),
                        measure(figure),
                        monthOf(figure)
                                .map(wording::shortMonth)
                                .orElse(figure.written().month()),
                        value(figure),
                        fault == RowFault.BREAKS_RULE ? broken(figure.detail()) : figure.detail()))
                .orElse("");
    }

    /** The rule as it is kept with its two sides. A rule that is no more since is named by its code. */
    private String broken(String detail) {
        var parts = detail.split(" ");
        return basis.entryRules().stream()
                .filter(rule -> parts.length == 3 && rule.code().equals(parts[0]))
                .findFirst()
                .map(rule -> wording.broken(rule, new BigDecimal(parts[1]), new BigDecimal(parts[2])))
                .orElse(detail);
    }

    /** A workbook writes its numbers with a point, which few read as a decimal one here. */
    private String value(StagedFigure figure) {
        var written = figure.written().value();
        return written.matches("-?\\d+\\.(?:\\d{1,2}|\\d{4,})") ? wording.number(new BigDecimal(written)) : written;
    }
}
