package vn.cchc.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thư chúc mừng ông Nguyễn Văn An.xlsx | •••.xlsx",
                "Thư_chúc_mừng_bà_Lê_Thị_Hoa.csv | •••.csv",
                "Nguyễn Hoàng Nam.xls | •••.xls",
                "thư 0912345678.txt | •••.txt",
                "thư gửi bà Lan | •••"
            })
    void dotsOutWhatTellsWhoSomebodyIs(String sent, String kept) {
        assertThat(FileName.kept(sent)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sổ thư xã Long Nguyên 2017.xlsx | Sổ thư xã Long Nguyên 2017.xlsx",
                "C:\\Báo cáo\\bao_cao_thang_7.csv | bao_cao_thang_7.csv",
                "/home/x/so-lieu-15.07.2017.xlsx | so-lieu-15.07.2017.xlsx"
            })
    void keepsTheNameOfAFileThatNamesNobody(String sent, String kept) {
        assertThat(FileName.kept(sent)).isEqualTo(kept);
    }

    @Test
    void keepsAsMuchAsThereIsRoomFor() {
        assertThat(FileName.kept("x".repeat(300) + ".csv")).hasSize(255);
    }
}
