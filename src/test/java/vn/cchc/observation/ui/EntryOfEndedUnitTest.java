package vn.cchc.observation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.kit.Markup;
import vn.cchc.platform.SampleTest;

/** The sample on 08/8/2025: whoever still works for a commune of before 01/7/2025. */
@SpringBootTest(properties = {"vaadin.productionMode=true", "app.sample.today=2025-08-08"})
@SampleTest
@ViewPackages(classes = EntryView.class)
class EntryOfEndedUnitTest extends SpringBrowserlessTest {

    @Test
    @SignedInAs(value = Role.OFFICER, unit = 5)
    void saysWhoCarriesTheUnitOnAndWhomToAsk() {
        UI.getCurrent().navigate("data/entry");
        assertThat(words(UI.getCurrent()))
                .contains("Xã Tân Hưng đã kết thúc từ 01/7/2025, Phường Bến Cát kế thừa.")
                .contains("chỉ còn nộp báo cáo đến tháng 6/2025")
                .contains("nhờ quản trị gán tài khoản vào đơn vị ấy");
    }

    /** Lai Uyên was divided. */
    @Test
    @SignedInAs(value = Role.OFFICER, unit = 4)
    void namesNoHeirWhereThereAreSeveral() {
        UI.getCurrent().navigate("data/entry");
        assertThat(words(UI.getCurrent()))
                .contains("đã kết thúc từ 01/7/2025. Ở đây chỉ còn nộp báo cáo")
                .doesNotContain("kế thừa");
    }

    @Test
    @SignedInAs(value = Role.OFFICER, unit = 23)
    void saysNothingToTheUnitThatGoesOn() {
        UI.getCurrent().navigate("data/entry");
        assertThat(words(UI.getCurrent())).contains("Bến Cát").doesNotContain("kết thúc từ");
    }

    private static String words(Component component) {
        var own = component instanceof Markup markup
                ? markup.html()
                : component.getElement().getText();
        Stream<String> inside = component.getChildren().map(EntryOfEndedUnitTest::words);
        return Stream.concat(Stream.of(own), inside).collect(Collectors.joining(" "));
    }
}
