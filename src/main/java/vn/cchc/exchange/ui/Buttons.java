package vn.cchc.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** The buttons below a step. */
final class Buttons {

    private Buttons() {}

    static NativeButton of(String words, Runnable pressed) {
        var button = new NativeButton(words, click -> pressed.run());
        button.addClassName("button");
        return button;
    }

    /** The one to go on with. */
    static NativeButton primary(String words, Runnable pressed) {
        var button = of(words, pressed);
        button.addClassName("primary");
        return button;
    }

    static Div row(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("actions");
        return row;
    }
}
