package vn.cchc.letter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
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
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;
import vn.cchc.platform.DatabaseTest;

@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
@ViewPackages(classes = LetterDeskView.class)
class LetterDeskViewTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void foundACommune() {
        new StoredDistrict(jdbc)
                .unit(
                        "CCHC",
                        "25834",
                        "Lai Hưng",
                        UnitKind.COMMUNE,
                        LocalDate.of(2014, 4, 1),
                        LocalDate.of(9999, 12, 31));
    }

    @AfterEach
    void forgetEverything() {
        List.of("journal", "letter", "submission", "succession", "unit_version", "unit")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void entersALetterAndShowsItInTheList() {
        open("data/letters");
        choose("Đăng ký khai sinh");
        test(find(TextField.class).withCaption("Chức danh người ký").single()).setValue("Chủ tịch UBND xã");
        press("Ghi");

        assertThat(markup().text()).contains("Đã vào sổ thư số 1/TCM.");
        assertThat(markup().select("tbody tr").text()).contains("01/TCM", "Đăng ký khai sinh");
        assertThat(markup().select("tbody mark").text()).isEqualTo("01/TCM");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void saysAtTheFieldsWhatIsMissing() {
        open("data/letters");
        press("Ghi");

        assertThat(find(ComboBox.class).withCaption("Sự việc").single().getErrorMessage())
                .isEqualTo("Hãy chọn sự việc.");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM letter").query(Integer.class).single())
                .isZero();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void asksForTheReasonBeforeAnEntryIsVoided() {
        entersALetterAndShowsItInTheList();
        open("data/letters?letter="
                + jdbc.sql("SELECT id FROM letter").query(Long.class).single());
        press("Huỷ thư…");
        press("Huỷ thư");
        var reason = find(TextArea.class).withCaption("Lý do huỷ").single();
        assertThat(reason.getErrorMessage()).isEqualTo("Hãy ghi lý do huỷ.");

        test(reason).setValue("Ghi nhầm");
        press("Huỷ thư");

        assertThat(markup().select("tbody tr").text()).contains("đã huỷ", "Ghi nhầm");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void saysWhichUnitAndEntryItDoesNotKnow() {
        assertThat(open("data/letters?unit=00000&letter=5").text())
                .contains("Không có đơn vị mã “00000”", "Không có thư này");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void saysThatWhatIsNoNumberIsNoEntry() {
        assertThat(open("data/letters?letter=abc").text()).contains("Không có thư này trong sổ của Lai Hưng");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void listsTheEntriesTheAddressAsksFor() {
        entersALetterAndShowsItInTheList();
        assertThat(open("data/letters?type=CONGRATULATION&number=1")
                        .select("tbody tr")
                        .text())
                .contains("01/TCM");
        assertThat(open("data/letters?type=APOLOGY").text()).contains("Không có thư nào như đã chọn.");
        assertThat(open("data/letters?number=2").text()).contains("Không có thư nào như đã chọn.");
        assertThat(open("data/letters?number=1/TCM").select("tbody tr").text()).contains("01/TCM");
        assertThat(open("data/letters?number=1/TXL").text()).contains("Không có thư nào như đã chọn.");
        assertThat(open("data/letters?number=x").text()).contains("Số thư viết như 42 hoặc 42/TCM");
        assertThat(open("data/letters?type=X").text()).contains("Không có loại thư hay sự việc “X”.");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void refusesANameAmongTheReasonsForVoiding() {
        entersALetterAndShowsItInTheList();
        open("data/letters?letter="
                + jdbc.sql("SELECT id FROM letter").query(Long.class).single());
        press("Huỷ thư…");
        var reason = find(TextArea.class).withCaption("Lý do huỷ").single();
        test(reason).setValue("Trao nhầm cho bà Nguyễn Thị Lan");
        press("Huỷ thư");

        assertThat(reason.getErrorMessage()).contains("họ tên");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM letter WHERE voided_on IS NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void asksForTheReasonInAnApprovedMonth() {
        jdbc.sql("INSERT INTO submission (month, unit_id, state, due_on)"
                        + " SELECT '2017-08-01', id, 'APPROVED', '2017-08-17' FROM unit")
                .update();
        open("data/letters");
        choose("Đăng ký khai sinh");
        test(find(TextField.class).withCaption("Chức danh người ký").single()).setValue("Chủ tịch UBND xã");
        test(find(DatePicker.class).withCaption("Ngày trao").single()).setValue(LocalDate.of(2017, 8, 1));
        press("Ghi");
        press("Vẫn ghi");
        var reason = find(TextArea.class).withCaption("Lý do ghi sau khi duyệt").single();
        assertThat(reason.getErrorMessage()).contains("hãy ghi lý do");

        test(reason).setValue("Sót khi ghi sổ");
        press("Vẫn ghi");

        assertThat(markup().text()).contains("Đã vào sổ thư số 1/TCM.");
        assertThat(jdbc.sql("SELECT approved_reason FROM letter")
                        .query(String.class)
                        .single())
                .isEqualTo("Sót khi ghi sổ");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void opensTheRegisterOfAUnitThatHasEndedWithinItsDays() {
        endOfTanHung();
        assertThat(open("data/letters").select(".menu-list").text()).contains("Tân Hưng (đến 30/6/2017)");
        assertThat(open("data/letters?unit=25825").text())
                .contains("Đơn vị đã kết thúc, Bến Cát giữ sổ: chỉ ghi thư đã trao từ 01/4/2014 đến 30/6/2017")
                .doesNotContain("Không có đơn vị mã");
        var day = find(DatePicker.class).withCaption("Ngày trao").single();
        assertThat(day.getValue()).isNull();
        assertThat(day.getMax()).isEqualTo(LocalDate.of(2017, 6, 30));

        choose("Đăng ký khai sinh");
        test(find(TextField.class).withCaption("Chức danh người ký").single()).setValue("Chủ tịch UBND xã");
        test(day).setValue(LocalDate.of(2017, 6, 30));
        press("Ghi");

        assertThat(markup().select("tbody mark").text()).isEqualTo("02/TCM");
    }

    /** 25834 is Bến Cát's by now, and was Tân Hưng's before. */
    @Test
    @SignedInAs(Role.REVIEWER)
    void namesAnEndedUnitByItsFirstDayWhereItsCodeIsAnothers() {
        jdbc.sql("UPDATE unit_version SET valid_to = '2017-07-01' WHERE code = '25834'")
                .update();
        new StoredDistrict(jdbc)
                .unit("CCHC", "25834", "Bến Cát", UnitKind.WARD, LocalDate.of(2017, 7, 1), UnitVersion.FOR_EVER);
        var laiHung = jdbc.sql("SELECT MIN(id) FROM unit").query(Long.class).single();
        new StoredDistrict(jdbc).letter(new UnitId(laiHung), "BIRTH", "2017-06-10");

        assertThat(open("data/letters?unit=25834")
                        .select("[aria-current]")
                        .first()
                        .text())
                .isEqualTo("Bến Cát");
        assertThat(open("data/letters?unit=25834@2014-04-01")
                        .select("[aria-current]")
                        .first()
                        .text())
                .isEqualTo("Lai Hưng (đến 30/6/2017)");
    }

    @Test
    @SignedInAs(value = Role.OFFICER, unit = 99_001)
    void tellsAnOfficerWhoseUnitHasEndedWhatToDo() {
        jdbc.sql("INSERT INTO unit (id, calendar_code) VALUES (99001, 'CCHC')").update();
        new StoredDistrict(jdbc)
                .version(
                        new UnitId(99_001),
                        "25831",
                        "Hưng Hòa",
                        UnitKind.COMMUNE,
                        LocalDate.of(2014, 4, 1),
                        LocalDate.of(2017, 7, 1));
        assertThat(open("data/letters").text())
                .contains("Hưng Hòa đã kết thúc từ 01/7/2017; tài khoản này chỉ còn giữ sổ cũ.")
                .contains("Đơn vị đã kết thúc: chỉ ghi thư đã trao từ 01/4/2014 đến 30/6/2017")
                .doesNotContain("cấp huyện giữ sổ");
    }

    private void endOfTanHung() {
        var stored = new StoredDistrict(jdbc);
        var merged = LocalDate.of(2017, 7, 1);
        var tanHung = stored.unit("CCHC", "25825", "Tân Hưng", UnitKind.COMMUNE, LocalDate.of(2014, 4, 1), merged);
        var benCat = stored.unit("CCHC", "25813", "Bến Cát", UnitKind.WARD, merged, UnitVersion.FOR_EVER);
        stored.succession(tanHung, benCat, merged, "MERGE", "1");
        stored.letter(tanHung, "BIRTH", "2017-06-10");
    }

    @Test
    @SignedInAs(Role.LEADER)
    void aLeaderKeepsNoRegister() {
        open("data/letters");
        assertThat(find(NativeButton.class).exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void choose(String occasion) {
        test((ComboBox<Object>) find(ComboBox.class).withCaption("Sự việc").single())
                .selectItem(occasion);
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
        Stream<String> inside = component.getChildren().map(LetterDeskViewTest::markup);
        return Stream.concat(Stream.of(own), inside).collect(Collectors.joining());
    }
}
