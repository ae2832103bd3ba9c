package vn.cchc.exchange.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people send them: some written by hand, the workbooks saved by LibreOffice, the hostile ones made on the spot. */
public final class Fixture {

    private static final Path FOLDER = Path.of("src/test/resources/exchange");

    private Fixture() {}

    public static Path named(String name) {
        return FOLDER.resolve(name);
    }

    public static Path text(String content) {
        return bytes(content.getBytes(StandardCharsets.UTF_8));
    }

    public static Path bytes(byte[] content) {
        try {
            var file = Files.createTempFile("exchange", ".file");
            file.toFile().deleteOnExit();
            Files.write(file, content);
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A workbook of one sheet with this XML. */
    static Path workbook(String sheet) {
        return workbook(sheet.getBytes(StandardCharsets.UTF_8), 1);
    }

    /** A workbook of one sheet with these bytes so many times over. */
    static Path workbook(byte[] sheet, int times) {
        var file = bytes(new byte[0]);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                    </Types>""");
            part(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
                    </Relationships>""");
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            part(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
                    <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
                    </Relationships>""");
            part(zip, "xl/styles.xml", """
                    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                    <cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>""");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < times; i++) {
                zip.write(sheet);
            }
            zip.closeEntry();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The texts of all rows that hold something. */
    static List<List<String>> read(Path file) {
        var rows = new ArrayList<List<String>>();
        try (var sheet = Sheet.open(file, FileForm.of(file))) {
            sheet.rows().forEachRemaining(row -> {
                if (!row.isEmpty()) {
                    rows.add(row.cells().stream().map(SheetCell::text).toList());
                }
            });
        }
        return rows;
    }
}
