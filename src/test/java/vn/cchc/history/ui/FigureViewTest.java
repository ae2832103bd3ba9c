package vn.cchc.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.kit.Markup;
import vn.cchc.platform.SampleTest;

/** The history of figures of the sample, by address. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@ViewPackages(classes = FigureView.class)
class FigureViewTest extends SpringBrowserlessTest {

    @Test
    @SignedInAs(Role.LEADER)
    void tellsHowOneFigureCameAbout() {
        var screen = open("data/figures/25828/2017-06/dossiers_received");
        assertThat(screen.text())
                .contains("Hồ sơ tiếp nhận", "Long Nguyên", "Nhập và gửi", "Chỉ gồm những số đã được duyệt");
        assertThat(screen.select("tbody tr")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void tellsEveryMeasureOfAnIndicatorOverSomeMonths() {
        var screen = open("data/figures/25828/2017-05--2017-06/C2");
        assertThat(screen.select("tr.group")).hasSize(6);
        assertThat(screen.text()).contains("tháng 5/2017", "tháng 6/2017", "Hồ sơ đã giải quyết");
    }

    @Test
    @SignedInAs(Role.LEADER)
    void leadsToTheRegisterForLettersAndSaysWhereNothingIsApproved() {
        assertThat(open("data/figures/25828/2017-06/B1").text()).contains("đếm từ sổ thư", "Chưa có số liệu đã duyệt");
    }

    @Test
    @SignedInAs(Role.LEADER)
    void saysThatAnAddressLeadsNowhere() {
        for (var address : new String[] {
            "data/figures/99999/2017-06/C2", "data/figures/25828/2017-13/C2", "data/figures/25828/2017-06/nothing"
        }) {
            open(address);
            assertThat(getCurrentView()).as(address).isNotInstanceOf(FigureView.class);
        }
    }

    private static Document open(String address) {
        UI.getCurrent().navigate(address);
        return Jsoup.parse(words(UI.getCurrent()));
    }

    private static String words(Component component) {
        var own = component instanceof Markup markup
                ? markup.html()
                : component.getElement().getText();
        Stream<String> inside = component.getChildren().map(FigureViewTest::words);
        return Stream.concat(Stream.of(own + " "), inside).collect(Collectors.joining());
    }
}
