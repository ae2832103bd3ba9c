package vn.cchc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A leader asks what was known on another day. */
@BrowserTest
class LookingBackIT {

    @Test
    void asksForADayAndForWhatChangedSince(Visitor leader) {
        leader.signedIn("leader").open("?period=2017-06").sees("Tổng quan");

        leader.page().locator("details.menu:has-text('Số liệu tại') summary").click();
        leader.page().fill("input[name=as-of]", "2017-07-04");
        leader.page().locator(".day-field button").click();

        leader.isAtSomethingWith("period=2017-06", "as-of=2017-07-04");
        assertThat(leader.page().locator(".banner")).containsText("hết ngày 04/7/2017");

        leader.page().locator(".banner a:has-text('Xem thay đổi')").click();
        leader.sees("Thay đổi số liệu").isAtSomethingWith("/changes?", "as-of=2017-07-04");
        assertThat(leader.page().locator("table").first()).containsText("Long Nguyên");
        assertThat(leader.page().locator("table").first()).containsText("Đối chiếu sổ theo dõi");
        assertThat(leader.graveFaults()).isEmpty();

        leader.page().locator(".banner a").first().click();
        leader.sees("Thay đổi số liệu");
        assertThat(leader.page().locator(".banner")).isHidden();
    }

    @Test
    void readsWhichReportsAndLettersAreNewOnDemand(Visitor leader) {
        leader.signedIn("leader")
                .open("changes?period=2017-07&as-of=2017-07-10")
                .sees("Thay đổi số liệu");
        var reports = leader.page().locator("table:has(caption:text('Báo cáo mới'))");

        assertThat(reports.locator("li").first()).not().isVisible();
        reports.locator("summary").first().click();
        assertThat(reports.locator("li").first()).isVisible();

        assertThat(leader.page().locator("table:has(caption:text('Thay đổi trong sổ thư'))"))
                .containsText("Kiểm tra lại: hồ sơ trả đúng hạn");
    }

    @Test
    void followsANoteInThePastAndComesBack(Visitor leader) {
        leader.signedIn("leader").open("?period=2017-06&as-of=2017-07-04").sees("Tổng quan");
        leader.page().locator(".side a[href^='notes']").click();
        leader.sees("Ghi chú").isAtSomethingWith("/notes?", "period=2017-06", "as-of=2017-07-04");

        leader.page().locator("td a:has-text('Hưng Hòa')").click();
        leader.sees("Xã Hưng Hòa")
                .isAtSomethingWith("/units/25831?", "indicator=C2", "period=2017-06", "as-of=2017-07-04");

        leader.settles().page().goBack();
        leader.sees("Ghi chú").isAtSomethingWith("/notes?", "period=2017-06", "as-of=2017-07-04");
    }
}
