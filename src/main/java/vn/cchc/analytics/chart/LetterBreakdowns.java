package vn.cchc.analytics.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.CellState;
import vn.cchc.analytics.LetterLine;
import vn.cchc.analytics.LettersReport;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.RegisterChoice;
import vn.cchc.kit.Ink;
import vn.cchc.letter.LetterCount;
import vn.cchc.letter.LetterType;
import vn.cchc.letter.Occasion;
import vn.cchc.place.UnitVersion;

/** Letters of the span by unit, by occasion, and against the late dossiers they apologise for. */
public record LetterBreakdowns(LettersReport report, RegisterChoice register, Wording wording) {

    private Links links() {
        return new Links(report.question().choices());
    }

    private List<LetterType> types() {
        return report.lines().stream().map(LetterLine::type).toList();
    }

    private List<StackedBars.Kind> kinds() {
        var types = types();
        return IntStream.range(0, types.size())
                .mapToObj(position -> new StackedBars.Kind(wording.name(types.get(position)), Wording.ink(position)))
                .toList();
    }

    public StackedBars byUnit() {
        var types = types();
        var bars = report.roster().stream()
                .map(unit -> new StackedBars.Bar(
                        wording.name(unit, report.question()),
                        Links.inTimeOf(unit, report.question()).unit(unit),
                        types.stream().map(type -> segment(unit, type)).toList()))
                .toList();
        return new StackedBars(wording.get("letters.by-unit"), wording.get("column.unit"), kinds(), bars, wording);
    }

    private StackedBars.Segment segment(UnitVersion unit, LetterType type) {
        return new StackedBars.Segment(
                count(count -> count.unit().equals(unit.id())
                        && count.occasion().type().equals(type.code())),
                links().letters(register.withUnit(unit).withType(type.code())));
    }

    /** One segment a bar: the occasion decides the type, so bars carry their type's colour. */
    public StackedBars byOccasion() {
        var types = types();
        var bars = report.occasions().stream()
                .map(occasion -> new StackedBars.Bar(
                        wording.name(occasion),
                        links().letters(register.withOccasion(occasion.code())),
                        types.stream().map(type -> segment(occasion, type)).toList()))
                .toList();
        return new StackedBars(
                wording.get("letters.by-occasion"), wording.get("column.occasion"), kinds(), bars, wording);
    }

    private StackedBars.Segment segment(Occasion occasion, LetterType type) {
        int count = occasion.type().equals(type.code())
                ? count(found -> found.occasion().code().equals(occasion.code()))
                : 0;
        return new StackedBars.Segment(count, links().letters(register.withOccasion(occasion.code())));
    }

    private int count(Predicate<LetterCount> wanted) {
        return report.counts().stream()
                .filter(wanted)
                .mapToInt(LetterCount::quantity)
                .sum();
    }

    /**
     * Late dossiers unit by unit, apologised for and not; letters beyond them are named, not drawn. A unit without late
     * dossiers has a bar of 0, one without a report none.
     */
    public StackedBars lateDossiers() {
        var kinds = List.of(
                new StackedBars.Kind(wording.get("late.apologised"), Ink.THIRD_KIND),
                new StackedBars.Kind(wording.get("late.without"), Ink.NOT_REPORTED));
        var bars = report.apologised().stream()
                .flatMap(cell -> lateBar(cell).stream())
                .toList();
        return new StackedBars(wording.get("late.caption"), wording.get("column.unit"), kinds, bars, wording);
    }

    /** Where the late dossiers come from, and which units are not in it. */
    public String lateFoot() {
        var unreported = report.apologised().stream()
                .filter(cell -> cell.state() == CellState.OVERDUE)
                .map(cell -> wording.name(cell.unit()))
                .collect(Collectors.joining(", "));
        var foot = wording.get("late.foot");
        return unreported.isEmpty() ? foot : foot + " · " + wording.get("late.unreported", unreported);
    }

    private Optional<StackedBars.Bar> lateBar(Cell cell) {
        var figure = cell.figure();
        if (cell.state() != CellState.NIL && (figure == null || figure.denominator() == null)) {
            return Optional.empty();
        }
        int dossiers = figure == null || figure.denominator() == null
                ? 0
                : figure.denominator().intValue();
        int apologised = figure == null ? 0 : figure.numerator().intValue();
        int surplus = cell.lettersTooMany();
        var name = wording.name(cell.unit());
        var unit = links().letters(register.withUnit(cell.unit()).withOccasion(Occasion.LATE_DOSSIER));
        return Optional.of(new StackedBars.Bar(
                surplus > 0 ? wording.get("late.surplus", name, surplus) : name,
                links().unit(cell.unit(), cell.indicator().code()),
                List.of(
                        new StackedBars.Segment(apologised, unit),
                        new StackedBars.Segment(
                                dossiers - apologised,
                                links().unit(cell.unit(), cell.indicator().code())))));
    }
}
