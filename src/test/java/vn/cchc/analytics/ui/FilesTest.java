package vn.cchc.analytics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.cchc.access.Rights;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.analytics.AnalyticsService;
import vn.cchc.analytics.Choices;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Overview;
import vn.cchc.analytics.chart.ScorecardTable;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.Csv;
import vn.cchc.kit.Download;
import vn.cchc.kit.TableData;
import vn.cchc.kit.Texts;
import vn.cchc.letter.LetterFilter;
import vn.cchc.letter.LetterRegister;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;
import vn.cchc.platform.SampleTest;

/** What files hold, on the sample of 08/8/2017. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@SignedInAs(Role.LEADER)
class FilesTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 8, 8);
    private static final Wording VIETNAMESE = new Wording(Texts.of(Texts.VIETNAMESE));

    @Autowired
    AnalyticsService analytics;

    @Autowired
    Files files;

    @Autowired
    LetterRegister register;

    @Autowired
    Rights rights;

    @Test
    void areNamedByScreenContentAndPeriod() {
        assertThat(scorecard().name()).isEqualTo("Tong-quan_Bang-ket-qua-don-vi-theo-hang-chi-tieu-theo-cot_2017-07");
    }

    @Test
    void sayWhatTheyAreAboveTheFigures() {
        assertThat(text(scorecard()))
                .contains(
                        "Kỳ báo cáo;Tháng 7/2017\r\n",
                        "Cách tính;Trong kỳ\r\n",
                        "Loại đơn vị;Cấp xã\r\n",
                        "Số liệu đến;08/8/2017",
                        "95,5000 là 95,5%",
                        "Dữ liệu mẫu;");
    }

    @Test
    void writeRatesAsPercentNumbersUnderTheirUnit() {
        assertThat(text(scorecard())).contains("(%)", ";96,2766;").doesNotContain("0,96");
    }

    @Test
    void listEveryLetterThatMatches() {
        var filter = july(communes());
        var text = text(registerFile(filter));
        int count = register.count(filter, rights.scope());
        assertThat(count).isGreaterThan(50);
        assertThat(text).contains("Số mục;" + count + "\r\n");
        assertThat(entries(text)).isEqualTo(count);
    }

    @Test
    @SignedInAs(value = Role.OFFICER, unit = 4)
    void listOnlyTheLettersTheReaderMaySee() {
        var own = entries(text(registerFile(july(Set.of(new UnitId(4))))));
        assertThat(own).isPositive();
        assertThat(entries(text(registerFile(july(communes()))))).isEqualTo(own);
    }

    private Download scorecard() {
        var overview = analytics.overview(Choices.DEFAULT);
        return files.of("Tổng quan", () -> analytics.overview(Choices.DEFAULT), Overview::question, VIETNAMESE)
                .of(overview, FilesTest::table);
    }

    private static TableData table(Overview overview) {
        var links = new Links(overview.question().choices());
        return new ScorecardTable(overview.now(), overview.before(), links, VIETNAMESE).table();
    }

    private Download registerFile(LetterFilter filter) {
        var question = analytics.letters(Choices.DEFAULT).question();
        var head = files.heads(VIETNAMESE).ofEntries("Thư", "Sổ theo dõi thư", question);
        return new RegisterFile(register, rights, filter, Map.of(), VIETNAMESE).download(head);
    }

    private Set<UnitId> communes() {
        return analytics.letters(Choices.DEFAULT).roster().stream()
                .map(UnitVersion::id)
                .collect(Collectors.toSet());
    }

    private static LetterFilter july(Set<UnitId> units) {
        return new LetterFilter(
                Span.of(new Month(2017, 7)), TODAY, units, Optional.empty(), Optional.empty(), AsOf.NOW);
    }

    /** Lines after the empty one and the titles. */
    private static long entries(String text) {
        return text.substring(text.indexOf("\r\n\r\n") + 4).lines().count() - 1;
    }

    private static String text(Download download) {
        var out = new ByteArrayOutputStream();
        try (var csv = new Csv(out, VIETNAMESE.texts())) {
            download.content().write(csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
