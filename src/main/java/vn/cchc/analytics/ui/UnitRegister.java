package vn.cchc.analytics.ui;

import static j2html.TagCreator.a;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.access.CurrentUser;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.RegisterChoice;
import vn.cchc.analytics.UnitReport;
import vn.cchc.analytics.chart.FileHeads;
import vn.cchc.analytics.chart.UnitFacts;
import vn.cchc.kit.Download;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Panel;
import vn.cchc.letter.LetterFilter;
import vn.cchc.letter.LetterRegister;

/** The newest entries of one unit's register; the file has all of the span. */
record UnitRegister(UnitReport report, String title, LetterRegister register, CurrentUser user, FileHeads heads) {

    Panel content() {
        var wording = heads.wording();
        var links = new Links(report.question().choices());
        var panel = new Panel(
                wording.get("register.title", wording.span(report.question())), wording.get("register.subtitle"));
        if (!report.readable()) {
            return panel.empty(EmptyState.noRight(wording.get("register.no-right")));
        }
        if (report.letters().isEmpty()) {
            return panel.empty(EmptyState.nothingDue(wording.get("letters.empty")));
        }
        var table = new UnitFacts(report, wording).register();
        var all = links.letters(RegisterChoice.ALL.withUnit(report.unit().code()));
        return panel.content(
                        new HtmlTable(table),
                        new Markup(a(wording.get("register.all")).withHref(all).withClass("more")))
                .download(file());
    }

    private Download file() {
        var wording = heads.wording();
        var unit = report.unit();
        var question = report.question();
        var filter = new LetterFilter(
                question.span(),
                question.today(),
                Set.of(unit.id()),
                Optional.empty(),
                Optional.empty(),
                question.asOf());
        var file = new RegisterFile(register, user, filter, Map.of(unit.id(), wording.name(unit)), wording);
        return file.download(heads.ofEntries(title, wording.get("register.name"), question));
    }
}
