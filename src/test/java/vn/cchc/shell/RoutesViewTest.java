package vn.cchc.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import vn.cchc.access.Reach;
import vn.cchc.access.Requires;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.platform.SampleTest;

/** Every address there is, as the router knows them: whoever adds one has to decide who may open it. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@ViewPackages(packages = "vn.cchc")
class RoutesViewTest extends SpringBrowserlessTest {

    /** The officer of the sample keeps Long Nguyên. */
    private static final long LONG_NGUYEN = 5;

    @Test
    @SignedInAs(Role.LEADER)
    void everyScreenButTheSignInPageAsksForARight() {
        assertThat(routes()).hasSizeGreaterThan(10);
        assertThat(routes().stream()
                        .map(RouteData::getNavigationTarget)
                        .filter(view -> !view.isAnnotationPresent(Requires.class)))
                .singleElement()
                .satisfies(view -> assertThat(view.isAnnotationPresent(AnonymousAllowed.class))
                        .isTrue());
    }

    @Test
    @SignedInAs(Role.LEADER)
    void aLeaderOpensWhatLeadersMay() {
        opensAsFarAsTheRightsOf(Role.LEADER);
    }

    @Test
    @SignedInAs(value = Role.OFFICER, unit = LONG_NGUYEN)
    void anOfficerOpensWhatOfficersMay() {
        opensAsFarAsTheRightsOf(Role.OFFICER);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void aReviewerOpensWhatReviewersMay() {
        opensAsFarAsTheRightsOf(Role.REVIEWER);
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void anAdministratorOpensWhatAdministratorsMay() {
        opensAsFarAsTheRightsOf(Role.ADMIN);
    }

    private void opensAsFarAsTheRightsOf(Role role) {
        routes().stream()
                .filter(route -> route.getNavigationTarget().isAnnotationPresent(Requires.class))
                .forEach(route -> {
                    var right = route.getNavigationTarget()
                            .getAnnotation(Requires.class)
                            .value();
                    UI.getCurrent().navigate(address(route));
                    assertThat(getCurrentView() instanceof NoRightView)
                            .as(role + " at " + route.getTemplate())
                            .isEqualTo(right.of(role) == Reach.NOWHERE);
                });
    }

    static String address(RouteData route) {
        return route.getTemplate()
                .replace("indicators/:code", "indicators/C2")
                .replace("units/:code", "units/25828")
                .replace(":unit/:months/:figure", "25828/2017-07/dossiers_received");
    }

    static List<RouteData> routes() {
        return RouteConfiguration.forRegistry(
                        UI.getCurrent().getInternals().getRouter().getRegistry())
                .getAvailableRoutes();
    }
}
