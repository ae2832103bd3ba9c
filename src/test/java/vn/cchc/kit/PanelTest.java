package vn.cchc.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PanelTest {

    private final Panel panel = new Panel("Sổ theo dõi thư", "");

    @Test
    void failsAloneAndTriesAgain() {
        var tries = new AtomicInteger();
        assertThatCode(() -> panel.load(() -> answer(tries), letters -> panel.subtitle(letters + " thư")))
                .doesNotThrowAnyException();
        assertThat(words()).contains("role=\"alert\"").doesNotContain("12 thư");

        var again =
                inside(panel).filter(NativeButton.class::isInstance).findFirst().orElseThrow();
        ComponentUtil.fireEvent(again, new ClickEvent<>(again));

        assertThat(words()).contains("12 thư");
    }

    private static int answer(AtomicInteger tries) {
        if (tries.getAndIncrement() == 0) {
            throw new IllegalStateException("the database is down");
        }
        return 12;
    }

    private String words() {
        return String.join(
                "\n",
                inside(panel)
                        .filter(Markup.class::isInstance)
                        .map(Markup.class::cast)
                        .map(Markup::html)
                        .toList());
    }

    private static Stream<Component> inside(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(PanelTest::inside));
    }
}
