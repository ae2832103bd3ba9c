package vn.cchc.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.exchange.file.DecimalSign;
import vn.cchc.exchange.file.FileForm;
import vn.cchc.exchange.file.Fixture;
import vn.cchc.exchange.file.Refusal;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.period.Month;
import vn.cchc.place.StoredDistrict;
import vn.cchc.platform.DatabaseTest;

/** Workbooks as offices draw them, saved by LibreOffice: each of their cells is read rightly or refused for a reason. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
class AwkwardFilesTest {

    @Autowired
    Uploads uploads;

    @Autowired
    Imports imports;

    @Autowired
    Previews previews;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void setUpADistrict() {
        var district = new StoredDistrict(jdbc);
        district.commune("25831", "Hưng Hòa");
        district.commune("25828", "Long Nguyên");
    }

    @AfterEach
    void forgetEverything() {
        List.of("import_row", "import_upload", "unit_version", "unit")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    /** A hidden sheet, an empty row and column, merged titles, the unit's heading a row above those of its figures, totals. */
    @Test
    @SignedInAs(Role.REVIEWER)
    void readsAFormWithTwoRowsOfHeadings() throws IOException {
        var upload = upload("form-two-headings.xlsx");
        var found = imports.inspect(upload.id(), new Progress());
        assertThat(found.month()).contains(new Month(2017, 6));
        assertThat(found.proposal().problems(found)).containsExactly(MappingProblem.SIGN_UNCLEAR);
        assertThat(figures(upload, found))
                .containsExactly(
                        "D6 120",
                        "E6 118",
                        "F6 100",
                        "D7 1336",
                        "E7 VALUE_A_PERCENTAGE",
                        "F7 VALUE_FAULTY",
                        "C8 UNIT_A_TOTAL",
                        "C8 UNIT_A_TOTAL",
                        "C8 UNIT_A_TOTAL");
    }

    /** Months as dates, by hand and by formula; a number without a date's format; merged units; "k.p.s"; a percentage. */
    @Test
    @SignedInAs(Role.REVIEWER)
    void readsEachCellOfALongTableForItself() throws IOException {
        var upload = upload("long-awkward.xlsx");
        assertThat(figures(upload, imports.inspect(upload.id(), new Progress())))
                .containsExactly(
                        "D2 120",
                        "D3 118",
                        "C4 MONTH_UNREADABLE",
                        "C5 MONTH_A_DAY",
                        "D6 0",
                        "A7 UNIT_MISSING",
                        "D8 VALUE_MISSING",
                        "D9 VALUE_A_PERCENTAGE");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void findsNothingBelowHeadingsAlone() throws IOException {
        var upload = upload("headings-only.xlsx");
        assertThat(figures(upload, imports.inspect(upload.id(), new Progress())))
                .isEmpty();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void readsTheFirstSheetThatHoldsAnything() throws IOException {
        var upload = upload("first-sheet-empty.xlsx");
        var found = imports.inspect(upload.id(), new Progress());
        assertThat(found.rows()).isPositive();
        assertThat(((FileForm.Workbook) found.form()).others()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"form-two-headings.ods, NOT_A_WORKBOOK", "wide.xls, OLD_EXCEL"})
    @SignedInAs(Role.REVIEWER)
    void refusesOtherWorkbooksAtOnce(String name, Refusal refusal) {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> upload(name))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM import_upload")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Each with its cell, and its value or why it is refused. */
    private List<String> figures(Upload upload, Inspection found) {
        imports.read(upload.id(), found, found.proposal().withSign(Optional.of(DecimalSign.COMMA)), new Progress());
        previews.compare(upload.id());
        return previews.list(upload.id(), Optional.empty(), 0, 100).stream()
                .map(figure -> figure.cell() + " "
                        + figure.fault()
                                .map(Enum::name)
                                .orElseGet(() -> figure.value()
                                        .orElseThrow()
                                        .stripTrailingZeros()
                                        .toPlainString()))
                .toList();
    }

    private Upload upload(String name) throws IOException {
        try (var in = Files.newInputStream(Fixture.named(name))) {
            return uploads.receive(name, in);
        }
    }
}
