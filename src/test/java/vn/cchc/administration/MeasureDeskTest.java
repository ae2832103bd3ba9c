package vn.cchc.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.indicator.MeasureProblem;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.indicator.NewMeasure;
import vn.cchc.indicator.RefusedMeasureException;
import vn.cchc.platform.SampleTest;

/** Measures are kept on the real MariaDB. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@Transactional
class MeasureDeskTest {

    private static final MeasureCode RESOLVED = new MeasureCode("dossiers_resolved");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MeasureDesk desk;

    @Test
    @SignedInAs(Role.REVIEWER)
    void saysWhereAMeasureIsUsed() {
        var known = desk.known(true);

        assertThat(known.usesOf(RESOLVED).indicators()).containsExactly("B4", "C2");
        assertThat(known.usesOf(RESOLVED).rules()).contains("Trước hạn + đúng hạn không vượt hồ sơ đã giải quyết");
        assertThat(known.usesOf(RESOLVED).reported()).isTrue();
        assertThat(known.usesOf(new MeasureCode("letters_life_event")).letters())
                .containsExactly("Đăng ký kết hôn", "Đăng ký khai sinh");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void addsAMeasureThatNothingUsesYetAndLetsItsNatureChange() {
        desk.add(measure("forms_printed", "Biểu mẫu in sẵn", MeasureKind.COUNT));
        desk.correct(measure("forms_printed", "Biểu mẫu in sẵn tại quầy", MeasureKind.STOCK));

        assertThat(journal())
                .containsExactly(
                        "MEASURE_ADDED|forms_printed|Biểu mẫu in sẵn",
                        "MEASURE_CORRECTED|forms_printed|name: Biểu mẫu in sẵn → Biểu mẫu in sẵn tại quầy; "
                                + "kind: COUNT → STOCK");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void renamesAMeasureWithFiguresButKeepsWhatItIs() {
        var resolved = measure("dossiers_resolved", "Hồ sơ giải quyết xong", MeasureKind.COUNT);
        desk.correct(resolved);
        assertThat(desk.known(true).measures())
                .filteredOn(entry -> entry.code().equals(RESOLVED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.measure().name()).isEqualTo("Hồ sơ giải quyết xong"));

        assertThat(refusal(() -> desk.correct(measure("dossiers_resolved", "Hồ sơ xong", MeasureKind.STOCK))))
                .containsExactly(MeasureProblem.NATURE_FIXED);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void refusesCodesAndNamesNobodyCanUse() {
        assertThat(refusal(() -> desk.add(measure("dossiers_resolved", "Khác", MeasureKind.COUNT))))
                .containsExactly(MeasureProblem.CODE_TAKEN);
        assertThat(refusal(() -> desk.add(measure("report_waiting", "Khác", MeasureKind.COUNT))))
                .containsExactly(MeasureProblem.CODE_RESERVED);
        assertThat(refusal(() -> desk.add(measure("Hồ sơ", "HỒ SƠ TIẾP NHẬN", MeasureKind.COUNT))))
                .containsExactly(MeasureProblem.CODE_WRONG, MeasureProblem.NAME_TAKEN);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void endsOnlyWhatNothingNeeds() {
        assertThat(refusal(() -> desk.end(RESOLVED, "Không thu thập nữa"))).containsExactly(MeasureProblem.IN_USE);
        desk.add(measure("forms_printed", "Biểu mẫu in sẵn", MeasureKind.COUNT));
        var code = new MeasureCode("forms_printed");
        assertThat(refusal(() -> desk.end(code, ""))).containsExactly(MeasureProblem.REASON_MISSING);

        desk.end(code, "Không thu thập nữa");
        assertThat(entryIsEnded(code)).isTrue();
        desk.resume(code, "Thu thập lại");
        assertThat(entryIsEnded(code)).isFalse();
    }

    private boolean entryIsEnded(MeasureCode code) {
        var known = desk.known(true);
        return known.measures().stream()
                .filter(entry -> entry.code().equals(code))
                .allMatch(entry -> entry.isEndedOn(known.today()));
    }

    private static List<MeasureProblem> refusal(Runnable deed) {
        try {
            deed.run();
        } catch (RefusedMeasureException refused) {
            return refused.problems();
        }
        return List.of();
    }

    private List<String> journal() {
        return jdbc.sql(
                        "SELECT CONCAT_WS('|', deed, subject, detail) FROM journal WHERE deed LIKE 'MEASURE%' ORDER BY id")
                .query(String.class)
                .list();
    }

    private static NewMeasure measure(String code, String name, MeasureKind kind) {
        return new NewMeasure(
                code, name, "English", "hồ sơ", "dossiers", kind, Frequency.MONTHLY, MeasureSource.REPORTED);
    }
}
