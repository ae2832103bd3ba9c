package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.CAY_TRUONG;
import static vn.cchc.place.BauBang.HUNG_HOA;
import static vn.cchc.place.BauBang.INTERIOR;
import static vn.cchc.place.BauBang.LAI_HUNG;
import static vn.cchc.place.BauBang.LAI_UYEN;
import static vn.cchc.place.BauBang.LONG_NGUYEN;
import static vn.cchc.place.BauBang.TAN_HUNG;
import static vn.cchc.place.BauBang.TRU_VAN_THO;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Indicator;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;

class RankTest {

    private static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").minimumVolume(20).indicator();

    private final Figures figures = Figures.of(ON_TIME)
            .target("0.95", "0")
            .reports(TRU_VAN_THO, "2017-07", "on_time=99 resolved=100")
            .reports(CAY_TRUONG, "2017-07", "on_time=98 resolved=100")
            .reports(LAI_UYEN, "2017-07", "on_time=97 resolved=100")
            .reports(TAN_HUNG, "2017-07", "on_time=96 resolved=100")
            .reports(LONG_NGUYEN, "2017-07", "on_time=95 resolved=100")
            .reports(HUNG_HOA, "2017-07", "on_time=19 resolved=20")
            .reports(LAI_HUNG, "2017-07", "on_time=90 resolved=100");

    @Test
    void putsTheHighestFirst() {
        assertThat(ranks()).containsEntry(TRU_VAN_THO.id(), new Rank(1, 1, 7));
    }

    @Test
    void letsEqualFiguresShareTheirPlaces() {
        assertThat(ranks())
                .containsEntry(LONG_NGUYEN.id(), new Rank(5, 6, 7))
                .containsEntry(HUNG_HOA.id(), new Rank(5, 6, 7));
    }

    @Test
    void continuesAfterASharedPlace() {
        assertThat(ranks()).containsEntry(LAI_HUNG.id(), new Rank(7, 7, 7));
    }

    @Test
    void ranksBeforeRounding() {
        figures.reports(HUNG_HOA, "2017-07", "on_time=94999 resolved=100000");
        assertThat(ranks()).containsEntry(LONG_NGUYEN.id(), new Rank(5, 5, 7));
    }

    @Test
    void putsTheLowestFirstWhereLessIsBetter() {
        var backlog = Figures.of(Define.stock("C3", "overdue").down().indicator())
                .reports(LAI_UYEN, "2017-07", "overdue=4")
                .reports(LAI_HUNG, "2017-07", "overdue=0");
        assertThat(ranks(backlog, "2017-07")).containsEntry(LAI_HUNG.id(), new Rank(1, 1, 2));
    }

    @Test
    void doesNotRankBelowTheMinimumVolume() {
        figures.reports(HUNG_HOA, "2017-07", "on_time=19 resolved=19");
        assertThat(ranks()).doesNotContainKey(HUNG_HOA.id()).hasSize(6);
    }

    @Test
    void ranksAtTheMinimumVolume() {
        assertThat(ranks()).containsKey(HUNG_HOA.id());
    }

    @Test
    void doesNotRankAnIncompletePeriod() {
        assertThat(ranks(figures, "2017-Q3")).isEmpty();
    }

    @Test
    void doesNotRankWhereNothingOccurred() {
        figures.reports(LAI_UYEN, "2017-07", "on_time=0 resolved=0");
        assertThat(ranks()).doesNotContainKey(LAI_UYEN.id());
    }

    @Test
    void doesNotRankAnExemptUnit() {
        figures.exempt(LAI_UYEN);
        assertThat(ranks()).doesNotContainKey(LAI_UYEN.id());
    }

    /** Founded within the half-year, with as many sessions a month as the best. */
    @Test
    void doesNotRankACountOfFewerMonths() {
        var founded = BauBang.version(
                20, "25840", "Mới", UnitKind.COMMUNE, LocalDate.of(2017, 5, 1), LocalDate.of(2025, 7, 1));
        var sessions = Figures.of(Define.count("A4", "sessions").indicator()).in(LAI_UYEN, LAI_HUNG, founded);
        for (int month = 1; month <= 6; month++) {
            sessions.allReport("2017-0" + month, "sessions=2");
        }
        assertThat(ranks(sessions, "2017-H1")).containsOnlyKeys(LAI_UYEN.id(), LAI_HUNG.id());
        assertThat(ranks(sessions, "2017-06")).hasSize(3);
    }

    @Test
    void ranksCountsThatAllBeganWithinThePeriod() {
        var sessions = Figures.of(
                Define.count("A4", "sessions").validFrom("2017-04-15").indicator());
        for (int month = 5; month <= 6; month++) {
            sessions.allReport("2017-0" + month, "sessions=2");
        }
        assertThat(ranks(sessions, "2017-H1")).hasSize(7);
    }

    @Test
    void ranksFiguresWithoutATarget() {
        var untold = Figures.of(ON_TIME).allReport("2017-07", "on_time=99 resolved=100");
        assertThat(ranks(untold, "2017-07")).hasSize(7);
    }

    @Test
    void ranksNothingWithoutADirection() {
        var visits = Define.count("F1", "visits").withoutDirection().indicator();
        var figures = Figures.of(visits).allReport("2017-07", "visits=3");
        assertThat(ranks(figures, "2017-07")).isEmpty();
    }

    @Test
    void ranksUnitsOverallByTheShareTheyMeet() {
        assertThat(Rank.overall(figures.scorecard("2017-07")))
                .containsEntry(LAI_UYEN.id(), new Rank(1, 6, 7))
                .containsEntry(LAI_HUNG.id(), new Rank(7, 7, 7));
    }

    /** An office is judged by fewer indicators: it takes no commune's place. */
    @Test
    void ranksOfficesAmongThemselves() {
        var board = Define.count("A1", "boards").forGroup(UnitGroup.ALL).indicator();
        var scorecard = Figures.of(board)
                .target("1", "0")
                .in(LAI_UYEN, LAI_HUNG, INTERIOR)
                .reports(LAI_UYEN, "2017-07", "boards=1")
                .reports(LAI_HUNG, "2017-07", "boards=0")
                .reports(INTERIOR, "2017-07", "boards=0")
                .scorecard("2017-07", UnitGroup.ALL);
        assertThat(Rank.overall(scorecard))
                .containsEntry(LAI_HUNG.id(), new Rank(2, 2, 2))
                .containsEntry(INTERIOR.id(), new Rank(1, 1, 1));
    }

    @Test
    void ranksNobodyOverallWhileNothingCounts() {
        assertThat(Rank.overall(Figures.of(ON_TIME).scorecard("2017-08"))).isEmpty();
    }

    private Map<UnitId, Rank> ranks() {
        return ranks(figures, "2017-07");
    }

    private static Map<UnitId, Rank> ranks(Figures figures, String period) {
        return Rank.of(figures.scorecard(period).column(figures.first().code()));
    }
}
