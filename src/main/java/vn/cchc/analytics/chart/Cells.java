package vn.cchc.analytics.chart;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.CellState;
import vn.cchc.analytics.Change;
import vn.cchc.analytics.Outcome;
import vn.cchc.analytics.Question;
import vn.cchc.analytics.Total;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.FigureAddress;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorKind;
import vn.cchc.indicator.Status;
import vn.cchc.kit.Formats;
import vn.cchc.kit.StatusBadge;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.Tone;
import vn.cchc.period.Span;
import vn.cchc.place.Boundaries;

/** Shows judged cells and totals: the six states, each told apart by more than its colour. */
public record Cells(Wording wording) {

    public static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case MET -> Tone.MET;
            case NEAR -> Tone.NEAR;
            case MISSED -> Tone.MISSED;
            case NOT_REPORTED -> Tone.NOT_REPORTED;
            case NIL -> Tone.NIL;
            case NOT_DUE -> Tone.NOT_DUE;
            case UNJUDGED -> Tone.NEUTRAL;
            case NOT_APPLICABLE -> Tone.NOT_APPLICABLE;
        };
    }

    public static Tone tone(Status status) {
        return switch (status) {
            case MET -> Tone.MET;
            case NEAR -> Tone.NEAR;
            case MISSED -> Tone.MISSED;
        };
    }

    /** A partial figure is shown, but as what it is. */
    public static Tone tone(Cell cell) {
        return cell.isPartial() ? Tone.PARTIAL : tone(cell.outcome());
    }

    /**
     * Where it is told how a reported figure came about; {@code null} for what is no figure, and in boundaries of another
     * time, in which a code may belong to another unit.
     */
    static @Nullable String history(Cell cell, Question question) {
        boolean reported = switch (cell.state()) {
            case VALUE, ZERO, NIL -> !cell.months().isEmpty();
            case OVERDUE, NOT_DUE, NOT_APPLICABLE -> false;
        };
        return reported && question.choices().boundaries() == Boundaries.AS_REPORTED
                ? FigureAddress.of(
                        cell.unit(),
                        new Span(cell.months().getFirst(), cell.months().getLast()),
                        cell.indicator().code())
                : null;
    }

    /** The figure, or the sign of the state: "97,2", "k.p.s", "–", nothing. */
    public String bare(Cell cell) {
        var figure = cell.figure();
        return figure == null ? sign(cell.state()) : wording.figures().bare(cell.indicator(), figure);
    }

    public String value(Cell cell) {
        var figure = cell.figure();
        return figure == null ? sign(cell.state()) : wording.figures().value(cell.indicator(), figure);
    }

    public String bare(Total total) {
        var figure = total.figure();
        return figure == null ? sign(total.state()) : wording.figures().bareTotal(total.indicator(), figure);
    }

    public String value(Total total) {
        var figure = total.figure();
        return figure == null ? sign(total.state()) : wording.figures().totalValue(total.indicator(), figure);
    }

    private String sign(CellState state) {
        return switch (state) {
            case NIL -> wording.get("state.nil");
            case OVERDUE -> "–";
            default -> "";
        };
    }

    /** A narrow table cell that leads to the unit behind it. */
    public TableCell narrow(Cell cell, @Nullable String href, @Nullable Change change) {
        return TableCell.text(bare(cell))
                .tone(tone(cell))
                .href(cell.state() == CellState.NOT_APPLICABLE ? null : href)
                .hint(hint(cell, change))
                .exact(new FileFigures(wording).value(cell));
    }

    public TableCell narrow(Total total, @Nullable String href) {
        return TableCell.text(bare(total)).href(href).hint(hint(total)).exact(new FileFigures(wording).value(total));
    }

    /** Unit, indicator, value, n/d, target, change, status, note: everything behind a cell, line by line. */
    public String hint(Cell cell, @Nullable Change change) {
        var lines = new ArrayList<String>();
        lines.add(wording.fullName(cell.unit()) + " · " + wording.name(cell.indicator()));
        var figure = cell.figure();
        if (figure != null) {
            lines.add(wording.figures().withParts(cell.indicator(), figure));
        }
        addGoal(lines, cell);
        if (change != null) {
            lines.add(new Changes(wording).explained(change, cell.indicator().decimals()));
        }
        if (cell.outcome() != Outcome.UNJUDGED) {
            lines.add(status(cell));
        } else if (cell.isShort()) {
            lines.add(months(cell));
        }
        new GapWording(wording).of(cell).map(Formats::capital).ifPresent(lines::add);
        cell.progress().map(progress -> progress(cell, progress)).ifPresent(lines::add);
        if (cell.lettersTooMany() > 0) {
            lines.add(wording.get("hint.surplus", cell.lettersTooMany()));
        }
        addOverdue(lines, cell);
        var reports = wording.reports(cell.indicator().frequency(), cell.months());
        if (!reports.isEmpty()) {
            lines.add(wording.get("hint.reports", reports));
        }
        return String.join("\n", lines);
    }

    /** A report that waits for approval is no longer the unit's debt. */
    private void addOverdue(List<String> lines, Cell cell) {
        var since = cell.missingSince();
        if (since != null && !cell.isWaiting()) {
            lines.add(wording.get("attention.due", wording.formats().date(since.dueOn()), since.days()));
        }
    }

    private void addGoal(List<String> lines, Cell cell) {
        if (cell.goal() != null && cell.indicator().hasStatus()) {
            lines.add(wording.get("hint.goal", wording.figures().goal(cell.indicator(), cell.goal())));
        }
    }

    /** The status in words, with the months that are missing or were none of its own: "Đạt · 6/12 tháng". */
    public String status(Cell cell) {
        if (cell.isPartial()) {
            return cell.asked() == 1 ? wording.get("state.running") : months(cell);
        }
        var status = Formats.capital(
                cell.outcome() == Outcome.NOT_REPORTED && cell.isWaiting()
                        ? wording.get("state.waiting")
                        : tone(cell.outcome()).label(wording.texts()));
        return cell.isShort() ? status + " · " + months(cell) : status;
    }

    /** "5/6 tháng". */
    private String months(Cell cell) {
        return wording.get("state.partial." + cell.indicator().frequency().name(), cell.reported(), cell.asked());
    }

    /**
     * The status as a badge, with how far a figure that does not meet is from its target, or how far along its plan one
     * is that is not over; nothing where nothing is judged.
     */
    public TableCell badge(Cell cell) {
        if (cell.outcome() == Outcome.UNJUDGED) {
            return TableCell.blank();
        }
        var badge = StatusBadge.of(tone(cell), status(cell));
        var gap = cell.progress().map(progress -> progress(cell, progress)).orElseGet(() -> gap(cell));
        return TableCell.drawing(gap.isEmpty() ? badge : each(badge, div(gap).withClass("gap")), status(cell));
    }

    /** "12/24 buổi, 50% kế hoạch cả kỳ". */
    private String progress(Cell cell, Figure progress) {
        return wording.figures().progress(cell.indicator(), progress);
    }

    /** "cần thêm 41 hồ sơ nộp trực tuyến"; empty where nothing is missing. */
    public String gap(Cell cell) {
        return new GapWording(wording).of(cell).orElse("");
    }

    /** The district's status as a badge; says so where it is not judged because figures are missing. */
    public TableCell badge(Total total) {
        if (total.status() == null) {
            boolean waits = total.indicator().hasStatus() && total.goal() != null && !total.isComplete();
            return waits ? TableCell.text(wording.get("state.incomplete")) : TableCell.blank();
        }
        var tone = tone(total.status());
        return TableCell.drawing(StatusBadge.of(tone, wording.texts()), tone.label(wording.texts()));
    }

    public String hint(Total total) {
        var lines = new ArrayList<String>();
        lines.add(wording.name(total.indicator()));
        var figure = total.figure();
        if (figure != null) {
            lines.add(wording.figures().withParts(total.indicator(), figure));
        }
        lines.add(coverage(total));
        return String.join("\n", lines);
    }

    /** "6/7 đơn vị đã báo cáo". */
    public String coverage(Total total) {
        return wording.get("coverage.total", total.reported(), total.applicable());
    }

    /** "Hồ sơ trước và đúng hạn ≥ 95%", with the target where all units share one. */
    public String nameWithGoal(Indicator indicator, Total total) {
        var goal = total.goal();
        boolean worthSaying = indicator.kind() == IndicatorKind.RATIO;
        return goal == null || !worthSaying
                ? wording.shortName(indicator)
                : wording.shortName(indicator) + " " + wording.figures().goal(indicator, goal);
    }
}
