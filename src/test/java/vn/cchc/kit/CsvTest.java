package vn.cchc.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.TableData.Column;

class CsvTest {
    private static final Texts VI = Texts.of(Texts.VIETNAMESE);
    private static final Texts EN = Texts.of(Texts.ENGLISH);

    @Test
    void beginsWithTheByteOrderMark() {
        assertThat(Csv.write(table(TableCell.text("x")), VI)).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void separatesAsTheLanguageDoes() {
        TableData table = table(TableCell.text("95,5%").exact(new BigDecimal("95.512")));
        assertThat(text(table, VI)).isEqualTo("Xã;Hồ sơ đúng hạn\r\nLong Nguyên;95,512\r\n");
        assertThat(text(table, EN)).isEqualTo("Xã,Hồ sơ đúng hạn\r\nLong Nguyên,95.512\r\n");
    }

    @Test
    void makesFormulasHarmless() {
        assertThat(text(table(TableCell.text("=1+1")), EN)).endsWith(",'=1+1\r\n");
        assertThat(text(table(TableCell.text("@SUM(A1)")), EN)).endsWith(",'@SUM(A1)\r\n");
        assertThat(text(table(TableCell.text("\t=1")), EN)).contains("'\t=1");
        assertThat(text(table(TableCell.text("x").exact("-cmd")), EN)).endsWith(",'-cmd\r\n");
    }

    @Test
    void keepsTheSignOfNumbers() {
        assertThat(text(table(TableCell.text("−3").exact(-3)), EN)).endsWith(",-3\r\n");
    }

    @Test
    void writesGroupHeadingsAsRowsOfOneField() {
        TableData table = TableData.of("c", Column.text("a"), Column.text("b"))
                .group("Phục vụ")
                .row(TableCell.text("1"), TableCell.blank())
                .build();
        assertThat(text(table, EN)).isEqualTo("a,b\r\nPhục vụ\r\n1,\r\n");
    }

    private static TableData table(TableCell cell) {
        return TableData.of("Bảng", Column.text("Xã"), Column.number("C2").hint("Hồ sơ đúng hạn"))
                .row(TableCell.text("Long Nguyên"), cell)
                .build();
    }

    private static String text(TableData table, Texts texts) {
        return new String(Csv.write(table, texts), StandardCharsets.UTF_8).substring(1);
    }
}
