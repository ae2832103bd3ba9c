package vn.cchc.letter.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Says what becomes of a headline before an opening balance is kept. */
final class SureDialog extends Dialog {

    SureDialog(DeskWording wording, String effect, Runnable keep) {
        var yes = new NativeButton(wording.get("balance.save"), click -> {
            close();
            keep.run();
        });
        yes.addClassNames("button", "primary");
        var no = new NativeButton(wording.get("grounds.no"), click -> close());
        no.addClassName("button");
        setWidth("min(30rem, calc(100vw - 2rem))");
        setHeaderTitle(wording.get("balance.sure"));
        add(new Paragraph(effect));
        getFooter().add(no, yes);
    }
}
