package vn.cchc.administration.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.cchc.kit.Markup;

/** The fields of one step of a form, under what the step decides. */
final class FormStep extends Div {

    /** @param hint what to look up for it; empty where the fields say enough */
    FormStep(String title, String hint, Component... fields) {
        addClassNames("form", "form-step");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", title);
        add(new Markup(h3(title), hint.isEmpty() ? each() : p(hint).withClass("subtitle")));
        add(fields);
    }
}
