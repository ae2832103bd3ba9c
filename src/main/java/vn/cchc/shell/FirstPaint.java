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
        html.attr("lang", chosen.locale().getLanguage());
        if (!chosen.scheme().equals("auto")) {
            html.attr("theme", chosen.scheme());
            html.attr("style", "color-scheme: " + chosen.scheme());
        }
    }
}
