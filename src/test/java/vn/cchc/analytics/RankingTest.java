package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.CAY_TRUONG;
import static vn.cchc.place.BauBang.HUNG_HOA;
import static vn.cchc.place.BauBang.LAI_HUNG;
import static vn.cchc.place.BauBang.LAI_UYEN;
import static vn.cchc.place.BauBang.LONG_NGUYEN;
import static vn.cchc.place.BauBang.TAN_HUNG;
import static vn.cchc.place.BauBang.TRU_VAN_THO;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.Ranking.Ranked;
import vn.cchc.analytics.Ranking.Reason;
import vn.cchc.analytics.Ranking.Row;
import vn.cchc.analytics.Ranking.Standing;
import vn.cchc.analytics.Ranking.Unranked;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Indicator;
import vn.cchc.place.UnitVersion;

/** July 2017 beside July 2016: Long Nguyên climbs from the last place, Hưng Hòa and Lai Hưng share one. */
class RankingTest {

    private static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").minimumVolume(20).indicator();

    private final Figures figures = Figures.of(ON_TIME)
            .reports(TRU_VAN_THO, "2016-07", "on_time=99 resolved=100")
            .reports(CAY_TRUONG, "2016-07", "on_time=98 resolved=100")
            .reports(LAI_UYEN, "2016-07", "on_time=97 resolved=100")
            .reports(TAN_HUNG, "2016-07", "on_time=96 resolved=100")
            .reports(HUNG_HOA, "2016-07", "on_time=95 resolved=100")
            .reports(LAI_HUNG, "2016-07", "on_time=94 resolved=100")
            .reports(LONG_NGUYEN, "2016-07", "on_time=93 resolved=100")
            .reports(LONG_NGUYEN, "2017-07", "on_time=99 resolved=100")
            .reports(TRU_VAN_THO, "2017-07", "on_time=98 resolved=100")
            .reports(CAY_TRUONG, "2017-07", "on_time=97 resolved=100")
            .reports(LAI_UYEN, "2017-07", "on_time=96 resolved=100")
            .reports(HUNG_HOA, "2017-07", "on_time=95 resolved=100")
            .reports(LAI_HUNG, "2017-07", "on_time=19 resolved=20")
            .reports(TAN_HUNG, "2017-07", "on_time=90 resolved=100");

    @Test
    void listsTheBestFirst() {
        assertThat(units(ranking()))
                .containsExactly(LONG_NGUYEN, TRU_VAN_THO, CAY_TRUONG, LAI_UYEN, HUNG_HOA, LAI_HUNG, TAN_HUNG);
    }

    @Test
    void saysHowManyPlacesAUnitGained() {
        assertThat(standing(LONG_NGUYEN)).isEqualTo(ranked(new Rank(1, 1, 7), new Rank(7, 7, 7), 6));
        assertThat(standing(TAN_HUNG)).isEqualTo(ranked(new Rank(7, 7, 7), new Rank(4, 4, 7), -3));
    }

    @Test
    void countsASharedPlaceFromItsBetterEnd() {
        assertThat(standing(HUNG_HOA)).isEqualTo(ranked(new Rank(5, 6, 7), new Rank(5, 5, 7), 0));
        assertThat(standing(LAI_HUNG)).isEqualTo(ranked(new Rank(5, 6, 7), new Rank(6, 6, 7), 1));
    }

    @Test
    void listsUnitsWithoutAPlaceByReasonAndThoseThatOweFiguresLast() {
        figures.reports(LONG_NGUYEN, "2017-07", "on_time=19 resolved=19")
                .reports(TRU_VAN_THO, "2017-07", "on_time=0 resolved=0")
                .exempt(CAY_TRUONG);
        var rows = Ranking.of(withoutReport(LAI_UYEN), List.of()).rows();
        assertThat(rows.subList(3, 7))
                .extracting(row -> row.cell().unit())
                .containsExactly(LONG_NGUYEN, TRU_VAN_THO, CAY_TRUONG, LAI_UYEN);
        assertThat(rows.subList(3, 7))
                .extracting(Row::standing)
                .containsExactly(
                        new Unranked(Reason.TOO_FEW_CASES),
                        new Unranked(Reason.NIL),
                        new Unranked(Reason.NOT_APPLICABLE),
                        new Unranked(Reason.NOT_REPORTED));
    }

