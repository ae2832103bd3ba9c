package vn.cchc.analytics.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.HUNG_HOA;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.Figures;
import vn.cchc.analytics.Trend;
import vn.cchc.indicator.Define;
import vn.cchc.kit.Texts;
import vn.cchc.place.UnitKind;

/** Whom an indicator's targets are for, and when. */
class DefinitionTableTest {

    private final Figures figures =
            Figures.of(Define.ratio("C2", "on_time", "resolved").indicator());

    @Test
    void saysWhomATargetIsFor() {
        figures.target("0.95", "0.02").target(UnitKind.TOWNSHIP, "0.9");

        assertThat(targets())
                .containsExactly(
                        "mọi đơn vị · ≥ 95% · gần đạt: ≥ 93% · từ 01/4/2014", "Thị trấn · ≥ 90% · từ 01/4/2014");
    }

    @Test
    void saysWhoIsExempt() {
        figures.exempt(HUNG_HOA);

        assertThat(targets()).containsExactly("Xã Hưng Hòa · không áp dụng · từ 01/4/2014");
    }

    @Test
    void saysWhenATargetEnded() {
        figures.targetBetween("2016-01-01", "2017-01-01", "0.9");

        assertThat(targets()).containsExactly("mọi đơn vị · ≥ 90% · từ 01/01/2016 đến 31/12/2016");
    }

    private List<String> targets() {
        var report = figures.report("2017-07", Trend.NONE);
        return new DefinitionTable(report, new Wording(Texts.of(Texts.VIETNAMESE)))
                .table().rows().stream()
                        .filter(row -> row.cells().getFirst().text().equals("Chỉ tiêu giao"))
                        .map(row -> row.cells().getLast().text())
                        .toList();
    }
}
