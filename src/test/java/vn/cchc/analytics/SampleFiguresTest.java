package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.analytics.statistics.Fractions;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.letter.LetterCount;
import vn.cchc.period.AsOf;
import vn.cchc.period.Mode;
import vn.cchc.period.Period;
import vn.cchc.place.UnitGroup;
import vn.cchc.platform.SampleTest;

/** The whole way from the database to a screen's content, on the sample of 08/8/2017. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@SignedInAs(Role.LEADER)
class SampleFiguresTest {

    /** What screens may cost, whatever the number of units. */
    private static final int MOST_STATEMENTS = 6;

    @Autowired
    AnalyticsService analytics;

    @Autowired
    JdbcClient jdbc;

    @Test
    void countsTheLettersReportedToTheConference() {
        var overview = analytics.overview(Choices.DEFAULT);

        assertThat(overview.letters()).extracting(LetterLine::cumulative).containsExactly(1336, 347, 61);
        assertThat(overview.letters()).extracting(LetterLine::openingBalance).containsOnly(0);
        assertThat(overview.lettersUpTo()).isEqualTo("2017-08-08");
    }

    @Test
    void showsTheLettersBehindTheCumulativeFigures() {
        var cumulative = Choices.DEFAULT.with(Mode.CUMULATIVE);
        assertThat(analytics.letters(cumulative).counts().stream()
                        .mapToInt(LetterCount::quantity)
                        .sum())
                .isEqualTo(1336 + 347 + 61);
    }

    @Test
    void findsTheMottoBoardUpInEveryUnit() {
        var everybody = analytics.overview(choices(UnitGroup.ALL));

        var boards = everybody.now().total(new IndicatorCode("A1")).orElseThrow();
        assertThat(boards.figure()).isNotNull();
        assertThat(boards.figure().numerator()).isEqualByComparingTo("19");
        assertThat(boards.figure().denominator()).isEqualByComparingTo("19");
    }

    /** Held against the table that the sample's own tests work out without the program. */
    @Test
    void findsFourOfSevenCommunesMeeting() {
        var now = analytics.overview(Choices.DEFAULT).now();

        assertThat(now.meetingUnits()).isEqualTo(4);
        assertThat(now.rows())
                .extracting(row -> row.unit().name() + " " + row.tally().met() + "/"
                        + row.tally().counted())
                .containsExactlyInAnyOrder(
                        "Trừ Văn Thố 10/23",
                        "Cây Trường II 21/22",
                        "Lai Uyên 22/23",
                        "Tân Hưng 11/23",
                        "Long Nguyên 17/23",
                        "Hưng Hòa 18/21",
                        "Lai Hưng 19/23");
    }

    @Test
    void addsTheDistrictsRatesUpFromSums() {
        var now = analytics.overview(Choices.DEFAULT).now();

        assertThat(parts(now, "C2")).isEqualTo("362/376");
        assertThat(parts(now, "D1")).isEqualTo("200/412");
        assertThat(parts(now, "B4")).isEqualTo("11/14");
        assertThat(parts(now, "E2")).isEqualTo("55/58");
    }

    private static String parts(Scorecard scorecard, String code) {
        var figure = scorecard.total(new IndicatorCode(code)).orElseThrow().figure();
        return figure == null
                ? "none"
                : figure.numerator().stripTrailingZeros().toPlainString() + "/"
                        + Optional.ofNullable(figure.denominator())
                                .map(denominator ->
                                        denominator.stripTrailingZeros().toPlainString())
                                .orElse("");
    }

    @Test
    void looksAtOneIndicatorAloneForItsPage() {
        var report = analytics.indicator(IndicatorCode.ON_TIME, Choices.DEFAULT).orElseThrow();

        assertThat(report.now().indicators()).extracting(Indicator::code).containsExactly(IndicatorCode.ON_TIME);
        assertThat(report.before()).isNotNull();
        assertThat(report.before().indicators()).hasSize(1);
        assertThat(parts(report.now(), "C2")).isEqualTo("362/376");
    }

    @Test
    void saysHowManyReportsAreIn() {
        var coverage = analytics.overview(Choices.DEFAULT).coverage();

        assertThat(coverage.month()).hasToString("2017-07");
        assertThat(List.of(coverage.submitted(), coverage.approved(), coverage.roster()))
                .containsExactly(6, 6, 7);
    }

    @Test
    void asksTheDatabaseNoMoreOftenForMoreUnits() {
        for (var group : UnitGroup.values()) {
            assertThat(statements(() -> analytics.overview(choices(group))))
                    .as("overview of %s", group)
                    .isLessThanOrEqualTo(MOST_STATEMENTS);
            assertThat(statements(() -> analytics.compare(CompareChoice.DEFAULT, choices(group))))
                    .isLessThanOrEqualTo(MOST_STATEMENTS);
            assertThat(statements(() -> analytics.units(choices(group)))).isLessThanOrEqualTo(MOST_STATEMENTS);
            assertThat(statements(() -> analytics.indicators(choices(group)))).isLessThanOrEqualTo(MOST_STATEMENTS);
        }
        assertThat(statements(() -> analytics.unit("25828", Optional.empty(), Choices.DEFAULT)))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(statements(() -> analytics.indicator(new IndicatorCode("C2"), Choices.DEFAULT)))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(statements(() -> analytics.letters(Choices.DEFAULT))).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    /** The sample's commune that went down: Trừ Văn Thố lost an officer in December 2016. */
    @Test
    void findsTheCommuneThatTurnedForTheWorse() {
        var signals = analytics.overview(Choices.DEFAULT).attention().stream()
                .filter(Attention.Signalled.class::isInstance)
                .map(Attention.Signalled.class::cast);
        assertThat(signals)
                .extracting(item -> item.unit().name() + " " + item.indicator().code() + " "
                        + item.signal().rule() + " " + item.signal().span().first())
                .containsExactly("Trừ Văn Thố C3 RUN 2016-10", "Trừ Văn Thố C2 TREND 2016-12");
    }

    /** For every indicator, the parts of the units and of coverage are the whole change. */
    @Test
    void dividesTheDistrictsChangeWithoutARemainder() {
        var divided = new ArrayList<IndicatorCode>();
        for (var indicator : analytics.overview(Choices.DEFAULT).now().indicators()) {
            var report = analytics.indicator(indicator.code(), Choices.DEFAULT).orElseThrow();
            if (report.contributions().orElseThrow() instanceof Contributions.Split split) {
                divided.add(indicator.code());
                var parts = Contributions.sum(split.parts(), Contributions.Part::total);
                assertThat(Fractions.of(parts).add(Fractions.of(split.byCoverage())))
                        .isEqualTo(Fractions.of(split.now()).subtract(Fractions.of(split.before())));
            }
        }
        assertThat(divided).contains(new IndicatorCode("C2"), new IndicatorCode("A4"), new IndicatorCode("D1"));
    }

    /** Long Nguyên's June was corrected on 05/7/2017: 30 dossiers on time, after 28. */
    @Test
    void knowsWhatFiguresSaidBeforeACorrection() {
        var june = Choices.DEFAULT.with(Period.parse("2017-06").orElseThrow());
        var before = analytics.overview(june.with(AsOf.parse("2017-07-04").orElseThrow()));
        var after = analytics.overview(june.with(AsOf.parse("2017-07-05").orElseThrow()));
        assertThat(onTime(after, "25828").subtract(onTime(before, "25828"))).isEqualByComparingTo("2");
    }

    /** Not a figure, a state or a rank differs when the present moment is asked for by name. */
    @Test
    void knowsNowWhatItKnowsAsOfNow() {
        var now = analytics.overview(Choices.DEFAULT);
        var asOfNow =
                analytics.overview(Choices.DEFAULT.with(AsOf.parse("2017-08-08").orElseThrow()));
        assertThat(asOfNow.now()).isEqualTo(now.now());
        assertThat(asOfNow.letters()).isEqualTo(now.letters());
        assertThat(asOfNow.attention()).isEqualTo(now.attention());
    }

    @Test
    void standsOnTheDayItIsAskedAsOf() {
        var may =
                analytics.overview(Choices.DEFAULT.with(AsOf.parse("2017-05-31").orElseThrow()));
        assertThat(may.question().period().code()).isEqualTo("2017-05");
        assertThat(may.lettersUpTo()).isEqualTo("2017-05-31");
    }

    /** Nothing was reorganised in 2016 and 2017. */
    @Test
    void countsTheSameUnitsAllAlong() {
        assertThat(analytics.indicators(Choices.DEFAULT).trends().values())
                .flatExtracting(Trend::points)
                .isNotEmpty()
                .noneMatch(Trend.Point::unitsChanged);
    }

    private static BigDecimal onTime(Overview overview, String unit) {
        return overview.now().column(new IndicatorCode("C2")).stream()
                .filter(cell -> cell.unit().code().equals(unit))
                .map(cell -> Objects.requireNonNull(cell.figure()).numerator())
                .findFirst()
                .orElseThrow();
    }

    private static Choices choices(UnitGroup group) {
        return Choices.DEFAULT
                .with(Period.parse("2017-H1").orElseThrow())
                .with(Mode.CUMULATIVE)
                .with(group);
    }

    /** As the server itself counts them; the question is one of them. */
    private int statements(Runnable screen) {
        int before = selects();
        screen.run();
        return selects() - before - 1;
    }

    private int selects() {
        return jdbc.sql(
                        "SELECT variable_value FROM information_schema.global_status WHERE variable_name = 'COM_SELECT'")
                .query(Integer.class)
                .single();
    }
}
