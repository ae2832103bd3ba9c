package vn.cchc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A leader follows figures to what is behind them. */
@BrowserTest
class LeaderIT {

    /** The number on a segment lies over it, as it does under a finger. */
    private static final Locator.ClickOptions AT_ONCE = new Locator.ClickOptions().setForce(true);

    @Test
    void drillsFromTheOverviewToACommunesLettersAndBack(Visitor leader) {
        leader.signedIn("leader").open("?period=2017-06&compare=previous").sees("Tổng quan");

        leader.link("Trừ Văn Thố").click();
        leader.sees("Xã Trừ Văn Thố");
        leader.isAt("/units/25816?period=2017-06&compare=previous");

        leader.link("Xem tất cả trong sổ thư").click();
        leader.sees("Thư");
        leader.isAt("/letters?period=2017-06&compare=previous&unit=2");
        assertThat(leader.page().locator("vaadin-grid")).containsText("Trừ Văn Thố");
        assertThat(leader.page().locator("vaadin-grid")).not().containsText("Lai Uyên");

        leader.page().goBack();
        leader.sees("Xã Trừ Văn Thố");
        leader.page().goBack();
        leader.sees("Tổng quan");
        leader.isAt("/?period=2017-06&compare=previous");
    }

    @Test
    void followsASegmentOfABarToTheUnitsInIt(Visitor leader) {
        leader.signedIn("leader");

        leader.page()
                .locator(".highcharts-series.highcharts-color-4 .highcharts-point")
                .first()
                .click(AT_ONCE);

        assertThat(leader.heading()).containsText(" · ");
        leader.isAtSomethingWith("/indicators/", "outcome=missed");
    }

    @Test
    void followsAColumnToTheLettersOfThatMonth(Visitor leader) {
        leader.signedIn("leader");

        leader.page()
                .locator(".highcharts-series.highcharts-color-7 .highcharts-point")
                .last()
                .click();

        leader.sees("Thư");
        leader.isAtSomethingWith("/letters?", "period=2017-07", "type=CONGRATULATION");
    }

    @Test
    void readsTheSameFiguresAsATableByKeyboard(Visitor leader) {
        leader.signedIn("leader");
        var toggle = leader.page().locator("[data-toggle-table]").first();

        toggle.focus();
        leader.page().keyboard().press("Enter");

        assertThat(toggle).hasAttribute("aria-pressed", "true");
        assertThat(leader.page().locator(".chart-panel table").first()).isVisible();
    }

    @Test
    void staysWithTheTableWhenAFilterChanges(Visitor leader) {
        leader.signedIn("leader");
        leader.page().locator("[data-toggle-table]").first().click();

        leader.page().locator(".segmented a:not(.selected)").first().click();

        leader.isAtSomethingWith("mode=cumulative");
        assertThat(leader.page().locator("[data-toggle-table]").first()).hasAttribute("aria-pressed", "true");
    }

    @Test
    void followsTheNameBesideABarByKeyboard(Visitor leader) {
        leader.signedIn("leader").open("indicators/C2");

        leader.page()
                .locator(".highcharts-xaxis-labels text[role=link]")
                .first()
                .focus();
        leader.page().keyboard().press("Enter");

        leader.isAtSomethingWith("/units/", "indicator=C2");
    }

    @Test
    void picksUnitsToCompareAndFollowsOne(Visitor leader) {
        leader.signedIn("leader").open("compare").sees("So sánh");
        var units = leader.page().locator("vaadin-multi-select-combo-box input").first();

        units.fill("lai uyen");
        leader.page()
                .locator("vaadin-multi-select-combo-box-item")
                .getByText("Lai Uyên")
                .click();
        leader.isAtSomethingWith("/compare?", "units=25822");
        leader.page().keyboard().press("Escape");
        leader.page().locator(".multiples a").first().click();

        leader.sees("Lai Uyên");
        leader.isAtSomethingWith("/units/25822", "indicator=C2");
    }

    @Test
    void isToldOfAnAddressThatMeansNothing(Visitor leader) {
        leader.signedIn("leader").open("?period=2017-13&kind=villages").sees("Tổng quan");

        assertThat(leader.page().locator(".screen")).containsText("2017-13");
        assertThat(leader.page().locator(".screen")).containsText("villages");
        assertThat(leader.page().locator(".screen")).containsText("Tháng 7/2017");
    }

    @Test
    void isToldOfAUnitThatDoesNotExist(Visitor leader) {
        leader.signedIn("leader").open("units/99999");

        assertThat(leader.page().locator("body")).containsText("99999");
    }

    @Test
    void takesTheFiguresAlongAsCsv(Visitor leader) {
        leader.signedIn("leader").open("units");
        leader.sees("Đơn vị");

        var file = leader.page().waitForDownload(() -> {
            leader.page()
                    .locator("main details summary[aria-label], .screen [aria-label^='Tải về']")
                    .first()
                    .click();
            leader.page().getByText("CSV").first().click();
        });

        assertThat(file.suggestedFilename()).endsWith(".csv");
    }
}
