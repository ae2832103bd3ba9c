package vn.cchc.administration.ui;

import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.mark;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.server.Command;
import j2html.tags.DomContent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.FormulaCheck;
import vn.cchc.indicator.FormulaFault;
import vn.cchc.indicator.FormulaText;
import vn.cchc.indicator.Measure;
import vn.cchc.indicator.MeasureEntry;
import vn.cchc.kit.Markup;

/** A formula as it is typed: checked at every pause, said in words, with the measures to choose from. */
final class FormulaField extends Div {

    /** A pause in typing, in milliseconds. */
    private static final int PAUSE = 400;

    /** Until somebody has been in the field. */
    private static final int END = Integer.MAX_VALUE;

    private static final String MARKED_FROM = "element.inputElement.selectionStart";
    private static final String MARKED_TO = "element.inputElement.selectionEnd";

    private final TextField text;
    private final ComboBox<MeasureEntry> measures;
    private final Markup words = new Markup();
    private final Div suggestions = new Div();
    private final CatalogueWording wording;
    private FormulaCheck check;
    private int from = END;
    private int to = END;

    /** @param offered the measures to choose from, those that go on */
    FormulaField(
            String label, String former, List<MeasureEntry> offered, FormulaCheck check, CatalogueWording wording) {
        this.wording = wording;
        this.check = check;
        text = new TextField(label, former, "");
        measures = new ComboBox<>(wording.say("catalogue.formula.insert"), offered);
        measures.setItemLabelGenerator(entry -> wording.name(entry.measure()) + " · " + entry.code());
        measures.addValueChangeListener(chosen -> insert(chosen.getValue()));
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.addValueChangeListener(typed -> show());
        text.getElement()
                .addEventListener("focusout", this::left)
                .addEventData(MARKED_FROM)
                .addEventData(MARKED_TO);
        text.addClassName("formula-text");
        text.getElement().setAttribute("spellcheck", "false").setAttribute("autocapitalize", "off");
        words.getElement().setAttribute("role", "status");
        words.addClassName("formula-words");
        suggestions.addClassName("actions");
        addClassName("formula");
        add(text, words, suggestions, measures);
        show();
    }

    String formula() {
        return text.getValue();
    }

    /** Another day, on which other measures may have ended. */
    void judgeBy(FormulaCheck other) {
        check = other;
        show();
    }

    /** @param listener told when it is typed anew */
    void onTyped(Command listener) {
        text.addValueChangeListener(typed -> listener.execute());
    }

    /** What is wrong with it besides the language. */
    void refuse(@Nullable String sentence) {
        text.setErrorMessage(sentence);
        text.setInvalid(sentence != null);
    }

    private void insert(@Nullable MeasureEntry chosen) {
        if (chosen == null) {
            return;
        }
        text.setValue(
                new FormulaText(text.getValue()).insert(chosen.code(), from, to).text());
        from = END;
        to = END;
        measures.clear();
        text.focus();
    }

    /** Where the caret stands, or what is marked, once somebody leaves the field to choose a measure. */
    private void left(DomEvent event) {
        from = event.getEventData().path(MARKED_FROM).asInt(END);
        to = event.getEventData().path(MARKED_TO).asInt(END);
    }

    /** Says the formula in words, or what is wrong with it and where. */
    private void show() {
        var typed = FormulaCheck.plain(text.getValue());
        var fault = check.fault(typed);
        text.setInvalid(false);
        suggestions.removeAll();
        fault.ifPresent(found -> found.suggestions().forEach(measure -> suggest(found, measure, typed)));
        suggestions.setVisible(
                fault.filter(found -> !found.suggestions().isEmpty()).isPresent());
        words.set(fault.map(found -> complaint(found, typed)).orElseGet(() -> p(inWords(typed))));
    }

    private String inWords(String typed) {
        return check.formula(typed)
                .map(formula -> wording.formula(
                        formula,
                        measure -> check.measures(formula).stream()
                                .filter(entry -> entry.code().equals(measure))
                                .findFirst()
                                .map(entry -> wording.name(entry.measure()))
                                .orElse(measure.value())))
                .orElse("");
    }

    /** The sentence, and under it the formula with the place marked. */
    private DomContent complaint(FormulaFault fault, String typed) {
        if (fault.kind() == FormulaFault.Kind.EMPTY) {
            return p(sentence(fault)).withClass("hint");
        }
        var marked = fault.to() > fault.from() ? typed.substring(fault.from(), fault.to()) : "▴";
        return each(
                p("▼ " + sentence(fault)).withClass("fault"),
                code(span(typed.substring(0, fault.from())), mark(marked), span(typed.substring(fault.to())))
                        .withClass("formula-place")
                        .attr("aria-hidden", "true"));
    }

    private String sentence(FormulaFault fault) {
        return wording.say("catalogue.fault." + fault.kind().name(), fault.from() + 1, fault.word());
    }

    private void suggest(FormulaFault fault, Measure measure, String typed) {
        var button = new NativeButton(
                wording.say(
                        "catalogue.formula.meant",
                        wording.name(measure),
                        measure.code().value()),
                click ->
                        text.setValue(typed.substring(0, fault.from()) + measure.code() + typed.substring(fault.to())));
        button.addClassName("button");
        suggestions.add(button);
    }
}
