package vn.cchc.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.AbstractStreamResource;
import com.vaadin.flow.server.StreamResourceRegistry;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.util.ReflectionTestUtils;
import vn.cchc.access.Requires;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.platform.SampleTest;

/** Every file a screen offers, as the session knows them: each asks for the rights of whoever fetches it at that moment. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@ViewPackages(packages = "vn.cchc")
class DownloadsViewTest extends SpringBrowserlessTest {

    private static final long LONG_NGUYEN = 5;

    /** The templates for letters: headings, and what letters are written for. Nothing of it is anybody's figure. */
    private static final Set<String> OF_NOTHING = Set.of("Tải mẫu sổ thư XLSX", "Tải mẫu sổ thư CSV");

    private record Offered(String screen, ElementStreamResource file) {

        String name() {
            return screen + ": " + file.getOwner().getTag() + " "
                    + file.getOwner().getText();
        }

        /** What came of fetching it now. */
        @Nullable
        Throwable fetched() {
            var response = new VaadinServletResponse(
                    new MockHttpServletResponse(), (VaadinServletService) VaadinService.getCurrent());
            var event = new DownloadEvent(
                    VaadinRequest.getCurrent(), response, VaadinSession.getCurrent(), file.getOwner());
            return catchThrowable(
                    () -> ((DownloadHandler) file.getElementRequestHandler()).handleDownloadRequest(event));
        }
    }

    @Test
    @SignedInAs(Role.LEADER)
    void aLeadersFilesAreNobodyElses() {
        areWrittenForWhoeverMayAlone(8);
    }

    @Test
    @SignedInAs(value = Role.OFFICER, unit = LONG_NGUYEN)
    void anOfficersFilesAreNobodyElses() {
        areWrittenForWhoeverMayAlone(8);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void aReviewersFilesAreNobodyElses() {
        areWrittenForWhoeverMayAlone(8);
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void anAdministratorsFilesAreNobodyElses() {
        areWrittenForWhoeverMayAlone(8);
    }

    private void areWrittenForWhoeverMayAlone(int atLeast) {
        var signedIn = SecurityContextHolder.getContext();
        var names = new TreeSet<String>();
        var unwritten = new TreeSet<String>();
        var unasked = new TreeSet<String>();
        RoutesViewTest.routes().stream()
                .filter(route -> route.getNavigationTarget().isAnnotationPresent(Requires.class))
                .forEach(route -> {
                    UI.getCurrent().navigate(RoutesViewTest.address(route));
                    for (var offered : offered(route.getTemplate())) {
                        names.add(offered.name());
                        if (offered.fetched() != null) {
                            unwritten.add(offered.name());
                        }
                        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
                        if (!isRefusal(offered.fetched())) {
                            unasked.add(offered.name());
                        }
                        SecurityContextHolder.setContext(signedIn);
                    }
                });
        assertThat(names).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(unwritten).isEmpty();
        assertThat(unasked).isEmpty();
    }

    private static boolean isRefusal(@Nullable Throwable failure) {
        return failure instanceof AccessDeniedException || failure instanceof AuthenticationException;
    }

    private static List<Offered> offered(String screen) {
        var session = VaadinSession.getCurrent();
        Object known =
                ReflectionTestUtils.getField(StreamResourceRegistry.class.cast(session.getResourceRegistry()), "res");
        return ((Map<?, ?>) java.util.Objects.requireNonNull(known))
                .values().stream()
                        .map(AbstractStreamResource.class::cast)
                        .filter(ElementStreamResource.class::isInstance)
                        .map(ElementStreamResource.class::cast)
                        .filter(file -> file.getElementRequestHandler() instanceof DownloadHandler)
                        .filter(file -> !OF_NOTHING.contains(file.getOwner().getText()))
                        .map(file -> new Offered(screen, file))
                        .toList();
    }
}
