package vn.cchc.analytics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.router.Location;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.analytics.AnalyticsService;
import vn.cchc.analytics.Choices;
import vn.cchc.analytics.DashboardState;
import vn.cchc.analytics.LetterLine;
import vn.cchc.analytics.chart.FileHeads;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.FileHead;
import vn.cchc.kit.ShellTitle;
import vn.cchc.kit.Texts;
import vn.cchc.period.Period;
import vn.cchc.place.Boundaries;
import vn.cchc.platform.SampleTest;

/** The sample looked at on 08/8/2025, after the communes of the district were merged and split. */
@SpringBootTest(properties = {"vaadin.productionMode=true", "app.sample.today=2025-08-08"})
@SampleTest
@ViewPackages(classes = OverviewView.class)
@SignedInAs(Role.LEADER)
class BoundariesViewTest extends SpringBrowserlessTest {

    @Autowired
    ShellTitle shell;

    @Autowired
    AnalyticsService analytics;

    @Test
    void tellsTheReportsByTheUnitsOfTheirTime() {
        assertThat(text("units?period=2017-06"))
                .contains("Xã Tân Hưng", "Xã Lai Hưng")
                .doesNotContain("Phường Bến Cát");
    }

    @Test
    void tellsTheSameByTheUnitsOfToday() {
        assertThat(text("units?period=2017-06&boundaries=current"))
                .contains("Phường Bến Cát", "theo địa giới hiện nay")
                .doesNotContain("Xã Tân Hưng", "Lai Uyên");
    }

    @Test
    void namesTheUnitsWhosePastASplitHides() {
        assertThat(text("?period=2017-06&boundaries=current"))
                .contains("kỳ này không có Xã Bàu Bàng, Xã Trừ Văn Thố", "số liệu chỉ có từ 01/7/2025");
        assertThat(text("?period=2017-06")).doesNotContain("không phân bổ được");
    }

    @Test
    void namesThemInFilesToo() {
        var july = Choices.DEFAULT.with(Period.parse("2017-07").orElseThrow()).with(Boundaries.CURRENT);
        var heads = new FileHeads(true, new Wording(Texts.current()));

        assertThat(heads.of("Tổng quan", "Bảng", analytics.overview(july).question())
                        .lines())
                .filteredOn(line -> line.label().equals("Không có trong bảng"))
                .singleElement()
                .extracting(FileHead.Line::value)
                .asString()
                .contains("Xã Trừ Văn Thố", "01/7/2025");
    }

    @Test
    void countsTheDistrictsLettersTheSameInBothViews() {
        assertThat(text("?period=2017-06")).contains("1.069 thư chúc mừng");
        assertThat(text("?period=2017-06&boundaries=current")).contains("1.069 thư chúc mừng");
    }

    @Test
    void tellsWhatChangedByTheUnitsOfTheirTimeAlone() {
        assertThat(text("changes?period=2017-06&as-of=2017-07-04&boundaries=current"))
                .contains("2 số liệu đính chính")
                .doesNotContain("số liệu rút lại");
    }

    @Test
    void addsUpTheNumbersOfMergedUnits() {
        int tanHung = received("Tân Hưng", "as-reported");
        int laiHung = received("Lai Hưng", "as-reported");
        assertThat(received("Bến Cát", "current")).isEqualTo(tanHung + laiHung).isPositive();
    }

    private static int received(String unit, String boundaries) {
        var row = Opened.screen("indicators/C1?period=2017-06&boundaries=" + boundaries)
                .select("tr:contains(" + unit + ")")
                .last();
        assertThat(row).as(unit).isNotNull();
        return Integer.parseInt(row.select("td").getFirst().text());
    }

