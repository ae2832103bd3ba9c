package vn.cchc.analytics.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.analytics.Attention;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.RegisterChoice;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.IndicatorKind;
import vn.cchc.kit.AttentionList;
import vn.cchc.kit.Formats;
import vn.cchc.kit.Span;
import vn.cchc.kit.Tone;
import vn.cchc.letter.Occasion;
import vn.cchc.observation.SubmissionState;
import vn.cchc.period.Month;
import vn.cchc.place.UnitVersion;

/** Says what needs attention, each thing in two lines with the way to what is behind it. */
public record AttentionItems(Links links, Wording wording) {

    private static final int NAMED_INDICATORS = 4;
    private static final int NAMED_MONTHS = 3;
    private static final int NAMED_SIGNALS = 8;
    private static final int NAMED_UNITS = 30;

    /** The first of every kind; how many more there are in a line of its own. */
    public List<AttentionList.Item> items(List<Attention> attention) {
        var kinds = attention.stream()
                .collect(Collectors.groupingBy(Attention::getClass, LinkedHashMap::new, Collectors.toList()));
        return kinds.values().stream().flatMap(this::named).toList();
    }

    private Stream<AttentionList.Item> named(List<Attention> ofOneKind) {
        int most = ofOneKind.getFirst() instanceof Attention.Signalled ? NAMED_SIGNALS : NAMED_UNITS;
        var items = ofOneKind.stream().limit(most).map(this::item);
        return ofOneKind.size() <= most
                ? items
                : Stream.concat(items, Stream.of(more(ofOneKind.subList(most, ofOneKind.size()))));
    }

    private AttentionList.Item item(Attention attention) {
        return switch (attention) {
            case Attention.Misses misses ->
                new AttentionList.Item(
                        Tone.MISSED,
                        sentence(
                                misses.unit(),
                                wording.get("attention.misses", misses.missed().size())),
                        named(misses.missed(), this::named));
            case Attention.Signalled signalled -> signalled(signalled);
            case Attention.Unapologised late ->
                new AttentionList.Item(
                        Tone.MAIL,
                        List.of(Span.link(
                                wording.get("attention.unapologised", late.dossiers()),
                                links.indicator(IndicatorCode.APOLOGISED))),
                        communes(late.units()));
            case Attention.TooManyApologies found ->
                new AttentionList.Item(
                        Tone.MAIL,
                        sentence(found.unit(), wording.get("attention.too-many", found.surplus())),
                        List.of(Span.link(wording.get("attention.too-many.detail"), lateDossierLetters(found.unit()))));
            case Attention.Overdue overdue ->
                new AttentionList.Item(
                        Tone.INFO, sentence(overdue.unit(), overdue(overdue)), List.of(Span.of(second(overdue))));
            case Attention.Gaps gaps ->
                new AttentionList.Item(
                        Tone.INFO,
                        sentence(
                                gaps.unit(),
                                wording.get("attention.gaps", gaps.missing().size())),
                        named(gaps.missing(), this::bareName));
        };
    }

    private AttentionList.Item signalled(Attention.Signalled found) {
        var indicator = found.indicator();
        var unit = Span.link(wording.name(found.unit()), links.unit(found.unit(), indicator.code()));
        var phrase = new SignalWording(indicator, wording).phrase(found.signal(), true);
        return new AttentionList.Item(
                Tone.SIGNAL,
                List.of(unit, Span.of(" · " + wording.shortName(indicator))),
                List.of(Span.of(Formats.capital(phrase))));
    }

    private AttentionList.Item more(List<Attention> left) {
        var key = left.getFirst() instanceof Attention.Signalled ? "signal.more" : "attention.more-units";
        return new AttentionList.Item(
                item(left.getFirst()).tone(),
                List.of(Span.link(wording.get(key, left.size()), links.units())),
                List.of());
    }

    private List<Span> sentence(UnitVersion unit, String text) {
        return List.of(Span.link(wording.name(unit), links.unit(unit)), Span.of(" · " + text));
    }

    /** Each commune leads to its own late dossiers' figure. */
    private List<Span> communes(List<Attention.UnitCount> units) {
        return firstOf(
                units,
                NAMED_UNITS,
                "attention.more-units",
                unit -> Span.link(
                        wording.name(unit.unit()) + " " + unit.count(),
                        links.unit(unit.unit(), IndicatorCode.APOLOGISED)));
    }

    private String lateDossierLetters(UnitVersion unit) {
        return links.letters(RegisterChoice.ALL.withUnit(unit).withOccasion(Occasion.LATE_DOSSIER));
    }

    private String overdue(Attention.Overdue overdue) {
        var key = overdue.state().map(AttentionItems::key).orElse("attention.overdue");
        return wording.get(key, months(overdue.months()));
    }

    private static String key(SubmissionState state) {
        return switch (state) {
            case SUBMITTED -> "attention.waiting";
            case RETURNED -> "attention.returned";
            default -> "attention.overdue";
        };
    }

    /** Every month by name while they are few, else how many there are and between which. */
    private String months(List<Month> months) {
        if (months.size() <= NAMED_MONTHS) {
            return months.stream().map(wording::month).collect(Collectors.joining(", "));
        }
        return wording.get(
                "attention.months", months.size(), wording.month(months.getFirst()), wording.month(months.getLast()));
    }

    /** A report that waits for approval is not the unit's delay. */
    private String second(Attention.Overdue overdue) {
        var due = wording.formats().date(overdue.dueOn());
        boolean waiting = overdue.state()
                .filter(state -> state == SubmissionState.SUBMITTED)
                .isPresent();
        return waiting
                ? wording.get("attention.waiting.detail", due)
                : wording.get("attention.due", due, overdue.days());
    }

    private Span named(Cell cell) {
        boolean worthSaying = cell.figure() != null && cell.indicator().kind() != IndicatorKind.YES_NO;
        var name = wording.shortName(cell.indicator());
        return link(cell, worthSaying ? name + " " + new Cells(wording).value(cell) : name);
    }

    /** What there is of a figure with months missing would read as if nothing were. */
    private Span bareName(Cell cell) {
        return link(cell, wording.shortName(cell.indicator()));
    }

    private Span link(Cell cell, String text) {
        return Span.link(text, links.unit(cell.unit(), cell.indicator().code()));
    }

    private List<Span> named(List<Cell> cells, Function<Cell, Span> name) {
        return firstOf(cells, NAMED_INDICATORS, "attention.more", name);
    }

    /** The first few, and how many more there are. */
    private <T> List<Span> firstOf(List<T> all, int most, String others, Function<T, Span> name) {
        var spans = new ArrayList<>(listed(all.stream().limit(most).map(name).toList()));
        int more = all.size() - most;
        if (more > 0) {
            spans.add(Span.of(" " + wording.get(others, more)));
        }
        return spans;
    }

    private static List<Span> listed(List<Span> spans) {
        return spans.stream()
                .flatMap(span -> Stream.of(Span.of(", "), span))
                .skip(1)
                .toList();
    }
}
