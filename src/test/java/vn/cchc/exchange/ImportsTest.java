package vn.cchc.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.exchange.file.DecimalSign;
import vn.cchc.exchange.file.FileForm;
import vn.cchc.exchange.file.Fixture;
import vn.cchc.exchange.file.Refusal;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.indicator.Measure;
import vn.cchc.observation.FigureBatches;
import vn.cchc.observation.HandingIn;
import vn.cchc.observation.ReportKey;
import vn.cchc.observation.Undoing;
import vn.cchc.observation.Writing;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;
import vn.cchc.platform.DatabaseTest;

/** A file's whole way: in, read, held against what is there, written, undone. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
class ImportsTest {

    private static final String HEADINGS = "Mã đơn vị;Số liệu;Tháng;Giá trị\n";

    @Autowired
    Uploads uploads;

    @Autowired
    Imports imports;

    @Autowired
    Previews previews;

    @Autowired
    FigureBatches batches;

    @Autowired
    Templates templates;

    @Autowired
    Sweeper sweeper;

    @Autowired
    JdbcClient jdbc;

    private StoredDistrict district;
    private UnitId hungHoa;
    private UnitId longNguyen;

    @BeforeEach
    void setUpADistrict() {
        district = new StoredDistrict(jdbc);
        hungHoa = district.commune("25831", "Hưng Hòa");
        longNguyen = district.commune("25828", "Long Nguyên");
    }

    @AfterEach
    void forgetEverything() {
        List.of(
                        "import_row",
                        "import_upload",
                        "figure_batch_report",
                        "figure_change",
                        "figure_batch",
                        "draft_value",
                        "observation",
                        "submission",
                        "unit_version",
                        "unit")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void sortsFiguresIntoNewChangedSameAndRefused() throws IOException {
        district.report(hungHoa, "2017-06", "SUBMITTED");
        district.observe(hungHoa, "2017-06", "dossiers_received", "118");
        district.observe(hungHoa, "2017-06", "dossiers_resolved", "90");

        var upload = read("25831;dossiers_received;6/2017;120\n25831;dossiers_resolved;6/2017;90\n"
                + "Long Nguyên;dossiers_received;6/2017;7\n99999;dossiers_received;6/2017;7\n");
        var preview = previews.compare(upload.id());

        assertThat(preview.counts())
                .isEqualTo(Map.of(Standing.NEW, 1, Standing.CHANGED, 1, Standing.SAME, 1, Standing.REFUSED, 1));
        var changed =
                previews.list(upload.id(), Optional.of(Standing.CHANGED), 0, 10).getFirst();
        assertThat(changed.cell()).hasToString("D2");
        assertThat(changed.before().orElseThrow()).isEqualByComparingTo("118");
        assertThat(changed.value().orElseThrow()).isEqualByComparingTo("120");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25831;dossiers_received;;1 | MONTH_MISSING | C2",
                "25831;dossiers_received;hè 2017;1 | MONTH_UNREADABLE | C2",
                "25831;dossiers_received;20/6/2017;1 | MONTH_A_DAY | C2",
                "25831;dossiers_received;1/2999;1 | MONTH_TO_COME | C2",
                ";dossiers_received;6/2017;1 | UNIT_MISSING | A2",
                "Hà Nội;dossiers_received;6/2017;1 | UNIT_UNKNOWN | A2",
                "25831;dossiers_received;6/2013;1 | UNIT_NOT_THEN | A2",
                "25831;;6/2017;1 | MEASURE_MISSING | B2",
                "25831;điều khác;6/2017;1 | MEASURE_UNKNOWN | B2",
                "25831;letters_apology;6/2017;1 | MEASURE_COUNTED | B2",
                "25831;forms_valid;5/2017;1 | MEASURE_NOT_THAT_MONTH | B2",
                "25831;dossiers_received;6/2017; | VALUE_MISSING | D2",
                "25831;dossiers_received;6/2017;nhiều | VALUE_UNREADABLE | D2",
                "25831;dossiers_received;6/2017;7,5 | VALUE_NOT_WHOLE | D2",
                "25831;dossiers_received;6/2017;-7 | VALUE_NEGATIVE | D2",
                "25831;dossiers_received;6/2017;95% | VALUE_A_PERCENTAGE | D2",
                "25831;motto_board;6/2017;k.p.s | VALUE_NOT_YES_NO | D2",
                "Tổng cộng;;;120 | UNIT_A_TOTAL | A2",
                ";Cộng;;120 | UNIT_A_TOTAL | A2",
                "25831;motto_board;6/2017;7 | VALUE_NOT_YES_NO | D2",
                "25831;dossiers_received;6/2017;123456789012345 | VALUE_TOO_LONG | D2"
            })
    @SignedInAs(Role.REVIEWER)
    void refusesWithAReasonAndTheCell(String row, RowFault fault, String cell) throws IOException {
        var upload = read(row + "\n");
        assertThat(previews.compare(upload.id()).count(Standing.REFUSED)).isOne();
        var refused = previews.list(upload.id(), Optional.empty(), 0, 10).getFirst();
        assertThat(refused.fault()).contains(fault);
        assertThat(refused.cell()).hasToString(cell);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void refusesWhatAnOfficeDoesNotReport() throws IOException {
        district.unit(
                "CCHC", "NV", "Phòng Nội vụ", UnitKind.DEPARTMENT, LocalDate.of(2014, 4, 1), LocalDate.of(2025, 7, 1));
        var upload = read("NV;citizens_received;6/2017;1\n");
        previews.compare(upload.id());
        assertThat(previews.list(upload.id(), Optional.empty(), 0, 1).getFirst().fault())
                .contains(RowFault.MEASURE_NOT_FOR_UNIT);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void findsAUnitByTheCodeItHadThen() throws IOException {
        var later = district.unit(
                "CCHC", "25831", "Chánh Phú Hòa", UnitKind.WARD, LocalDate.of(2025, 7, 1), LocalDate.of(9999, 12, 31));
        var upload = read("25831;dossiers_received;6/2017;1\n25831;dossiers_received;9/2025;2\n");
        previews.compare(upload.id());
        assertThat(previews.list(upload.id(), Optional.empty(), 0, 10))
                .extracting(figure -> figure.unit().orElseThrow())
                .containsExactly(hungHoa, later);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void refusesBothOfTwoThatContradictEachOther() throws IOException {
        var upload = read("25831;dossiers_received;6/2017;1\nHưng Hoà;Hồ sơ tiếp nhận;2017-06;2\n"
                + "25828;dossiers_received;6/2017;5\n25828;dossiers_received;6/2017;5\n");
        var preview = previews.compare(upload.id());
        assertThat(preview.count(Standing.REFUSED)).isEqualTo(3);
        assertThat(preview.count(Standing.NEW)).isOne();
        assertThat(previews.list(upload.id(), Optional.of(Standing.REFUSED), 0, 10))
                .extracting(StagedFigure::detail)
                .containsExactly("D3", "D2", "D4");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void refusesAFigureOfAnApprovedReportUnlessItIsThereAlready() throws IOException {
        district.report(hungHoa, "2017-06", "APPROVED");
        district.observe(hungHoa, "2017-06", "dossiers_received", "118");
        var upload = read("25831;dossiers_received;6/2017;118\n25831;dossiers_resolved;6/2017;90\n");
        var preview = previews.compare(upload.id());
        assertThat(preview.count(Standing.SAME)).isOne();
        assertThat(previews.list(upload.id(), Optional.of(Standing.REFUSED), 0, 1)
                        .getFirst()
                        .fault())
                .contains(RowFault.REPORT_APPROVED);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void refusesAFigureOfAClosedMonthUntilItIsOpenedAgain() throws IOException {
        jdbc.sql(
                        "INSERT INTO closed_month (month, closed_by, closed_at) VALUES ('2017-06-01', 'reviewer', '2017-07-01')")
                .update();
        var upload = read("25831;dossiers_received;6/2017;118\n");
        previews.compare(upload.id());
        assertThat(previews.list(upload.id(), Optional.empty(), 0, 1).getFirst().fault())
                .contains(RowFault.REPORT_CLOSED);
        jdbc.sql("DELETE FROM closed_month").update();
        assertThat(previews.compare(upload.id()).count(Standing.NEW)).isOne();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void takesWhatDidNotAriseForNought() throws IOException {
        var upload =
                read("25831;dossiers_received;6/2017;k.p.s\nX. Hưng Hòa;dossiers_resolved;6/2017;Không phát sinh\n");
        previews.compare(upload.id());
        assertThat(previews.list(upload.id(), Optional.of(Standing.NEW), 0, 10))
                .hasSize(2)
                .allSatisfy(figure -> assertThat(figure.value().orElseThrow()).isZero());
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void writesNothingBeforeTheConfirmationAndEverythingAfterIt() throws IOException {
        district.report(longNguyen, "2017-06", "RETURNED");
        var upload = read("25831;dossiers_received;6/2017;1.336\n25828;motto_board;6/2017;có\n"
                + "25828;dossiers_received;6/2017;9\nxx;dossiers_received;6/2017;9\n");
        previews.compare(upload.id());
        assertThat(figures()).isEmpty();

        assertThat(previews.confirm(upload.id())).isInstanceOfSatisfying(Writing.Written.class, written -> {
            assertThat(written.figures()).isEqualTo(3);
            assertThat(written.reports()).isEqualTo(2);
        });
        assertThat(figures())
                .containsExactly(
                        "dossiers_received 1336 reviewer", "dossiers_received 9 reviewer", "motto_board 1 reviewer");
        assertThat(reports()).containsExactly("SUBMITTED 2017-06-17 reviewer", "SUBMITTED 2017-06-17 reviewer");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void confirmsOnceAndNoMore() throws IOException {
        var upload = read("25831;dossiers_received;6/2017;1\n");
        previews.compare(upload.id());
        previews.confirm(upload.id());
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> previews.confirm(upload.id()))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(Refusal.GONE));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void writesNothingWhereSomebodyWasQuicker() throws IOException {
        var upload = read("25831;dossiers_received;6/2017;1\n25828;dossiers_received;6/2017;2\n");
        previews.compare(upload.id());
        district.report(hungHoa, "2017-06", "APPROVED");
        assertThat(previews.confirm(upload.id())).isEqualTo(new Writing.Overtaken(1));
        assertThat(figures()).isEmpty();
        assertThat(batches.list(10)).isEmpty();
        assertThat(rows("figure_change")).isZero();
        assertThat(previews.compare(upload.id()).count(Standing.REFUSED)).isOne();
        assertThat(previews.confirm(upload.id())).isInstanceOf(Writing.Written.class);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void writesNothingWhereAFigureBecameAnother() throws IOException {
        district.observe(hungHoa, "2017-06", "dossiers_received", "118");
        var upload = read("25831;dossiers_received;6/2017;120\n25831;dossiers_resolved;6/2017;90\n");
        previews.compare(upload.id());
        jdbc.sql("UPDATE observation SET value = 119").update();
        district.observe(hungHoa, "2017-06", "dossiers_resolved", "91");
        assertThat(previews.confirm(upload.id())).isEqualTo(new Writing.Overtaken(2));
        assertThat(figures()).containsExactly("dossiers_received 119 officer", "dossiers_resolved 91 officer");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void keepsTheVersionsOfWhatItChangesAndTakesBack() throws IOException {
        district.observe(hungHoa, "2017-06", "dossiers_received", "118");
        jdbc.sql("UPDATE observation SET reason = 'Nhập nhầm'").update();
        batches.undo(imported("25831;dossiers_received;6/2017;120\n25831;dossiers_resolved;6/2017;90\n"));
        assertThat(jdbc.sql("""
                                SELECT CONCAT_WS(' ', measure_code, ROUND(value), entered_by, reason)
                                FROM observation FOR SYSTEM_TIME ALL
                                WHERE unit_id = :unit
                                ORDER BY measure_code, row_start
                                """)
                        .param("unit", hungHoa.value())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "dossiers_received 118 officer",
                        "dossiers_received 118 officer Nhập nhầm",
                        "dossiers_received 120 reviewer",
                        "dossiers_received 118 officer Nhập nhầm",
                        "dossiers_resolved 90 reviewer");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void knowsAFileThatWasImportedBefore() throws IOException {
        var upload = read("25831;dossiers_received;6/2017;1\n");
        assertThat(batches.findStanding(upload.hash())).isEmpty();
        previews.compare(upload.id());
        previews.confirm(upload.id());
        assertThat(batches.findStanding(upload.hash())).isPresent();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void undoesAWholeBatch() throws IOException {
        district.report(hungHoa, "2017-06", "RETURNED");
        district.observe(hungHoa, "2017-06", "dossiers_received", "118");
        var before = figures();
        var reportsBefore = reports();
        var batch = imported("25831;dossiers_received;6/2017;120\n25831;dossiers_resolved;6/2017;90\n"
                + "25828;dossiers_received;6/2017;9\n");

        assertThat(batches.undo(batch)).isEqualTo(new Undoing.Undone(3));
        assertThat(figures()).isEqualTo(before);
        assertThat(reports()).isEqualTo(reportsBefore);
        assertThat(batches.undo(batch)).isEqualTo(new Undoing.NotThere());
        assertThat(batches.list(10).getFirst().undone()).isPresent();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void undoesNothingOfABatchThatLaterWorkStandsOn() throws IOException {
        var batch = imported("25831;dossiers_received;6/2017;120\n25828;dossiers_received;6/2017;9\n"
                + "25828;dossiers_resolved;6/2017;9\n");
        jdbc.sql("UPDATE observation SET value = 8 WHERE unit_id = :unit AND measure_code = 'dossiers_resolved'")
                .param("unit", longNguyen.value())
                .update();
        jdbc.sql("UPDATE submission SET state = 'APPROVED' WHERE unit_id = :unit")
                .param("unit", hungHoa.value())
                .update();

        assertThat(batches.undo(batch)).isInstanceOfSatisfying(Undoing.Blocked.class, blocked -> {
            assertThat(blocked.figures()).isEqualTo(2);
            assertThat(blocked.first())
                    .extracting(Undoing.Obstacle::why)
                    .containsExactlyInAnyOrder(Undoing.Why.DECIDED, Undoing.Why.CHANGED);
        });
        assertThat(figures()).hasSize(3);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void readsOneUnitARowWithTheMonthAbove() throws IOException {
        for (var name : List.of("wide.csv", "wide.xlsx")) {
            var upload = upload(Files.newInputStream(Fixture.named(name)));
            var found = imports.inspect(upload.id(), new Progress());
            assertThat(found.proposal().isWide()).isTrue();
            assertThat(found.month()).contains(new vn.cchc.period.Month(2017, 8));
            assertThat(found.proposal().problems(found)).isEmpty();
            imports.read(upload.id(), found, found.proposal(), new Progress());
            assertThat(previews.compare(upload.id()).count(Standing.NEW))
                    .as(name)
                    .isEqualTo(3);
        }
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void readsItsOwnTemplate() throws IOException {
        var template = templates.of(new vn.cchc.period.Month(2017, 8));
        assertThat(template.units()).extracting(UnitVersion::id).containsExactly(hungHoa, longNguyen);
        var out = new ByteArrayOutputStream();
        var words = new TemplateWorkbook.Words(
                "Mau",
                "Tháng",
                "Mã đơn vị",
                "Đơn vị",
                template.measures().stream().map(Measure::name).toList(),
                "Ghi chú",
                template.units().stream().map(UnitVersion::name).toList());
        new TemplateWorkbook(template, words).write(out);

        var upload = upload(new ByteArrayInputStream(out.toByteArray()));
        var found = imports.inspect(upload.id(), new Progress());
        assertThat(found.proposal().problems(found)).isEmpty();
        assertThat(found.month()).contains(template.month());
        assertThat(found.proposal().uses())
                .filteredOn(use -> use.role() == ColumnRole.FIGURES)
                .extracting(ColumnUse::measure)
                .containsExactlyElementsOf(
                        template.measures().stream().map(Measure::code).toList());
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void offersAndTakesWhatBalancesDossiers() throws IOException {
        var codes = templates.of(new vn.cchc.period.Month(2017, 8)).measures().stream()
                .map(measure -> measure.code().value())
                .toList();
        assertThat(codes).containsSubsequence("dossiers_opening", "dossiers_received", "dossiers_remaining");

        var upload = read("25831;Hồ sơ tồn đầu kỳ;6/2017;4\n25831;dossiers_remaining;6/2017;5\n");
        assertThat(previews.compare(upload.id()).count(Standing.NEW)).isEqualTo(2);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void saysWhyAColumnIsLeftOut() throws IOException {
        var upload = upload(stream(
                "Mã đơn vị;Tên đơn vị;Hồ sơ tiếp nhận;Điều khác;;dossiers_received\n" + "25831;Hưng Hòa;1;2;3;4\n"));
        assertThat(imports.inspect(upload.id(), new Progress()).columns())
                .extracting(SheetColumn::whyIgnored)
                .containsExactly(
                        SheetColumn.Why.NOT_IGNORED,
                        SheetColumn.Why.NAME_BESIDE_CODE,
                        SheetColumn.Why.NOT_IGNORED,
                        SheetColumn.Why.UNKNOWN,
                        SheetColumn.Why.UNTITLED,
                        SheetColumn.Why.TWICE);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void showsNoSampleThatTellsWhoSomebodyIs() throws IOException {
        var upload = upload(stream(HEADINGS.strip() + ";Khác\n25831;dossiers_received;6/2017;1;Nguyễn Văn An\n"));
        assertThat(imports.inspect(upload.id(), new Progress())
                        .columns()
                        .getLast()
                        .sample())
                .isEqualTo("•••");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void namesWhoseDraftAFigureIsWrittenOver() throws IOException {
        draft(hungHoa, "dossiers_received", "118");
        draft(hungHoa, "dossiers_resolved", "90");
        var upload = read("25831;dossiers_received;6/2017;120\n25828;dossiers_received;6/2017;7\n");
        previews.compare(upload.id());
        assertThat(previews.list(upload.id(), Optional.of(Standing.NEW), 0, 10))
                .extracting(StagedFigure::detail)
                .containsExactly("Cán bộ", "");
        assertThat(previews.overriding(upload.id())).isEqualTo(new Overriding(1, 1, List.of(), 0));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void refusesABalanceThatDoesNotComeOutAndTakesTheRest() throws IOException {
        var cayTruong = district.commune("25819", "Cây Trường II");
        var upload = readFile("balance-broken.csv");

        assertThat(previews.compare(upload.id()).count(Standing.NEW)).isEqualTo(2);
        assertThat(previews.list(upload.id(), Optional.of(Standing.REFUSED), 0, 10))
                .allSatisfy(figure -> {
                    assertThat(figure.fault()).contains(RowFault.BREAKS_RULE);
                    assertThat(figure.detail()).isEqualTo("dossier_balance 47 43");
                })
                .extracting(figure -> figure.cell().toString())
                .containsExactly("D2", "D3", "D4", "D5");

        previews.confirm(upload.id());
        assertThat(jdbc.sql("SELECT measure_code FROM observation WHERE unit_id = :unit ORDER BY measure_code")
                        .param("unit", cayTruong.value())
                        .query(String.class)
                        .list())
                .containsExactly("dossiers_early", "dossiers_on_time");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void holdsAFigureAgainstThoseThatAreThere() throws IOException {
        district.observe(hungHoa, "2017-06", "dossiers_resolved", "40");
        district.observe(hungHoa, "2017-06", "dossiers_on_time", "30");
        var upload = read("25831;dossiers_early;6/2017;11\n25831;dossiers_resolved;6/2017;40\n"
                + "25828;dossiers_early;6/2017;11\n");

        assertThat(previews.compare(upload.id()).counts())
                .isEqualTo(Map.of(Standing.NEW, 1, Standing.SAME, 1, Standing.REFUSED, 1));
        assertThat(previews.list(upload.id(), Optional.of(Standing.REFUSED), 0, 1)
                        .getFirst()
                        .detail())
                .isEqualTo("resolved_in_time 41 40");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void judgesAnewWhatItRefusedForARule() throws IOException {
        district.observe(hungHoa, "2017-06", "dossiers_resolved", "40");
        var upload = read("25831;dossiers_early;6/2017;41\n25831;dossiers_on_time;6/2017;0\n");
        assertThat(previews.compare(upload.id()).count(Standing.REFUSED)).isEqualTo(2);
        jdbc.sql("UPDATE observation SET value = 41").update();
        assertThat(previews.compare(upload.id()).counts()).isEqualTo(Map.of(Standing.NEW, 2));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void writesNothingWhereAFigureBesideThoseOfTheFileBecameAnother() throws IOException {
        district.observe(hungHoa, "2017-06", "dossiers_opening", "3");
        district.observe(hungHoa, "2017-06", "dossiers_resolved", "44");
        var upload = read("25831;dossiers_received;6/2017;44\n25831;dossiers_remaining;6/2017;3\n");
        assertThat(previews.compare(upload.id()).count(Standing.NEW)).isEqualTo(2);
        jdbc.sql("UPDATE observation SET value = 40 WHERE measure_code = 'dossiers_resolved'")
                .update();
        countUp("FIGURES 2017-06");

        assertThat(previews.confirm(upload.id())).isEqualTo(new Writing.Overtaken(2));
        assertThat(figures()).containsExactly("dossiers_opening 3 officer", "dossiers_resolved 40 officer");
        assertThat(rows("figure_change")).isZero();
    }

    /** As everybody does who writes figures. */
    private void countUp(String subject) {
        jdbc.sql("""
                        INSERT INTO data_version (subject, version)
                        VALUES (:subject, 1)
                        ON DUPLICATE KEY UPDATE version = version + 1
                        """).param("subject", subject).update();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void tellsWhichReportsItWouldHandInUnfinished() throws IOException {
        var laiHung = district.commune("25834", "Lai Hưng");
        var august = new vn.cchc.period.Month(2017, 8);
        district.observe(laiHung, "2017-08", "dossiers_opening", "3");
        var handingIn = previews.compare(readFile("two-figures.csv").id()).handingIn();

        assertThat(handingIn.reports()).isOne();
        assertThat(handingIn.first()).containsExactly(new HandingIn.Incomplete(new ReportKey(laiHung, august), 15));
    }

    private Upload readFile(String name) throws IOException {
        var upload = upload(Files.newInputStream(Fixture.named(name)));
        var found = imports.inspect(upload.id(), new Progress());
        imports.read(upload.id(), found, found.proposal(), new Progress());
        return upload;
    }

    private void draft(UnitId unit, String measure, String value) {
        jdbc.sql("""
                        INSERT INTO draft_value (month, unit_id, measure_code, value, version, entered_by, entered_at)
                        VALUES ('2017-06-01', :unit, :measure, :value, 1, 'Cán bộ', '2017-06-16 09:00:00')
                        """)
                .param("unit", unit.value())
                .param("measure", measure)
                .param("value", value)
                .update();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void asksForTheSignOfANumberThatCanBeReadTwoWays() throws IOException {
        var upload = upload(Files.newInputStream(Fixture.named("unclear-sign.csv")));
        var found = imports.inspect(upload.id(), new Progress());
        assertThat(found.proposal().problems(found)).containsExactly(MappingProblem.SIGN_UNCLEAR);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> imports.read(upload.id(), found, found.proposal(), new Progress()));
        var chosen = found.proposal().withSign(Optional.of(DecimalSign.COMMA));
        imports.read(upload.id(), found, chosen, new Progress());
        previews.compare(upload.id());
        assertThat(previews.list(upload.id(), Optional.of(Standing.NEW), 0, 1)
                        .getFirst()
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo("1336");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void refusesAFileThatNamesPeople() throws IOException {
        var upload = upload(Files.newInputStream(Fixture.named("names.csv")));
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> imports.inspect(upload.id(), new Progress()))
                .satisfies(refused -> assertThat(refused.detail()).isEqualTo("Họ và tên người nhận"));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void stopsAtTheFirstByteTooMany() {
        var endless = new InputStream() {
            private long sent;

            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                sent += length;
                assertThat(sent).isLessThan(Uploads.LARGEST + (1 << 20));
                java.util.Arrays.fill(into, from, from + length, (byte) 'x');
                return length;
            }
        };
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> uploads.receive("huge.csv", endless))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(Refusal.TOO_LARGE));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void cancelsInTheMiddleOfAFile() throws IOException {
        var upload = upload(stream(HEADINGS + "25831;dossiers_received;6/2017;1\n"));
        var progress = new Progress();
        progress.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> imports.inspect(upload.id(), progress));
        uploads.cancel(upload.id());
        assertThat(rows("import_upload")).isZero();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void sweepsWhatIsConfirmedOrLeftBehind() throws IOException {
        imported("25831;dossiers_received;6/2017;1\n");
        var left = read("25831;dossiers_received;6/2017;2\n");
        var fresh = read("25831;dossiers_received;6/2017;3\n");
        jdbc.sql("UPDATE import_upload SET uploaded_at = NOW() - INTERVAL 7 HOUR WHERE id = :id")
                .param("id", left.id())
                .update();
        sweeper.sweep();
        assertThat(jdbc.sql("SELECT id FROM import_upload").query(Long.class).list())
                .containsExactly(fresh.id());
        assertThat(rows("import_row")).isOne();
    }

    @Test
    @SignedInAs(Role.LEADER)
    void aLeaderImportsNothing() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> uploads.receive("a.csv", stream("a;b")));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> previews.confirm(1));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> batches.undo(1));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> batches.list(1));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void anOfficerImportsForTheOwnUnitAlone() throws IOException {
        var everybodys = imported("25831;dossiers_received;5/2017;1\n25828;dossiers_received;5/2017;2\n");
        SecurityContextHolder.setContext(new SignedInAs.Factory().createSecurityContext(officer(hungHoa)));

        var upload = read("25831;dossiers_received;6/2017;1\n25828;dossiers_received;6/2017;2\n");
        var preview = previews.compare(upload.id());
        assertThat(preview.count(Standing.NEW)).isOne();
        assertThat(previews.list(upload.id(), Optional.of(Standing.REFUSED), 0, 1)
                        .getFirst()
                        .fault())
                .contains(RowFault.UNIT_NOT_YOURS);
        assertThat(batches.list(10)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> batches.undo(everybodys));
    }

    /** 1,5 between commas is two cells: nobody knows which of the row's cells stand where they belong. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mã đơn vị,Số liệu,Tháng,Giá trị | 25831,dossiers_received,6/2017,1,5 | CELL_TOO_MANY | E2",
                "unit_code,measure_code,month,value,note | 25831,dossiers_received,6/2017,1,5 | NOTE_OR_DECIMALS | E2",
                "unit_code,measure_code,month,value,note | 25831,dossiers_received,6/2017,1,336.5 | NOTE_OR_DECIMALS | E2",
                "Mã đơn vị,Tháng,dossiers_received,Ghi chú | 25831,6/2017,1,336 | NOTE_OR_DECIMALS | D2",
                "unit_code,measure_code,month,value,note | 25831,dossiers_received,6/2017,1,5, | CELL_TOO_MANY | F2",
                "Mã đơn vị,Tháng,dossiers_received,dossiers_resolved | 25831,6/2017,1,336, | CELL_TOO_MANY | E2",
                "Mã đơn vị,Tháng,dossiers_received,dossiers_resolved,Ghi chú | 25831,6/2017,1,336,, | CELL_TOO_MANY | F2",
                "Mã đơn vị,Số liệu,Tháng,Giá trị | 25831,dossiers_received,6/2017,15,,, | CELL_TOO_MANY | E2",
                "Mã đơn vị,Tháng,dossiers_received,dossiers_resolved | 25831,6/2017,1,5,1 | CELL_TOO_MANY | E2",
                "Mã đơn vị;Tháng;dossiers_received | 25831;6/2017;;7 | CELL_TOO_MANY | D2",
                "Mã đơn vị;Số liệu;Tháng;Giá trị | 25831;dossiers_received;6/2017 | VALUE_MISSING | D2"
            })
    @SignedInAs(Role.REVIEWER)
    void refusesARowWithOneCellTooManyOrTooFew(String headings, String row, RowFault fault, String cell)
            throws IOException {
        var upload = readWhole(headings + "\n" + row + "\n");
        var preview = previews.compare(upload.id());

        assertThat(preview.toWrite()).isZero();
        assertThat(previews.list(upload.id(), Optional.empty(), 0, 10))
                .isNotEmpty()
                .allSatisfy(figure -> {
                    assertThat(figure.fault()).contains(fault);
                    assertThat(figure.cell()).hasToString(cell);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mã đơn vị,Số liệu,Tháng,Giá trị,,,\n25831,dossiers_received,6/2017,15,,,\n",
                "Mã đơn vị,Số liệu,Tháng,Giá trị\n25831,dossiers_received,6/2017,15\n,,,,,,\n",
                "Mã đơn vị,Số liệu,Tháng,Giá trị,Ghi chú\n25831,dossiers_received,6/2017,15\n",
                "Mã đơn vị,Số liệu,Tháng,Giá trị\n25831,dossiers_received,6/2017,\"15,0\"\n",
                "Mã đơn vị;Tháng;dossiers_received;dossiers_resolved\n25831;6/2017;15\n"
            })
    @SignedInAs(Role.REVIEWER)
    void takesARowWithEmptyCellsAtItsEndOrWithout(String content) throws IOException {
        var upload = readWhole(content);
        assertThat(previews.compare(upload.id()).counts()).isEqualTo(Map.of(Standing.NEW, 1));
    }

    /** Between semicolons, in quotation marks, or before the figure it is no part of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mã đơn vị;Số liệu;Tháng;Giá trị;Ghi chú\n25831;dossiers_received;6/2017;15;5\n",
                "Mã đơn vị,Số liệu,Tháng,Giá trị,Ghi chú\n25831,dossiers_received,6/2017,15,\"5\"\n",
                "Mã đơn vị,Số liệu,Tháng,Giá trị,Ghi chú\n25831,dossiers_received,6/2017,\"15\",5\n",
                "Mã đơn vị,Số liệu,Tháng,Giá trị,Ghi chú\n25831,dossiers_received,6/2017,k.p.s,5\n",
                "Mã đơn vị,Số liệu,Ghi chú,Tháng,Giá trị\n25831,dossiers_received,5,6/2017,15\n"
            })
    @SignedInAs(Role.REVIEWER)
    void takesANoteThatIsANumberWhereItIsNoPartOfTheFigure(String content) throws IOException {
        var upload = readWhole(content);
        assertThat(previews.compare(upload.id()).counts()).isEqualTo(Map.of(Standing.NEW, 1));
        assertThat(previews.list(upload.id(), Optional.empty(), 0, 1).getFirst().note())
                .isEqualTo("5");
    }

    /** Who made a table signs it, often to the right of it. */
    @Test
    @SignedInAs(Role.REVIEWER)
    void passesOverTheSignaturesBesideTheTableOfAWorkbook() throws IOException {
        var upload = upload(workbook(List.of(
                List.of("Mã đơn vị", "Tháng", "dossiers_received"),
                List.of("25831", "6/2017", "7"),
                List.of("", "", "", "", "NGƯỜI LẬP BIỂU"),
                List.of("25828", "6/2017", "", "", "8"))));
        var found = imports.inspect(upload.id(), new Progress());
        imports.read(upload.id(), found, found.proposal(), new Progress());
        assertThat(previews.compare(upload.id()).counts()).isEqualTo(Map.of(Standing.NEW, 1, Standing.REFUSED, 1));
        assertThat(previews.list(upload.id(), Optional.of(Standing.REFUSED), 0, 1)
                        .getFirst()
                        .cell())
                .hasToString("E4");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void refusesARowOfAWorkbookWithACellRightOfTheHeadings() throws IOException {
        var upload = upload(workbook(List.of(
                List.of("Mã đơn vị", "Tháng", "dossiers_received"),
                List.of("25831", "6/2017", "7", "", "8"),
                List.of("25828", "6/2017", "9"))));
        var found = imports.inspect(upload.id(), new Progress());
        imports.read(upload.id(), found, found.proposal(), new Progress());
        assertThat(previews.compare(upload.id()).counts()).isEqualTo(Map.of(Standing.NEW, 1, Standing.REFUSED, 1));
        assertThat(previews.list(upload.id(), Optional.of(Standing.REFUSED), 0, 10))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.fault()).contains(RowFault.CELL_BESIDE_TABLE);
                    assertThat(figure.cell()).hasToString("E2");
                });

        var read = found.proposal().withUse(4, ColumnUse.of(ColumnRole.NOTE));
        imports.read(upload.id(), found, read, new Progress());
        assertThat(previews.compare(upload.id()).counts()).isEqualTo(Map.of(Standing.NEW, 2));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void keepsWhatAFileSaysBesideAFigureWithTheVersionItWrites() throws IOException {
        district.observe(hungHoa, "2017-06", "dossiers_resolved", "90");
        var upload = readWhole("Mã đơn vị;Số liệu;Tháng;Giá trị;Ghi chú\n"
                + "25831;dossiers_received;6/2017;120;đã đối chiếu sổ\n25831;dossiers_resolved;6/2017;90;như cũ\n"
                + "25828;dossiers_received;6/2017;7;\n25828;dossiers_resolved;6/2017;7;gặp ông Nguyễn Văn An\n"
                + "25828;dossiers_early;6/2017;1;" + "x".repeat(501) + "\n");
        previews.compare(upload.id());

        assertThat(previews.list(upload.id(), Optional.empty(), 0, 10))
                .extracting(figure -> figure.standing() + " " + figure.note() + " " + figure.cell() + " "
                        + figure.fault().map(Enum::name).orElse("-"))
                .startsWith("NEW đã đối chiếu sổ D2 -", "SAME như cũ D3 -", "NEW  D4 -", "REFUSED  E5 REMARK_PERSONAL")
                .anySatisfy(last -> assertThat(last).endsWith("E6 REMARK_TOO_LONG"));
        assertThat(previews.overriding(upload.id()).notes()).isOne();

        assertThat(previews.confirm(upload.id())).isInstanceOf(Writing.Written.class);
        assertThat(jdbc.sql("""
                        SELECT CONCAT(measure_code, ' ', COALESCE(note, '-'))
                        FROM figure_change
                        ORDER BY unit_id, measure_code
                        """).query(String.class).list())
                .containsExactly("dossiers_received đã đối chiếu sổ", "dossiers_received -");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void takesTheSheetThatTellsOfFiguresAndNamesTheOthers() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("Trống");
            workbook.newWorksheet("Hướng dẫn").value(0, 0, "Điền vào trang sau");
            var figures = workbook.newWorksheet("Tháng 6");
            List.of("Mã đơn vị", "Tháng", "dossiers_received")
                    .forEach(heading -> figures.value(0, figuresOf(heading), heading));
            figures.value(1, 0, "25831");
            figures.value(1, 1, "6/2017");
            figures.value(1, 2, 7);
            var hidden = workbook.newWorksheet("Ẩn");
            hidden.value(0, 0, "x");
            hidden.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
        }
        var upload = upload(new ByteArrayInputStream(out.toByteArray()));
        var first =
                (FileForm.Workbook) imports.inspect(upload.id(), new Progress()).form();
        assertThat(first).isEqualTo(new FileForm.Workbook("Tháng 6", List.of("Hướng dẫn", "Tháng 6")));
        assertThat(first.others()).containsExactly("Hướng dẫn");

        var other = new FileForm.Workbook("Hướng dẫn", first.sheets());
        assertThat(imports.inspect(upload.id(), other, new Progress()).form()).isEqualTo(other);
        var found = imports.inspect(upload.id(), first, new Progress());
        imports.read(upload.id(), found, found.proposal(), new Progress());
        assertThat(previews.compare(upload.id()).counts()).isEqualTo(Map.of(Standing.NEW, 1));
    }

    private static int figuresOf(String heading) {
        return List.of("Mã đơn vị", "Tháng", "dossiers_received").indexOf(heading);
    }

    private static InputStream workbook(List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("S");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    private Upload readWhole(String content) throws IOException {
        var upload = upload(stream(content));
        var found = imports.inspect(upload.id(), new Progress());
        imports.read(upload.id(), found, found.proposal().withSign(Optional.of(DecimalSign.COMMA)), new Progress());
        return upload;
    }

    private static SignedInAs officer(UnitId unit) {
        return new SignedInAs() {
            @Override
            public Role value() {
                return Role.OFFICER;
            }

            @Override
            public long unit() {
                return unit.value();
            }

            @Override
            public Class<SignedInAs> annotationType() {
                return SignedInAs.class;
            }
        };
    }

    private long imported(String rows) throws IOException {
        var upload = read(rows);
        previews.compare(upload.id());
        return ((Writing.Written) previews.confirm(upload.id())).batch();
    }

    private Upload read(String rows) throws IOException {
        return readWhole(HEADINGS + rows);
    }

    private Upload upload(InputStream in) throws IOException {
        try (in) {
            return uploads.receive("C:\\Users\\x\\tệp.csv", in);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> figures() {
        return jdbc.sql("""
                        SELECT CONCAT(measure_code, ' ', ROUND(value), ' ', entered_by)
                        FROM observation
                        ORDER BY unit_id, measure_code
                        """).query(String.class).list();
    }

    private List<String> reports() {
        return jdbc.sql("""
                        SELECT CONCAT(state, ' ', due_on, ' ', COALESCE(submitted_by, '-'))
                        FROM submission
                        ORDER BY due_on, unit_id
                        """).query(String.class).list();
    }

    private int rows(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }
}