    /** Whoever adds the column up has the overview's number, whichever units have handed the letters over. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "boundaries=current", "period=2017-06", "period=2017-06&boundaries=current", "kind=all"})
    void addsTheLettersOfAllUnitsUpToTheDistricts(String choices) {
        var rows = Opened.screen("units?" + choices).select("tbody tr");
        int listed = rows.stream()
                .filter(row -> !row.hasClass("total"))
                .mapToInt(BoundariesViewTest::letters)
                .sum();
        var state = DashboardState.parse(
                new Location("units?" + choices).getQueryParameters().getParameters());
        int district = analytics.overview(state.choices()).letters().stream()
                .mapToInt(LetterLine::cumulative)
                .sum();

        assertThat(listed).isEqualTo(district).isPositive();
        rows.stream()
                .filter(row -> row.hasClass("total"))
                .forEach(total -> assertThat(letters(total)).isEqualTo(district));
    }

    private static int letters(Element row) {
        var cells = row.select("td");
        var text = cells.get(cells.size() - 2).text().replace(".", "");
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    @Test
    void saysWhoseLettersStandBesideTheUnitsOfThePeriod() {
        var today = Opened.screen("units");
        assertThat(today.select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).startsWith("7 đơn vị không còn trong kỳ 1.744"))
                .anySatisfy(row -> assertThat(row).startsWith("Toàn huyện 1.744"));
        assertThat(today.select("tbody a[href^=letters]").eachAttr("href"))
                .anySatisfy(href -> assertThat(href).contains("mode=cumulative"));
        assertThat(text("units?boundaries=current")).contains("Không phân bổ được cho đơn vị nào hiện nay");
        assertThat(text("units?kind=departments")).doesNotContain("không còn trong kỳ");
    }

    @Test
    void leadsFromAUnitToItsPredecessors() {
        var life = Opened.screen("units/25813?period=2025-07").select("tr:contains(nhập từ)");
        assertThat(life.eachText())
                .anyMatch(row -> row.contains("Xã Tân Hưng"))
                .anyMatch(row -> row.contains("Xã Lai Hưng"));
        assertThat(life.select("a[href]").eachAttr("href"))
                .anyMatch(address -> address.startsWith("units/25825") && address.contains("period=2025-06"));
    }

    @Test
    void leadsFromAUnitToItsSuccessorsAndSaysWhatCannotBeAllocated() {
        assertThat(text("units/25822?period=2017-06"))
                .contains("tách sang (không phân bổ được)", "Xã Trừ Văn Thố", "Xã Bàu Bàng", "Thị trấn Lai Uyên");
    }

    @Test
    void showsAUnitThatIsNoMoreInItsOwnTimeAndSaysSo() {
        assertThat(text("units/25825?period=2017-06&boundaries=current"))
                .contains("Xã Tân Hưng", "đang hiển thị theo báo cáo");
    }

    @Test
    void keepsTheRegisterByTheUnitsOfItsTimeAndSaysSo() {
        assertThat(text("letters?period=2017-06&boundaries=current")).contains("đang hiển thị theo báo cáo");
    }

    /** 25819 was the code of Cây Trường II, and is that of another unit now. */
    @Test
    void leadsFromAUnitToItsOwnLettersAndNotToThoseOfTheUnitWithItsCodeBefore() {
        var letters = Opened.screen("units")
                .select("tr:contains(Trừ Văn Thố) a[href^=letters]")
                .attr("href");

        assertThat(letters).contains("mode=cumulative");
        assertThat(text(letters)).contains("0 thư");
    }

    @Test
    void leadsFromTheLettersOfAUnitThatIsNoMoreToItsPageInItsOwnTime() {
        var pages = Opened.screen("letters?mode=cumulative")
                .select("tbody th a[href^=units]")
                .eachAttr("href");

        assertThat(pages)
                .contains("units/25819?period=2025-06&mode=cumulative", "units/25819?period=2025-07&mode=cumulative");
        assertThat(text("units/25819?period=2025-06&mode=cumulative")).contains("Xã Cây Trường II");
    }

    @Test
    void namesTheLastDistrictInTheFrameAndUntilWhenItWas() {
        assertThat(shell.district(Texts.of(Texts.VIETNAMESE))).isEqualTo("Huyện Bàu Bàng (đến 30/6/2025)");
        assertThat(shell.district(Texts.of(Texts.ENGLISH))).isEqualTo("Bau Bang District (until 30 Jun 2025)");
    }

    @Test
    void offersNoBoundariesWhereNothingWasReorganisedYet() {
        assertThat(text("units?period=2017-06&as-of=2017-08-08")).doesNotContain("Địa giới");
    }

    private static String text(String address) {
        return Opened.screen(address).text();
    }
}
