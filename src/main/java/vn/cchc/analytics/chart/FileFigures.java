package vn.cchc.analytics.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.CellState;
import vn.cchc.analytics.Change;
import vn.cchc.analytics.Rank;
import vn.cchc.analytics.Tally;
import vn.cchc.analytics.Total;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorKind;
import vn.cchc.indicator.OverUnits;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData.Column;
import vn.cchc.kit.Tone;

/**
 * Figures as files carry them: rates in percent and scores with four decimals, counts whole, a state without a figure
 * in words. What the screen shows as "6/7" stands in two columns, because a spreadsheet takes it for a day of July.
 */
record FileFigures(Wording wording) {

    private static final int DECIMALS = 4;

    /** A number, or a word where there is none. */
    Object value(Cell cell) {
        var figure = cell.figure();
        if (figure == null) {
            return Cells.tone(cell.outcome()).label(wording.texts());
        }
        return cell.indicator().kind() == IndicatorKind.YES_NO
                ? wording.figures().value(cell.indicator(), figure)
                : number(cell.indicator(), figure);
    }

    /** A number, or the word for why there is none. */
    Object value(Total total) {
        var figure = total.figure();
        return figure == null ? tone(total.state()).label(wording.texts()) : number(total.indicator(), figure);
    }

    private static Tone tone(CellState state) {
        return switch (state) {
            case NIL -> Tone.NIL;
            case NOT_DUE -> Tone.NOT_DUE;
            case OVERDUE -> Tone.NOT_REPORTED;
            case NOT_APPLICABLE -> Tone.NOT_APPLICABLE;
            case VALUE, ZERO -> throw new IllegalArgumentException("A figure has no word: " + state);
        };
    }

    BigDecimal number(Indicator indicator, Figure figure) {
        if (indicator.kind().isShare()) {
            return percent(figure.value());
        }
        return indicator.kind() == IndicatorKind.SCORE ? rounded(figure.value()) : plain(figure.value());
    }

    /** Differences of rates in percentage points, of the others in their own unit; otherwise why there is none. */
    Object change(Change change) {
        return switch (change) {
            case Change.Points points -> percent(points.difference());
            case Change.Difference difference -> rounded(difference.difference());
            case Change.Answer answer -> new Changes(wording).text(answer, 0);
            case Change.Incomparable incomparable -> new Changes(wording).text(incomparable, 0);
        };
    }

    private static BigDecimal percent(BigDecimal fraction) {
        return rounded(fraction.movePointRight(2));
    }

    /** With as many decimals as files have. */
    static BigDecimal rounded(BigDecimal number) {
        return plain(number.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    /** Numerator and denominator, in columns that {@link #parts(Indicator, Figure)} fills. */
    List<Column> partColumns() {
        return List.of(
                Column.number(wording.get("column.numerator")).inFile(),
                Column.number(wording.get("column.denominator")).inFile());
    }

    /** The same two of one of several lines, which its name tells apart. */
    List<Column> partColumns(String line) {
        return List.of(
                Column.number(line + " · " + wording.get("column.numerator")).inFile(),
                Column.number(line + " · " + wording.get("column.denominator")).inFile());
    }

    /** Empty where there is no figure, or one that is no fraction, as a mean of scores. */
    List<TableCell> parts(Indicator indicator, @Nullable Figure figure) {
        return figure == null || figure.denominator() == null || indicator.overUnits() == OverUnits.MEAN
                ? List.of(TableCell.blank(), TableCell.blank())
                : List.of(TableCell.file(plain(figure.numerator())), TableCell.file(plain(figure.denominator())));
    }

    /** The unit a row is measured in, where rows differ. */
    Column unitColumn() {
        return Column.text(wording.get("column.unit-of-measure")).inFile();
    }

    TableCell unit(Indicator indicator) {
        return TableCell.file(wording.unitOfMeasure(indicator));
    }

    /** What units answer with: a yes/no is a word in their rows, and only over all units a rate. */
    String answer(Indicator indicator) {
        return indicator.kind() == IndicatorKind.YES_NO ? wording.get("file.yes-no") : wording.unitOfMeasure(indicator);
    }

    /** A column of fractions: as one on screen, as two in files. */
    List<Column> fractionColumns(Column shown) {
        return List.of(
                shown.onScreen(),
                Column.number(shown.title()).inFile(),
                Column.number(wording.get("column.out-of", shown.title())).inFile());
    }

    List<TableCell> fraction(TableCell shown, int part, int whole) {
        return List.of(shown, TableCell.file(part), TableCell.file(whole));
    }

    List<TableCell> met(TableCell shown, Tally tally) {
        return fraction(shown, tally.met(), tally.counted());
    }

    /** A shared rank stays "5–6". */
    List<TableCell> rank(TableCell shown, @Nullable Rank rank) {
        if (rank == null) {
            return List.of(shown, TableCell.blank(), TableCell.blank());
        }
        var place = rank.isShared() ? TableCell.file(rank.from() + "–" + rank.to()) : TableCell.file(rank.from());
        return List.of(shown, place, TableCell.file(rank.of()));
    }

    /** Which figures of a unit are of fewer months than the period has: "C2 5/6 tháng". */
    String partial(List<Cell> cells) {
        var notes = new ArrayList<String>();
        cells.stream()
                .filter(cell -> cell.isPartial() || cell.isShort())
                .forEach(cell -> notes.add(cell.indicator().code() + ": " + new Cells(wording).status(cell)));
        return String.join("; ", notes);
    }
}
