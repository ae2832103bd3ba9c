package vn.cchc.observation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
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

/** What a reviewer finds to decide on the sample. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@ViewPackages(classes = ReviewView.class)
class ReviewViewTest extends SpringBrowserlessTest {

    @Test
    @SignedInAs(Role.REVIEWER)
    void tellsWhatWaitsAndWhoOwesAReport() {
        var screen = open("data/review");
        assertThat(screen.text()).contains("1 báo cáo chờ duyệt", "Chờ duyệt", "Tân Hưng", "22 ngày");
        assertThat(screen.select("td a[href]")).isNotEmpty();
        assertThat(find(Checkbox.class).all()).hasSize(1);
        assertThat(find(TextArea.class).all().stream().map(TextArea::getValue))
                .anyMatch(text -> text.contains("Tân Hưng"));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void opensAReportWithWhatItIsHeldAgainst() {
        var screen = open("data/review?unit=719-KT&month=2017-07");
        assertThat(screen.select("tbody").text()).contains("Hồ sơ tiếp nhận", "Hồ sơ đã giải quyết");
        assertThat(find(NativeButton.class).withText("Duyệt").exists()).isTrue();
        assertThat(find(NativeButton.class).withText("Trả lại").exists()).isTrue();
    }

    /** July waits for the report of an office; June is whole. */
    @Test
    @SignedInAs(Role.REVIEWER)
    void asksBeforeClosingAMonthAndNamesWhatWaits() {
        open("data/review");
        test(find(NativeButton.class).withText("Khoá sổ").all().get(1)).click();
        assertThat(Jsoup.parse(words(find(ConfirmDialog.class).single())).text())
                .contains("Mọi báo cáo của tháng đã nộp.");
        find(ConfirmDialog.class).single().close();

        test(find(NativeButton.class).withText("Khoá sổ").all().getFirst()).click();
        assertThat(Jsoup.parse(words(UI.getCurrent())).text()).contains("1 báo cáo đang chờ duyệt (Phòng Kinh tế)");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void remindsOfNoReportFromBeforeReportsWereKept() {
        assertThat(open("data/review").text()).contains("Cần đôn đốc 1 báo cáo");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void countsWhatWasHandedInAndGoesBackToEarlierMonths() {
        assertThat(open("data/review").select("tr.total").text()).contains("18/19");
        var earlier = open("data/review?to=2016-06");
        assertThat(earlier.select("thead").text()).contains("6/2016", "1/2016").doesNotContain("7/2016");
        assertThat(earlier.text()).contains("1 báo cáo chờ duyệt");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void saysWhatTheAddressAsksForInVain() {
        assertThat(open("data/review?to=2035-01").text())
                .contains("Bảng không có tháng “2035-01”; đang hiện các tháng tới tháng 8/2017.");
        assertThat(open("data/review?to=abc").text()).contains("Bảng không có tháng “abc”");
        assertThat(open("data/review?unit=719-KT&month=2030-01").text())
                .contains("Không có báo cáo của đơn vị mã “719-KT”, tháng “2030-01”", "1 báo cáo chờ duyệt");
        assertThat(open("data/review?unit=khong-co&month=2017-07").text()).contains("đơn vị mã “khong-co”");
        assertThat(open("data/review?unit=719-KT").text()).contains("tháng “–”");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void saysToWhoeverOpensNoReportThatTheAddressNamesOne() {
        assertThat(open("data/review?unit=719-KT&month=2017-07").text())
                .contains("không mở từng báo cáo", "Tình hình nộp báo cáo");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void speaksToWhoeverDecidesAndNotToTheUnit() {
        var screen = open("data/review?unit=719-KT&month=2017-07");
        assertThat(screen.text()).contains("cho tới khi báo cáo được duyệt").doesNotContain("huyện sẽ duyệt");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void statesOfReportsAreNotSpokenAsResultsOfTargets() {
        assertThat(open("data/review").select("tbody .sr-only").text()).doesNotContain("gần đạt", "không đạt");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void anAdministratorOpensMonthsAndDecidesNothing() {
        var screen = open("data/review");
        assertThat(screen.text()).contains("Tình hình nộp báo cáo", "Khoá sổ tháng");
        assertThat(find(Checkbox.class).exists()).isFalse();
        assertThat(find(NativeButton.class).withText("Khoá sổ").exists()).isFalse();
    }

    @Test
    @SignedInAs(Role.LEADER)
    void isNotForLeaders() {
        open("data/review");
        assertThat(find(Checkbox.class).exists()).isFalse();
        assertThat(find(TextArea.class).exists()).isFalse();
    }

    private static Document open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return Jsoup.parse(words(UI.getCurrent()));
    }

    private static String words(Component component) {
        var own = component instanceof Markup markup
                ? markup.html()
                : component.getElement().getText();
        Stream<String> inside = component.getChildren().map(ReviewViewTest::words);
        return Stream.concat(Stream.of(own + " "), inside).collect(Collectors.joining());
    }
}
