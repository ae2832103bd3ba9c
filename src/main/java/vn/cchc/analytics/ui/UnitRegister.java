package vn.cchc.analytics.ui;

import static j2html.TagCreator.a;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.access.Rights;
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
import vn.cchc.letter.Letter;
import vn.cchc.letter.LetterFilter;
import vn.cchc.letter.LetterOrder;
import vn.cchc.letter.LetterRegister;

/** The newest entries of one unit's register; the file has all of the span. */
record UnitRegister(UnitReport report, String title, LetterRegister register, Rights rights, FileHeads heads) {

    private static final int LISTED_LETTERS = 12;

    /** Reads its own entries, so that it fails alone. */
    Panel content() {
        var wording = heads.wording();
        var scope = rights.scope();
        var panel = new Panel(
                wording.get("register.title", wording.span(report.question())), wording.get("register.subtitle"));
        if (!scope.mayReadRegisterOf(report.unit().id())) {
            return panel.empty(EmptyState.noRight(wording.get("register.no-right")));
        }
        return panel.load(
                () -> register.list(filter(), scope, LetterOrder.NEWEST_FIRST, 0, LISTED_LETTERS),
                letters -> show(letters, panel));
    }

    private void show(List<Letter> letters, Panel panel) {
        var wording = heads.wording();
        if (letters.isEmpty()) {
            panel.empty(EmptyState.nothingDue(wording.get("letters.empty")));
            return;
        }
        var table = new UnitFacts(report, wording).register(letters);
        var all = new Links(report.question().choices()).letters(RegisterChoice.ALL.withUnit(report.unit()));
        panel.content(
                        new HtmlTable(table),
                        new Markup(a(wording.get("register.all")).withHref(all).withClass("more")))
                .download(file());
    }

    private LetterFilter filter() {
        var question = report.question();
        return new LetterFilter(
                question.span(),
                question.today(),
                Set.of(report.unit().id()),
                Optional.empty(),
                Optional.empty(),
                question.asOf());
    }

    private Download file() {
        var wording = heads.wording();
        var unit = report.unit();
        var file = new RegisterFile(register, rights, filter(), Map.of(unit.id(), wording.name(unit)), wording);
        return file.download(heads.ofEntries(title, wording.get("register.name"), report.question()));
    }
}
