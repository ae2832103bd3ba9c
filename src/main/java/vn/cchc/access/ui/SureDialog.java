package vn.cchc.access.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;

/** Asks once more before something that somebody else will notice. */
final class SureDialog extends Dialog {

    /** What is asked: the deed in a few words, to whose account, and what follows from it. */
    record Question(String deed, String account, String consequence) {}

    SureDialog(Question question, AccountWording wording, Command deed) {
        var yes = new NativeButton(question.deed(), click -> {
            close();
            deed.execute();
        });
        yes.addClassNames("button", "primary");
        var no = new NativeButton(wording.get("users.no"), click -> close());
        no.addClassName("button");
        setHeaderTitle(wording.get("users.sure", question.deed(), question.account()));
        setWidth("min(30rem, calc(100vw - 2rem))");
        add(new Paragraph(question.consequence()));
        getFooter().add(no, yes);
    }
}
