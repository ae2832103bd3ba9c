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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.CalendarWords;
import vn.cchc.kit.Panel;
import vn.cchc.kit.ReasonDialog;
import vn.cchc.letter.BalanceProblem;
import vn.cchc.letter.LetterBook;
import vn.cchc.letter.LetterType;
import vn.cchc.letter.NewBalance;
import vn.cchc.letter.OpeningBalance;
import vn.cchc.letter.OpeningBalances;
import vn.cchc.letter.RefusedBalanceException;

/** What the district handed over before its register began, type by type: set, corrected or voided. */
final class BalanceForm extends Div {

    /** How many letters of a type the district has handed over, its balance not among them. */
    interface Counted {
        int letters(LetterType type);
    }

    /** Told once a balance has changed, with a sentence about it. */
    interface Done {
        void done(String sentence);
    }

    private final OpeningBalances balances;
    private final LetterBook book;
    private final Counted counted;
    private final Done done;
    private final DeskWording wording;
    private final ComboBox<LetterType> type;
    private final IntegerField quantity;
    private final DatePicker asOf;
    private final TextField note;
    private final NativeButton strike;

    BalanceForm(
            OpeningBalances balances,
            LetterBook book,
            Counted counted,
            LocalDate today,
            Done done,
            DeskWording wording) {
        this.balances = balances;
        this.book = book;
        this.counted = counted;
        this.done = done;
        this.wording = wording;
        type = new ComboBox<>(wording.get("field.type"), book.types());
        quantity = new IntegerField(wording.get("field.quantity"));
        asOf = new DatePicker(wording.get("field.as-of"));
        note = new TextField(wording.get("field.source"));
        type.setItemLabelGenerator(wording::name);
        asOf.setI18n(CalendarWords.of(wording.texts()));
        asOf.setMax(today);
        type.addValueChangeListener(change -> known(change.getValue()));
        fields().forEach(field -> field.setManualValidation(true));
        addClassName("form");
        var save = new NativeButton(wording.get("balance.save"), click -> save());
        save.addClassNames("button", "primary");
        strike = new NativeButton(wording.get("balance.strike"), click -> strike());
        strike.addClassName("button");
        strike.setVisible(false);
        var actions = new Div(save, strike);
        actions.addClassName("actions");
        add(type, quantity, asOf, note, actions);
    }

    static Panel panel(BalanceForm form, DeskWording wording) {
        return new Panel(wording.get("balance"), wording.get("balance.hint")).content(form);
    }

    /** Opens with a type's balance to be corrected or voided. */
    BalanceForm showing(String code) {
        book.find(code).ifPresent(type::setValue);
        return this;
    }

    /** What is set already stands in the fields to be changed. */
    private void known(@Nullable LetterType chosen) {
        var balance = Optional.ofNullable(chosen).flatMap(this::balance);
        balance.ifPresent(this::show);
        strike.setVisible(balance.isPresent());
    }

    private Optional<OpeningBalance> balance(LetterType chosen) {
        return book.programme().stream()
                .flatMap(programme -> programme.openingBalances().stream())
                .filter(balance -> balance.type().equals(chosen.code()))
                .findFirst();
    }

    private void show(OpeningBalance balance) {
        quantity.setValue(balance.quantity());
        asOf.setValue(balance.asOf());
    }

    private void save() {
        var chosen = type.getOptionalValue().map(LetterType::code).orElse("");
        var typed = new NewBalance(chosen, quantity.getValue(), asOf.getValue(), note.getValue());
        try {
            balances.check(typed);
        } catch (RefusedBalanceException refused) {
            refuse(refused);
            return;
        }
        ask(typed);
    }

    /** The headline changes: before it does, it is shown as it is and as it would be. */
    private void ask(NewBalance typed) {
        fields().forEach(field -> field.setInvalid(false));
        new SureDialog(wording, effect(Optional.ofNullable(typed.quantity()).orElse(0)), () -> keep(typed)).open();
    }

    /** "Thư chia buồn: luỹ kế của huyện 347 → 397." */
    private String effect(int quantity) {
        var chosen = type.getValue();
        int letters = counted.letters(chosen);
        int before = balance(chosen).map(OpeningBalance::quantity).orElse(0);
        return wording.get("balance.effect", wording.inSentence(chosen), letters + before, letters + quantity);
    }

    private void keep(NewBalance typed) {
        try {
            balances.set(typed);
        } catch (RefusedBalanceException refused) {
            refuse(refused);
            return;
        }
        done.done(wording.get("balance.done"));
    }

    private void strike() {
        var code = type.getValue().code();
        var question = new ReasonDialog.Question(
                wording.get("balance.strike.title"),
                List.of(effect(0)),
                wording.get("strike.reason"),
                wording.get("balance.strike.yes"),
                wording.get("strike.no"));
        new ReasonDialog(question, reason -> strike(code, reason)).open();
    }

    private Optional<String> strike(String code, String reason) {
        try {
            balances.strike(code, reason);
        } catch (RefusedBalanceException refused) {
            return Optional.of(wording.get(
                    "balance.problem." + refused.problems().getFirst().name()));
        }
        done.done(wording.get("balance.struck"));
        return Optional.empty();
    }

    private void refuse(RefusedBalanceException refused) {
        fields().forEach(field -> field.setInvalid(false));
        var lastDay = refused.lastDay();
        var last = lastDay.map(wording.formats()::date).orElse("");
        var first = lastDay.map(day -> wording.formats().date(day.plusDays(1))).orElse("");
        refused.problems().reversed().forEach(problem -> {
            var field = field(problem);
            field.setErrorMessage(wording.get("balance.problem." + problem.name(), last, first));
            field.setInvalid(true);
        });
    }

    private List<HasValidationProperties> fields() {
        return List.of(type, quantity, asOf, note);
    }

    private HasValidationProperties field(BalanceProblem problem) {
        return switch (problem) {
            case PROGRAMME_MISSING, TYPE_MISSING, GONE -> type;
            case QUANTITY_WRONG -> quantity;
            case DAY_MISSING, DAY_TO_COME, DAY_IN_REGISTER -> asOf;
            case NOTE_MISSING,
                    NOTE_TOO_LONG,
                    NOTE_PERSONAL,
                    VOID_REASON_MISSING,
                    VOID_REASON_TOO_LONG,
                    VOID_REASON_PERSONAL -> note;
        };
    }
}
