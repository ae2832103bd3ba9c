package vn.cchc.observation.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.Markup;
import vn.cchc.observation.Report;
import vn.cchc.observation.SubmissionState;

/** Where a report stands, why, and what happens next. */
final class ReportState extends Markup {

    /** @param decides whether it is told to whoever decides about the report, and not to its unit */
    ReportState(Report report, LocalDate today, boolean decides, EntryWording wording) {
        super("div", "banner");
        addClassNames("report-state", "state-" + report.state().name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("role", "status");
        set(
                p(strong(wording.state(report.state())), text(" · "), text(next(report, today, decides, wording))),
                reason(report, wording));
    }

    /** While the unit is about to say what should be others. */
    void correcting(EntryWording wording) {
        set(p(strong(wording.get("correction.writing")), text(" · "), text(wording.get("correction.writing.hint"))));
    }

    private static String next(Report report, LocalDate today, boolean decides, EntryWording wording) {
        if (report.monthClosed()) {
            return wording.get("next.closed");
        }
        return switch (report.state()) {
            case OPEN, RETURNED -> due(report, today, wording);
            case SUBMITTED ->
                wording.get(decides ? "review.next.SUBMITTED" : "next.SUBMITTED", handedIn(report, wording));
            case APPROVED, CLOSED ->
                wording.get(decides ? "review.next.APPROVED" : "next.APPROVED", decided(report, wording));
        };
    }

    private static String due(Report report, LocalDate today, EntryWording wording) {
        long late = ChronoUnit.DAYS.between(report.dueOn(), today);
        return late > 0
                ? wording.get("next.overdue", wording.date(report.dueOn()), late)
                : wording.get("next.due", wording.date(report.dueOn()));
    }

    private static String handedIn(Report report, EntryWording wording) {
        return person(report.submittedBy(), report.submittedAt(), wording);
    }

    private static String decided(Report report, EntryWording wording) {
        return person(report.decidedBy(), report.decidedAt(), wording);
    }

    private static String person(@Nullable String name, @Nullable LocalDateTime at, EntryWording wording) {
        return at == null ? "–" : (name == null ? "" : name + ", ") + wording.moment(at);
    }

    /** Why it came back stands on top of everything. */
    private static DomContent reason(Report report, EntryWording wording) {
        return report.state() == SubmissionState.RETURNED && report.note() != null
                ? p(
                        text(wording.get("next.returned", decided(report, wording)) + " "),
                        strong("“" + report.note() + "”"))
                : each();
    }
}
