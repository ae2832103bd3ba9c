package vn.cchc.administration.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.Command;

/** The buttons under a form, the one that is meant first. */
final class Actions extends Div {

    Actions() {
        addClassName("actions");
    }

    Actions first(String words, Command deed) {
        return button(words, deed, "button", "primary");
    }

    Actions then(String words, Command deed) {
        return button(words, deed, "button");
    }

    private Actions button(String words, Command deed, String... css) {
        var button = new NativeButton(words, click -> deed.execute());
        button.addClassNames(css);
        add(button);
        return this;
    }

    Actions link(String words, String address) {
        var link = new Anchor(address, words);
        link.addClassName("button");
        add(link);
        return this;
    }
}
