package vn.cchc.annotation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
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

/** The notes of the sample at other moments, and where they lead. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@ViewPackages(classes = NotesView.class)
class NotesMomentViewTest extends SpringBrowserlessTest {

    private static final String KEPT = "compare=previous&period=2017-06";

    @Test
    @SignedInAs(Role.REVIEWER)
    void linksKeepThePeriodAndTheFilters() {
        assertThat(open("notes?period=2017-06&compare=previous&unit=25831")
                        .select("td a")
                        .eachAttr("href"))
                .contains("units/25831?compare=previous&indicator=C2&period=2017-06", "indicators/D1?" + KEPT)
                .anyMatch(address -> address.matches("notes\\?compare=previous&note=\\d+&period=2017-06"))
                .noneMatch(address -> address.contains("unit="));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void areToldAsTheyStoodAndWrittenByNobodyThen() {
        var then = open("notes?as-of=2016-10-01");
        assertThat(then.text())
                .contains("Đang xem ghi chú cập nhật đến hết ngày 01/10/2016", "không gom theo tuần")
                .doesNotContain("Phát động hai mô hình");
        assertThat(then.select("td a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(address -> address.contains("as-of=2016-10-01"));
        assertThat(find(TextArea.class).exists()).isFalse();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void canBeReadAsOfAnyDayFromTheList() {
        assertThat(open("notes?" + KEPT)
                        .select("form.day-field input[type=hidden]")
                        .eachAttr("name"))
                .containsExactlyInAnyOrder("compare", "period");
    }

    @Test
    @SignedInAs(Role.LEADER)
    void areThoseOfNowWhereTheMomentMeansNothing() {
        assertThat(open("notes?as-of=yesterday").text())
                .contains("“yesterday” không có", "Phát động hai mô hình", "cập nhật đến ngày 08/8/2017");
        assertThat(open("notes?as-of=1980-01-01").text()).contains("đang hiển thị ghi chú hiện nay");
        assertThat(open("notes?as-of=2030-01-01").text()).contains("đang hiển thị ghi chú hiện nay");
    }

    private static Document open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return Jsoup.parse(markup(UI.getCurrent()));
    }

    private static String markup(Component component) {
        var own = component instanceof Markup markup ? markup.html() : "";
        Stream<String> inside = component.getChildren().map(NotesMomentViewTest::markup);
        return Stream.concat(Stream.of(own), inside).collect(Collectors.joining());
    }
}
