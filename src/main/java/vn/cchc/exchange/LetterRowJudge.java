package vn.cchc.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.exchange.file.DayText;
import vn.cchc.exchange.file.SheetCell;
import vn.cchc.exchange.file.SheetRow;
import vn.cchc.letter.LetterCandidate;
import vn.cchc.letter.LetterNumber;
import vn.cchc.letter.LetterProblem;
import vn.cchc.letter.LetterType;
import vn.cchc.letter.NewLetter;
import vn.cchc.letter.Occasion;
import vn.cchc.place.UnitId;

/** Reads rows as entries of the register, by what is known before the register is asked. */
final class LetterRowJudge {

    private static final Pattern DAYS = Pattern.compile("(\\d{1,4})(?:[.,]0+)?(?: ?(?:ngày|ngay|days?))?");

    /** What rows are judged by. */
    record Rules(UnitNames units, OccasionNames occasions, Predicate<UnitId> mine, LocalDate today) {}

    /** A row that is a letter, or the reason why it is none. */
    sealed interface Read {
        StagedLetter.Written written();

        record Letter(StagedLetter.Written written, LetterCandidate candidate) implements Read {}

        record Not(StagedLetter.Written written, int column, String fault) implements Read {}
    }

    private static final class FaultException extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String fault;
        private final int column;

