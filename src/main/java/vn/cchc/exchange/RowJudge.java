package vn.cchc.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.cchc.exchange.file.MonthText;
import vn.cchc.exchange.file.SheetCell;
import vn.cchc.exchange.file.SheetRow;
import vn.cchc.indicator.Measure;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;
import vn.cchc.privacy.Remark;

/**
 * Reads rows as figures, by what is known before anything is looked up in the database: one answer for every figure,
 * with the cell that is at fault.
 */
final class RowJudge {

    /**
     * What rows are judged by.
     *
     * @param current the newest month that has begun
     * @param mine whether the reader may import for a unit
     */
    record Rules(
            UnitNames units,
            MeasureNames measures,
            ExpectedFigures expected,
            ValueText values,
            Month current,
            Predicate<UnitId> mine) {}

    private static final int LONGEST_NOTE = 500;

    private final Mapping mapping;
    private final Rules rules;
    private final RowFigures figures;
    private final RowFigures.Columns columns;
    private final Map<UnitId, Boolean> mine = new HashMap<>();
    private final Map<String, Optional<Month>> months = new HashMap<>();
    private int number;

    /** A fault and the column of the cell that has it. */
    private static final class FaultException extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final RowFault fault;
        private final int column;

        FaultException(RowFault fault, int column) {
            super(fault.name(), null, false, false);
            this.fault = fault;
            this.column = column;
        }
    }

    RowJudge(Mapping mapping, Surplus surplus, Rules rules) {
        this.mapping = mapping;
        this.rules = rules;
        this.figures = new RowFigures(mapping, surplus);
        this.columns = figures.columns();
    }

    /** The figures of a row below the headings, in the order of its columns; none for an empty row. */
    List<StagedRow> read(SheetRow row) {
        var flaw = figures.surplus().of(row).map(tooMany -> new FaultException(tooMany.fault(), tooMany.column()));
        var read = new ArrayList<StagedRow>();
        for (var found : figures.of(row)) {
            read.add(flaw.map(fault -> refused(found, fault)).orElseGet(() -> judge(found)));
        }
        return read;
    }

    private StagedRow judge(RowFigures.Found found) {
        try {
            refuseTotal(found.row());
            var month = month(found);
            var unit = unit(found, month);
            var measure = measure(found);
            checkExpected(found, unit, measure, month);
            var value = value(found, measure);
            return row(found, found.valueColumn(), unit, measure, month, value, note(found), null);
        } catch (FaultException fault) {
            return refused(found, fault);
        }
    }

    /** Its words stand in any column where the unit's has none. */
    private void refuseTotal(SheetRow row) {
        var unit = row.cell(columns.unit());
        boolean total = unit.isEmpty()
                ? row.cells().stream().map(SheetCell::text).anyMatch(UnitNames::isTotal)
                : UnitNames.isTotal(unit.text());
        if (total) {
            throw new FaultException(RowFault.UNIT_A_TOTAL, columns.unit());
        }
    }

    private Month month(RowFigures.Found found) {
        var month = columns.month() < 0
                ? mapping.month().orElseThrow()
                : monthOf(found.row().cell(columns.month()));
        if (month.isAfter(rules.current())) {
            throw new FaultException(
                    RowFault.MONTH_TO_COME, columns.month() < 0 ? found.valueColumn() : columns.month());
        }
        return month;
    }

    private Month monthOf(SheetCell cell) {
        if (cell.isEmpty()) {
            throw new FaultException(RowFault.MONTH_MISSING, columns.month());
        }
        return months.computeIfAbsent(cell.text(), MonthText::read)
                .orElseThrow(() -> new FaultException(
                        MonthText.isOtherDay(cell.text()) ? RowFault.MONTH_A_DAY : RowFault.MONTH_UNREADABLE,
                        columns.month()));
    }

    private UnitVersion unit(RowFigures.Found found, Month month) {
        var cell = found.row().cell(columns.unit());
        if (cell.isEmpty()) {
            throw new FaultException(RowFault.UNIT_MISSING, columns.unit());
        }
        var unit = switch (rules.units().find(cell.text(), month)) {
            case UnitNames.Match.Found match -> match.unit();
            case UnitNames.Match.Not not -> throw new FaultException(not.why(), columns.unit());
        };
        if (!mine.computeIfAbsent(unit.id(), rules.mine()::test)) {
            throw new FaultException(RowFault.UNIT_NOT_YOURS, columns.unit());
        }
        return unit;
    }

    private Measure measure(RowFigures.Found found) {
        if (found.measureText().isEmpty()) {
            throw new FaultException(RowFault.MEASURE_MISSING, found.measureColumn());
        }
        var measure = rules.measures()
                .find(found.measureText())
                .orElseThrow(() -> new FaultException(RowFault.MEASURE_UNKNOWN, found.measureColumn()));
        if (measure.source() != MeasureSource.REPORTED) {
            throw new FaultException(RowFault.MEASURE_COUNTED, found.measureColumn());
        }
        return measure;
    }

    private void checkExpected(RowFigures.Found found, UnitVersion unit, Measure measure, Month month) {
        switch (rules.expected().of(unit.kind(), measure.code(), month)) {
            case NOT_OF_THIS_UNIT -> throw new FaultException(RowFault.MEASURE_NOT_FOR_UNIT, found.measureColumn());
            case NOT_IN_THIS_MONTH -> throw new FaultException(RowFault.MEASURE_NOT_THAT_MONTH, found.measureColumn());
            case YES -> {}
        }
    }

    private BigDecimal value(RowFigures.Found found, Measure measure) {
        var cell = found.row().cell(found.valueColumn());
        if (cell.isEmpty()) {
            throw new FaultException(RowFault.VALUE_MISSING, found.valueColumn());
        }
        return switch (rules.values().read(cell, measure.kind())) {
            case ValueText.Reading.Value value -> value.number();
            case ValueText.Reading.Not not -> throw new FaultException(not.why(), found.valueColumn());
        };
    }

    /** What is said beside a figure; of a table of units × measures beside each of its row. */
    private @Nullable String note(RowFigures.Found found) {
        var note = new Remark(found.row().cell(columns.note()).text());
        note.flaw(0, LONGEST_NOTE).ifPresent(flaw -> {
            throw new FaultException(
                    flaw == Remark.Flaw.PERSONAL ? RowFault.REMARK_PERSONAL : RowFault.REMARK_TOO_LONG, columns.note());
        });
        return note.text().isEmpty() ? null : note.text();
    }

    private StagedRow refused(RowFigures.Found found, FaultException fault) {
        return row(found, fault.column, null, null, null, null, null, fault.fault);
    }

    private StagedRow row(
            RowFigures.Found found,
            int column,
            @Nullable UnitVersion unit,
            @Nullable Measure measure,
            @Nullable Month month,
            @Nullable BigDecimal value,
            @Nullable String note,
            @Nullable RowFault fault) {
        return new StagedRow(
                ++number,
                found.row().number(),
                column,
                found.row().cell(columns.unit()).text(),
                found.measureText(),
                columns.month() < 0
                        ? mapping.month().map(Month::toString).orElse("")
                        : found.row().cell(columns.month()).text(),
                found.row().cell(found.valueColumn()).text(),
                unit == null ? null : Long.valueOf(unit.id().value()),
                measure == null ? null : measure.code().value(),
                month == null ? null : month.key().toString(),
                value == null ? null : value.toPlainString(),
                note,
                fault == null ? null : fault.name());
    }
}
