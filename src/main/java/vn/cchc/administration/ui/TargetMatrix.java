package vn.cchc.administration.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.cchc.administration.KnownCatalogue;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.Target;
import vn.cchc.indicator.TargetScope;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.Panel;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;

/** What holds today: indicators in rows, everybody and whoever has a target of their own in columns. */
record TargetMatrix(KnownCatalogue known, ScopeNames names, CatalogueWording wording) {

    private static final int MOST_COLUMNS = 12;

    /** While everybody has the same targets it says no more than the grid. */
    boolean isWorthSeeing() {
        return scopes().size() > 1;
    }

    Panel panel() {
        var scopes = scopes();
        var shown = scopes.stream().limit(MOST_COLUMNS).toList();
        var hint = scopes.size() > MOST_COLUMNS
                ? wording.say("catalogue.targets.matrix.cut", MOST_COLUMNS, scopes.size())
                : wording.say("catalogue.targets.matrix.hint", wording.date(known.today()));
        return new Panel(wording.say("catalogue.targets.matrix"), hint).content(HtmlTable.stacking(table(shown)));
    }

    /** Everybody first, then kinds, then units by name. */
    private List<TargetScope> scopes() {
        var scopes = new ArrayList<TargetScope>();
        scopes.add(TargetScope.EVERYBODY);
        known.catalogue().definitions().stream()
                .map(Indicator::code)
                .distinct()
                .flatMap(code -> known.catalogue().targetsOf(code).stream())
                .filter(target -> target.holdsOn(known.today()))
                .map(TargetScope::of)
                .filter(scope -> !scope.equals(TargetScope.EVERYBODY))
                .distinct()
                .sorted(Comparator.comparing((TargetScope scope) -> scope.unit() != null)
                        .thenComparing(names::name))
                .forEach(scopes::add);
        return scopes;
    }

    private TableData table(List<TargetScope> scopes) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(wording.say("catalogue.column.indicator")));
        scopes.forEach(scope -> columns.add(Column.text(names.name(scope)).href(TargetState.address(scope, known))));
        var table = TableData.of(wording.say("catalogue.targets.matrix"), columns);
        var judged = known.catalogue().inForceOn(known.today()).stream()
                .filter(Indicator::hasStatus)
                .toList();
        var group = "";
        for (var indicator : judged) {
            if (!indicator.code().group().equals(group)) {
                group = indicator.code().group();
                table.group(group + ". " + wording.figures().group(group));
            }
            table.row(row(indicator, scopes));
        }
        return table.build();
    }

    private List<TableCell> row(Indicator indicator, List<TargetScope> scopes) {
        var cells = new ArrayList<TableCell>();
        cells.add(TableCell.text(indicator.code() + " · " + wording.figures().shortName(indicator))
                .href(IndicatorDeskView.address(indicator.code())));
        scopes.forEach(scope -> cells.add(known.targetRules().standing(indicator.code(), scope).stream()
                .filter(target -> target.holdsOn(known.today()))
                .findFirst()
                .map(target -> cell(indicator, target))
                .orElseGet(TableCell::blank)));
        return cells;
    }

    private TableCell cell(Indicator indicator, Target target) {
        return TableCell.text(wording.goal(indicator, target.goal()))
                .hint(wording.dates(target.validFrom(), target.validTo()));
    }
}
