package vn.cchc.analytics.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.CAY_TRUONG;
import static vn.cchc.place.BauBang.HUNG_HOA;
import static vn.cchc.place.BauBang.LAI_HUNG;
import static vn.cchc.place.BauBang.LAI_UYEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.analytics.Attention;
import vn.cchc.analytics.Coverage;
import vn.cchc.analytics.Figures;
import vn.cchc.analytics.LetterLine;
import vn.cchc.analytics.Overview;
import vn.cchc.analytics.Scorecard;
import vn.cchc.analytics.Trend;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.kit.Span;
import vn.cchc.kit.Texts;
import vn.cchc.letter.LetterType;
import vn.cchc.letter.Programme;
import vn.cchc.period.Mode;
import vn.cchc.period.Month;
import vn.cchc.place.UnitVersion;

/** What the overview's first sentence says on 08/8/2017 of seven communes, and what it keeps to itself. */
class LeadSentenceTest {

    private static final Month JULY = new Month(2017, 7);
    private static final LocalDate DUE = LocalDate.of(2017, 7, 17);
    private static final LocalDate TODAY = LocalDate.of(2017, 8, 8);

    private static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").indicator();

    private final Figures figures = Figures.of(ON_TIME)
            .target("0.95", "0")
            .allReport("2017-07", "on_time=10 resolved=10")
            .reports(LAI_UYEN, "2017-07", "on_time=1");
    private final List<Attention> attention = new ArrayList<>();
    private final List<LetterLine> letters = new ArrayList<>();
    private String period = "2017-07";
    private Coverage coverage = new Coverage(JULY, 7, 7, 7);
    private Optional<Programme> programme = Optional.of(
            new Programme("P", "Chính quyền", "Government", "P", "P", LocalDate.of(2016, 10, 10), List.of()));

    @Test
    void beginsWithHowManyReported() {
        coverage = new Coverage(JULY, 6, 6, 7);
        assertThat(vietnamese()).startsWith("6/7 xã đã nộp báo cáo tháng 7/2017. ");
    }

    @Test
    void saysHowManyReportsAreApprovedWhileSomeWait() {
        coverage = new Coverage(JULY, 6, 5, 7);
        assertThat(vietnamese()).startsWith("6/7 xã đã nộp báo cáo tháng 7/2017, 5 báo cáo đã duyệt. ");
    }

    @Test
    void saysHowManyUnitsMeet() {
        assertThat(vietnamese()).contains("6/7 xã đạt từ 80% chỉ tiêu. ");
    }

    @ParameterizedTest
    @CsvSource({"7, true", "4, true", "3, false", "0, false"})
    void claimsAResultOnlyWhenAtLeastHalfOfTheReportsAreApproved(int approved, boolean claims) {
        coverage = new Coverage(JULY, 7, approved, 7);
        assertThat(vietnamese().contains("đạt từ")).isEqualTo(claims);
    }

    @Test
    void claimsAResultWhenExactlyHalfIsApproved() {
        coverage = new Coverage(JULY, 3, 3, 6);
        assertThat(vietnamese()).contains("đạt từ");
    }

    @Test
    void claimsNoResultWhereNoFigureCounts() {
        period = "2017-06";
        coverage = new Coverage(new Month(2017, 6), 7, 7, 7);
        var nothingJudged = Figures.of(ON_TIME).allReport("2017-06", "on_time=1 resolved=1");
        assertThat(text(new LeadSentence(overview(nothingJudged.scorecard(period)), wording(Texts.VIETNAMESE)).spans()))
                .doesNotContain("đạt từ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-08", "2017-Q3", "2017"})
    void saysThatAPeriodIsRunningAndClaimsNoResult(String running) {
        period = running;
        attention.add(misses(LAI_UYEN));
        assertThat(vietnamese()).contains("chưa kết thúc").doesNotContain("đạt từ", "cần chú ý");
    }

    @Test
    void beginsTheSentenceOfARunningPeriodWithACapital() {
        period = "2017-Q3";
        assertThat(vietnamese()).contains("Quý III/2017 chưa kết thúc");
    }

    @Test
    void namesAUnitThatMisses() {
        attention.add(misses(LAI_UYEN));
        assertThat(vietnamese()).contains("chỉ tiêu; cần chú ý: Lai Uyên (1 chỉ tiêu không đạt). ");
    }

    @Test
    void namesAUnitWhoseReportIsOverdue() {
        attention.add(overdue(HUNG_HOA));
        assertThat(vietnamese()).contains("cần chú ý: Hưng Hòa (chưa có báo cáo được duyệt). ");
    }

    @Test
    void namesNoMoreThanThreeUnits() {
        attention.addAll(List.of(misses(LAI_UYEN), misses(CAY_TRUONG), overdue(HUNG_HOA), overdue(LAI_HUNG)));
        assertThat(vietnamese())
                .contains("Lai Uyên (1 chỉ tiêu không đạt), Cây Trường II (1 chỉ tiêu không đạt) và Hưng Hòa (")
                .doesNotContain("Lai Hưng");
    }

