package vn.cchc.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.TableData.Column;

class CsvTest {
    private static final Texts VI = Texts.of(Texts.VIETNAMESE);
    private static final Texts EN = Texts.of(Texts.ENGLISH);

    @Test
    void beginsWithTheByteOrderMark() {
        assertThat(bytes(csv -> csv.table(table(TableCell.text("x"))), VI)).startsWith(0xEF, 0xBB, 0xBF);
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
        assertThat(text(table(TableCell.text("＝1+1")), EN)).endsWith(",'＝1+1\r\n");
        assertThat(text(table(TableCell.text("x").exact("-cmd")), EN)).endsWith(",'-cmd\r\n");
    }

    @Test
    void keepsTheSignOfNumbers() {
        assertThat(text(table(TableCell.text("−3").exact(-3)), EN)).endsWith(",-3\r\n");
    }

    @Test
    void leavesTextThatLooksLikeANumberAsItIs() {
        assertThat(text(table(TableCell.text("719.001").exact("719.001")), VI)).endsWith(";719.001\r\n");
        assertThat(text(table(TableCell.text("−3").exact("-3")), VI)).endsWith(";'-3\r\n");
    }

    @Test
    void leavesGroupHeadingsOut() {
        TableData table = TableData.of("c", Column.text("a"), Column.text("b"))
                .group("Phục vụ")
                .row(TableCell.text("1"), TableCell.blank())
                .build();
        assertThat(text(table, EN)).isEqualTo("a,b\r\n1,\r\n");
    }

    @Test
    void leavesColumnsOfTheScreenOut() {
        TableData table = TableData.of(
                        "c",
                        Column.text("a"),
                        Column.text("6/7").onScreen(),
                        Column.number("6").inFile())
                .row(TableCell.text("1"), TableCell.text("6/7"), TableCell.file(6))
                .build();
        assertThat(text(table, EN)).isEqualTo("a,6\r\n1,6\r\n");
    }

    @Test
    void writesNumbersInFull() {
        assertThat(text(table(TableCell.file(new BigDecimal("1E+3"))), EN)).endsWith(",1000\r\n");
    }

    @Test
    void saysWhatItIsAboveAnEmptyLine() {
        FileHead head = new FileHead("x", List.of(new FileHead.Line("Kỳ", "tháng 7/2017"))).with("=a", "@b");
        assertThat(written(csv -> csv.head(head), VI)).isEqualTo("Kỳ;tháng 7/2017\r\n'=a;'@b\r\n\r\n");
    }

    @Test
    void namesFilesWithoutAccents() {
        assertThat(FileHead.name("Tổng quan", "Đơn vị: đạt?", "2017-07")).isEqualTo("Tong-quan_Don-vi-dat_2017-07");
        assertThat(FileHead.name("", "x".repeat(80))).hasSize(60);
    }

    private static TableData table(TableCell cell) {
        return TableData.of("Bảng", Column.text("Xã"), Column.number("C2").hint("Hồ sơ đúng hạn"))
                .row(TableCell.text("Long Nguyên"), cell)
                .build();
    }

    private static String text(TableData table, Texts texts) {
        return written(csv -> csv.table(table), texts);
    }

    private static String written(Download.Content content, Texts texts) {
        return new String(bytes(content, texts), StandardCharsets.UTF_8).substring(1);
    }

    private static byte[] bytes(Download.Content content, Texts texts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Csv csv = new Csv(out, texts)) {
            content.write(csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
