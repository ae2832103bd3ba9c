package vn.cchc.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.annotation.Annotation;
import vn.cchc.period.AsOf;
import vn.cchc.period.Comparison;
import vn.cchc.period.Mode;
import vn.cchc.period.Month;
import vn.cchc.period.Period;
import vn.cchc.period.ReportingCalendar;
import vn.cchc.period.Span;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitVersion;

/**
 * What a screen asks: which period, alone or cumulated, held against what, for which units.
 *
 * @param choices the choices it comes from, with the period named
 * @param calendar the one units report by
 * @param oldest the first month with units; no earlier period can be asked for
 * @param reorganised whether units carried on others by then, so that boundaries make a difference
 * @param broken the units of the day whose past cannot be told by today's boundaries, each from the day it can be told;
 *     none where units are told as reported
 * @param today the day the question is asked on; the day of the moment whose knowledge it asks for
 */
public record Question(
        Period period,
        Choices choices,
        ReportingCalendar calendar,
        Month oldest,
        boolean reorganised,
        List<UnitVersion> broken,
        LocalDate today) {

    public Question {
        broken = List.copyOf(broken);
    }

    /** The same with other choices, which name their period. */
    Question with(Choices others) {
        return new Question(others.period().orElse(period), others, calendar, oldest, reorganised, broken, today);
    }

    public Mode mode() {
        return choices.mode();
    }

    public Comparison comparison() {
        return choices.comparison();
    }

    public UnitGroup group() {
        return choices.group();
    }

    public AsOf asOf() {
        return choices.asOf();
    }

    /** The reporting month today lies in; no later period can be asked for. */
    public Month currentMonth() {
        return calendar.monthOf(today);
    }

    /** Whether a period has begun and is not before everything. */
    public boolean canBeAskedFor(Period wanted) {
        return !wanted.first().isAfter(currentMonth()) && !wanted.last().isBefore(oldest);
    }

    /** The last of its months that has begun: where lines over time end. */
    Month lastBegun() {
        return period.last().isAfter(currentMonth()) ? currentMonth() : period.last();
    }

    /** Whether the period can be held against another that somebody names: one as long, whose reports are all due. */
    public boolean canBeComparedWith(Period named) {
        return Comparison.with(named).fits(period) && canBeAskedFor(named) && !isRunning(named.last());
    }

    /** Whether reports of the period are still to come: its results are not known yet. */
    public boolean isRunning() {
        return isRunning(period.last());
    }

    boolean isRunning(Month last) {
        return last.isAfter(calendar.lastDueMonth(today));
    }

    /** The month whose reports the period is about: its last, or the newest due one while it is not over. */
    public Month reportMonth() {
        var due = calendar.lastDueMonth(today);
        return period.last().isAfter(due) && !period.first().isAfter(due) ? due : period.last();
    }

    /** The first months of a new way of working. */
    List<Month> breaks(List<Annotation> notes) {
        return notes.stream()
                .filter(Annotation::processChange)
                .map(note -> calendar.monthOf(note.on()))
                .toList();
    }

    /** The units asked about that the period says nothing of: a split that cannot be allocated lies in between. */
    public List<UnitVersion> untold() {
        return broken.stream()
                .filter(unit ->
                        group().includes(unit.kind()) && unit.validFrom().isAfter(cutOff()))
                .toList();
    }

    /** The last day whose figures belong to the period. */
    public LocalDate cutOff() {
        return calendar.lastDateOf(period.last());
    }

    public Span span() {
        return mode().spanOf(period);
    }

    public Optional<Period> comparedPeriod() {
        return comparison().periodFor(period);
    }

    Optional<Span> comparedSpan() {
        return comparedPeriod().map(mode()::spanOf);
    }

    /** The span asked for and the one it is compared with. */
    Stream<Span> spans() {
        return Stream.concat(Stream.of(span()), comparedSpan().stream());
    }
}
