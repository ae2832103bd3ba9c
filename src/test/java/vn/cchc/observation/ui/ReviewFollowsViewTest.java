package vn.cchc.observation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.kit.Markup;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitId;
import vn.cchc.platform.DatabaseTest;

/** What reaches a reviewer's open screen while others hand in and decide. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
@ViewPackages(classes = ReviewView.class)
@SignedInAs(Role.REVIEWER)
class ReviewFollowsViewTest extends SpringBrowserlessTest {

    @TestConfiguration
    static class Standing {
        @Bean
        @Primary
        Clock sixteenthOfJuly() {
            var zone = ZoneId.of("Asia/Ho_Chi_Minh");
            return Clock.fixed(LocalDateTime.of(2017, 7, 16, 9, 21).atZone(zone).toInstant(), zone);
        }
    }

    @Autowired
    JdbcClient jdbc;

    private UnitId unit;

    @BeforeEach
    void setUpAUnit() {
        unit = new StoredDistrict(jdbc).commune("25828", "Long Nguyên");
    }

    @AfterEach
    void forgetEverything() {
        List.of("explanation", "observation", "submission", "unit_version", "unit")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    @Test
    void aReportThatComesInAppearsOnTheBoard() {
        open("data/review");
        assertThat(words()).contains("0 báo cáo chờ duyệt");
        comesIn("2017-05-01");
        view().follow();
        assertThat(words()).contains("1 báo cáo chờ duyệt", "màn hình đã hiện theo");
    }

    @Test
    void whereNothingMovedTheScreenStaysAsItIs() {
        open("data/review");
        var before = view().getChildren().toList();
        view().follow();
        assertThat(view().getChildren()).containsExactlyElementsOf(before);
    }

    @Test
    void whoIsChoosingIsToldAndLosesNothing() {
        comesIn("2017-05-01");
        open("data/review");
        var choice = find(Checkbox.class).single();
        test(choice).click();
        comesIn("2017-06-01");
        view().follow();
        assertThat(find(Checkbox.class).single()).isSameAs(choice);
        assertThat(words()).contains("Màn hình giữ nguyên vì bạn đang chọn hoặc viết dở");
        test(find(NativeButton.class).withText("Hiện thay đổi").single()).click();
        assertThat(words()).contains("2 báo cáo chờ duyệt").doesNotContain("Màn hình giữ nguyên");
    }

    @Test
    void aReportThatIsDecidedElsewhereIsShownSoUnlessAReasonIsBeingWritten() {
        comesIn("2017-06-01");
        open("data/review?unit=25828&month=2017-06");
        var reason = find(TextArea.class).single();
        test(reason).setValue("Đối chiếu lại sổ");
        jdbc.sql("UPDATE submission SET state = 'APPROVED', decided_at = '2017-07-16 09:30:00'")
                .update();
        view().follow();
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Đối chiếu lại sổ");
        test(reason).setValue("");
        view().follow();
        assertThat(find(TextArea.class).exists()).isFalse();
        assertThat(words()).contains("Đã duyệt");
    }

    @Test
    void whatExplainedAMissThatIsNoneAnyMoreIsTakenForNoMiss() {
        comesIn("2017-06-01");
        jdbc.sql("""
                INSERT INTO observation (month, unit_id, measure_code, value, entered_by)
                VALUES ('2017-06-01', :unit, 'dossiers_resolved', 40, 'officer'),
                       ('2017-06-01', :unit, 'dossiers_early', 20, 'officer'),
                       ('2017-06-01', :unit, 'dossiers_on_time', 20, 'officer')
                """).param("unit", unit.value()).update();
        jdbc.sql("""
                INSERT INTO explanation (month, unit_id, indicator_code, text, author_title, written_on)
                VALUES ('2017-06-01', :unit, 'C2', 'Thiếu người', 'Chủ tịch UBND xã', '2017-06-16')
                """).param("unit", unit.value()).update();
        open("data/review?unit=25828&month=2017-06");
        assertThat(words()).contains("nay không còn là chỉ tiêu chưa đạt; trước đó đơn vị giải trình: “Thiếu người”");
        jdbc.sql("UPDATE observation SET value = 0 WHERE measure_code = 'dossiers_on_time'")
                .update();
        open("data/review");
        open("data/review?unit=25828&month=2017-06");
        assertThat(words()).contains("“Thiếu người”").doesNotContain("không còn là chỉ tiêu chưa đạt");
    }

    private void comesIn(String month) {
        jdbc.sql("""
                INSERT INTO submission (month, unit_id, state, due_on, submitted_at, submitted_by)
                VALUES (:month, :unit, 'SUBMITTED', '2017-07-17', '2017-07-16 09:00:00', 'officer')
                """).param("month", month).param("unit", unit.value()).update();
        jdbc.sql("""
                INSERT INTO observation (month, unit_id, measure_code, value, entered_by)
                VALUES (:month, :unit, 'dossiers_received', 40, 'officer')
                """).param("month", month).param("unit", unit.value()).update();
    }

    private ReviewView view() {
        return find(ReviewView.class).single();
    }

    private static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String words() {
        return Jsoup.parse(words(UI.getCurrent())).text();
    }

    private static String words(Component component) {
        var own = component instanceof Markup markup
                ? markup.html()
                : component.getElement().getText();
        Stream<String> inside = component.getChildren().map(ReviewFollowsViewTest::words);
        return Stream.concat(Stream.of(own + " "), inside).collect(Collectors.joining());
    }
}
