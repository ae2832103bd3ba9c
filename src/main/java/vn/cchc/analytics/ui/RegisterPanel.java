package vn.cchc.analytics.ui;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.access.Rights;
import vn.cchc.access.Scope;
import vn.cchc.analytics.LettersReport;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.RegisterChoice;
import vn.cchc.analytics.chart.FileHeads;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.FileHead;
import vn.cchc.kit.FilterPart;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Panel;
import vn.cchc.letter.LetterFilter;
import vn.cchc.letter.LetterRegister;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/** The register itself, without names: filtered by the address, read page by page, within the reader's rights. */
final class RegisterPanel {

    private final LetterRegister register;
    private final Rights rights;
    private final Scope scope;
    private final LettersReport report;
    private final RegisterChoice choice;
    private final FileHeads heads;
    private final Wording wording;

    RegisterPanel(
            LetterRegister register, Rights rights, LettersReport report, RegisterChoice choice, FileHeads heads) {
        this.register = register;
        this.rights = rights;
        this.scope = rights.scope();
        this.report = report;
        this.choice = choice;
        this.heads = heads;
        this.wording = heads.wording();
    }

    /** @param voided how many of all entries do not count any more */
    private record Counts(int all, int voided) {}

    /** Reads its own entries, so that it fails alone. */
    Panel content() {
        var filter = filter();
        var panel = new Panel(wording.get("register.title", new RegisterFilter(report, wording).span()), "");
        return panel.load(
                () -> new Counts(register.count(filter, scope), register.countVoided(filter, scope)),
                counts -> show(counts, filter, panel));
    }

    private void show(Counts counts, LetterFilter filter, Panel panel) {
        panel.subtitle(subtitle(counts, filter));
        var filters = new Markup(div(each(new RegisterFilter(report, wording).parts(choice), FilterPart::content))
                .withClass("filters"));
        if (counts.all() == 0) {
            panel.empty(emptyState(filter), filters);
            return;
        }
        panel.content(
                        filters,
                        new RegisterGrid(register, scope, filter, names(), wording).content(),
                        new RegisterPaper(register, rights, filter, names(), wording).content(),
                        paperCut(counts.all()))
                .download(file(filter).download(head()));
    }

    private String subtitle(Counts counts, LetterFilter filter) {
        boolean whole = filter.units().stream().allMatch(scope::mayReadRegisterOf);
        var subtitle = wording.get("register.count", counts.all() - counts.voided())
                + (counts.voided() == 0 ? "" : " · " + wording.get("register.voided-count", counts.voided()));
        return whole ? subtitle : subtitle + " · " + wording.get("register.own-unit");
    }

    /** Paper ends somewhere; whoever holds it should know. */
    private Markup paperCut(int count) {
        var most = wording.formats().whole(RegisterPaper.MOST_ENTRIES);
        return count <= RegisterPaper.MOST_ENTRIES
                ? new Markup()
                : new Markup(p(wording.get(
                                "register.paper-cut", most, wording.formats().whole(count))))
                        .onPaper();
    }

    private RegisterFile file(LetterFilter filter) {
        return new RegisterFile(register, rights, filter, names(), wording);
    }

    private FileHead head() {
        var head = heads.ofEntries(wording.get("letters.page"), wording.get("register.name"), report.question());
        for (var chosen : new RegisterFilter(report, wording).chosen(choice).entrySet()) {
            head = head.with(chosen.getKey(), chosen.getValue());
        }
        return head;
    }

    private Map<UnitId, String> names() {
        return report.roster().stream().collect(Collectors.toMap(UnitVersion::id, wording::name));
    }

    /** Without any units there is nothing that a right could be missing for. */
    private EmptyState emptyState(LetterFilter filter) {
        var units = filter.units();
        if (!units.isEmpty() && units.stream().noneMatch(scope::mayReadRegisterOf)) {
            return EmptyState.noRight(wording.get("register.no-right"));
        }
        return choice.isAll()
                ? EmptyState.nothingDue(wording.get("letters.empty"))
                : EmptyState.filteredOut(
                        wording.get("register.filtered"),
                        wording.get("filter.clear"),
                        new Links(report.question().choices()).letters(RegisterChoice.ALL));
    }

    private LetterFilter filter() {
        Set<UnitId> units = report.roster().stream()
                .filter(unit -> choice.unit().isEmpty() || choice.isOf(unit))
                .map(UnitVersion::id)
                .collect(Collectors.toSet());
        return new LetterFilter(
                report.span(),
                report.question().today(),
                units,
                choice.type(),
                choice.occasion(),
                report.question().asOf());
    }
}
