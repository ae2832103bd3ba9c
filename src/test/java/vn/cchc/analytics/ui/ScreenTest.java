package vn.cchc.analytics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Texts;

/** The frame of every screen, without one. */
class ScreenTest {

    private final Div root = new Div();
    private final Screen screen =
            new Screen(root, new Wording(Texts.of(Texts.VIETNAMESE)), new Location("units?period=hôm-nay"));

    @Test
    void saysEveryNoticeOnceAfterAnotherTry() {
        var down = new AtomicBoolean(true);
        screen.show(() -> "", answer -> {
            screen.notice("Không có trang “7”.");
            if (down.getAndSet(false)) {
                throw new IllegalStateException("the database is down");
            }
            return List.of();
        });

        var again =
                inside(root).filter(NativeButton.class::isInstance).findFirst().orElseThrow();
        ComponentUtil.fireEvent(again, new ClickEvent<>(again));

        assertThat(words()).containsOnlyOnce("Không có trang “7”.").containsOnlyOnce("“hôm-nay” không có");
    }

    private String words() {
        return String.join(
                "\n",
                inside(root)
                        .filter(Markup.class::isInstance)
                        .map(Markup.class::cast)
                        .map(Markup::html)
                        .toList());
    }

    private static Stream<Component> inside(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ScreenTest::inside));
    }
}
