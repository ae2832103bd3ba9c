package vn.cchc.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Gives the page its language and colours before anything is drawn. */
@Component
class FirstPaint implements VaadinServiceInitListener {
    /** Three bars; in the page itself, so that no rule about addresses concerns it. */
    private static final String ICON =
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'"
                    + "%3E%3Crect width='16' height='16' rx='3' fill='%2312436d'/%3E%3Cpath d='M4 12V8M8 12V4M12 12V6' "
                    + "stroke='%23fff' stroke-width='2'/%3E%3C/svg%3E";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(FirstPaint::dress);
        event.getSource()
                .addUIInitListener(init -> init.getUI()
                        .setLocale(Preferences.of(VaadinRequest.getCurrent()).locale()));
    }

    private static void dress(IndexHtmlResponse response) {
        Preferences chosen = Preferences.of(response.getVaadinRequest());
        Element html = response.getDocument().selectFirst("html");
        if (html == null) {
            return;
        }
        response.getDocument().head().appendElement("link").attr("rel", "icon").attr("href", ICON);
        html.attr("lang", chosen.locale().getLanguage());
        if (!chosen.scheme().equals("auto")) {
            html.attr("theme", chosen.scheme());
            html.attr("style", "color-scheme: " + chosen.scheme());
        }
    }
}
