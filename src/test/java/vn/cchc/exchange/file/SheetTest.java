package vn.cchc.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of every making, read. */
class SheetTest {

    private static final List<String> HEADINGS = List.of("Mã đơn vị", "Số liệu", "Tháng", "Giá trị", "Ghi chú");

    @ParameterizedTest
    @CsvSource({
        "long-utf8.csv, UTF_8, SEMICOLON",
        "long-nfd.csv, UTF_8, SEMICOLON",
        "long-pipe.csv, UTF_8, PIPE",
        "long-utf16le-bom.txt, UTF_16LE, TAB",
        "long-utf16be-bom.csv, UTF_16BE, SEMICOLON",
        "long-utf16le.csv, UTF_16LE, SEMICOLON",
        "long-utf16be.csv, UTF_16BE, SEMICOLON",
        "long-windows1258.csv, WINDOWS_1258, SEMICOLON"
    })
    void readsTheSameRowsHoweverTheyAreWritten(String name, TextEncoding encoding, Delimiter delimiter) {
        var file = Fixture.named(name);
        assertThat(FileForm.of(file)).isEqualTo(new FileForm.Text(encoding, delimiter));
        assertThat(Fixture.read(file))
                .startsWith(HEADINGS, List.of("25828", "Hồ sơ tiếp nhận", "tháng 7/2017", "1.336", "đã đối chiếu"))
                .hasSize(6);
    }

    @Test
    void readsAnEnglishFileWithAMark() {
        var file = Fixture.named("long-bom-comma.csv");
        assertThat(FileForm.of(file)).isEqualTo(new FileForm.Text(TextEncoding.UTF_8, Delimiter.COMMA));
        assertThat(Fixture.read(file))
                .startsWith(List.of("Unit code", "Measure", "Month", "Value", "Note"))
                .anySatisfy(row -> assertThat(row).contains("1,295.5"));
    }

    /** Every file of the program has lines above its headings, with fewer fields than the table. */
    @Test
    void findsTheSignBetweenFieldsBelowATitle() {
        var file = Fixture.text("Measures,08/8/2017\n\nCode,Name,Kind\na,b,c\nd,e,f\n");
        assertThat(FileForm.of(file)).isEqualTo(new FileForm.Text(TextEncoding.UTF_8, Delimiter.COMMA));
    }

    @Test
    void readsAWorkbookWithFormulasAndDatesAsTheirValues() {
        var rows = Fixture.read(Fixture.named("long.xlsx"));
        assertThat(rows.getFirst()).startsWith("Mã đơn vị", "Số liệu", "Tháng", "Giá trị", "Ghi chú");
        assertThat(rows.get(1)).startsWith("25828", "Hồ sơ tiếp nhận", "2017-07-01", "1336");
        assertThat(rows.get(3)).startsWith("Lai Hưng", "Tổng điểm các phiếu đánh giá", "tháng 6/2017", "1295.1");
        assertThat(rows.get(4).getLast()).isEqualTo("=cmd|' /C calc'!A0");
    }

    @Test
    void readsAWorkbookSavedFromATextFile() {
        assertThat(Fixture.read(Fixture.named("long-from-csv.xlsx"))).hasSize(6);
    }

