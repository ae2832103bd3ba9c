package vn.cchc.analytics.ui;

import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.List;
import vn.cchc.analytics.UnitReport;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.observation.Explanation;

/** What a unit says about its misses, in its own words. */
record Explanations(List<Explanation> explanations, UnitReport report, Wording wording) {

    DomContent content() {
        return div(each(explanations, this::one)).withClass("explanations");
    }

    private DomContent one(Explanation explanation) {
        var name = report.row()
                .cell(explanation.indicator())
                .map(cell -> wording.name(cell.indicator()))
                .orElse("");
        return div(
                        p(explanation.indicator() + " · " + name).withClass("explanation-indicator"),
                        blockquote("“" + explanation.text() + "”"),
                        p(explanation.authorTitle() + " · " + wording.formats().date(explanation.writtenOn()))
                                .withClass("explanation-author"))
                .withClass("explanation");
    }
}
