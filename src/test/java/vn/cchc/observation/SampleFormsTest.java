package vn.cchc.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.cchc.period.Month;
import vn.cchc.place.UnitGroup;
import vn.cchc.platform.SampleTest;

/** The rules of entry against what the sample's units handed in. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
class SampleFormsTest {

    private static final List<Month> MONTHS =
            List.of(new Month(2016, 12), new Month(2017, 6), new Month(2017, 7));

    @Autowired
    FormLoader forms;

    @Test
    void everyApprovedReportIsCompleteAndFreeOfContradictions() {
        var around = forms.surroundings();
        for (var month : MONTHS) {
            for (var unit : around.units().roster(month, UnitGroup.ALL)) {
                var form = forms.load(unit.id(), month, around);
                if (form.report().state().isApproved()) {
                    var values = form.values();
                    assertThat(form.missing(values)).as(unit.name() + " " + month).isEmpty();
                    assertThat(form.findings(values))
                            .as(unit.name() + " " + month)
                            .noneMatch(finding -> finding.kind().isRefused());
                }
            }
        }
    }
}
