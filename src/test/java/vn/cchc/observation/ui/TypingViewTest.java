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
        assertThat(words()).contains("Chưa rõ là 1.000 hay 1: hãy viết 1.000 hoặc 1000. Vẫn giữ số 35.");
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
