package vn.cchc.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.exchange.FileContent;
import vn.cchc.exchange.Uploads;
import vn.cchc.exchange.file.Fixture;
import vn.cchc.kit.Markup;
import vn.cchc.period.ReportingCalendar;
import vn.cchc.place.StoredDistrict;
import vn.cchc.platform.DatabaseTest;

/** The steps of an import on the screen, from the file that has come in to the batch that is undone. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
@ViewPackages(classes = ImportView.class)
class ImportViewTest extends SpringBrowserlessTest {

    private static final String FILE = """
            Mã đơn vị;Số liệu;Tháng;Giá trị
            25831;dossiers_received;6/2017;120
            25831;dossiers_resolved;6/2017;bảy
            """;

    @Autowired
    Uploads uploads;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void setUpAUnit() {
        new StoredDistrict(jdbc).commune("25831", "Hưng Hòa");
    }

    @AfterEach
    void forgetEverything() {
        List.of(
                        "import_row",
                        "import_letter",
                        "import_upload",
                        "figure_batch_report",
                        "figure_change",
                        "figure_batch",
                        "letter_batch_entry",
                        "letter_batch",
                        "letter",
                        "draft_value",
                        "observation",
                        "submission",
                        "unit_version",
                        "unit")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    @Test
    @SignedInAs(Role.LEADER)
    void aLeaderHasNothingToSend() {
        open("data/import");
        assertThat(find(Upload.class).exists()).isFalse();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void aReviewerGoesFromTheFileToTheBatchAndBack() throws IOException {
        open("data/import");
        assertThat(find(Upload.class).exists()).isTrue();
        assertThat(words()).contains("Chưa có lần nhập nào.");

        send(FILE.getBytes(StandardCharsets.UTF_8));
        waitFor("Cách đọc tệp.csv");
        press("Xem trước");
        waitFor("tệp.csv sẽ thay đổi những gì");
        assertThat(buttons()).contains("Tất cả 2", "Mới 1", "Từ chối 1", "Ghi 1 số liệu");
        assertThat(refusedReason()).isEqualTo("“bảy” không phải số");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM observation")
                        .query(Integer.class)
                        .single())
                .isZero();

        press("Ghi 1 số liệu");
        assertThat(words()).contains("Đã ghi 1 số liệu vào 1 báo cáo từ tệp.csv", "Hoàn tác…");

        open("data/import?undo="
                + jdbc.sql("SELECT id FROM figure_batch").query(Long.class).single());
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(words()).contains("Đã hoàn tác 1 số liệu của tệp.csv.");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM observation")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void entersLettersOfAFileAndVoidsThemAgain() {
        open("data/import");
        send("""
                Mã đơn vị;Số thư;Sự việc;Ngày trao;Chức danh người ký;Cột lạ
                25831;7/TCM;Kết hôn;10/7/2017;Chủ tịch UBND xã;x
                25831;8/TCM;Thôi nôi;10/7/2017;Chủ tịch UBND xã;x
                """.getBytes(StandardCharsets.UTF_8));
        waitFor("Cách đọc tệp.csv");
        assertThat(chosen("Tệp chứa")).isEqualTo(FileContent.LETTERS);
        press("Xem trước");
        waitFor("tệp.csv sẽ thay đổi những gì");
        assertThat(buttons())
                .contains("Tất cả 2", "Mới 1", "Từ chối 1", "Vào sổ 1 thư")
                .doesNotContain("Thay đổi 0");
        assertThat(refusedReason()).startsWith("Không có sự việc “Thôi nôi”");
        assertThat(words()).contains("Không lấy cột F “Cột lạ”: tiêu đề không phải số liệu", "Tệp chỉ thêm thư mới");

        press("Vào sổ 1 thư");
        assertThat(words()).contains("Đã vào sổ 1 thư từ tệp.csv", "Thư", "Hoàn tác…");

        open("data/import?undo-letters="
                + jdbc.sql("SELECT id FROM letter_batch").query(Long.class).single());
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(words()).contains("Đã huỷ 1 thư của tệp.csv.");
        assertThat(jdbc.sql("SELECT void_reason FROM letter")
                        .query(String.class)
                        .single())
                .isEqualTo("Hoàn tác lần nhập từ tệp tệp.csv");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void aFileIsTakenForLettersWhereSomebodySaysSo() {
        open("data/import");
        send(FILE.getBytes(StandardCharsets.UTF_8));
        waitFor("Cách đọc tệp.csv");
        assertThat(chosen("Tệp chứa")).isEqualTo(FileContent.FIGURES);
        select("Tệp chứa", FileContent.LETTERS);
        assertThat(words()).contains("Chưa có cột ngày trao.");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void saysWhoseDraftsItIsWrittenOverAndThatTheMonthIsNotOver() {
        var current = new ReportingCalendar("CCHC", 15, 17).monthOf(LocalDate.now(clock));
        jdbc.sql("UPDATE unit_version SET valid_to = '9999-12-31'").update();
        jdbc.sql("""
                        INSERT INTO draft_value (month, unit_id, measure_code, value, version, entered_by, entered_at)
                        SELECT :month, MAX(id), 'dossiers_received', 118, 1, 'Cán bộ xã', NOW() FROM unit
                        """).param("month", current.key()).update();
        open("data/import");
        send("""
                Mã đơn vị;Số liệu;Tháng;Giá trị;Ghi chú;Khác
                25831;dossiers_received;%s;120;x;y
                """.formatted(current).getBytes(StandardCharsets.UTF_8));
        waitFor("Cách đọc tệp.csv");
        press("Xem trước");
        waitFor("tệp.csv sẽ thay đổi những gì");
        assertThat(refusedReason()).isEqualTo("Mới; đè lên bản nháp của Cán bộ xã");
        assertThat(words())
                .contains(
                        "1 số đè lên bản nháp",
                        "1 báo cáo đơn vị đang nhập dở sẽ được gửi đi",
                        "Không lấy cột F “Khác”: tiêu đề không phải số liệu hay thông tin nào của hệ thống");
        assertThat(words()).contains("Tháng chưa kết thúc");
        assertThat(buttons()).contains("Ghi 1 số liệu, tháng chưa kết thúc");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void saysTheRuleThatAFileBreaksAsTheFormSaysIt() throws IOException {
        new StoredDistrict(jdbc).commune("25819", "Cây Trường II");
        preview(Files.readAllBytes(Fixture.named("balance-broken.csv")));
        assertThat(buttons()).contains("Mới 2", "Từ chối 4", "Ghi 2 số liệu");
        assertThat(refusedReason())
                .isEqualTo("Tồn đầu kỳ + tiếp nhận phải bằng đã giải quyết + tồn cuối kỳ (47 ≠ 43).");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void namesTheReportsItHandsInUnfinishedBeforeTheConfirmation() throws IOException {
        new StoredDistrict(jdbc).commune("25834", "Lai Hưng");
        preview(Files.readAllBytes(Fixture.named("two-figures.csv")));
        assertThat(words())
                .contains("Ghi vào 1 báo cáo và gửi duyệt ngay; trong đó 1 báo cáo còn thiếu số liệu bắt buộc: "
                        + "Lai Hưng tháng 8/2017 (thiếu 15).");
        assertThat(markup(UI.getCurrent())).contains("class=\"warns\"");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void namesTenUnfinishedReportsAndCountsTheOthers() {
        var rows = Stream.iterate(1, month -> month + 1)
                .limit(12)
                .map("25831;dossiers_received;%d/2016;120\n"::formatted)
                .collect(Collectors.joining());
        preview(("Mã đơn vị;Số liệu;Tháng;Giá trị\n" + rows).getBytes(StandardCharsets.UTF_8));
        assertThat(words())
                .contains("Ghi vào 12 báo cáo và gửi duyệt cả 12; trong đó 12 báo cáo còn thiếu")
                .contains("Hưng Hòa tháng 10/2016", "và 2 báo cáo khác")
                .doesNotContain("tháng 11/2016 (thiếu");
    }

    private void preview(byte[] file) {
        open("data/import");
        send(file);
        waitFor("Cách đọc tệp.csv");
        press("Xem trước");
        waitFor("tệp.csv sẽ thay đổi những gì");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void asksForTheSignBeforeItReads() throws IOException {
        open("data/import");
        send(Files.readAllBytes(Fixture.named("unclear-sign.csv")));
        waitFor("Chưa rõ dấu thập phân của “1.336”");
        assertThat(find(NativeButton.class).withText("Xem trước").single().isEnabled())
                .isFalse();
        choose("Dấu thập phân", "Phẩy: 1.336,5");
        assertThat(find(NativeButton.class).withText("Xem trước").single().isEnabled())
                .isTrue();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void cancelsBeforeAnythingIsWritten() {
        open("data/import");
        send(FILE.getBytes(StandardCharsets.UTF_8));
        waitFor("Cách đọc tệp.csv");
        press("Huỷ");
        assertThat(words()).contains("Đã huỷ, không ghi gì từ tệp.csv.");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM import_upload")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void forgetsAFileThatNamesPeopleAndSaysWhy() throws IOException {
        open("data/import");
        send(Files.readAllBytes(Fixture.named("names.csv")));
        waitFor("Tệp có cột “Họ và tên người nhận” về cá nhân");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM import_upload")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** As the upload does once the last byte is there. */
    private void send(byte[] content) {
        try {
            var upload = uploads.receive("tệp.csv", new ByteArrayInputStream(content));
            ((ImportView) getCurrentView()).inspect(upload, Optional.empty());
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }

    private void waitFor(String words) {
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            MockVaadin.runUIQueue();
            assertThat(words()).contains(words);
        });
    }

    private String refusedReason() {
        var grid = find(Grid.class).single();
        return test(grid).getCellText(0, grid.getColumns().size() - 1);
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String item) {
        var box = (ComboBox<Object>) find(ComboBox.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        test(box).selectItem(item);
    }

    @SuppressWarnings("unchecked")
    private <T> void select(String label, T item) {
        find(Select.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .ifPresent(field -> ((Select<T>) field).setValue(item));
    }

    private Object chosen(String label) {
        return find(Select.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow()
                .getValue();
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
        Stream<String> inside = component.getChildren().map(ImportViewTest::markup);
        return Stream.concat(Stream.of(own), inside).collect(Collectors.joining(" "));
    }
}
