package vn.cchc.observation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Panel;
import vn.cchc.observation.ReportKey;
import vn.cchc.period.Month;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;
import vn.cchc.platform.DatabaseTest;

/** An officer types numbers: what is kept, and what is said beside them. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
@ViewPackages(classes = EntryView.class)
@SignedInAs(value = Role.OFFICER, unit = TypingViewTest.UNIT)
class TypingViewTest extends SpringBrowserlessTest {

    static final long UNIT = 77;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void setUpAUnit() {
        jdbc.sql("INSERT INTO unit (id, calendar_code) VALUES (77, 'CCHC')").update();
        new StoredDistrict(jdbc)
                .version(
                        new UnitId(UNIT),
                        "25828",
                        "Long Nguyên",
                        UnitKind.COMMUNE,
                        LocalDate.of(2014, 4, 1),
                        LocalDate.of(9999, 12, 31));
        UI.getCurrent().navigate(EntryView.ROUTE);
    }

    @AfterEach
    void forgetEverything() {
        List.of("draft_value", "draft_explanation", "observation", "submission", "unit_version", "unit")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    @Test
    void aNumberIsKeptAsItIsTyped() {
        type("dossiers_received", "1.336");
        assertThat(kept("dossiers_received")).isEqualByComparingTo("1336");
        assertThat(words()).contains("Đã lưu");
    }

    @Test
    void whatCanMeanTwoThingsIsAnsweredByASentenceAndNotKept() {
        type("dossiers_received", "95.5");
        assertThat(words()).contains("Chưa rõ là 955 hay 95,5");
        assertThat(drafts()).isZero();
    }

    @Test
    void aThousandIsNotTakenForOneAndTheNumberKeptIsNamed() {
        type("dossiers_received", "35");
        type("dossiers_received", "1,000");
        assertThat(words()).contains("Chưa rõ là 1.000 hay 1: hãy viết 1.000 hoặc 1000. Số đang lưu vẫn là 35;");
        assertThat(kept("dossiers_received")).isEqualByComparingTo("35");
    }

    @Test
    void anExplanationThatNamesSomebodyIsNotKeptAndTheReportGoesOn() {
        type("dossiers_received", "100");
        type("dossiers_resolved", "100");
        type("dossiers_early", "0");
        type("dossiers_on_time", "50");
        var explanation = find(ExplanationField.class).all().stream()
                .filter(field -> field.code().value().equals("C2"))
                .findFirst()
                .orElseThrow();
        test(explanation).setValue("Bà Lê Thị Hoa nghỉ, gọi 0912345678");
        assertThat(explanation.isInvalid()).isTrue();
        assertThat(explanation.getErrorMessage()).contains("không ghi thông tin cá nhân");
        assertThat(count("draft_explanation")).isZero();

        test(explanation).setValue("Thiếu người ở bộ phận một cửa");
        assertThat(explanation.isInvalid()).isFalse();
        assertThat(count("draft_explanation")).isOne();
    }

    @Test
    void aPartLargerThanItsWholeIsToldAtOnce() {
        type("dossiers_received", "40");
        type("dossiers_online", "41");
        assertThat(words()).contains("Hồ sơ trực tuyến không vượt hồ sơ tiếp nhận (41 > 40).");
        assertThat(words()).contains("D1 · ", "chưa tính được");
    }

    @Test
    void aColleaguesNumberIsNamedAndOneOfTheTwoChosen() {
        type("dossiers_received", "40");
        jdbc.sql("UPDATE draft_value SET value = 50, version = 2, entered_by = 'đồng nghiệp'")
                .update();
        type("dossiers_received", "44");
        assertThat(words()).contains("đồng nghiệp đã ghi lúc", ": 50.");
        assertThat(field("dossiers_received").getValue()).isEqualTo("44");
        press("Giữ số của tôi");
        assertThat(kept("dossiers_received")).isEqualByComparingTo("44");
    }

    @Test
    void aReportWithAnOpenQuestionIsNotHandedIn() {
        fillIn();
        type("dossiers_received", "40");
        colleagueTypes("50");
        type("dossiers_received", "44");
        press("Gửi báo cáo…");
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("header"))
                .isEqualTo("Chưa gửi được");
        assertThat(words(find(ConfirmDialog.class).single()))
                .contains("1 ô có hai số khác nhau, phải chọn một", "Hồ sơ tiếp nhận");
    }

    @Test
    void whatAColleagueTypedUnseenIsNamedBeforeItIsHandedIn() {
        fillIn();
        colleagueTypes("2");
        press("Gửi báo cáo…");
        assertThat(words(find(ConfirmDialog.class).single()))
                .contains("1 chỗ người khác vừa sửa", "Hồ sơ tiếp nhận", "2 (đồng nghiệp,");
        assertThat(field("dossiers_received").getValue()).isEqualTo("2");
    }

    @Test
    void aColleaguesNumberArrivesInTheOpenForm() {
        type("dossiers_received", "40");
        type("dossiers_online", "20");
        colleagueTypes("50");
        find(EntryView.class).single().follow();
        assertThat(field("dossiers_received").getValue()).isEqualTo("50");
        assertThat(words()).contains("đồng nghiệp vừa ghi lúc", "(20/50)");
    }

    @Test
    void whatCannotBeReadYetIsNotTypedOverByAColleaguesNumber() {
        type("dossiers_received", "40");
        type("dossiers_received", "4o");
        colleagueTypes("50");
        find(EntryView.class).single().follow();
        assertThat(field("dossiers_received").getValue()).isEqualTo("4o");
        assertThat(words()).contains("đồng nghiệp cũng đang nhập ô này: 50");
    }

    @Test
    void aReportThatAColleagueHandedInIsLockedHereToo() {
        type("dossiers_received", "40");
        jdbc.sql("""
                INSERT INTO submission (month, unit_id, state, due_on, submitted_at, submitted_by)
                VALUES (:month, 77, 'SUBMITTED', '2017-08-17', '2017-08-08 10:00:00', 'đồng nghiệp')
                """).param("month", month().key()).update();
        find(EntryView.class).single().follow();
        assertThat(words()).contains("Trạng thái bây giờ: Chờ duyệt");
        assertThat(field("dossiers_received").getElement().hasAttribute("readonly"))
                .isTrue();
    }

    /** As when the database does not answer: here the unit owes no report any more. */
    @Test
    void whatCannotBeFollowedIsToldAboveAndWhatIsTypedStays() {
        type("dossiers_received", "40");
        jdbc.sql("DELETE FROM unit_version").update();
        jdbc.sql("UPDATE data_version SET version = version + 1 WHERE subject = 'UNITS'")
                .update();
        find(EntryView.class).single().follow();
        find(EntryView.class).single().follow();
        assertThat(words()).containsOnlyOnce("Mã lỗi");
        assertThat(find(Panel.class).all().getFirst().getElement().getAttribute("aria-label"))
                .startsWith("Chưa lấy được thay đổi mới nhất");
        assertThat(field("dossiers_received").getValue()).isEqualTo("40");
    }

    @Test
    void cellsOfASpreadsheetFillTheFieldsDownwards() {
        var fields = find(Input.class).all().stream()
                .dropWhile(field -> !measure(field).equals("dossiers_received"))
                .toList();
        sheet().paste("dossiers_received", "Tiếp nhận\t40\n\nBa\tkhông\n1.336\t7\r\n");
        assertThat(fields.get(0).getValue()).isEqualTo("40");
        assertThat(fields.get(1).getValue()).isEmpty();
        assertThat(fields.get(2).getValue()).isEqualTo("Ba");
        assertThat(fields.get(3).getValue()).isEqualTo("1.336");
        assertThat(drafts()).isEqualTo(2);
        assertThat(words()).contains("Đã điền 2 ô từ bảng tính. 1 ô chưa đọc được.");
    }

    @Test
    void whatTheServerHasAlreadyOrNewerIsNotOfferedAgain() {
        type("dossiers_received", "1336");
        type("dossiers_online", "20");
        var old = new Left("dossiers_online", "7", "0");
        sheet().held(new Left[] {new Left("dossiers_received", "1.336", "1"), old});
        assertThat(find(UnsentBar.class).single().isVisible()).isTrue();
        assertThat(words(find(UnsentBar.class).single()))
                .contains("không điền lại", ": 7", "trên máy chủ: 20")
                .doesNotContain("Điền lại", "1.336");
    }

    @Test
    void whatWasNotSentIsNamedBesideTheServersAndFilledIn() {
        type("dossiers_received", "34");
        sheet().held(new Left[] {new Left("dossiers_received", "35", "1")});
        assertThat(words(find(UnsentBar.class).single())).contains("Hồ sơ tiếp nhận: 35 · trên máy chủ: 34");
        press("Điền lại");
        assertThat(kept("dossiers_received")).isEqualByComparingTo("35");
    }

    @Test
    void aBrokenBalanceIsMarkedAtAllItsNumbersAndStopsNoIndicatorOfOneOfThem() {
        type("dossiers_opening", "5");
        type("dossiers_received", "40");
        type("dossiers_resolved", "40");
        type("dossiers_remaining", "10");
        type("dossiers_online", "20");
        assertThat(words()).contains("D1 · ", "(20/40)", "Xem câu báo ở ô");
        assertThat(List.of("dossiers_opening", "dossiers_received", "dossiers_resolved", "dossiers_remaining"))
                .allMatch(code -> "true".equals(field(code).getElement().getAttribute("aria-invalid")));
    }

    @Test
    void theHelpForANumberFitsIt() {
        type("dossiers_received", "99999999999999999999");
        assertThat(words()).contains("Số quá lớn; lớn nhất là 100.000.000.");
        type("dossiers_received", "bốn");
        assertThat(words()).contains("Ví dụ: 40 hoặc 1.336.").doesNotContain("95,5");
    }

    @Test
    void anExplanationThatIsNotKeptHindersHandingIn() {
        type("dossiers_received", "100");
        type("dossiers_resolved", "100");
        type("dossiers_early", "0");
        type("dossiers_on_time", "50");
        var explanation = find(ExplanationField.class).all().stream()
                .filter(field -> field.code().value().equals("C2"))
                .findFirst()
                .orElseThrow();
        test(explanation).setValue("Thiếu người");
        test(explanation).setValue("Bà Lê Thị Hoa nghỉ, gọi 0912345678");
        assertThat(explanation.getErrorMessage()).contains("Lời đang lưu: “Thiếu người”.");
        press("Gửi báo cáo…");
        assertThat(words(find(ConfirmDialog.class).single())).contains("1 giải trình chưa lưu được");
    }

    @Test
    void nothingIsOfferedForFieldsThatAreFilled() {
        find(NativeButton.class).withText("k.p.s: ghi 0 vào các ô trống").all().stream()
                .findFirst()
                .ifPresent(button -> {
                    test(button).click();
                    assertThat(button.getParent().orElseThrow().isVisible()).isFalse();
                });
        assertThat(drafts()).isPositive();
    }

    @Test
    void aGroupWithoutCasesIsFilledWithZeros() {
        find(NativeButton.class).withText("k.p.s: ghi 0 vào các ô trống").all().stream()
                .findFirst()
                .ifPresent(button -> test(button).click());
        assertThat(drafts()).isPositive();
        assertThat(jdbc.sql("SELECT SUM(value) FROM draft_value")
                        .query(BigDecimal.class)
                        .single())
                .isZero();
    }

    @Test
    void anIncompleteReportIsNotHandedInAndTheListSaysWhy() {
        press("Gửi báo cáo…");
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("header"))
                .isEqualTo("Chưa gửi được");
        assertThat(words(find(ConfirmDialog.class).single())).contains("Còn thiếu", "Hồ sơ tiếp nhận");
    }

    /** One or none of everything that is asked for. */
    private void fillIn() {
        find(Input.class).all().forEach(field -> test(field).setValue(isYesOrNo(field) ? "c" : "1"));
        type("dossiers_on_time", "0");
        type("dossiers_remaining", "");
    }

    private static boolean isYesOrNo(Input field) {
        return "text".equals(field.getElement().getAttribute("inputmode"));
    }

    private void colleagueTypes(String received) {
        jdbc.sql("""
                UPDATE draft_value
                SET value = :value, version = version + 1, entered_by = 'đồng nghiệp'
                WHERE measure_code = 'dossiers_received'
                """).param("value", new BigDecimal(received)).update();
    }

    private Month month() {
        return Month.ofKey(jdbc.sql("SELECT DISTINCT month FROM draft_value")
                .query(LocalDate.class)
                .single());
    }

    private ReportKey report() {
        return new ReportKey(new UnitId(UNIT), month());
    }

    private EntrySheet sheet() {
        return find(EntrySheet.class).single();
    }

    private static String measure(Input field) {
        return field.getElement().getAttribute("data-measure");
    }

    private void type(String measure, String text) {
        test(field(measure)).setValue(text);
    }

    private Input field(String measure) {
        return find(Input.class).withId("field-" + measure).single();
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    private BigDecimal kept(String measure) {
        return jdbc.sql("SELECT value FROM draft_value WHERE measure_code = :measure")
                .param("measure", measure)
                .query(BigDecimal.class)
                .single();
    }

    private int drafts() {
        return count("draft_value");
    }

    private int count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }

    private static String words() {
        return words(UI.getCurrent());
    }

    private static String words(Component component) {
        var own = component instanceof Markup markup
                ? org.jsoup.Jsoup.parse(markup.html()).text()
                : component.getElement().getText();
        Stream<String> inside = component.getChildren().map(TypingViewTest::words);
        return Stream.concat(Stream.of(own + " "), inside).collect(Collectors.joining());
    }
}
