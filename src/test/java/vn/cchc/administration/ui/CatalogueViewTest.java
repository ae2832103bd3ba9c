package vn.cchc.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.kit.Markup;
import vn.cchc.platform.SampleTest;

/** The catalogue's screens, as far as they go without a browser. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@Transactional
@ViewPackages(classes = MeasuresView.class)
class CatalogueViewTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    @SignedInAs(Role.REVIEWER)
    void listsMeasuresWithTheirUsesAndSaysAtTheFieldsWhatIsMissing() {
        assertThat(open("admin/measures")
                        .select("tr:contains(dossiers_resolved)")
                        .text())
                .contains("Hồ sơ đã giải quyết", "B4, C2");
        press("Thêm");

        assertThat(field("Mã").getErrorMessage()).startsWith("Mã chỉ gồm chữ thường");
        assertThat(field("Tên").getErrorMessage()).isEqualTo("Hãy ghi tên.");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void asksWhyBeforeAMeasureEndsAndSaysWhatStillNeedsIt() {
        open("admin/measures?measure=dossiers_resolved");
        press("Ngừng dùng…");
        test(find(TextArea.class).withCaption("Lý do").single()).setValue("Không thu thập nữa");
        press("Ngừng dùng số liệu");

        assertThat(text(UI.getCurrent())).contains("Chỉ tiêu, quy tắc kiểm tra hoặc loại thư còn dùng số liệu này");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void checksAFormulaAsItIsTypedAndSuggestsWhatWasMeant() {
        open("admin/indicators/C2");
        var numerator = field("Tử số, hoặc số được đếm");

        test(numerator).setValue("dossiers_early + dossiers_on_tim");
        assertThat(text(UI.getCurrent())).contains("Ký tự 18: không có số liệu “dossiers_on_tim”.");

        press("Hồ sơ giải quyết đúng hạn (dossiers_on_time)");
        assertThat(numerator.getValue()).isEqualTo("dossiers_early + dossiers_on_time");
        assertThat(text(UI.getCurrent())).contains("Hồ sơ giải quyết trước hạn + Hồ sơ giải quyết đúng hạn");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    @SuppressWarnings("unchecked")
    void putsAMeasureWhereTheCaretStoodLast() {
        open("admin/indicators/C2");
        var numerator = field("Tử số, hoặc số được đếm");
        leave(numerator, 0);
        test((ComboBox<Object>)
                        find(ComboBox.class).withCaption("Chèn một số liệu").first())
                .selectItem("Hồ sơ nộp trực tuyến · dossiers_online");

        assertThat(numerator.getValue()).isEqualTo("dossiers_online + dossiers_early + dossiers_on_time");
    }

    /** As a browser tells that the field was left. */
    private static void leave(TextField field, int caret) {
        var places = JacksonUtils.createObjectNode();
        places.put("element.inputElement.selectionStart", caret);
        places.put("element.inputElement.selectionEnd", caret);
        field.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(field.getElement(), "focusout", places));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void triesADefinitionBesideTheOneInForce() {
        open("admin/indicators/C2");
        test(field("Tử số, hoặc số được đếm")).setValue("dossiers_on_time");
        press("Thử trên số liệu thật");

        var total = markup().select(".trial tr.total, tr.total").text();
        assertThat(total).startsWith("Toàn huyện").contains("đơn vị", "645/674");
        assertThat(markup().select("tr:contains(Lai Hưng)").text()).contains("95/100");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void warnsWhereTheNumeratorIsNoPartOfTheDenominator() {
        open("admin/indicators/C2");
        test(field("Mẫu số")).setValue("dossiers_on_time - dossiers_early");
        press("Thử trên số liệu thật");

        assertThat(text(UI.getCurrent())).contains("Có tỷ lệ quá 100%:", "Lai Hưng");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void namesTheMeasuresThatDoNotSuit() {
        open("admin/indicators/C2");
        test(field("Mẫu số")).setValue("dossiers_resolved + motto_board");
        press("Ghi định nghĩa mới");

        assertThat(field("Mẫu số").getErrorMessage())
                .startsWith("Không hợp với loại chỉ tiêu này:")
                .contains("(motto_board)");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void hintsAtNoCodeWhereItIsFixed() {
        open("admin/indicators/C2");
        assertThat(field("Mã chỉ tiêu").getHelperText()).isEmpty();
        open("admin/indicators/new");
        assertThat(field("Mã chỉ tiêu").getHelperText()).contains("C7");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void keepsANewDefinitionFromTheNextMonthOn() {
        open("admin/indicators/C2");
        test(field("Tử số, hoặc số được đếm")).setValue("dossiers_on_time");
        explain("Giải thích cách tính", "Chỉ hồ sơ đúng hạn");
        explain("Giải thích bằng tiếng Anh", "On-time dossiers alone");
        press("Ghi định nghĩa mới");

        assertThat(markup().text()).contains("Định nghĩa mới áp dụng từ 15/8/2017.", "từ 01/01/2016 đến 14/8/2017");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void asksOnceAboutWordsThatExplainTheFormerCalculation() {
        open("admin/indicators/C2");
        test(field("Tử số, hoặc số được đếm")).setValue("dossiers_on_time");
        explain("Giải thích cách tính", "Chỉ hồ sơ đúng hạn");
        press("Ghi định nghĩa mới");

        assertThat(find(TextArea.class)
                        .withCaption("Giải thích bằng tiếng Anh")
                        .single()
                        .getErrorMessage())
                .startsWith("Cách tính đã đổi");
        assertThat(find(TextArea.class)
                        .withCaption("Giải thích cách tính")
                        .single()
                        .isInvalid())
                .isFalse();

        press("Ghi định nghĩa mới");

        assertThat(markup().text()).contains("Định nghĩa mới áp dụng từ 15/8/2017.");
    }

    private void explain(String caption, String words) {
        test(find(TextArea.class).withCaption(caption).single()).setValue(words);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void beginsSomethingNewWithTheOpenMonth() {
        open("admin/indicators/new");
        assertThat(find(DatePicker.class)
                        .withCaption("Áp dụng từ ngày")
                        .single()
                        .getValue())
                .isEqualTo(LocalDate.of(2017, 7, 15));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void refusesADefinitionOfApprovedMonthsAtItsDay() {
        open("admin/indicators/C2");
        var from = find(DatePicker.class).withCaption("Áp dụng từ ngày").single();
        from.setValue(LocalDate.of(2017, 7, 1));
        press("Ghi định nghĩa mới");

        assertThat(from.getErrorMessage()).startsWith("Ngày này thuộc các tháng đã duyệt");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void offersOnlyWaysOfPuttingTogetherThatMakeSense() {
        open("admin/indicators/new");
        kind("có/không");

        assertThat(find(TextField.class).withCaption("Mẫu số").exists()).isFalse();
        assertThat(find(ComboBox.class)
                        .withCaption("Tổng hợp theo thời gian; theo đơn vị")
                        .single()
                        .isReadOnly())
                .isTrue();
        kind("tỷ lệ");
        assertThat(find(TextField.class).withCaption("Mẫu số").exists()).isTrue();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void addsAnIndicatorAndSaysSoOnItsOwnPage() {
        open("admin/indicators/new");
        test(field("Mã chỉ tiêu")).setValue("C7");
        kind("số lượng trong kỳ");
        choose("Chiều đánh giá", "càng cao càng tốt");
        test(field("Tử số, hoặc số được đếm")).setValue("dossiers_early");
        for (var caption : List.of("Tên", "Tên tiếng Anh", "Tên ngắn", "Tên ngắn tiếng Anh", "Nguồn, căn cứ")) {
            test(field(caption)).setValue("Trước hạn");
        }
        for (var caption : List.of("Giải thích cách tính", "Giải thích bằng tiếng Anh")) {
            test(find(TextArea.class).withCaption(caption).single()).setValue("Trước hạn");
        }
        test(field("Đơn vị tính")).setValue("hồ sơ");
        test(field("Đơn vị tính tiếng Anh")).setValue("dossiers");
        press("Thêm chỉ tiêu này");

        assertThat(markup().text()).contains("Đã thêm chỉ tiêu C7.", "C7 · Trước hạn");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void saysWhichIndicatorItDoesNotKnow() {
        assertThat(open("admin/indicators/Z9").text()).contains("Không có chỉ tiêu mã “Z9”.");
        assertThat(open("admin/indicators/%3Cb%3E").text()).contains("Không có chỉ tiêu mã");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void readsPercentagesAsTheyAreTypedAndKeepsThemTogether() {
        open("admin/targets");
        type("Hồ sơ trước và đúng hạn · Mức mới", "96,5");
        type("Hồ sơ trực tuyến · Mức mới", "60 %");
        press("Ghi các mức mới");

        assertThat(markup().text()).contains("Đã giao 2 mức mới cho: Mọi đơn vị.");
        assertThat(jdbc.sql("SELECT value FROM target WHERE valid_from = '2017-08-15' ORDER BY indicator_code")
                        .query(String.class)
                        .list())
                .containsExactly("0.965000", "0.600000");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void asksForAnAnswerAndNoPercentageWhereAnIndicatorIsYesOrNo() {
        open("admin/targets");
        assertThat(input("Bảng phương châm · Mức mới").getPlaceholder()).contains("Có");
        type("Bảng phương châm · Mức mới", "80");
        press("Ghi các mức mới");
        assertThat(text(UI.getCurrent())).contains("Chỉ tiêu này chỉ giao được “Có”");

        type("Bảng phương châm · Mức mới", "có");
        press("Ghi các mức mới");
        assertThat(text(UI.getCurrent())).contains("Đúng mức này đã được giao rồi: Có từ 01/01/2016.");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void saysNoMoreWhatWasWrongOnceItIsTypedAnew() {
        open("admin/targets");
        type("Hồ sơ trực tuyến · Mức mới", "sáu mươi");
        press("Ghi các mức mới");
        assertThat(text(UI.getCurrent())).contains("Không đọc được số này", "Chưa ghi gì: có dòng chưa đọc được.");

        type("Hồ sơ trực tuyến · Mức mới", "60");
        assertThat(text(UI.getCurrent())).doesNotContain("Không đọc được số này");
        assertThat(find(Paragraph.class).all())
                .noneMatch(paragraph ->
                        paragraph.isVisible() && paragraph.getText().startsWith("Chưa ghi gì"));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void keepsNothingWhereADayCannotBeRead() {
        open("admin/targets");
        type("Hồ sơ trực tuyến · Mức mới", "60");
        find(DatePicker.class).withCaption("Đến hết ngày").single().setInvalid(true);
        press("Ghi các mức mới");

        assertThat(text(UI.getCurrent())).contains("Chưa ghi gì: có ngày chưa đọc được");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM target WHERE valid_from > '2016-01-01'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void saysOfAPlannedTargetThatItIsPlanned() {
        open("admin/targets");
        type("Hồ sơ trực tuyến · Mức mới", "60");
        press("Ghi các mức mới");
        type("Hồ sơ trực tuyến · Mức mới", "60");
        press("Ghi các mức mới");

        assertThat(text(UI.getCurrent())).containsPattern("Đúng mức này đã được giao rồi: ≥ 60%.* từ 15/8/2017\\.");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void keepsNothingWhereARowCannotBeRead() {
        open("admin/targets");
        type("Hồ sơ trước và đúng hạn · Mức mới", "96.5");
        type("Hồ sơ trực tuyến · Mức mới", "sáu mươi");
        press("Ghi các mức mới");

        assertThat(text(UI.getCurrent()))
                .contains("Chưa ghi gì", "Đọc được hai cách: 965 hoặc 96,5", "Không đọc được số này");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM target WHERE valid_from > '2016-01-01'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void warnsBeforeApprovedMonthsAreJudgedAnew() {
        open("admin/targets");
        find(DatePicker.class).withCaption("Áp dụng từ ngày").single().setValue(LocalDate.of(2017, 6, 15));

        assertThat(text(UI.getCurrent())).contains("tháng 7/2017 (1 tháng) đã có số liệu duyệt");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void saysWhoseTargetsItDoesNotKnow() {
        assertThat(open("admin/targets?for=99999").text()).contains("Không có loại đơn vị hay đơn vị “99999”");
        assertThat(open("admin/targets?for=25828").text()).contains("Xã Long Nguyên");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void endsAnOccasionAndKeepsItsLetters() {
        open("admin/letter-types?occasion=LONGEVITY");
        press("Ngừng dùng…");
        test(find(TextArea.class).withCaption("Lý do").single()).setValue("Gộp vào sự việc khác");
        press("Ngừng dùng");

        assertThat(markup().text()).contains("Đã ngừng: Mừng thọ.");
        assertThat(markup().select("tr:contains(LONGEVITY)").text()).contains("dùng đến hết 08/8/2017");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void countsTheLettersThatCount() {
        assertThat(open("admin/letter-types")
                        .select("tr:contains(CONGRATULATION)")
                        .text())
                .contains("1.336");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void asksBeforeReportsOfThePastAreJudgedByAnotherDay() {
        open("admin/calendars?calendar=CCHC");
        assertThat(text(UI.getCurrent()))
                .contains("Ví dụ tháng 9/2017: từ 15/8/2017 đến 14/9/2017;"
                        + " đơn vị nộp chậm nhất 17/9/2017, huyện nộp chậm nhất 20/9/2017.");
        find(IntegerField.class)
                .withCaption("Đơn vị nộp chậm nhất ngày")
                .single()
                .setValue(15);
        press("Ghi");

        assertThat(text(UI.getCurrent())).contains("báo cáo đã qua sẽ đổi giữa đúng hạn và trễ hạn");
        assertThat(jdbc.sql("SELECT unit_due_day FROM reporting_calendar WHERE code = 'CCHC'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(17);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void aReviewerKeepsNoSettings() {
        open("admin/calendars");
        assertThat(find(NativeButton.class).exists()).isFalse();
        open("admin/letter-types");
        assertThat(find(NativeButton.class).exists()).isFalse();
    }

    private TextField field(String caption) {
        return find(TextField.class).withCaption(caption).single();
    }

    private void kind(String name) {
        choose("Loại", name);
    }

    @SuppressWarnings("unchecked")
    private void choose(String caption, String name) {
        test((ComboBox<Object>) find(ComboBox.class).withCaption(caption).single())
                .selectItem(name);
    }

    private void type(String label, String value) {
        input(label).setValue(value);
    }

    private Input input(String label) {
        return find(Input.class).all().stream()
                .filter(input -> label.equals(input.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
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
        Stream<String> inside = component.getChildren().map(CatalogueViewTest::markup);
        return Stream.concat(Stream.of(own), inside).collect(Collectors.joining());
    }

    /** Every word on screen, those of plain components included. */
    private static String text(Component component) {
        var own = component instanceof Markup markup
                ? Jsoup.parse(markup.html()).text()
                : component.getElement().getText();
        Stream<String> inside = component.getChildren().map(CatalogueViewTest::text);
        return Stream.concat(Stream.of(own), inside).collect(Collectors.joining(" "));
    }
}
