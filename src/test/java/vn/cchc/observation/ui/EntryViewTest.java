package vn.cchc.observation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
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

/** What an officer finds to type on the sample, and what a locked report shows. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@ViewPackages(classes = EntryView.class)
class EntryViewTest extends SpringBrowserlessTest {

    /** Long Nguyên, by its id in the sample. */
    private static final long LONG_NGUYEN = 6;

    @Test
    @SignedInAs(value = Role.OFFICER, unit = LONG_NGUYEN)
    void offersTheOldestOpenMonthWithTheNumbersBefore() {
        var screen = open("data/entry");
        assertThat(screen.text()).contains("Long Nguyên", "tháng 8/2017", "Chưa gửi", "C2 · ");
        assertThat(find(Input.class).all())
                .hasSizeGreaterThan(15)
                .allMatch(field -> field.getValue().isEmpty());
    }

    @Test
    @SignedInAs(value = Role.OFFICER, unit = LONG_NGUYEN)
    void showsAnApprovedMonthToBeReadWithItsFigures() {
        var screen = open("data/entry?month=2017-07");
        assertThat(screen.text()).contains("Đã duyệt", "Lãnh đạo đang thấy số liệu này");
        assertThat(find(Input.class).all())
                .allMatch(field -> field.getElement().hasAttribute("readonly"))
                .anyMatch(field -> !field.getValue().isEmpty());
    }

    @Test
    @SignedInAs(value = Role.OFFICER, unit = LONG_NGUYEN)
    void saysWhenTheMonthOfTheAddressHasNoReport() {
        assertThat(open("data/entry?month=2030-01").text()).contains("Tháng trong địa chỉ không có báo cáo");
    }

    @Test
    @SignedInAs(value = Role.OFFICER, unit = LONG_NGUYEN)
    void saysWhatTheAddressAsksForInVain() {
        assertThat(open("data/entry?month=abc").text())
                .contains("“abc” không phải là tháng", "Đang hiện Xã Long Nguyên, tháng 8/2017.");
        assertThat(open("data/entry?month=2018-13").text()).contains("“2018-13” không phải là tháng");
        assertThat(open("data/entry?unit=25819").text()).contains("không nhập liệu cho đơn vị mã “25819”");
    }

    @Test
    @SignedInAs(value = Role.OFFICER, unit = LONG_NGUYEN)
    void aCorrectionSaysSoAboveAndGoesOnFromWhatTheBrowserKept() {
        open("data/entry?month=2017-07");
        test(find(NativeButton.class).withText("Đề nghị đính chính…").single()).click();
        assertThat(words(UI.getCurrent()))
                .contains("Đang soạn đề nghị đính chính")
                .doesNotContain("muốn sửa phải đề nghị");
        find(EntrySheet.class).single().held(new Left[] {
            new Left("dossiers_received", "4321", base("dossiers_received")), new Left("reason", "Sót sổ", "")
        });
        assertThat(find(Input.class).withId("field-dossiers_received").single().getValue())
                .isEqualTo("4321");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Sót sổ");
        assertThat(words(UI.getCurrent())).contains("Đã điền lại đề nghị đang soạn dở");
    }

    @Test
    @SignedInAs(value = Role.OFFICER, unit = LONG_NGUYEN)
    void whatWasTypedOverFiguresThatWereApprovedAnewIsToldAndNotFilledIn() {
        open("data/entry?month=2017-07");
        test(find(NativeButton.class).withText("Đề nghị đính chính…").single()).click();
        var received = find(Input.class).withId("field-dossiers_received").single();
        var approved = received.getValue();
        find(EntrySheet.class).single().held(new Left[] {new Left("dossiers_received", "4321", "=1")});
        assertThat(received.getValue()).isEqualTo(approved);
        assertThat(words(find(UnsentBar.class).single()))
                .contains("1 số bạn gõ dở trên máy này là số cũ, đã có số mới duyệt lúc", "4321", approved);
        assertThat(find(NativeButton.class).withText("Điền lại").exists()).isFalse();
        assertThat(find(NativeButton.class).withText("Đã xem").single().isVisible())
                .isTrue();
    }

    private String base(String measure) {
        return find(Input.class)
                .withId("field-" + measure)
                .single()
                .getElement()
                .getAttribute("data-base");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void isNotForThoseWhoTypeNothing() {
        open("data/entry");
        assertThat(find(Input.class).exists()).isFalse();
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
        Stream<String> inside = component.getChildren().map(EntryViewTest::words);
        return Stream.concat(Stream.of(own + " "), inside).collect(Collectors.joining());
    }
}
