package vn.cchc.analytics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.analytics.AnalyticsService;
import vn.cchc.analytics.Choices;
import vn.cchc.analytics.Overview;
import vn.cchc.platform.SampleTest;

/** What is left of a screen's answer in memory while the screen is open, told by the machine after it has tidied up. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@ViewPackages(classes = OverviewView.class)
@SignedInAs(Role.LEADER)
class SessionsTest extends SpringBrowserlessTest {

    private static final Pattern ANSWERS = Pattern.compile(
            "vn\\.cchc\\.analytics\\.(Overview|\\w+Report|\\w+List|Scorecard|Cell|Facts)|vn\\.cchc\\.kit\\.SmallMultiples\\$Tile");

    private static final Pattern OF_A_PAGE = Pattern.compile(
            "com\\.vaadin\\.flow\\.(internal\\.StateNode|component\\.ComponentEventBus\\$ListenerWrapper)"
                    + "|vn\\.cchc\\.(kit|analytics\\.ui)\\.\\w+");

    private static final int WARM_UP = 5;
    private static final int CHANGES = 40;

    @Autowired
    AnalyticsService analytics;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "indicators",
                "indicators/C2",
                "units",
                "units/25822",
                "letters",
                "compare",
                "changes?period=2017-06&as-of=2017-07-04"
            })
    void keepNoAnswer(String address) {
        assertThat(Opened.screen(address).text()).isNotEmpty();

        assertThat(answers()).isEmpty();
    }

    @Test
    void seesAnAnswerThatIsHeld() {
        var held = analytics.overview(Choices.DEFAULT);

        assertThat(answers()).contains("1 of " + Overview.class.getName());
        Reference.reachabilityFence(held);
    }

    /** As a page that stays open over a long day: every change of a figure draws it anew. */
    @Test
    void keepNothingOfWhatWasDrawnAnew() {
        Opened.screen("");
        drawAnew(WARM_UP);
        var before = held();

        drawAnew(CHANGES);

        assertThat(held()).isEqualTo(before);
    }

    private void drawAnew(int times) {
        for (int time = 0; time < times; time++) {
            UI.getCurrent().refreshCurrentRoute(false);
            roundTrip();
            send(UI.getCurrent().getInternals());
        }
    }

    /** As a push does it: what has been sent to the browser is not waiting any more. */
    private static void send(UIInternals page) {
        page.getStateTree().runExecutionsBeforeClientResponse();
        page.getStateTree().collectChanges(change -> {});
        page.dumpPendingJavaScriptInvocations();
    }

    /** How many nodes of pages, listeners and downloads something still holds. */
    private static Map<String, Long> held() {
        return histogram()
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length > 3 && OF_A_PAGE.matcher(words[3]).matches())
                .collect(Collectors.toMap(words -> words[3], words -> Long.valueOf(words[1])));
    }

    /** The classes of answers that have instances which something still holds. */
    private static List<String> answers() {
        return histogram()
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length > 3 && ANSWERS.matcher(words[3]).matches())
                .map(words -> words[1] + " of " + words[3])
                .toList();
    }

    private static String histogram() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
        } catch (JMException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