    @Test
    void countsEmptyRowsAndLinesWithinQuotationMarksAsASpreadsheetDoes() {
        var file = Fixture.text("a;b\r\n\r\n\"two\r\nlines\";2\r\nlast;3\r\n");
        try (var sheet = Sheet.open(file, FileForm.of(file))) {
            var rows = new java.util.ArrayList<SheetRow>();
            sheet.rows().forEachRemaining(rows::add);
            assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2, 3, 4);
            assertThat(rows.get(3).cell(0).text()).isEqualTo("last");
        }
    }

    @Test
    void marksAFormulaThatCameToNothing() {
        var file = Fixture.named("long.xlsx");
        try (var sheet = Sheet.open(file, FileForm.of(file))) {
            var last = new java.util.ArrayList<SheetRow>();
            sheet.rows().forEachRemaining(last::add);
            assertThat(last.getLast().cell(3).kind()).isEqualTo(SheetCell.Kind.FAULT);
        }
    }

    /** Programs that write workbooks without counting leave the value out; a formula may also come to an empty text. */
    @Test
    void marksAFormulaThatWasSavedWithoutItsValue() {
        var file = Fixture.workbook(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + "<row r=\"1\"><c r=\"A1\"><f>B1+1</f></c><c r=\"B1\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"C1\"><v>1</v></c></row>"
                        + "</sheetData></worksheet>");
        try (var sheet = Sheet.open(file, FileForm.of(file))) {
            var row = sheet.rows().next();
            assertThat(row.cell(0)).isEqualTo(new SheetCell("=B1+1", SheetCell.Kind.FAULT));
            assertThat(row.cell(1)).isEqualTo(SheetCell.EMPTY);
            assertThat(row.cell(2)).isEqualTo(new SheetCell("1", SheetCell.Kind.NUMBER));
        }
    }

    @Test
    void refusesAnEmptyFile() {
        refuses(Fixture.text(""), Refusal.EMPTY);
    }

    @Test
    void refusesAPdfUnderAnotherName() {
        refuses(Fixture.text("%PDF-1.7 and so on"), Refusal.PDF);
    }

    @Test
    void refusesTheOldExcel() {
        refuses(Fixture.named("wide.xls"), Refusal.OLD_EXCEL);
    }

    @Test
    void refusesAWorkbookWithAPassword() {
        var bytes = new byte[2048];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, bytes, 0, 4);
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        refuses(Fixture.bytes(bytes), Refusal.PASSWORD);
    }

    @Test
    void refusesWhatIsNoText() {
        var bytes = new byte[4096];
        new Random(7).nextBytes(bytes);
        refuses(Fixture.bytes(bytes), Refusal.BINARY);
    }

    @Test
    void refusesAnotherZip() throws Exception {
        var file = Fixture.bytes(new byte[0]);
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("word/document.xml"));
            zip.closeEntry();
        }
        refuses(file, Refusal.NOT_A_WORKBOOK);
    }

    @Test
    void refusesAZipBombBeforeItIsUnpacked() {
        refuses(Fixture.workbook(new byte[1 << 20], 40), Refusal.ZIP_BOMB);
    }

    @Test
    void refusesATornWorkbook() throws Exception {
        var whole = Files.readAllBytes(Fixture.named("wide.xlsx"));
        refuses(Fixture.bytes(java.util.Arrays.copyOf(whole, whole.length / 2)), Refusal.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ1", "AAAAAAAAAAAAAAAA1", "XFD1", "&#90;ZZZZZ1"})
    void refusesACellFarOutside(String address) {
        refuses(
                Fixture.workbook(
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                + "<row r=\"1\"><c r=\"" + address + "\"><v>1</v></c></row></sheetData></worksheet>"),
                Refusal.BROKEN,
                Refusal.TOO_MANY_COLUMNS);
    }

    @Test
    void neverReadsAFileThatXmlPointsTo() {
        var secret = Fixture.text("secret");
        var hostile = Fixture.workbook("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>");
        try {
            assertThat(Fixture.read(hostile).toString()).doesNotContain("secret");
        } catch (RefusedFileException refused) {
            assertThat(refused.refusal()).isEqualTo(Refusal.BROKEN);
        }
    }

    /** What a mark opens that nothing closes would swallow all rows behind it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a;b\\n1;\"2\\n3;4\\n | B2",
                "a;b\\n1;2\\n\"3;4 | A3",
                "a;b;c\\n\"x\\ny\";2;\"note\\n3;4;\"note\"\\n5;6;7\\n | C2"
            })
    void refusesAFileWithAnOpenQuotationMark(String content, String cell) {
        var file = Fixture.text(content.replace("\\n", "\n"));
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> Fixture.read(file))
                .satisfies(refused -> {
                    assertThat(refused.refusal()).isEqualTo(Refusal.QUOTE_OPEN);
                    assertThat(refused.detail()).isEqualTo(cell);
                });
    }

    /** Which sign it is may have been guessed wrongly, and is put right once the file is here. */
    @ParameterizedTest
    @CsvSource({"';'", "'|'", "'\t'"})
    void readsCellsOfSeveralLinesByAnotherSignToo(String sign) {
        var file = Fixture.text("a" + sign + "b\n\"x\ny\"" + sign + "z\n\"x\ny\"" + sign + "\"z\"\n");
        var rows = new java.util.ArrayList<SheetRow>();
        try (var sheet = Sheet.open(file, new FileForm.Text(TextEncoding.UTF_8, Delimiter.COMMA))) {
            sheet.rows().forEachRemaining(rows::add);
        }
        assertThat(rows).hasSize(3);
    }

    @Test
    void takesAQuotationMarkWithinACellAsItStands() {
        var file = Fixture.text("a;b\nMàn hình 24\";\"nói \"\"có\"\"\nhai dòng\"\nx;\"\"\n");
        assertThat(Fixture.read(file))
                .containsExactly(List.of("a", "b"), List.of("Màn hình 24\"", "nói \"có\"\nhai dòng"), List.of("x", ""));
    }

    private static void refuses(Path file, Refusal... refusals) {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> Fixture.read(file))
                .satisfies(refused -> assertThat(refused.refusal()).isIn((Object[]) refusals));
    }
}
