package vn.cchc.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import vn.cchc.kit.Texts;

/** The address leads nowhere. */
@PermitAll
@ParentLayout(MainLayout.class)
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        add(ErrorPage.of("shell.notFound", detail(parameter)));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return Texts.current().get("shell.notFound.title");
    }

    /** What the view that found nothing says; the sentence of the framework is English and not for readers. */
    private static String detail(ErrorParameter<NotFoundException> parameter) {
        boolean ofTheFramework = parameter.getException().getMessage() != null;
        return parameter.hasCustomMessage() && !ofTheFramework ? parameter.getCustomMessage() : "";
    }
}
