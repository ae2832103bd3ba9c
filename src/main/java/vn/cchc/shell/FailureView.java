package vn.cchc.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.kit.ErrorId;
import vn.cchc.kit.Texts;

/** A screen failed. Stands outside the frame, which may be what failed. */
@AnonymousAllowed
class FailureView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String id = ErrorId.next();
        LOG.error("{} failed, error id {}", screen(event), id, parameter.getException());
        removeAll();
        add(ErrorPage.of("shell.failure", Texts.current().get("shell.failure.id", id)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** By its class, not by its address: that holds whatever somebody typed. */
    private static String screen(BeforeEnterEvent event) {
        return RouteConfiguration.forRegistry(event.getSource().getRegistry())
                .getRoute(event.getLocation().getPath())
                .map(Class::getSimpleName)
                .orElse("A screen");
    }

    @Override
    public String getPageTitle() {
        return Texts.current().get("shell.failure.title");
    }
}
