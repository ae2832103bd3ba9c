package vn.cchc.administration.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Direction;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.GoalRules;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorKind;
import vn.cchc.observation.TypedNumber;
import vn.cchc.text.Accents;

/** What is typed of one goal: a number and the band beside it, or the one answer that is wanted of yes and no. */
final class GoalFields {

    private final Indicator indicator;
    private final CatalogueWording wording;
    private final Input value = new Input();
    private final Input near = new Input();

    /** @param touched told when one of them is typed in anew */
    GoalFields(Indicator indicator, String name, CatalogueWording wording, Command touched) {
        this.indicator = indicator;
        this.wording = wording;
        setUp(value, "catalogue.targets.column.value", name);
        setUp(near, "catalogue.targets.column.near", name);
        near.setVisible(!isAnswer());
        Stream.of(value, near).forEach(field -> field.addValueChangeListener(change -> touched.execute()));
    }

    private void setUp(Input field, String key, String name) {
        field.addClassName("entry-field");
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("inputmode", isAnswer() ? "text" : "decimal")
                .setAttribute("aria-label", name + " · " + wording.say(key));
    }

    Input value() {
        return value;
    }

    Input near() {
        return near;
    }

    private boolean isAnswer() {
        return indicator.kind() == IndicatorKind.YES_NO;
    }

    /** What the numbers are numbers of: "%", "hồ sơ", "có/không". */
    String unit() {
        if (isAnswer()) {
            return wording.name(indicator.kind());
        }
        return indicator.kind().isShare() ? "%" : wording.figures().unitOfMeasure(indicator);
    }

    /** Shows what holds in the empty fields. */
    void suggest(Goal goal) {
        value.setPlaceholder(isAnswer() ? answer() : wording.typed(indicator, goal.value()));
        near.setPlaceholder(wording.typed(indicator, goal.nearBand()));
    }

    void enable(boolean enabled) {
        value.setEnabled(enabled);
        near.setEnabled(enabled);
    }

    boolean isEmpty() {
        return value.isEmpty() && near.isEmpty();
    }

    /**
     * What is typed; empty where it cannot be read, which is told. Of what is left blank beside something typed the one
     * that holds stays.
     */
    Optional<Goal> read(Optional<Goal> former, SerializableConsumer<String> complaint) {
        if (isAnswer()) {
            return readAnswer(complaint);
        }
        var typed = number(value, former.map(Goal::value), complaint);
        var band = number(near, Optional.of(former.map(Goal::nearBand).orElse(BigDecimal.ZERO)), complaint);
        if (typed.isEmpty() || band.isEmpty()) {
            return Optional.empty();
        }
        if (band.get().signum() < 0) {
            complain(near, wording.say("catalogue.targets.negative-band"), complaint);
            return Optional.empty();
        }
        return Optional.of(new Goal(typed.get(), band.get()));
    }

    /** The word itself, its beginning, or 1 for yes and 0 for no. */
    private Optional<Goal> readAnswer(SerializableConsumer<String> complaint) {
        var wanted = GoalRules.answer(indicator.direction());
        var plain = Accents.plain(value.getValue().strip());
        if (Accents.plain(answer()).startsWith(plain) || plain.equals(wanted.toPlainString())) {
            return Optional.of(new Goal(wanted, BigDecimal.ZERO));
        }
        complain(value, wording.say("catalogue.targets.answer", answer()), complaint);
        return Optional.empty();
    }

    private String answer() {
        return wording.figures().get(indicator.direction() == Direction.DOWN ? "no" : "yes");
    }

    private Optional<BigDecimal> number(
            Input field, Optional<BigDecimal> blank, SerializableConsumer<String> complaint) {
        boolean comma = wording.formats().decimalSeparator() == ',';
        var typed = field.getValue().strip().replaceFirst("\\s*%$", "");
        return switch (TypedNumber.parse(typed, comma)) {
            case TypedNumber.Number number -> Optional.of(stored(number.value()));
            case TypedNumber.Blank none ->
                blank.or(() -> complain(field, wording.say("catalogue.targets.value-missing"), complaint));
            case TypedNumber.Ambiguous two ->
                complain(field, wording.say("catalogue.targets.ambiguous", two.grouped(), two.decimal()), complaint);
            case TypedNumber.Unreadable none -> complain(field, wording.say("catalogue.targets.no-number"), complaint);
        };
    }

    private Optional<BigDecimal> complain(Input field, String sentence, SerializableConsumer<String> complaint) {
        complaint.accept(sentence);
        blame(field);
        return Optional.empty();
    }

    /** Marks the one field that is wrong; neither where there is none. */
    void blame(@Nullable Input wrong) {
        Stream.of(value, near)
                .forEach(field -> field.getElement().setAttribute("aria-invalid", String.valueOf(field == wrong)));
    }

    /** Percentages are kept as fractions of 1. */
    private BigDecimal stored(BigDecimal typed) {
        return indicator.kind().isShare() ? typed.movePointLeft(2) : typed;
    }
}
