package vn.cchc.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
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

/** Three communes since 2014; the day of a change is given where the forms begin. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
@ViewPackages(classes = UnitDeskView.class)
class UnitDeskViewTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    private UnitId tanHung;
    private UnitId hungHoa;

    @BeforeEach
    void foundADistrict() {
        tanHung = commune("25825", "Tân Hưng");
        commune("25834", "Lai Hưng");
        hungHoa = commune("25831", "Hưng Hòa");
    }

    @AfterEach
    void forgetEverything() {
        List.of("journal", "letter", "observation", "submission", "succession")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        new StoredDistrict(jdbc).forgetUnits();
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void findsAUnitWithoutAccentsAndWhereverTheToneStands() {
        open("admin/units");
        assertThat(markup().select("tbody tr")).hasSize(3);
        test(find(TextField.class)
                        .withCaption("Tìm theo mã hoặc tên, không cần gõ dấu")
                        .single())
                .setValue("hung hoà");
        assertThat(markup().select("tbody tr").text()).contains("Xã Hưng Hòa").doesNotContain("Tân Hưng");
        test(find(TextField.class)
                        .withCaption("Tìm theo mã hoặc tên, không cần gõ dấu")
                        .single())
                .setValue("xyz");
        assertThat(markup().text()).contains("Không có đơn vị nào khớp “xyz” vào ngày này.");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void showsManyUnitsPageByPage() {
        for (int i = 0; i < 60; i++) {
            commune("P" + i, "Xóm " + i);
        }
        assertThat(open("admin/units").select(".pages").text()).contains("1–50 trong 63");
        assertThat(open("admin/units?page=2").select("tbody tr")).hasSize(13);
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void renamesAUnitAfterItsPreview() {
        open(form(hungHoa, "rename"));
        type(TextField.class, "Tên mới", "Hưng Hoà Mới");
        press("Xem trước");
        assertThat(markup().text())
                .contains("Xã Hưng Hòa (25831)", "Xã Hưng Hoà Mới (25831)", "Chưa ghi gì")
                .contains(
                        "Ngày 01/9/2017 đã đến: thay đổi có hiệu lực ngay khi xác nhận, và chỉ rút lại được khi chưa có báo cáo");
        assertThat(names(hungHoa)).containsExactly("Hưng Hòa");

        press("Xác nhận thay đổi");

        assertThat(names(hungHoa)).containsExactly("Hưng Hòa", "Hưng Hoà Mới");
        assertThat(markup().text()).contains("Đã ghi thay đổi. Danh mục dưới đây là của ngày 01/9/2017.");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        open("admin/units?unit=" + hungHoa.value() + "&change=rename");
        type(TextField.class, "Tên mới", "Hưng Hoà Mới");
        press("Xem trước");
        assertThat(find(DatePicker.class).single().getErrorMessage()).isEqualTo("Hãy chọn ngày có hiệu lực.");
        assertThat(find(Paragraph.class)
                        .withText("Có 1 ô cần sửa; lời giải thích ở ngay dưới từng ô.")
                        .exists())
                .isTrue();
        find(DatePicker.class).single().setValue(LocalDate.of(2017, 9, 1));
        assertThat(find(DatePicker.class).single().isInvalid()).isFalse();
        assertThat(find(TextField.class).withCaption("Tên mới").single().getValue())
                .isEqualTo("Hưng Hoà Mới");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void comesBackFromThePreviewToWhatWasTyped() {
        open(form(hungHoa, "rename"));
        type(TextField.class, "Tên mới", "Hưng Hoà Mới");
        press("Xem trước");
        press("Quay lại sửa");
        assertThat(markup().select("[data-close]")).isEmpty();
        assertThat(find(TextField.class).withCaption("Tên mới").single().getValue())
                .isEqualTo("Hưng Hoà Mới");
        press("Xem trước");
        assertThat(markup().text()).contains("Xem trước thay đổi từ 01/9/2017");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    @SuppressWarnings("unchecked")
    void mergesUnitsIntoANewOneAndSaysWhichCodePasses() {
        new StoredDistrict(jdbc).report(tanHung, "2017-07", "APPROVED");
        open("admin/units?day=2017-09-01&change=merge");
        var merged = (MultiSelectComboBox<UnitVersion>)
                find(MultiSelectComboBox.class).single();
        test(merged).selectItem("Xã Tân Hưng (25825)", "Xã Lai Hưng (25834)");
        kind("Phường");
        type(TextField.class, "Tên", "Bến Cát");
        assertThat(find(TextField.class).withCaption("Tên tiếng Anh").single().getValue())
                .isEqualTo("Ben Cat");
        type(TextField.class, "Mã", "25834");
        press("Xem trước");
        assertThat(markup().text())
                .contains("Mã 25834 chuyển từ Xã Lai Hưng sang Phường Bến Cát", "nhập vào Phường Bến Cát (25834)")
                .contains("Xã Tân Hưng (25825): 1 tháng báo cáo đã duyệt được giữ nguyên");
        assertThat(row("Xã ")).contains("3", "1");

        press("Xác nhận thay đổi");

        assertThat(markup().select("tbody tr").text()).contains("Phường Bến Cát", "Xã Hưng Hòa");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM succession")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @SignedInAs(Role.ADMIN)
    @SuppressWarnings("unchecked")
    void splitsAUnitOfWhichNobodyKnowsTheShares() {
        open(form(hungHoa, "split"));
        test(find(Checkbox.class).withCaption("Không phân bổ được số liệu cũ").single())
                .click();
        var heirs = find(ComboBox.class).withCaption("Đơn vị kế thừa đã có").all();
        assertThat(heirs).hasSize(1);
        test(find(Checkbox.class)
                        .withCaption("Đơn vị kế thừa là đơn vị mới")
                        .all()
                        .getLast())
                .click();
        var other =
                find(ComboBox.class).withCaption("Đơn vị kế thừa đã có").all().getLast();
        test((ComboBox<UnitVersion>) other).selectItem("Xã Tân Hưng (25825)");
        press("Xem trước");
        assertThat(markup().text())
                .contains("lịch sử của Xã Tân Hưng (25825) chỉ kể từ 01/9/2017", "tách từ (không phân bổ được)");
    }

    /** A unit that begins with the reorganisation is no choice today, and one on its day. */
    @Test
    @SignedInAs(Role.ADMIN)
    @SuppressWarnings("unchecked")
    void offersTheUnitsOfTheDayThatIsTyped() {
        new StoredDistrict(jdbc)
                .unit("CCHC", "25840", "Long Nguyên", UnitKind.WARD, LocalDate.of(2090, 1, 1), UnitVersion.FOR_EVER);
        open("admin/units?change=merge");
        var merged = (MultiSelectComboBox<UnitVersion>)
                find(MultiSelectComboBox.class).single();
        assertThat(test(merged).getSuggestions()).hasSize(3);
        find(DatePicker.class).single().setValue(LocalDate.of(2090, 1, 1));
        assertThat(test(merged).getSuggestions()).hasSize(4).contains("Phường Long Nguyên (25840)");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void asksForSharesUnlessNobodyKnowsThem() {
        open(form(hungHoa, "split"));
        press("Xem trước");
        assertThat(find(TextField.class).withCaption("Tỷ lệ nhận (%)").all())
                .extracting(TextField::getErrorMessage)
                .hasSize(2)
                .allSatisfy(words -> assertThat(words).contains("Mỗi phần ghi tỷ lệ lớn hơn 0%"));
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void endsNoUnitWhoseReportIsApprovedAndSaysFromWhenItCould() {
        new StoredDistrict(jdbc).report(hungHoa, "2017-10", "APPROVED");
        open(form(hungHoa, "end"));
        press("Xem trước");
        assertThat(markup().select(".obstacles").text())
                .contains("báo cáo tháng 10/2017 đã được duyệt", "Ngày sớm nhất có thể chọn: 15/10/2017");
        assertThat(find(NativeButton.class)
                        .withText("Xác nhận thay đổi")
                        .single()
                        .isEnabled())
                .isFalse();
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void writesNothingWhereSomebodyWasQuicker() {
        open(form(hungHoa, "end"));
        press("Xem trước");
        commune("25999", "Xóm Mới");
        press("Xác nhận thay đổi");
        assertThat(markup().select(".faults").text()).contains("Có người vừa thay đổi danh mục đơn vị. Chưa ghi gì");
        assertThat(jdbc.sql("SELECT MAX(valid_to) FROM unit_version WHERE unit_id = :id")
                        .param("id", hungHoa.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(UnitVersion.FOR_EVER);
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void correctsAMistypedNameInItsPlace() {
        open("admin/units?unit=" + hungHoa.value() + "&change=correct");
        type(TextField.class, "Tên", "Hưng Hoà");
        type(TextArea.class, "Lý do", "Gõ nhầm dấu");
        press("Xem trước");
        press("Xác nhận thay đổi");
        assertThat(names(hungHoa)).containsExactly("Hưng Hoà");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void leadsToTheAccountsOfUnitsThatHaveEnded() {
        jdbc.sql("""
                        INSERT INTO account (username, password_hash, display_name, role, unit_id)
                        VALUES ('cantanhung', 'x', 'Tân Hưng', 'OFFICER', :unit)
                        """).param("unit", tanHung.value()).update();
        assertThat(open("admin/units").text()).doesNotContain("Tài khoản chưa có đơn vị mới");
        mergeTanHungIntoBenCat();
        assertThat(open("admin/units").text())
                .contains("cantanhung làm việc cho Xã Tân Hưng, kết thúc từ 01/9/2017. Hãy gán vào Phường Bến Cát");
        assertThat(markup().select("a[href^=admin/users]").attr("href")).contains("q=cantanhung");
        jdbc.sql("DELETE FROM account WHERE username = 'cantanhung'").update();
    }

    /** Bến Cát never was, so that the screen goes on with Tân Hưng, which is there again. */
    @Test
    @SignedInAs(Role.ADMIN)
    void goesOnWithAUnitThatIsThereAfterAWithdrawal() {
        var benCat = mergeTanHungIntoBenCat();
        open("admin/units?unit=" + benCat.value());
        press("Rút thay đổi từ 01/9/2017");
        press("Xác nhận thay đổi");
        assertThat(markup().text())
                .contains("Đã ghi thay đổi.", "mã 25825 · lịch sử và các thay đổi")
                .doesNotContain("Không có đơn vị này");
        assertThat(find(NativeButton.class)
                        .withText("Rút thay đổi từ 01/9/2017")
                        .exists())
                .isFalse();
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void leadsToWhatKeepsAChangeFromBeingWithdrawn() {
        var benCat = mergeTanHungIntoBenCat();
        new StoredDistrict(jdbc).report(benCat, "2017-09", "APPROVED");
        open("admin/units?unit=" + tanHung.value());
        press("Rút thay đổi từ 01/9/2017");
        assertThat(markup().select("ul.obstacles").text())
                .contains("báo cáo tháng 9/2017 đã được duyệt", "hãy ghi một thay đổi tiếp theo");
        assertThat(markup().select("ul.obstacles a").attr("href")).isEqualTo("data/review");
        assertThat(find(NativeButton.class)
                        .withText("Xác nhận thay đổi")
                        .single()
                        .isEnabled())
                .isFalse();
    }

    /** Whoever takes a merger back is not sent to a unit that carries on. */
    @Test
    @SignedInAs(Role.ADMIN)
    void saysWhatKeepsAChangeFromBeingWithdrawnInWordsOfItsOwn() {
        var benCat = mergeTanHungIntoBenCat();
        var stored = new StoredDistrict(jdbc);
        stored.report(benCat, "2017-09", "SUBMITTED");
        stored.observe(benCat, "2017-10", "dossiers_received", "5");
        stored.letter(benCat, "BIRTH", "2017-09-01");
        stored.voidLetter(stored.letter(benCat, "BIRTH", "2017-09-02"));
        open("admin/units?unit=" + tanHung.value());
        press("Rút thay đổi từ 01/9/2017");
        assertThat(markup().select("ul.obstacles").text())
                .contains("hoàn tác được lần nhập ấy", "xoá các số đã gõ", "1 thư trao", "1 thư đã huỷ")
                .doesNotContain("đơn vị kế thừa");
    }

    private UnitId mergeTanHungIntoBenCat() {
        var stored = new StoredDistrict(jdbc);
        var day = LocalDate.of(2017, 9, 1);
        jdbc.sql("UPDATE unit_version SET valid_to = :day WHERE unit_id = :unit")
                .param("day", day)
                .param("unit", tanHung.value())
                .update();
        var benCat = stored.unit("CCHC", "25813", "Bến Cát", UnitKind.WARD, day, UnitVersion.FOR_EVER);
        stored.succession(tanHung, benCat, day, "MERGE", "1");
        return benCat;
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void withdrawsWhatIsStillToCome() {
        open("admin/units?day=2090-01-01&unit=" + hungHoa.value() + "&change=end");
        press("Xem trước");
        press("Xác nhận thay đổi");
        open("admin/units?unit=" + hungHoa.value());
        press("Rút thay đổi từ 01/01/2090");
        assertThat(row("Tiếp tục như trước")).contains("kết thúc Xã Hưng Hòa (25831)");
        press("Xác nhận thay đổi");
        assertThat(open("admin/units?unit=" + hungHoa.value()).text()).doesNotContain("2090");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void saysWhereTheRootIsChosenWhenNobodyHasChosen() {
        var stored = new StoredDistrict(jdbc);
        var day = LocalDate.of(2014, 4, 1);
        stored.unit("CCHC", "719", "Bàu Bàng", UnitKind.DISTRICT, day, UnitVersion.FOR_EVER);
        stored.unit("CCHC", "720", "Dầu Tiếng", UnitKind.DISTRICT, day, UnitVersion.FOR_EVER);
        var screen = open("admin/units");
        assertThat(screen.text()).contains("chưa chọn đơn vị gốc").doesNotContain("Hãy lập đơn vị đầu tiên");
        assertThat(screen.select(".none a").attr("href")).isEqualTo("admin/lists");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void createsTheFirstUnit() {
        new StoredDistrict(jdbc).forgetUnits();
        assertThat(open("admin/units").text()).contains("Chưa có đơn vị nào vào ngày này.");
        open("admin/units?day=2014-04-01&change=create");
        kind("Huyện");
        type(TextField.class, "Tên", "Bàu Bàng");
        type(TextField.class, "Tên tiếng Anh", "Bau Bang");
        type(TextField.class, "Mã", "719");
        press("Xem trước");
        press("Xác nhận thay đổi");
        assertThat(markup().select("tbody tr").text()).contains("Huyện Bàu Bàng 719 01/4/2014");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void saysThatAUnitWouldOutliveTheOneAboveIt() {
        districtOfAll(LocalDate.of(2025, 7, 1));
        createAnDien("Xã");
        press("Xem trước");
        assertThat(markup().select(".faults").text())
                .contains("Xã An Điền (25900) còn hoạt động sau khi Huyện Bàu Bàng (719) kết thúc (từ 01/7/2025)")
                .contains("hãy lập tài khoản cán bộ");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    @SuppressWarnings("unchecked")
    void offersOnlyKindsThatStandUnderADistrict() {
        districtOfAll(UnitVersion.FOR_EVER);
        open("admin/units?day=2017-09-01&change=create");
        var kinds =
                (ComboBox<UnitKind>) find(ComboBox.class).withCaption("Loại").single();
        assertThat(test(kinds).getSuggestions()).containsExactly("Xã", "Thị trấn", "Phòng ban", "Đơn vị sự nghiệp");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void refusesANameThatIsTakenAtItsField() {
        districtOfAll(UnitVersion.FOR_EVER);
        createAnDien("Xã");
        type(TextField.class, "Tên", "Hưng Hoà");
        press("Xem trước");
        assertThat(find(TextField.class).withCaption("Tên").single().getErrorMessage())
                .contains("đã có Xã Hưng Hòa (25831)");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void keepsAnEnglishNameThatSomebodyWrote() {
        open("admin/units?day=2017-09-01&change=create");
        kind("Phòng ban");
        type(TextField.class, "Tên", "Phòng Nội vụ");
        assertThat(find(TextField.class).withCaption("Tên tiếng Anh").single().getValue())
                .isEqualTo("Home Affairs Office");
        type(TextField.class, "Tên tiếng Anh", "Interior Office");
        type(TextField.class, "Tên", "Phòng Tư pháp");
        assertThat(find(TextField.class).withCaption("Tên tiếng Anh").single().getValue())
                .isEqualTo("Interior Office");
    }

    /** The form stays, and what stood in its way is gone. */
    @Test
    @SignedInAs(Role.ADMIN)
    void withdrawsWhatStandsInTheWayAndGoesOnWithTheForm() {
        var ends = LocalDate.of(2090, 1, 1);
        jdbc.sql("UPDATE unit_version SET valid_to = :day WHERE unit_id = :id")
                .param("day", ends)
                .param("id", hungHoa.value())
                .update();
        jdbc.sql("UPDATE data_version SET version = version + 1").update();
        open(form(hungHoa, "split"));
        assertThat(find(Paragraph.class)
                        .withText("Chưa chọn được ngày nào, vì đã ghi từ 01/01/2090, Xã Hưng Hòa (25831) kết thúc."
                                + " Hãy rút thay đổi ấy trước, rồi điền tiếp ở đây.")
                        .exists())
                .isTrue();
        press("Rút thay đổi từ 01/01/2090");
        press("Xác nhận thay đổi");
        assertThat(markup().text()).contains("Đã rút thay đổi");
        assertThat(find(NativeButton.class)
                        .withText("Rút thay đổi từ 01/01/2090")
                        .exists())
                .isFalse();
        assertThat(find(DatePicker.class).single().getHelperText()).contains("Chọn được từ 02/4/2014 trở đi");
        assertThat(markup().select("tbody tr").text()).doesNotContain("2090");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void addsUpTheSharesAndGivesThePartThatIsLeft() {
        open(form(hungHoa, "split"));
        var shares = find(TextField.class).withCaption("Tỷ lệ nhận (%)").all();
        shares.getFirst().setValue("33,333333");
        assertThat(find(Paragraph.class)
                        .withText("Các phần cộng lại là 33,333333%, còn thiếu 66,666667%.")
                        .exists())
                .isTrue();
        test(find(NativeButton.class).withText("Nhận phần còn lại").all().getLast())
                .click();
        assertThat(shares.getLast().getValue()).isEqualTo("66,666667");
        shares.getFirst().setValue("-5");
        press("Xem trước");
        assertThat(shares.getFirst().getErrorMessage()).contains("lớn hơn 0%");
    }

    /** The split unit itself is in the preview, and in the list of days before. */
    @Test
    @SignedInAs(Role.ADMIN)
    @SuppressWarnings("unchecked")
    void showsWhatASplitUnitKeeps() {
        open("admin/units?day=2090-01-01&unit=" + hungHoa.value() + "&change=split");
        var shares = find(TextField.class).withCaption("Tỷ lệ nhận (%)").all();
        shares.getFirst().setValue("70");
        shares.getLast().setValue("30");
        test(find(Checkbox.class)
                        .withCaption("Đơn vị kế thừa là đơn vị mới")
                        .all()
                        .getLast())
                .click();
        test((ComboBox<UnitVersion>) find(ComboBox.class)
                        .withCaption("Đơn vị kế thừa đã có")
                        .all()
                        .getLast())
                .selectItem("Xã Tân Hưng (25825)");
        press("Xem trước");
        assertThat(row("Tiếp tục")).contains("Xã Hưng Hòa (25831), giữ lại 70% số liệu cũ");
        assertThat(markup().text()).doesNotContain("không rút lại được");
        assertThat(row("Nhận thêm")).contains("tách từ (30%) Xã Hưng Hòa (25831)");
        press("Xác nhận thay đổi");
        assertThat(open("admin/units").select("tbody tr").text())
                .contains("Từ 01/01/2090: tách sang (30%) Xã Tân Hưng (25825)")
                .contains("Từ 01/01/2090: tách từ (30%) Xã Hưng Hòa (25831)");
        open("admin/units?unit=" + hungHoa.value());
        press("Rút thay đổi từ 01/01/2090");
        assertThat(row("Tiếp tục như trước"))
                .contains("tách sang (30%) Xã Tân Hưng (25825)", "tách từ (30%) Xã Hưng Hòa (25831)");
    }

    /** What a unit is next is told with its day, and no version's end as if the unit ended. */
    @Test
    @SignedInAs(Role.ADMIN)
    void listsWhatBecomesOfAUnitNext() {
        open(form(hungHoa, "rename"));
        type(TextField.class, "Tên mới", "Hưng Hoà Mới");
        press("Xem trước");
        assertThat(markup().text()).contains("Vẫn là một đơn vị");
        press("Xác nhận thay đổi");
        assertThat(open("admin/units?day=2017-08-01").select("tbody tr").text())
                .contains("Từ 01/9/2017: đổi tên, là Xã Hưng Hoà Mới (25831)");
        assertThat(open("admin/units?unit=" + hungHoa.value()).text())
                .contains("01/4/2014 bắt đầu, mã 25831", "01/9/2017 đổi tên");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void saysWhatOfAnAddressItDoesNotKnow() {
        assertThat(open("admin/units?day=soon&unit=999999").text())
                .contains("Địa chỉ có chỗ không đọc được", "Không có đơn vị này trong danh mục.");
        assertThat(open("admin/units?change=explode").text()).contains("Địa chỉ có chỗ không đọc được");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void aReviewerKeepsNoUnits() {
        open("admin/units");
        assertThat(find(TextField.class).exists()).isFalse();
    }

    /** A district above the three communes. */
    private void districtOfAll(LocalDate ends) {
        var stored = new StoredDistrict(jdbc);
        var district = stored.unit("CCHC", "719", "Bàu Bàng", UnitKind.DISTRICT, LocalDate.of(2014, 4, 1), ends);
        stored.below(hungHoa, district);
    }

    private void createAnDien(String kind) {
        open("admin/units?day=2017-09-01&change=create");
        kind(kind);
        type(TextField.class, "Tên", "An Điền");
        type(TextField.class, "Mã", "25900");
    }

    private UnitId commune(String code, String name) {
        return new StoredDistrict(jdbc)
                .unit("CCHC", code, name, UnitKind.COMMUNE, LocalDate.of(2014, 4, 1), UnitVersion.FOR_EVER);
    }

    private static String form(UnitId unit, String change) {
        return "admin/units?day=2017-09-01&unit=" + unit.value() + "&change=" + change;
    }

    private List<String> names(UnitId unit) {
        return jdbc.sql("SELECT name FROM unit_version WHERE unit_id = :id ORDER BY valid_from")
                .param("id", unit.value())
                .query(String.class)
                .list();
    }

    private <C extends Component & HasValue<?, String>> void type(Class<C> field, String caption, String words) {
        find(field).withCaption(caption).single().setValue(words);
    }

    @SuppressWarnings("unchecked")
    private void kind(String name) {
        test((ComboBox<UnitKind>) find(ComboBox.class).withCaption("Loại").single())
                .selectItem(name);
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    private static String row(String beginning) {
        return markup().select("tbody tr").stream()
                .map(row -> row.text())
                .filter(text -> text.startsWith(beginning))
                .collect(Collectors.joining("\n"));
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
        if (!component.isVisible()) {
            return "";
        }
        var own = component instanceof Markup markup ? markup.html() : "";
        Stream<String> inside = component.getChildren().map(UnitDeskViewTest::markup);
        return Stream.concat(Stream.of(own), inside).collect(Collectors.joining());
    }
}
