package vn.cchc.letter.ui;

import java.util.List;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.Panel;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;
import vn.cchc.letter.KeptBalance;

/**
 * The district's opening balances, with who set them and what they were before.
 *
 * @param mayKeep whether the reader may correct and void them
 */
record BalancesPanel(List<KeptBalance> balances, boolean mayKeep, DeskState state, DeskWording wording) {

    BalancesPanel {
        balances = List.copyOf(balances);
    }

    Panel content() {
        var hint = wording.get(mayKeep ? "balances.hint.keep" : "balances.hint");
        return new Panel(wording.get("balances"), hint).content(new HtmlTable(table()));
    }

    private TableData table() {
        var table = TableData.of(
                wording.get("balances"),
                Column.text(wording.get("field.type")),
                Column.number(wording.get("field.quantity")),
                Column.text(wording.get("field.as-of")),
                Column.text(wording.get("field.source")),
                Column.text(wording.get("balances.by")),
                Column.text(wording.get("balances.standing")));
        balances.stream().filter(KeptBalance::current).forEach(balance -> table.row(row(balance)));
        var former = balances.stream().filter(balance -> !balance.current()).toList();
        if (!former.isEmpty()) {
            table.group(wording.get("balances.former"));
            former.forEach(balance -> table.row(row(balance)));
        }
        return table.build();
    }

    private List<TableCell> row(KeptBalance balance) {
        var type = TableCell.text(wording.name(balance.type()));
        return List.of(
                mayKeep && balance.current()
                        ? type.href(state.withBalance(balance.type().code()).address())
                        : type,
                TableCell.text(wording.formats().whole(balance.quantity())),
                TableCell.text(wording.formats().date(balance.asOf())),
                TableCell.text(balance.note()),
                TableCell.text(by(balance)),
                TableCell.text(standing(balance)));
    }

    private String by(KeptBalance balance) {
        return balance.by()
                .map(name -> balance.at()
                        .map(at -> wording.get(
                                "balances.by-at", name, wording.formats().date(at.toLocalDate())))
                        .orElse(name))
                .orElse("–");
    }

    private String standing(KeptBalance balance) {
        return balance.voidReason()
                .map(reason -> wording.get("balances.void", reason))
                .orElseGet(() -> wording.get(balance.current() ? "balances.counts" : "balances.replaced"));
    }
}
