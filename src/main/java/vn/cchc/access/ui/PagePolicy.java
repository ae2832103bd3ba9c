package vn.cchc.access.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.cchc.access.ContentPolicy;

/** Gives every page its content policy, and the page's own scripts the word that lets them run. */
@Component
@Order
class PagePolicy implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1;
    private static final int NONCE_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // Vaadin's development server needs inline scripts and sockets of its own; nobody but a developer meets it.
        if (event.getSource().getDeploymentConfiguration().isProductionMode()) {
            event.addIndexHtmlRequestListener(PagePolicy::protect);
        }
    }

    private static void protect(IndexHtmlResponse page) {
        byte[] random = new byte[NONCE_BYTES];
        RANDOM.nextBytes(random);
        String nonce = Base64.getEncoder().encodeToString(random);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Content-Security-Policy", ContentPolicy.ofPage(nonce));
        // Vaadin would let our own pages frame this one; none does.
        page.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
    }
}