        FaultException(Enum<?> fault, int column) {
            super(fault.name(), null, false, false);
            this.fault = fault.name();
            this.column = column;
        }
    }

    private final LetterColumns columns;
    private final Surplus surplus;
    private final Rules rules;
    private final Map<UnitId, Boolean> mine = new HashMap<>();
    private int number;

    LetterRowJudge(Mapping mapping, Surplus surplus, Rules rules) {
        this.columns = new LetterColumns(mapping);
        this.surplus = surplus;
        this.rules = rules;
    }

    LetterColumns columns() {
        return columns;
    }

    /** Empty for a row in which no column of letters holds anything but the unit. */
    Optional<Read> read(SheetRow row) {
        boolean empty = Stream.of(
                                ColumnRole.HANDED_ON,
                                ColumnRole.OCCASION,
                                ColumnRole.TYPE,
                                ColumnRole.NUMBER,
                                ColumnRole.DOSSIER)
                        .allMatch(role -> cell(row, role).isEmpty())
                && surplus.of(row).isEmpty();
        return empty ? Optional.empty() : Optional.of(judge(row));
    }

    private Read judge(SheetRow row) {
        var occasion = cell(row, ColumnRole.OCCASION).isEmpty() ? ColumnRole.TYPE : ColumnRole.OCCASION;
        var written = new StagedLetter.Written(
                ++number,
                row.number(),
                cell(row, ColumnRole.UNIT).text(),
                cell(row, occasion).text(),
                cell(row, ColumnRole.HANDED_ON).text(),
                cell(row, ColumnRole.NUMBER).text());
        var tooMany = surplus.of(row);
        if (tooMany.isPresent()) {
            return new Read.Not(
                    written, tooMany.get().column(), tooMany.get().fault().name());
        }
        try {
            var day = day(row);
            var unit = unit(row, day);
            return new Read.Letter(written, new LetterCandidate(unit, letter(row, day)));
        } catch (FaultException fault) {
            return new Read.Not(written, fault.column, fault.fault);
        }
    }

    private NewLetter letter(SheetRow row, LocalDate day) {
        var occasion = occasion(row, day);
        var type = rules.occasions().typeOf(occasion);
        boolean late = occasion.code().equals(Occasion.LATE_DOSSIER);
        if (!late) {
            refuseDossier(row);
        }
        return new NewLetter(
                occasion.code(),
                day,
                number(row, type),
                cell(row, ColumnRole.SIGNER).text(),
                late ? cell(row, ColumnRole.DOSSIER).text() : "",
                late ? daysLate(row) : null,
                cell(row, ColumnRole.REASON).text(),
                cell(row, ColumnRole.NOTE).text());
    }

    /** What is written of a late dossier is never dropped: the occasion may be what is wrong. */
    private void refuseDossier(SheetRow row) {
        if (!cell(row, ColumnRole.DOSSIER).isEmpty()) {
            throw fault(LetterProblem.DOSSIER_NOT_LATE, ColumnRole.DOSSIER);
        }
        if (!cell(row, ColumnRole.DAYS_LATE).text().matches("[0-]?")) {
            throw fault(LetterProblem.DAYS_LATE_WITHOUT_DOSSIER, ColumnRole.DAYS_LATE);
        }
    }

    private LocalDate day(SheetRow row) {
        var cell = cell(row, ColumnRole.HANDED_ON);
        if (cell.isEmpty()) {
            throw fault(LetterProblem.DAY_MISSING, ColumnRole.HANDED_ON);
        }
        var day = DayText.read(cell.text()).orElseThrow(() -> fault(RowFault.DAY_UNREADABLE, ColumnRole.HANDED_ON));
        // Before the unit is looked for, which of a day to come nobody knows.
        if (day.isAfter(rules.today())) {
            throw fault(LetterProblem.DAY_TO_COME, ColumnRole.HANDED_ON);
        }
        return day;
    }

    private UnitId unit(SheetRow row, LocalDate day) {
        var cell = cell(row, ColumnRole.UNIT);
        if (cell.isEmpty()) {
            throw fault(RowFault.UNIT_MISSING, ColumnRole.UNIT);
        }
        var unit = switch (rules.units().find(cell.text(), day)) {
            case UnitNames.Match.Found match -> match.unit();
            case UnitNames.Match.Not not -> throw fault(onThatDay(not.why()), ColumnRole.UNIT);
        };
        if (unit.kind().isOffice()) {
            throw fault(RowFault.UNIT_WITHOUT_REGISTER, ColumnRole.UNIT);
        }
        if (!mine.computeIfAbsent(unit.id(), rules.mine()::test)) {
            throw fault(RowFault.UNIT_NOT_YOURS, ColumnRole.UNIT);
        }
        return unit.id();
    }

    /** Letters are of the unit of their day, also in a month that ends with another. */
    private static RowFault onThatDay(RowFault why) {
        return why == RowFault.UNIT_NOT_THEN ? RowFault.UNIT_NOT_THAT_DAY : why;
    }

    private Occasion occasion(SheetRow row, LocalDate day) {
        var typeCell = cell(row, ColumnRole.TYPE);
        var type = rules.occasions().type(typeCell.text());
        if (!typeCell.isEmpty() && type.isEmpty()) {
            throw fault(RowFault.TYPE_UNKNOWN, ColumnRole.TYPE);
        }
        var occasionCell = cell(row, ColumnRole.OCCASION);
        if (occasionCell.isEmpty()) {
            return type.flatMap(known -> rules.occasions().only(known, day))
                    .orElseThrow(() ->
                            fault(LetterProblem.OCCASION_MISSING, columns.at(ColumnRole.OCCASION, ColumnRole.TYPE)));
        }
        return rules.occasions()
                .occasion(occasionCell.text(), type)
                .orElseThrow(() -> fault(RowFault.OCCASION_UNKNOWN, ColumnRole.OCCASION));
    }

    private Optional<Integer> number(SheetRow row, LetterType type) {
        var cell = cell(row, ColumnRole.NUMBER);
        var whole = cell.kind() == SheetCell.Kind.NUMBER ? cell.text().replaceFirst("\\.0+$", "") : cell.text();
        var read = LetterNumber.read(whole, Optional.of(type));
        var problem = read.problem();
        if (problem != null) {
            throw fault(problem, ColumnRole.NUMBER);
        }
        return read.value();
    }

    private @Nullable Integer daysLate(SheetRow row) {
        var text = cell(row, ColumnRole.DAYS_LATE).text();
        if (text.isEmpty()) {
            return null;
        }
        var match = DAYS.matcher(text);
        if (!match.matches()) {
            throw fault(RowFault.DAYS_LATE_UNREADABLE, ColumnRole.DAYS_LATE);
        }
        return Integer.valueOf(match.group(1));
    }

    private FaultException fault(Enum<?> fault, ColumnRole role) {
        return new FaultException(fault, columns.shown(role));
    }

    private SheetCell cell(SheetRow row, ColumnRole role) {
        return row.cell(columns.of(role));
    }
}
