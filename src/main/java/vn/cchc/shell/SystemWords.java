package vn.cchc.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.cchc.kit.Texts;

/** What the framework itself has to say, in the reader's language: an expired session, a lost connection. */
@Component
class SystemWords implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // Not the locale Vaadin found: the reader's choice decides, not the browser.
        event.getSource().setSystemMessagesProvider(info -> messages(chosen(info.getRequest())));
        event.getSource().addUIInitListener(init -> connection(init.getUI()));
    }

    private static Texts chosen(@Nullable VaadinRequest request) {
        return Texts.of(Preferences.of(request).locale());
    }

    static SystemMessages messages(Texts texts) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.get("shell.session.title"));
        messages.setSessionExpiredMessage(texts.get("shell.session.text"));
        messages.setInternalErrorCaption(texts.get("shell.internal.title"));
        messages.setInternalErrorMessage(texts.get("shell.internal.text"));
        // A browser that let somebody sign in keeps cookies: a missing one is that of a session that has ended.
        messages.setCookiesDisabledCaption(texts.get("shell.session.title"));
        messages.setCookiesDisabledMessage(texts.get("shell.session.text"));
        return messages;
    }

    private static void connection(UI ui) {
        Texts texts = chosen(VaadinRequest.getCurrent());
        ReconnectDialogConfiguration words = ui.getReconnectDialogConfiguration();
        words.setDialogText(texts.get("shell.connection.lost"));
        words.setDialogTextGaveUp(texts.get("shell.connection.gave-up"));
        // The one text Flow offers no setting for.
        ui.getPage()
                .executeJs(
                        "if (window.Vaadin?.connectionIndicator) window.Vaadin.connectionIndicator.onlineText = $0",
                        texts.get("shell.connection.back"));
    }
}
