package vn.cchc.annotation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.kit.Markup;
import vn.cchc.place.StoredDistrict;
import vn.cchc.platform.DatabaseTest;

/** The list of notes for everybody, and the form for those who write them. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
@ViewPackages(classes = NotesView.class)
class NotesViewTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void noteALaunch() {
        new StoredDistrict(jdbc).commune("25831", "Hưng Hòa");
        jdbc.sql("""
                        INSERT INTO annotation (happened_on, process_change, text, noted_by, noted_at)
                        VALUES ('2016-10-10', FALSE, 'Phát động mô hình', 'reviewer', '2016-10-11 08:30:00')
                        """).update();
    }

    @AfterEach
    void forgetEverything() {
        jdbc.sql("DELETE FROM annotation").update();
        jdbc.sql("DELETE FROM journal").update();
        new StoredDistrict(jdbc).forgetUnits();
    }

    @Test
    @SignedInAs(Role.LEADER)
    void aLeaderReadsTheListAndHasNothingToPress() {
        var screen = open("notes");
        assertThat(screen.select("tbody").text())
                .contains("10/10/2016", "Toàn huyện", "Mọi chỉ tiêu", "Phát động mô hình", "reviewer");
        assertThat(screen.select("td a[href]")).isEmpty();
        assertThat(find(NativeButton.class).exists()).isFalse();
        assertThat(find(TextArea.class).exists()).isFalse();
    }

    @Test
    @SignedInAs(value = Role.OFFICER, unit = 1)
    void anOfficerFindsNoFormAtACorrectionsAddress() {
        open("notes?note=" + launch());
        assertThat(find(TextArea.class).exists()).isFalse();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    @SuppressWarnings("unchecked")
    void aReviewerAddsAChangeOfProcedure() {
        open("notes");
        test(find(DatePicker.class).single()).setValue(LocalDate.of(2017, 3, 1));
        test((ComboBox<Object>) find(ComboBox.class).all().get(0)).selectItem("Hưng Hòa");
        var indicators = (ComboBox<Object>) find(ComboBox.class).all().get(1);
        test(indicators).setFilter("c2");
        test(indicators)
                .selectItem(test(indicators).getSuggestions().stream()
                        .filter(name -> name.startsWith("C2"))
                        .findFirst()
                        .orElseThrow());
        test(find(Checkbox.class).single()).click();
        test(find(TextArea.class).single()).setValue("Chuyển hồ sơ trong ngày");
        press("Ghi");

        var row = markup().select("tbody tr").first();
        assertThat(row).isNotNull();
        assertThat(row.text())
                .contains("01/3/2017", "Hưng Hòa", "C2", "Thay đổi cách thực hiện", "Chuyển hồ sơ trong ngày");
        assertThat(row.select("a").eachAttr("href"))
                .contains("units/25831?indicator=C2&period=2017-03", "indicators/C2");
        assertThat(markup().text()).contains("Đã thêm ghi chú.");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void aReviewerIsToldAtTheFieldWhatIsWrong() {
        open("notes");
        test(find(TextArea.class).single()).setValue("?");
        press("Ghi");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Hãy ghi ít nhất 3 ký tự.");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(find(DatePicker.class).single().isInvalid()).isFalse();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void aReviewerCorrectsANote() {
        open("notes?note=" + launch());
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Phát động mô hình");
        test(find(TextArea.class).single()).setValue("Phát động hai mô hình");
        press("Ghi");
        assertThat(markup().select("tbody").text()).contains("Phát động hai mô hình");
        assertThat(markup().text()).contains("Đã sửa ghi chú.");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void anAdministratorRemovesANoteOnceSure() {
        open("notes?note=" + launch());
        press("Xoá…");
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(markup().text()).contains("Phát động mô hình");

        press("Xoá…");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(markup().text()).contains("Đã xoá ghi chú.", "Chưa có ghi chú nào.");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void aReviewerIsToldOfANoteThatIsGone() {
        assertThat(open("notes?note=999999").text()).contains("Ghi chú cần sửa không còn");
    }

    private long launch() {
        return jdbc.sql("SELECT id FROM annotation").query(Long.class).single();
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    private static Document open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return markup();
    }

    private static Document markup() {
        return Jsoup.parse(markup(UI.getCurrent()));
    }

    private static String markup(Component component) {
        var own = component instanceof Markup markup ? markup.html() : "";
        Stream<String> inside = component.getChildren().map(NotesViewTest::markup);
        return Stream.concat(Stream.of(own), inside).collect(Collectors.joining());
    }
}
