package vn.cchc.analytics.ui;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.access.Rights;
import vn.cchc.analytics.RevisionsReport;
import vn.cchc.analytics.chart.FileHeads;
import vn.cchc.analytics.chart.LetterChangesTable;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.Csv;
import vn.cchc.kit.Download;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.FileHead;
import vn.cchc.kit.Panel;
import vn.cchc.letter.LetterFilter;
import vn.cchc.letter.LetterRegister;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/** What became of the register in the scope of the screen, within the reader's rights. */
record LetterChangesPanel(LetterRegister register, Rights rights, RevisionsReport report, FileHeads heads) {

    /** How many of every kind are on screen. */
    private static final int SHOWN = 8;

    Panel content() {
        var filter = filter();
        var wording = heads.wording();
        var scope = rights.scope();
        var changes = register.changes(filter, scope, SHOWN);
        boolean whole = filter.units().stream().allMatch(scope::mayReadRegisterOf);
        var subtitle = wording.span(report.question()) + " · " + wording.get("letter-changes.subtitle");
        var panel = new Panel(
                wording.get("letter-changes.title"),
                whole ? subtitle : subtitle + " · " + wording.get("register.own-unit"));
        return changes.first().isEmpty()
                ? panel.empty(EmptyState.nothingDue(wording.get("letter-changes.none")))
                : panel.table(new LetterChangesTable(names(), wording).shown(changes), download(filter));
    }

    private LetterFilter filter() {
        Set<UnitId> units = report.roster().stream().map(UnitVersion::id).collect(Collectors.toSet());
        return new LetterFilter(
                report.question().span(),
                report.today(),
                units,
                Optional.empty(),
                Optional.empty(),
                report.question().asOf());
    }

    private Map<UnitId, String> names() {
        return report.roster().stream().collect(Collectors.toMap(UnitVersion::id, heads.wording()::name));
    }

    /** Rows go out as they are read, within the rights of the moment of the click. */
    private Download download(LetterFilter filter) {
        var wording = heads.wording();
        var head =
                heads.ofEntries(wording.get("revisions.title"), wording.get("letter-changes.title"), report.question());
        return new Download(head.name(), new File(register, rights, filter, names(), head, wording)::write);
    }

    /** What a session keeps of the file: the way to it, no entry. */
    private record File(
            LetterRegister register,
            Rights rights,
            LetterFilter filter,
            Map<UnitId, String> units,
            FileHead head,
            Wording wording) {

        void write(Csv csv) {
            var table = new LetterChangesTable(units, wording);
            csv.head(head);
            csv.columns(table.columns());
            register.eachChange(filter, rights.scope(), change -> csv.row(table.row(change)));
        }
    }
}
