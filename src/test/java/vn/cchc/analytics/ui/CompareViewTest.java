package vn.cchc.analytics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.platform.SampleTest;

/** Units held against each other, without a browser. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@ViewPackages(classes = CompareView.class)
@SignedInAs(Role.LEADER)
class CompareViewTest extends SpringBrowserlessTest {

    @Test
    void beginsWithTheCommunesByTheOnTimeRate() {
        var screen = Opened.screen("compare");
        assertThat(screen.text()).contains("C2 · ", "Hạng trong 6 đơn vị xếp được, trên 7 xã", "Bảng đầy đủ");
        assertThat(screen.select("a[href^=units/25828]")).isNotEmpty();
    }

    @Test
    void showsOnlyPickedUnitsAndTheirPlacesAmongAll() {
        var screen = Opened.screen("compare?units=25816,25822");
        var first = screen.select("table").first();
        assertThat(first).isNotNull();
        assertThat(first.text()).contains("Trừ Văn Thố", "Lai Uyên", "/6").doesNotContain("Lai Hưng");
    }

    @Test
    void leadsFromARankedFigureToHowItCameAbout() {
        var table = Opened.screen("compare").select("table").first();
        assertThat(table).isNotNull();
        assertThat(table.select("a[href=data/figures/25828/2017-07/C2]")).hasSize(1);
    }

    @Test
    void listsAUnitThatHasNotReportedLast() {
        var table = Opened.screen("compare").select("table").first();
        assertThat(table).isNotNull();
        var last = table.select("tbody tr").last();
        assertThat(last).isNotNull();
        assertThat(last.text()).contains("–", "chưa báo cáo");
    }

    @Test
    void saysWhatTheAddressAsksForInVain() {
        assertThat(Opened.screen("compare?units=99999,25816&group=Z&indicator=Z9")
                        .text())
                .contains("không có “99999”", "không có “Z”", "không có “Z9”", "Trừ Văn Thố");
    }

    @Test
    void survivesTenThousandUnits() {
        var codes = IntStream.range(0, 10_000).mapToObj(String::valueOf).collect(Collectors.joining(","));
        assertThat(Opened.screen("compare?units=" + codes).text())
                .contains("“0, 1, 2” và 9.997 mã khác", "Hạng trong 6 đơn vị xếp được, trên 7 xã");
    }

    @Test
    void picksUnitsByHand() {
        Opened.screen("compare");
        var box = $(MultiSelectComboBox.class).all().getFirst();
        assertThat(box.getLabel()).isEqualTo("Chọn đơn vị");
        assertThat(box.getSelectedItems()).isEmpty();
        Opened.screen("compare?units=25816");
        assertThat($(MultiSelectComboBox.class).all().getFirst().getSelectedItems())
                .hasSize(1);
    }

    @Test
    void findsRowsOfTheTableWhateverTheirTones() {
        var table = Opened.screen("compare?search=hoa").select("table").last();
        assertThat(table).isNotNull();
        assertThat(table.text()).contains("Hưng Hòa").doesNotContain("Lai Uyên");
    }

    @Test
    void saysWhichPageThereIsNot() {
        assertThat(Opened.screen("compare?page=7").text()).contains("Không có trang “7”");
        assertThat(Opened.screen("compare?page=x").text()).contains("Không có trang “x”");
        assertThat(Opened.screen("compare?page=1").text()).doesNotContain("Không có trang");
    }
}
