package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.LAI_UYEN;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.Status;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;

class ScorecardTest {

    private static final Indicator SESSIONS = Define.count("A4", "sessions").indicator();
    private static final Indicator VISITS =
            Define.count("F1", "visits").withoutDirection().indicator();

    private final Figures figures = Figures.of(SESSIONS, VISITS).target("2", "0");

    @Test
    void hasARowForEveryCommuneInTheRostersOrder() {
        assertThat(figures.scorecard("2017-07").rows())
                .extracting(row -> row.unit().name())
                .containsExactly(
                        "Cây Trường II", "Hưng Hòa", "Lai Hưng", "Lai Uyên", "Long Nguyên", "Tân Hưng", "Trừ Văn Thố");
    }

    @Test
    void hasNoRowForAUnitThatLeftBeforeTheEnd() {
        var left = BauBang.version(
                20, "25840", "Cũ", UnitKind.COMMUNE, LocalDate.of(2014, 4, 1), LocalDate.of(2017, 6, 1));
        var scorecard = figures.in(LAI_UYEN, left)
                .reports(left, "2017-04", "sessions=2")
                .scorecard("2017-Q2");
        assertThat(scorecard.rows()).extracting(Scorecard.Row::unit).containsExactly(LAI_UYEN);
    }

    @Test
    void hasNoColumnForAnIndicatorOfOtherUnits() {
        var offices =
                Define.count("F1", "visits").forGroup(UnitGroup.DEPARTMENTS).indicator();
        assertThat(Figures.of(SESSIONS, offices).scorecard("2017-07").indicators())
                .containsExactly(SESSIONS);
    }

    @Test
    void talliesJudgedIndicatorsAlone() {
        figures.allReport("2017-07", "sessions=2 visits=9");
        assertThat(row(LAI_UYEN).tally().metShare()).contains(Figure.ratio(BigDecimal.ONE, BigDecimal.ONE));
    }

    @Test
    void countsUnitsThatMeetOverall() {
        figures.allReport("2017-07", "sessions=2").reports(LAI_UYEN, "2017-07", "sessions=1");
        assertThat(figures.scorecard("2017-07").meetingUnits()).isEqualTo(6);
    }

    @Test
    void countsAUnitThatDidNotReportAmongTheJudged() {
        figures.reports(LAI_UYEN, "2017-07", "sessions=2");
        assertThat(figures.scorecard("2017-07").judgedUnits()).isEqualTo(7);
    }

    /** August's scorecard still shows the second quarter's figures; they say nothing about August. */
    @Test
    void judgesNobodyInAMonthThatIsNotDueByTheQuarterBefore() {
        var board = Define.count("A1", "boards").quarterly().indicator();
        var scorecard = Figures.of(board)
                .target("1", "0")
                .allReport("2017-06", "boards=1")
                .scorecard("2017-08");
        assertThat(scorecard.rows())
                .allSatisfy(row -> assertThat(row.cells().getFirst().status()).isEqualTo(Status.MET));
        assertThat(scorecard.judgedUnits()).isZero();
        assertThat(scorecard.meetingUnits()).isZero();
        assertThat(Rank.overall(scorecard)).isEmpty();
    }

    /** The year is not over: six months of reports and a missing one make no unit miss the year. */
    @Test
    void judgesNobodyInAYearThatIsNotOver() {
        figures.allReport("2017-01", "sessions=2");
        var scorecard = figures.scorecard("2017");
        assertThat(scorecard.judgedUnits()).isZero();
        assertThat(Tally.of(scorecard.column(SESSIONS.code())).metShare()).isEmpty();
    }

    @Test
    void judgesNobodyWhileNothingIsDue() {
        assertThat(figures.scorecard("2017-08").judgedUnits()).isZero();
    }

    private Scorecard.Row row(UnitVersion unit) {
        return figures.scorecard("2017-07").row(unit.id()).orElseThrow();
    }
}
