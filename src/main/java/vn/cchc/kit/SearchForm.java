package vn.cchc.kit;

import static j2html.TagCreator.button;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A form that asks for the same address with other words, and so needs nobody who listens.
 *
 * @param action the address without its parameters
 * @param others the parameters that stay as they are
 * @param name the parameter that is searched by
 * @param value what is searched for now; empty for nothing
 * @param hint what can be searched for
 * @param find the button's words
 */
public record SearchForm(
        String action, Map<String, String> others, String name, String value, String hint, String find) {

    public SearchForm {
        others = new LinkedHashMap<>(others);
    }

    public Markup content() {
        return new Markup(form(
                        each(
                                others.entrySet(),
                                other -> input().withType("hidden")
                                        .withName(other.getKey())
                                        .withValue(other.getValue())),
                        input().withType("search")
                                .withName(name)
                                .withValue(value)
                                .withPlaceholder(hint)
                                .attr("aria-label", hint),
                        button(find).withType("submit"))
                .withMethod("get")
                .withAction(action)
                .withClass("find"));
    }
}
