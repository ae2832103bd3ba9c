package vn.cchc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every screen owes everybody. Each account goes through its own menu, so that a new entry is looked at from its
 * first day, and through the screens below that no menu leads to. What all share is looked at once, by the leader.
 */
@BrowserTest
class EveryScreenIT {

    private static final String SHARED_BY_ALL = "leader";

    private static final Map<String, List<String>> WITHOUT_AN_ENTRY = Map.of(
            SHARED_BY_ALL,
            List.of(
                    "indicators/C2",
                    "units/25828",
                    "units/25828?indicator=E1",
                    "notes?as-of=2016-10-01",
                    "changes?period=2017&as-of=2017-07-04",
                    "data/figures/25828/2017-07/C2",
                    "account"),
            "officer",
            List.of("data/entry?month=2017-07", "data/letters?letter=new"),
            "reviewer",
            List.of("data/review?month=2017-07&unit=25828", "notes", "admin/indicators/C2"),
            "admin",
            List.of(
                    "admin/units?change=merge",
                    "admin/units?unit=25828",
                    "admin/users?account=officer",
                    "admin/lists?list=targets"));

    @ParameterizedTest
    @ValueSource(strings = {"leader", "officer", "reviewer", "admin"})
    void hasNoGraveFaultOfAccessibilityInLightAndDark(String account, Visitor visitor) {
        assertThat(faults(account, visitor, EveryScreenIT::faultsInLightAndDark))
                .isEmpty();
    }

    private static List<String> faultsInLightAndDark(Visitor visitor) {
        return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(
                        scheme -> visitor.prefers(scheme).graveFaults().stream().map(fault -> scheme + " " + fault))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"leader", "officer", "reviewer", "admin"})
    void fitsTheTelephone(String account, Visitor visitor) {
        visitor.page().setViewportSize(390, 844);

        assertThat(faults(account, visitor, Visitor::placesOutsideTheScreen)).isEmpty();
    }

    private interface Look {
        List<String> faults(Visitor visitor);
    }

    /** What a look finds on the screens of an account, by address. */
    private static Map<String, List<String>> faults(String account, Visitor visitor, Look look) {
        visitor.signedIn(account);
        var found = new TreeMap<String, List<String>>();
        for (String screen : screens(account, visitor)) {
            visitor.open(screen).isThere();
            var faults = look.faults(visitor);
            if (!faults.isEmpty()) {
                found.put(screen, faults);
            }
        }
        return found;
    }

    private static List<String> screens(String account, Visitor visitor) {
        Predicate<String> ofItsOwn = address -> address.startsWith("data/") || address.startsWith("admin/");
        var menu = visitor.menu().stream()
                .filter(account.equals(SHARED_BY_ALL) ? address -> true : ofItsOwn)
                .toList();
        assertThat(menu).isNotEmpty();
        return Stream.concat(menu.stream(), WITHOUT_AN_ENTRY.getOrDefault(account, List.of()).stream())
                .toList();
    }
}
