package vn.cchc.analytics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.platform.SampleTest;

/** Screens that tell what was known at another moment. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@ViewPackages(classes = OverviewView.class)
@SignedInAs(Role.LEADER)
class AsOfViewTest extends SpringBrowserlessTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "indicators", "indicators/C2", "units", "units/25828", "letters", "changes"})
    void everyScreenSaysWhenItLooksBack(String path) {
        var screen = Opened.screen(path + "?as-of=2017-07-20");
        assertThat(screen.text())
                .contains("Đang xem số liệu cập nhật đến hết ngày 20/7/2017.")
                .contains("Số liệu cập nhật đến hết ngày 20/7/2017.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "indicators", "indicators/C2", "units", "units/25828", "letters"})
    void everyScreenSaysUpToWhenItIsKnown(String path) {
        assertThat(text(path)).contains("Số liệu cập nhật đến ngày 08/8/2017.").doesNotContain("Đang xem");
    }

    @Test
    void everyLinkKeepsTheMoment() {
        assertThat(Opened.screen("?as-of=2017-07-20").select("td a[href]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(address -> address.contains("as-of=2017-07-20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-08-09", "2030-01-01", "1999-01-01"})
    void aMomentNobodyKnowsAnythingOfBecomesNow(String day) {
        assertThat(text("?as-of=" + day))
                .contains("đang hiển thị số liệu hiện nay", "Số liệu cập nhật đến ngày 08/8/2017.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2017-02-30", "9999-12-31"})
    void aMomentThatMeansNothingIsNamed(String day) {
        assertThat(text("?as-of=" + day)).contains("“" + day + "” không có; đang hiển thị mặc định.");
    }

    @Test
    void overviewOfAnEarlierDayTellsTheLettersOfThatDay() {
        assertThat(text("?as-of=2017-07-20")).contains("Luỹ kế đến 20/7/2017").doesNotContain("1.336");
    }

    @Test
    void whatChangedSinceNamesTheCorrectionOfJune() {
        assertThat(text("changes?period=2017-06&as-of=2017-07-04"))
                .contains("Long Nguyên", "đính chính", "60/65", "62/65");
    }

    @Test
    void whatChangedSinceTellsWhoCorrectedItWhenAndWhy() {
        assertThat(text("changes?period=2017-06&as-of=2017-07-04"))
                .contains("Cán bộ xã Long Nguyên, 09:15 ngày 05/7/2017", "Đối chiếu sổ theo dõi");
    }

    @Test
    void whatChangedSinceTellsAMonthThatWasNotDueInOneLine() {
        assertThat(text("changes?period=2017-07&as-of=2017-07-10"))
                .contains("6 báo cáo mới", "Phòng Nội vụ huyện duyệt", "chỉ có thêm số liệu");
    }

    @Test
    void whatChangedSinceTellsTheLettersOfThePeriodWithoutNames() {
        assertThat(text("changes?period=2017-07&as-of=2017-07-10"))
                .contains("1 thư huỷ", "thư mới", "còn ", "Kiểm tra lại: hồ sơ trả đúng hạn, không phải xin lỗi.");
    }

    @Test
    void whatChangedSinceIsToldByTheUnitsOfTheTime() {
        assertThat(text("changes?period=2017-06&as-of=2017-07-04&boundaries=current"))
                .contains("2 số liệu đính chính")
                .doesNotContain("rút lại");
    }

    @Test
    void whatChangedSinceNowAsksForAMoment() {
        assertThat(text("changes")).contains("Hãy chọn một thời điểm");
    }

    private static String text(String address) {
        return Opened.screen(address).text();
    }
}
