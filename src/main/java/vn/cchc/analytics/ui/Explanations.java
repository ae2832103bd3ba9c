package vn.cchc.analytics.ui;

import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.List;
import vn.cchc.analytics.Cell;
import vn.cchc.analytics.UnitReport;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.indicator.Status;
import vn.cchc.observation.Explanation;

/** What a unit says about its misses, in its own words. */
record Explanations(List<Explanation> explanations, UnitReport report, Wording wording) {

    DomContent content() {
        return div(each(explanations, this::one)).withClass("explanations");
    }

    private DomContent one(Explanation explanation) {
        var cell = report.row().cell(explanation.indicator());
        var name = cell.map(found -> wording.name(found.indicator())).orElse("");
        boolean before =
                cell.filter(found -> isNoLongerMissed(found, explanation)).isPresent();
        return div(
                        p(explanation.indicator() + " · " + name).withClass("explanation-indicator"),
                        before ? p(wording.get("explanations.before")).withClass("foot") : each(),
                        blockquote("“" + explanation.text() + "”"),
                        p(explanation.authorTitle() + " · " + wording.formats().date(explanation.writtenOn()))
                                .withClass("explanation-author"))
                .withClass("explanation");
    }

    /** After a correction, or by another target. Of a longer period the month that was missed is still in it. */
    private static boolean isNoLongerMissed(Cell cell, Explanation explanation) {
        return cell.months().equals(List.of(explanation.month()))
                && cell.status() != null
                && cell.status() != Status.MISSED;
    }
}
