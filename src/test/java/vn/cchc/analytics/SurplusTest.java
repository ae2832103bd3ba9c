package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.LAI_HUNG;
import static vn.cchc.place.BauBang.LAI_UYEN;
import static vn.cchc.place.BauBang.LONG_NGUYEN;
import static vn.cchc.place.BauBang.TAN_HUNG;

import org.junit.jupiter.api.Test;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.indicator.Status;
import vn.cchc.period.Mode;
import vn.cchc.place.BauBang;

/** More letters than cases: they contradict the report and make up for nothing. */
class SurplusTest {

    private static final Indicator APOLOGISED = Define.ratio("B4", "letters_late", "late")
            .from(MeasureSource.REGISTER, "letters_late")
            .indicator();

    private final Figures figures = Figures.of(APOLOGISED).target("1", "0");

    @Test
    void keepsAUnitFromExceedingItsCases() {
        figures.reports(LONG_NGUYEN, "2017-07", "late=3 letters_late=4");
        var cell = figures.cell(LONG_NGUYEN, "2017-07");
        assertThat(cell.figure()).hasToString("Figure[numerator=3, denominator=3]");
        assertThat(cell.surplus()).isEqualByComparingTo("1");
    }

    @Test
    void hidesNoUncoveredCaseOfAnotherUnit() {
        figures.allReport("2017-07", "late=0")
                .reports(LONG_NGUYEN, "2017-07", "late=3 letters_late=4")
                .reports(LAI_UYEN, "2017-07", "late=2 letters_late=1");
        var total = figures.total("2017-07");
        assertThat(total.figure()).hasToString("Figure[numerator=4, denominator=5]");
        assertThat(total.status()).isEqualTo(Status.MISSED);
    }

    @Test
    void hidesNoUncoveredCaseOfAnotherMonth() {
        figures.reports(LONG_NGUYEN, "2017-05", "late=0 letters_late=1")
                .reports(LONG_NGUYEN, "2017-06", "late=1 letters_late=3")
                .reports(LONG_NGUYEN, "2017-07", "late=3 letters_late=2");
        var cell = figures.cell(APOLOGISED, LONG_NGUYEN, "2017-07", Mode.CUMULATIVE);
        assertThat(cell.figure()).hasToString("Figure[numerator=3, denominator=4]");
        assertThat(cell.surplus()).isEqualByComparingTo("3");
    }

    @Test
    void isToldOfAUnitThatHadNoCase() {
        figures.reports(LONG_NGUYEN, "2017-07", "late=0 letters_late=2");
        var cell = figures.cell(LONG_NGUYEN, "2017-07");
        assertThat(cell.state()).isEqualTo(CellState.NIL);
        assertThat(cell.surplus()).isEqualByComparingTo("2");
    }

    @Test
    void isNoneWhileTheCasesAreNotKnown() {
        figures.reports(LONG_NGUYEN, "2017-07", "letters_late=2");
        assertThat(figures.cell(LONG_NGUYEN, "2017-07").surplus()).isZero();
    }

    /** As reported 2 of 3, and no more in the boundaries of today. */
    @Test
    void makesUpForNoPredecessorOfAnHeir() {
        var merged = Figures.of(APOLOGISED)
                .in(BauBang.reorganised("0.3", "0.7"))
                .on("2025-08-08")
                .reports(TAN_HUNG, "2017-06", "late=2 letters_late=3")
                .reports(LAI_HUNG, "2017-06", "late=1 letters_late=0")
                .current();
        var cell = merged.cell(BauBang.BEN_CAT, "2017-06");
        assertThat(cell.figure()).isNotNull();
        assertThat(cell.figure().numerator()).isEqualByComparingTo("2");
        assertThat(cell.figure().denominator()).isEqualByComparingTo("3");
    }

    @Test
    void isNoMatterOfReportedNumbers() {
        var onTime = Define.ratio("C2", "on_time", "resolved").indicator();
        var wrong = Figures.of(onTime).reports(LAI_UYEN, "2017-07", "on_time=4 resolved=3");
        assertThat(wrong.cell(LAI_UYEN, "2017-07").figure()).hasToString("Figure[numerator=4, denominator=3]");
    }
}
