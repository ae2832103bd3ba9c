package vn.cchc.analytics.chart;

import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.analytics.Attention;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.RegisterChoice;
import vn.cchc.indicator.IndicatorKind;
import vn.cchc.kit.AttentionList;
import vn.cchc.kit.Span;
import vn.cchc.kit.Tone;
import vn.cchc.letter.Occasion;
import vn.cchc.observation.SubmissionState;
import vn.cchc.place.UnitVersion;

/** Says what needs attention, each thing in two lines with the way to what is behind it. */
public record AttentionItems(Links links, Wording wording) {

    private static final int NAMED_INDICATORS = 4;

    public List<AttentionList.Item> items(List<Attention> attention) {
        return attention.stream().map(this::item).toList();
    }

    private AttentionList.Item item(Attention attention) {
        return switch (attention) {
            case Attention.Misses misses ->
                new AttentionList.Item(
                        Tone.MISSED,
                        sentence(
                                misses.unit(),
                                wording.get("attention.misses", misses.missed().size())),
                        named(misses.missed()));
            case Attention.Unapologised late ->
                new AttentionList.Item(
                        Tone.MAIL,
                        List.of(Span.link(
                                wording.get("attention.unapologised", late.dossiers()),
                                links.letters(RegisterChoice.ALL.withOccasion(Occasion.LATE_DOSSIER)))),
                        late.units().stream()
                                .map(unit -> wording.name(unit.unit()) + " " + unit.count())
                                .collect(Collectors.joining(", ")));
            case Attention.Overdue overdue ->
                new AttentionList.Item(Tone.INFO, sentence(overdue.unit(), overdue(overdue)), second(overdue));
            case Attention.Gaps gaps ->
                new AttentionList.Item(
                        Tone.INFO,
                        sentence(
                                gaps.unit(),
                                wording.get("attention.gaps", gaps.missing().size())),
                        named(gaps.missing()));
        };
    }

    private List<Span> sentence(UnitVersion unit, String text) {
        return List.of(Span.link(wording.name(unit), links.unit(unit)), Span.of(" · " + text));
    }

    private String overdue(Attention.Overdue overdue) {
        var key = overdue.state().map(AttentionItems::key).orElse("attention.overdue");
        return wording.get(key, wording.month(overdue.month()));
    }

    private static String key(SubmissionState state) {
        return switch (state) {
            case SUBMITTED -> "attention.waiting";
            case RETURNED -> "attention.returned";
            default -> "attention.overdue";
        };
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

    private String named(Cell cell) {
        boolean worthSaying = cell.figure() != null && cell.indicator().kind() != IndicatorKind.YES_NO;
        var name = wording.shortName(cell.indicator());
        return worthSaying ? name + " " + new Cells(wording).value(cell) : name;
    }

    /** The first few indicators with their values, and how many more there are. */
    private String named(List<Cell> cells) {
        var names = cells.stream().limit(NAMED_INDICATORS).map(this::named).collect(Collectors.joining(", "));
        int more = cells.size() - NAMED_INDICATORS;
        return more > 0 ? wording.get("attention.more", names, more) : names;
    }
}
