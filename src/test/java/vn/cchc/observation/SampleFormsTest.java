package vn.cchc.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.cchc.period.Month;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitId;
import vn.cchc.platform.SampleTest;

/** The rules of entry against what the sample's units handed in. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
class SampleFormsTest {

    private static final List<Month> MONTHS = List.of(new Month(2016, 12), new Month(2017, 6), new Month(2017, 7));

    @Autowired
    FormLoader forms;

    /** One report that was approved in spite of a hole is part of the sample. */
    private static final ReportKey WITH_A_HOLE = new ReportKey(new UnitId(7), new Month(2017, 7));

    @Test
    void everyApprovedReportIsCompleteAndFreeOfContradictions() {
        var around = forms.surroundings();
        for (var month : MONTHS) {
            for (var unit : around.units().roster(month, UnitGroup.ALL)) {
                var form = forms.load(unit.id(), month, around);
                if (form.report().state().isApproved()) {
                    var values = form.values();
                    boolean hole = new ReportKey(unit.id(), month).equals(WITH_A_HOLE);
                    assertThat(form.missing(values))
                            .as(unit.name() + " " + month)
                            .hasSize(hole ? 2 : 0);
                    assertThat(form.findings(values))
                            .as(unit.name() + " " + month)
                            .noneMatch(finding -> finding.kind().isRefused());
                }
            }
        }
    }
}
