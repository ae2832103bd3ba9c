package vn.cchc.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.exchange.list.ListName;
import vn.cchc.exchange.list.Lists;
import vn.cchc.kit.Markup;
import vn.cchc.platform.DatabaseTest;

/** The lists on the screen, from the file that has come in to the list that holds it. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
@ViewPackages(classes = ListsView.class)
class ListsViewTest extends SpringBrowserlessTest {

    private static final String NATIONAL = """
            level,code,full_name,full_name_en,parent_code
            province,79,Thành phố Hồ Chí Minh,Ho Chi Minh City,
            commune,25819,Xã Trừ Văn Thố,Tru Van Tho Commune,79
            """;

    private static final String TARGET = """
            Mã chỉ tiêu;Loại đơn vị;Khoá đơn vị;Từ ngày;Đến trước ngày;Chỉ tiêu giao;Khoảng gần đạt
            C2;Phường;;01/01/2030;;98%;1%
            """;

    @Autowired
    Lists lists;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forgetEverything() {
        List.of("list_upload", "root_unit", "unit_version", "unit")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        jdbc.sql("DELETE FROM target WHERE valid_from = '2030-01-01'").update();
        jdbc.sql("UPDATE data_version SET version = version + 1 WHERE subject IN ('UNITS', 'CATALOGUE')")
                .update();
    }

    @Test
    @SignedInAs(Role.OFFICER)
    void anOfficerKeepsNoLists() {
        open("admin/lists");
        assertThat(find(Upload.class).exists()).isFalse();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void aReviewerKeepsTheCatalogueAndNoUnits() {
        open("admin/lists?list=units");
        assertThat(words())
                .contains("Tài khoản này không quản lý danh mục Đơn vị.", "Chỉ tiêu giao")
                .doesNotContain("Đơn vị gốc");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void showsTheFirstListWhereTheAddressNamesNone() {
        open("admin/lists?list=nothing");
        assertThat(words()).contains("Không có danh mục “nothing”", "Lịch báo cáo");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void showsWhatAFileChangesAndWritesItWhenConfirmed() {
        send(ListName.TARGETS, TARGET);
        assertThat(buttons()).contains("Tất cả 1", "Mới 1", "Từ chối 0", "Ghi 1 dòng");
        assertThat(content()).isEqualTo("mới: Chỉ tiêu giao: 0,98; Khoảng gần đạt: 0,01");
        press("Ghi 1 dòng");
        assertThat(words()).contains("Chỉ tiêu giao: đã thêm 1 dòng, sửa 0 dòng.");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM target WHERE valid_from = '2030-01-01'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void namesTheCellOfARefusedRowAndTakesNothing() {
        send(ListName.TARGETS, TARGET.replace("98%", "98"));
        assertThat(content()).isEqualTo("từ chối: F2: “98” quá 100%; tỷ lệ ghi 95% hoặc 0,95");
        assertThat(buttons()).contains("Đóng, không ghi gì").noneMatch(words -> words.startsWith("Ghi "));
        assertThat(sentences()).anyMatch(sentence -> sentence.startsWith("1 dòng bị từ chối"));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void saysWhichColumnsAnotherTableLacks() {
        send(ListName.TARGETS, "a;b\n1;2\n");
        assertThat(words()).contains("Tệp không phải danh mục Chỉ tiêu giao: không thấy cột");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM list_upload")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Its headings tell, also where two lists have a code in common. */
    @Test
    @SignedInAs(Role.ADMIN)
    void offersTheListThatAFileIsOf() {
        send(ListName.LETTER_TYPES, "Mã;Tên;Đơn vị tính;Loại;Kỳ báo cáo;Nguồn\nnew_one;Số mới;hồ sơ;x;1;x\n");
        assertThat(words()).contains("Bạn chọn danh mục Loại thư, tệp này giống danh mục Số liệu gốc");
        press("Xem trước vào danh mục Số liệu gốc");
        assertThat(words()).contains("tệp.csv").doesNotContain("Bạn chọn danh mục");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void refusesTargetsWithoutTheirValues() {
        send(ListName.TARGETS, "indicator;unit_kind;unit;valid_from;valid_to;near_band\nC2;;;2014-01-01;;0.05\n");
        assertThat(words()).contains("không thấy cột Chỉ tiêu giao");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void asksWhenANationalListHeldAndThenWhoseFiguresAreKept() {
        send(ListName.UNITS, NATIONAL);
        assertThat(find(DatePicker.class).all().getFirst().getValue()).isEqualTo(LocalDate.of(2025, 7, 1));
        find(DatePicker.class).all().getFirst().setValue(LocalDate.of(2026, 1, 1));
        press("Xem lại theo ngày này");
        press("Ghi 2 dòng");
        assertThat(jdbc.sql("SELECT DISTINCT valid_from FROM unit_version")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.of(2026, 1, 1));

        assertThat(words()).contains("Huyện hoặc tỉnh mà mọi màn hình nói về");
        var root = find(ComboBox.class).single();
        assertThat(test(root).getSuggestions()).containsExactly("Thành phố Hồ Chí Minh (79), từ 01/01/2026");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void proposesTheDaysAgainWhereTheyAreTurnedRound() {
        var upload = upload(ListName.UNITS, NATIONAL);
        open("admin/lists?list=units&upload=" + upload + "&from=2026-01-01&to=2025-01-01");
        assertThat(words()).contains("Ngày kết thúc phải sau ngày bắt đầu");
        assertThat(find(DatePicker.class).all().getFirst().getValue()).isEqualTo(LocalDate.of(2025, 7, 1));
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void saysThatAFileIsGone() {
        open("admin/lists?list=units&upload=987654321");
        assertThat(words()).contains("Tệp không còn chờ xác nhận");
    }

    /** As the upload does once the last byte is there. */
    private void send(ListName list, String content) {
        open("admin/lists?list=" + list.address() + "&upload=" + upload(list, content));
    }

    private long upload(ListName list, String content) {
        try {
            return lists.receive(list, "tệp.csv", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
                    .id();
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }

    private String content() {
        return test(find(Grid.class).single()).getCellText(0, 2);
    }

    private List<String> sentences() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> buttons() {
        return find(NativeButton.class).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    private static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String words() {
        return Jsoup.parse(markup(UI.getCurrent())).text();
    }

    private static String markup(Component component) {
        var own = component instanceof Markup markup ? markup.html() : "";
        Stream<String> inside = component.getChildren().map(ListsViewTest::markup);
        return Stream.concat(Stream.of(own), inside).collect(Collectors.joining(" "));
    }
}
