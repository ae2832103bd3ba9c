package vn.cchc.access.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import vn.cchc.access.AccountLine;
import vn.cchc.access.AccountRoster;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.Pager;
import vn.cchc.kit.Panel;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;

/** A page of the accounts, with a field that looks for some of them as it is typed. */
final class AccountsPanel {

    /** Told what is looked for now. */
    interface Looked {
        void lookedFor(UsersState state);
    }

    private static final int ROWS = 30;

    private final AccountRoster roster;
    private final OfficerUnits units;
    private final Looked looked;
    private final AccountWording wording;
    private final Panel panel;
    private final TextField search;
    private UsersState state;

    AccountsPanel(AccountRoster roster, OfficerUnits units, UsersState state, Looked looked, AccountWording wording) {
        this.roster = roster;
        this.units = units;
        this.state = state;
        this.looked = looked;
        this.wording = wording;
        this.panel = new Panel(wording.get("users.list"), "");
        this.search = new TextField();
        search.setPlaceholder(wording.get("users.search"));
        search.setAriaLabel(wording.get("users.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValue(state.words());
        search.addValueChangeListener(change -> lookFor(change.getValue()));
        search.addClassName("search");
    }

    Panel content() {
        draw();
        return panel;
    }

    private void lookFor(String words) {
        state = state.withWords(words);
        looked.lookedFor(state);
        draw();
    }

    private void draw() {
        int count = roster.count(state.words());
        panel.subtitle(wording.get("users.count", count));
        if (count == 0) {
            panel.empty(
                    EmptyState.filteredOut(
                            wording.get("users.none", state.words()), wording.get("users.all"), UsersState.ROUTE),
                    search);
            return;
        }
        var pager = new Pager(
                state.page(), count, ROWS, page -> state.withPage(page).address());
        var rows = HtmlTable.stacking(table(roster.list(state.words(), pager.offset(), ROWS)));
        panel.content(search, rows, pager.content(wording.get("users.list")));
    }

    private TableData table(List<AccountLine> accounts) {
        var table = TableData.of(
                wording.get("users.list"),
                Column.text(wording.get("username")),
                Column.text(wording.get("users.name")),
                Column.text(wording.get("users.role")),
                Column.text(wording.get("users.unit")),
                Column.text(wording.get("users.state")),
                Column.text(wording.get("users.last")));
        accounts.forEach(account -> table.row(row(account)));
        return table.build();
    }

    private List<TableCell> row(AccountLine account) {
        return List.of(
                TableCell.text(account.username())
                        .href(state.withAccount(account.id()).address()),
                TableCell.text(account.displayName()),
                TableCell.text(wording.name(account.role())),
                TableCell.text(account.unit().map(units::of).orElse("–")),
                TableCell.text(wording.state(account)),
                TableCell.text(wording.lastSignIn(account)));
    }
}
