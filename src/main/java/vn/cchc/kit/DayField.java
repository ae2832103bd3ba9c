package vn.cchc.kit;

import static j2html.TagCreator.button;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.Map;

/**
 * A day to type and go to: a form that asks for the same address with one parameter more.
 *
 * @param action the path of the screen
 * @param others the parameters that stay
 * @param parameter the one the day is sent as, in ISO form
 * @param last the last day that can be asked for
 */
public record DayField(
        String label, String action, Map<String, String> others, String parameter, LocalDate last, String submit) {

    DomContent content() {
        return form(
                        each(
                                others,
                                (name, value) -> input().withType("hidden")
                                        .withName(name)
                                        .withValue(value)),
                        j2html.TagCreator.label(
                                text(label + " "),
                                input().withType("date")
                                        .withName(parameter)
                                        .withMax(last.toString())
                                        .isRequired()),
                        button(submit).withType("submit"))
                .withMethod("get")
                .withAction(action.isEmpty() ? "." : action)
                .withClass("day-field");
    }
}
