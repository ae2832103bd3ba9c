package vn.cchc.analytics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.platform.SampleTest;

/** The letters, their register, and the late dossiers they apologise for. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@ViewPackages(classes = OverviewView.class)
@SignedInAs(Role.LEADER)
class LettersViewTest extends SpringBrowserlessTest {

    private static final int TYPE = 1;
    private static final int UNIT = 3;

    @Test
    void addsUpToThePublishedTotals() {
        assertThat(Opened.screen("letters").text())
                .contains("1.336 thư chúc mừng", "347 thư chia buồn", "61 thư xin lỗi");
    }

    @Test
    void saysOnceWhyLettersCannotBeCompared() {
        assertThat(Opened.screen("letters").text()).containsOnlyOnce("không cùng số tháng kể từ khi phát động");
    }

    @Test
    void showsOfTheRegisterWhatTheAddressAsksFor() {
        var screen = Opened.screen("letters?unit=4&type=CONDOLENCE");

        assertThat(screen.text()).contains("10 thư · không ghi tên người nhận");
        assertThat(column(UNIT)).hasSize(10).containsOnly("Lai Uyên");
        assertThat(column(TYPE)).containsOnly("Chia buồn");
    }

    @Test
    void showsEveryUnitsRegisterToALeader() {
        Opened.screen("letters");

        assertThat(column(UNIT)).contains("Lai Uyên", "Long Nguyên", "Trừ Văn Thố");
    }

    @Test
    void saysWhichUnitOfTheAddressThereIsNot() {
        assertThat(Opened.screen("letters?unit=77").text()).contains("Đơn vị “77” không có");
    }

    @Test
    void namesTheUnitsThatOweAnApology() {
        var without = Opened.screen("letters").select("table:contains(Chưa có thư) tbody tr").stream()
                .filter(row -> !row.select("td").get(1).text().equals("0"))
                .map(row -> row.select("th").text())
                .toList();

        assertThat(without).containsExactly("Lai Hưng", "Trừ Văn Thố");
    }

    @Test
    void saysWhatPaperLeavesOutAndWhereItIs() {
        assertThat(Opened.screen("letters").text()).doesNotContain("Bản in chỉ có");
        assertThat(Opened.screen("letters?mode=cumulative").text())
                .contains("Bản in chỉ có 500 thư mới nhất trong 1.7", "tệp CSV của bảng này có tất cả");
    }

    @Test
    void showsUnitsWithoutLateDossiersAndNamesThoseNotReported() {
        var screen = Opened.screen("letters");
        assertThat(screen.select("table:contains(Chưa có thư) tbody th").eachText())
                .contains("Hưng Hòa")
                .doesNotContain("Tân Hưng");
        assertThat(screen.text()).contains("Chưa có trong các báo cáo đã duyệt: Tân Hưng");
    }

    @Test
    void hasNoColumnForTheNameOfWhoeverGotALetter() {
        Opened.screen("letters");
        var grid = test(find(Grid.class).single());

        assertThat(IntStream.range(0, 9).mapToObj(grid::getHeaderCell))
                .containsExactly(
                        "Số",
                        "Loại",
                        "Sự việc",
                        "Đơn vị",
                        "Ngày trao",
                        "Hồ sơ liên quan",
                        "Trễ (ngày)",
                        "Người ký",
                        "Lý do, ghi chú");
        assertThat(find(Grid.class).single().getColumns()).hasSize(9);
    }

    private List<String> column(int position) {
        var grid = test(find(Grid.class).single());
        return IntStream.range(0, grid.size())
                .mapToObj(row -> grid.getCellText(row, position))
                .toList();
    }
}
