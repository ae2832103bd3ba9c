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
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
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
import vn.cchc.exchange.Uploads;
import vn.cchc.exchange.file.Fixture;
import vn.cchc.kit.Markup;
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

    @BeforeEach
    void setUpAUnit() {
        new StoredDistrict(jdbc).commune("25831", "Hưng Hòa");
    }

    @AfterEach
    void forgetEverything() {
        List.of(
                        "import_row",
                        "import_upload",
                        "figure_batch_report",
                        "figure_change",
                        "figure_batch",
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
        return test(grid).getCellText(0, 5);
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String item) {
        var box = (ComboBox<Object>) find(ComboBox.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        test(box).selectItem(item);
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