    @Test
    void namesAUnitOnceThatOwesReportsInSeveralStates() {
        attention.addAll(List.of(overdue(LAI_UYEN), overdue(LAI_UYEN), overdue(HUNG_HOA), overdue(LAI_HUNG)));
        assertThat(vietnamese()).containsOnlyOnce("Lai Uyên").contains("Hưng Hòa", "Lai Hưng");
    }

    @Test
    void passesOverWhatIsNeitherMissedNorOverdue() {
        attention.add(new Attention.Unapologised(3, List.of(new Attention.UnitCount(LAI_HUNG, 3))));
        attention.add(new Attention.Gaps(CAY_TRUONG, List.of()));
        assertThat(vietnamese()).contains("chỉ tiêu. ").doesNotContain("cần chú ý", "Lai Hưng", "Cây Trường");
    }

    @Test
    void leadsFromAUnitToItsPage() {
        attention.addAll(List.of(misses(LAI_UYEN), overdue(HUNG_HOA)));
        assertThat(links()).containsExactly("units/25822?period=2017-07", "units/25831?period=2017-07");
    }

    @Test
    void saysTheLettersOfAllTypesUpToToday() {
        hand("CONGRATULATION", "Chúc mừng", "Congratulation", 1336);
        hand("CONDOLENCE", "Chia buồn", "Condolence", 347);
        hand("APOLOGY", "Xin lỗi", "Apology", 61);
        assertThat(vietnamese())
                .endsWith("Luỹ kế đến 08/8/2017 toàn huyện đã trao "
                        + "1.336 thư chúc mừng, 347 thư chia buồn và 61 thư xin lỗi.");
    }

    @Test
    void writesTheLettersInEnglish() {
        hand("CONGRATULATION", "Chúc mừng", "Congratulation", 1336);
        assertThat(text(spans(Texts.ENGLISH)))
                .endsWith("Up to 8 Aug 2017 the district handed over 1,336 congratulation letters.");
    }

    @Test
    void leadsFromATotalToTheLettersOfThatType() {
        hand("APOLOGY", "Xin lỗi", "Apology", 61);
        assertThat(links()).containsExactly("letters?period=2017-07&mode=cumulative&type=APOLOGY");
    }

    @Test
    void saysNothingOfLettersWithoutAProgramme() {
        hand("APOLOGY", "Xin lỗi", "Apology", 61);
        programme = Optional.empty();
        assertThat(vietnamese()).doesNotContain("Luỹ kế", "61");
    }

    @Test
    void saysTheLettersOfARunningPeriodAllTheSame() {
        period = "2017-08";
        hand("APOLOGY", "Xin lỗi", "Apology", 61);
        assertThat(vietnamese()).contains("61 thư xin lỗi");
    }

    @Test
    void saysThatThereAreNoUnits() {
        coverage = new Coverage(JULY, 0, 0, 0);
        assertThat(vietnamese()).isEqualTo("Chưa có đơn vị nào trong kỳ này. ");
    }

    @Test
    void saysThatThereAreNoIndicators() {
        assertThat(text(new LeadSentence(overview(Figures.of().scorecard(period)), wording(Texts.VIETNAMESE)).spans()))
                .isEqualTo("Không có chỉ tiêu nào có hiệu lực trong kỳ này. ");
    }

    private String vietnamese() {
        return text(spans(Texts.VIETNAMESE));
    }

    private List<String> links() {
        return spans(Texts.VIETNAMESE).stream()
                .map(Span::href)
                .filter(href -> href != null)
                .toList();
    }

    private List<Span> spans(Locale locale) {
        return new LeadSentence(overview(figures.scorecard(period)), wording(locale)).spans();
    }

    private static Wording wording(Locale locale) {
        return new Wording(Texts.of(locale));
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    private Overview overview(Scorecard now) {
        var question = figures.question(period, Mode.IN_PERIOD);
        return new Overview(question, coverage, now, null, List.of(), Trend.NONE, letters, TODAY, programme, attention);
    }

    private void hand(String code, String name, String nameEn, int cumulative) {
        var type = new LetterType(code, name, nameEn, code, new MeasureCode("letters"));
        letters.add(new LetterLine(type, 0, OptionalInt.empty(), cumulative, 0, List.of()));
    }

    private Attention misses(UnitVersion unit) {
        var row = figures.scorecard("2017-07").row(unit.id()).orElseThrow();
        return new Attention.Misses(unit, row.cells());
    }

    private static Attention overdue(UnitVersion unit) {
        return new Attention.Overdue(unit, List.of(JULY), DUE, 22, Optional.empty());
    }
}
