package vn.cchc.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the staging table keeps of a file's own words. */
class StagedRowTest {

    @Test
    void dotsOutWhatTellsOfSomebodyWhereTheRowIsRefused() {
        var refused = row("Nguyễn Văn An", "0912345678", RowFault.UNIT_UNKNOWN.name());

        assertThat(refused.unitText()).isEqualTo("•••");
        assertThat(refused.valueText()).isEqualTo("•••");
        assertThat(refused.measureText()).isEqualTo("Hồ sơ tiếp nhận");
        assertThat(row("Long Nguyen", "12", RowFault.UNIT_UNKNOWN.name()).unitText())
                .isEqualTo("Long Nguyen");
    }

    @Test
    void leavesTheNameOfAUnitThatIsKnown() {
        assertThat(row("Nguyễn Văn Cừ", "12", null).unitText()).isEqualTo("Nguyễn Văn Cừ");
    }

    private static StagedRow row(String unit, String value, @Nullable String fault) {
        return new StagedRow(1, 2, 0, unit, "Hồ sơ tiếp nhận", "7/2017", value, null, null, null, null, null, fault);
    }
}