    private List<Cell> withoutReport(UnitVersion silent) {
        var owed = Figures.of(ON_TIME).cell(silent, "2017-07");
        return now().stream()
                .map(cell -> cell.unit().equals(silent) ? owed : cell)
                .toList();
    }

    @Test
    void marksIncompleteUnitsAndThoseNotDue() {
        var quarter = Ranking.of(cells("2017-Q3"), List.of());
        assertThat(quarter.rows()).extracting(Row::standing).containsOnly(new Unranked(Reason.INCOMPLETE));
        var august = Ranking.of(cells("2017-08"), List.of());
        assertThat(august.rows()).extracting(Row::standing).containsOnly(new Unranked(Reason.NOT_DUE));
    }

    @Test
    void ranksNobodyWithoutADirection() {
        var visits = Define.count("F1", "visits").withoutDirection().indicator();
        var cells = Figures.of(visits)
                .allReport("2017-07", "visits=3")
                .scorecard("2017-07")
                .column(visits.code());
        assertThat(Ranking.of(cells, cells).rows())
                .hasSize(7)
                .extracting(Row::standing)
                .containsOnly(new Unranked(Reason.NO_DIRECTION));
    }

    @Test
    void showsTheFormerPlaceButNoGainAmongOtherUnits() {
        figures.reports(CAY_TRUONG, "2016-07", "on_time=0 resolved=0");
        assertThat(standing(LAI_UYEN))
                .isEqualTo(new Ranked(new Rank(4, 4, 7), Optional.of(new Rank(2, 2, 6)), Optional.empty()));
        assertThat(standing(CAY_TRUONG)).isEqualTo(new Ranked(new Rank(3, 3, 7), Optional.empty(), Optional.empty()));
    }

    @Test
    void showsNoFormerPlaceByAnotherDefinition() {
        var former = Define.ratio("C2", "on_time", "resolved").validFrom("2015-01-01");
        var before = Figures.of(former.indicator())
                .allReport("2016-07", "on_time=9 resolved=10")
                .scorecard("2016-07")
                .column(ON_TIME.code());
        assertThat(Ranking.of(now(), before).rows())
                .extracting(RankingTest::before)
                .containsOnly(Optional.empty());
    }

    @Test
    void showsNoFormerPlaceFromTheSameReport() {
        assertThat(Ranking.of(now(), now()).rows())
                .extracting(RankingTest::before)
                .containsOnly(Optional.empty());
    }

    @Test
    void givesTheSamePlacesInWhateverOrder() {
        var random = new Random(7);
        var expected = ranking();
        for (int round = 0; round < 200; round++) {
            var now = new ArrayList<>(now());
            var before = new ArrayList<>(cells("2016-07"));
            Collections.shuffle(now, random);
            Collections.shuffle(before, random);
            assertThat(Ranking.of(now, before).rows()).hasSameElementsAs(expected.rows());
        }
    }

    @Test
    void isEmptyWithoutUnits() {
        assertThat(Ranking.of(List.of(), List.of()).rows()).isEmpty();
    }

    private static Optional<Rank> before(Row row) {
        return ((Ranked) row.standing()).before();
    }

    private static Ranked ranked(Rank now, Rank before, int gained) {
        return new Ranked(now, Optional.of(before), Optional.of(gained));
    }

    private Standing standing(UnitVersion unit) {
        return ranking().rows().stream()
                .filter(row -> row.cell().unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private static List<UnitVersion> units(Ranking ranking) {
        return ranking.rows().stream().map(row -> row.cell().unit()).toList();
    }

    private Ranking ranking() {
        return Ranking.of(now(), cells("2016-07"));
    }

    private List<Cell> now() {
        return cells("2017-07");
    }

    private List<Cell> cells(String period) {
        return figures.scorecard(period).column(ON_TIME.code());
    }
}
