package vn.cchc.letter.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.kit.CalendarWords;
import vn.cchc.kit.Panel;
import vn.cchc.letter.BalanceProblem;
import vn.cchc.letter.LetterBook;
import vn.cchc.letter.LetterType;
import vn.cchc.letter.NewBalance;
import vn.cchc.letter.OpeningBalance;
import vn.cchc.letter.OpeningBalances;
import vn.cchc.letter.RefusedBalanceException;

/** What the district handed over before its register began, type by type. */
final class BalanceForm extends Div {

    private final OpeningBalances balances;
    private final LetterEditor.Done done;
    private final DeskWording wording;
    private final ComboBox<LetterType> type;
    private final IntegerField quantity;
    private final DatePicker asOf;
    private final TextField note;

    BalanceForm(
            OpeningBalances balances, LetterBook book, LocalDate today, LetterEditor.Done done, DeskWording wording) {
        this.balances = balances;
        this.done = done;
        this.wording = wording;
        type = new ComboBox<>(wording.get("field.type"), book.types());
        quantity = new IntegerField(wording.get("field.quantity"));
        asOf = new DatePicker(wording.get("field.as-of"));
        note = new TextField(wording.get("field.source"));
        type.setItemLabelGenerator(wording::name);
        asOf.setI18n(CalendarWords.of(wording.texts()));
        asOf.setMax(today);
        type.addValueChangeListener(change -> known(book, change.getValue()));
        fields().forEach(field -> field.setManualValidation(true));
        addClassName("form");
        var save = new NativeButton(wording.get("balance.save"), click -> save());
        save.addClassNames("button", "primary");
        var actions = new Div(save);
        actions.addClassName("actions");
        add(type, quantity, asOf, note, actions);
    }

    static Panel panel(BalanceForm form, DeskWording wording) {
        return new Panel(wording.get("balance"), wording.get("balance.hint")).content(form);
    }

    /** What is set already stands in the fields to be changed. */
    private void known(LetterBook book, LetterType chosen) {
        book.programme().stream()
                .flatMap(programme -> programme.openingBalances().stream())
                .filter(balance -> chosen != null && balance.type().equals(chosen.code()))
                .findFirst()
                .ifPresent(this::show);
    }

    private void show(OpeningBalance balance) {
        quantity.setValue(balance.quantity());
        asOf.setValue(balance.asOf());
    }

    private void save() {
        var chosen = type.getOptionalValue().map(LetterType::code).orElse("");
        try {
            balances.set(new NewBalance(chosen, quantity.getValue(), asOf.getValue(), note.getValue()));
        } catch (RefusedBalanceException refused) {
            refuse(refused.problems());
            return;
        }
        done.done(wording.get("balance.done"));
    }

    private void refuse(List<BalanceProblem> problems) {
        fields().forEach(field -> field.setInvalid(false));
        problems.reversed().forEach(problem -> {
            var field = field(problem);
            field.setErrorMessage(wording.get("balance.problem." + problem.name()));
            field.setInvalid(true);
        });
    }

    private List<HasValidationProperties> fields() {
        return List.of(type, quantity, asOf, note);
    }

    private HasValidationProperties field(BalanceProblem problem) {
        return switch (problem) {
            case PROGRAMME_MISSING, TYPE_MISSING -> type;
            case QUANTITY_WRONG -> quantity;
            case DAY_MISSING, DAY_TO_COME -> asOf;
            case NOTE_MISSING, NOTE_TOO_LONG, NOTE_PERSONAL -> note;
        };
    }
}
