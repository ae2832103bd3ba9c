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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.cchc.access.Acting;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.exchange.file.Fixture;
import vn.cchc.exchange.file.Refusal;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.letter.Grounds;
import vn.cchc.letter.LateDossiers;
import vn.cchc.letter.LetterBatches;
import vn.cchc.letter.LetterDesk;
import vn.cchc.letter.LetterProblem;
import vn.cchc.letter.LetterSurplus;
import vn.cchc.letter.LetterUndoing;
import vn.cchc.letter.LetterWriting;
import vn.cchc.letter.NewLetter;
import vn.cchc.letter.RefusedLetterException;
import vn.cchc.period.Month;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;
import vn.cchc.platform.DatabaseTest;

/** A file of letters: recognised, judged by the register's rules, entered as one batch, undone as a whole. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
class LetterImportsTest {

    private static final String HEADINGS =
            "Mã đơn vị;Số thư;Sự việc;Ngày trao;Chức danh người ký;Mã hồ sơ;Số ngày trễ;Ghi chú\n";

    @Autowired
    Uploads uploads;

    @Autowired
    Imports imports;

    @Autowired
    LetterImports letters;

    @Autowired
    LetterBatches batches;

    @Autowired
    LetterDesk desk;

    @Autowired
    LetterStagingQuery staging;

    @Autowired
    FileLettersQuery preview;

    @Autowired
    JdbcClient jdbc;

    private UnitId laiHung;

    @BeforeEach
    void foundACommune() {
        jdbc.sql("DELETE FROM journal").update();
        var district = new StoredDistrict(jdbc);
        laiHung = district.commune("25834", "Lai Hưng");
        district.commune("25831", "Hưng Hòa");
    }

    @AfterEach
    void forgetEverything() {
        List.of(
                        "import_letter",
                        "import_upload",
                        "letter_batch_entry",
                        "letter_batch",
                        "letter",
                        "closed_month",
                        "journal",
                        "observation",
                        "submission",
                        "unit_version",
                        "unit")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    @ParameterizedTest
    @ValueSource(strings = {"letters.csv", "letters.xlsx", "letters-utf16-nfd.txt"})
    @SignedInAs(Role.REVIEWER)
    void readsAFileAsPeopleKeepTheirRegister(String name) throws IOException {
        var upload = upload(Files.newInputStream(Fixture.named(name)));
        var found = imports.inspect(upload.id(), new Progress());
        assertThat(found.proposal().content()).isEqualTo(FileContent.LETTERS);
        assertThat(found.proposal().problems(found)).isEmpty();

        var preview = letters.read(upload.id(), found, found.proposal(), new Progress());

        assertThat(preview.count(Standing.NEW)).isEqualTo(4);
        assertThat(letters.list(upload.id(), Optional.of(Standing.NEW), 0, 10))
                .extracting(letter -> letter.occasion().orElseThrow() + " "
                        + letter.handedOn().orElseThrow() + " "
                        + letter.number().orElseThrow())
                .containsExactly(
                        "MARRIAGE 2017-07-10 1",
                        "BIRTH 2017-07-11 2",
                        "LATE_DOSSIER 2017-07-12 1",
                        "DEATH 2017-07-13 1");
        assertThat(letters.list(upload.id(), Optional.of(Standing.REFUSED), 0, 10))
                .extracting(LetterImportsTest::refusal)
                .containsExactly(
                        "E9 OCCASION_UNKNOWN",
                        "F10 DAY_UNREADABLE",
                        "C11 NUMBER_OF_ANOTHER_TYPE",
                        "K12 NOTE_PERSONAL",
                        "H13 DOSSIER_APOLOGISED H7",
                        "B14 UNIT_UNKNOWN");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void keepsNothingOfWhatTellsWhoSomebodyIs() throws IOException {
        read("25834;;Kết hôn;10/7/2017;Chủ tịch Nguyễn Hoàng Nam;;;\n"
                + "25834;;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;Trao cho ông Trần Văn Ba\n"
                + "Lê Thị Hoa;;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;\n");

        var kept = jdbc.sql("""
                        SELECT CONCAT_WS('|', unit_text, occasion_text, day_text, number_text, signer_title, reason, note)
                        FROM import_letter
                        """).query(String.class).list();
        assertThat(kept).hasSize(3).noneMatch(row -> row.matches(".*(Nam|Ba|Hoa).*"));
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void refusesAFileWithAColumnOfNames() throws IOException {
        var upload = upload(Files.newInputStream(Fixture.named("letters-names.csv")));
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> imports.inspect(upload.id(), new Progress()))
                .satisfies(refused -> {
                    assertThat(refused.refusal()).isEqualTo(Refusal.PERSONAL_DATA);
                    assertThat(refused.detail()).isEqualTo("Họ tên người nhận");
                });
    }

    /** Lai Hưng passed its code on within the reporting month of July. */
    @Test
    @SignedInAs(Role.REVIEWER)
    void givesEachLetterToTheUnitOfItsDayAlsoOneThatHasEndedWithinTheMonth() throws IOException {
        var merged = LocalDate.of(2017, 7, 1);
        jdbc.sql("UPDATE unit_version SET valid_to = '2017-07-01' WHERE unit_id = :unit")
                .param("unit", laiHung.value())
                .update();
        var benCat =
                new StoredDistrict(jdbc).unit("CCHC", "25834", "Bến Cát", UnitKind.WARD, merged, UnitVersion.FOR_EVER);
        var upload = read("25834;;Khai sinh;30/6/2017;Chủ tịch UBND xã;;;\n"
                + "25834;;Khai sinh;01/7/2017;Chủ tịch UBND xã;;;\n"
                + "Lai Hưng;;Khai sinh;01/7/2017;Chủ tịch UBND xã;;;\n");

        assertThat(letters.list(upload.id(), Optional.of(Standing.REFUSED), 0, 10))
                .extracting(LetterImportsTest::refusal)
                .containsExactly("A4 UNIT_NOT_THAT_DAY");
        assertThat(letters.confirm(upload.id(), "")).isInstanceOf(LetterWriting.Written.class);
        assertThat(jdbc.sql("SELECT unit_id FROM letter ORDER BY handed_on")
                        .query(Long.class)
                        .list())
                .containsExactly(laiHung.value(), benCat.value());
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void entersAllInOneBatchWithTheJournal() throws IOException {
        var upload = read("25834;7/TCM;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;\n"
                + "25834;;Khai sinh;16/7/2017;Chủ tịch UBND xã;;;Sinh đôi\n"
                + "25831;;Trả kết quả trễ hạn;10/7/2017;Chủ tịch UBND xã;H1;3;\n");
        assertThat(stored()).isEmpty();

        assertThat(letters.confirm(upload.id(), ""))
                .isInstanceOfSatisfying(
                        LetterWriting.Written.class,
                        written -> assertThat(written.letters()).isEqualTo(3));

        assertThat(stored())
                .containsExactly(
                        "25831 APOLOGY 1 2017-07-10 2017-07 H1 3 -",
                        "25834 CONGRATULATION 7 2017-07-10 2017-07 - - -",
                        "25834 CONGRATULATION 8 2017-07-16 2017-08 - - -");
        assertThat(jdbc.sql("SELECT CONCAT_WS('|', username, deed, subject, detail) FROM journal ORDER BY unit_id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "reviewer|LETTERS_IMPORTED|sổ.csv|2 (2017-07, 2017-08)",
                        "reviewer|LETTERS_IMPORTED|sổ.csv|1 (2017-07)");
        assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> letters.confirm(upload.id(), ""));
        assertThat(batches.findStanding(upload.hash())).isPresent();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void theSameFileAgainAddsNothing() throws IOException {
        var rows = "25834;;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;\n25834;;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;\n";
        letters.confirm(read(rows).id(), "");

        var again = read(rows);

        assertThat(letters.list(again.id(), Optional.of(Standing.SAME), 0, 10))
                .extracting(letter -> letter.number().orElseThrow())
                .containsExactly(1, 2);
        assertThat(letters.confirm(again.id(), "")).isInstanceOf(LetterWriting.NothingToWrite.class);
        assertThat(stored()).hasSize(2);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void entersALetterWithoutANumberUnlessSomebodySaysItIsThere() throws IOException {
        letters.confirm(read("25834;7;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;\n").id(), "");
        var twice = "25834;;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;\n25834;;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;\n";
        var upload = read(twice);
        assertThat(letters.countAlike(upload.id())).isEqualTo(1);
        assertThat(letters.list(upload.id(), Optional.of(Standing.NEW), 0, 10))
                .extracting(letter -> letter.number().orElseThrow()
                        + letter.alike().map(there -> " as " + there).orElse(""))
                .containsExactly("8 as 7", "9");

        assertThat(letters.decide(upload.id(), Optional.of(1), false).toWrite()).isEqualTo(1);
        assertThat(letters.decide(upload.id(), Optional.of(2), false).toWrite()).isEqualTo(1);
        assertThat(letters.decide(upload.id(), Optional.empty(), true).toWrite())
                .isEqualTo(2);
        assertThat(letters.decide(upload.id(), Optional.empty(), false).toWrite())
                .isEqualTo(1);
        assertThat(letters.confirm(upload.id(), ""))
                .isInstanceOfSatisfying(
                        LetterWriting.Written.class,
                        written -> assertThat(written.letters()).isEqualTo(1));
        assertThat(stored()).hasSize(2);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void entersNothingOfAFileThatSomebodyEnteredMeanwhile() throws IOException {
        var rows = "25834;;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;\n";
        var first = read(rows);
        var second = read(rows);
        letters.confirm(first.id(), "");

        assertThat(letters.confirm(second.id(), "")).isEqualTo(new LetterWriting.Overtaken(1));
        assertThat(stored()).hasSize(1);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void entersNothingWhereTheRegisterChangedMeanwhile() throws IOException {
        var upload =
                read("25834;7;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;\n25834;8;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;\n");
        desk.enter(laiHung, birth(7), Grounds.NONE);

        assertThat(letters.confirm(upload.id(), "")).isEqualTo(new LetterWriting.Overtaken(1));
        assertThat(stored()).hasSize(1);
        assertThat(letters.list(upload.id(), Optional.empty(), 0, 10)).hasSize(2);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void anUndoVoidsEveryLetterAndTheFileMayComeAgain() throws IOException {
        var rows =
                "25834;7;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;\n25831;;Trả kết quả trễ hạn;10/7/2017;Chủ tịch UBND xã;H1;3;\n";
        long batch = written(rows);

        assertThat(batches.undo(batch, "Hoàn tác")).isEqualTo(new LetterUndoing.Undone(2));
        assertThat(stored()).allMatch(letter -> letter.endsWith(" Hoàn tác"));
        assertThat(batches.undo(batch, "Hoàn tác")).isEqualTo(new LetterUndoing.NotThere());
        assertThat(batches.list(10).getFirst().undone()).isPresent();

        written(rows);
        assertThat(stored())
                .containsExactly(
                        "25831 APOLOGY 1 2017-07-10 2017-07 H1 3 Hoàn tác",
                        "25831 APOLOGY 2 2017-07-10 2017-07 H1 3 -",
                        "25834 CONGRATULATION 7 2017-07-10 2017-07 - - -");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void givesNoNumberAgainThatSomebodyVoidedByHand() throws IOException {
        var seven = "25834;7;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;\n";
        var eight = "25834;8;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;\n";
        long batch = written(seven + eight);
        desk.strike(laiHung, id(7), "Ghi nhầm");
        assertThat(batches.undo(batch, "Hoàn tác")).isEqualTo(new LetterUndoing.Undone(1));

        var again = read(seven + eight);
        assertThat(letters.list(again.id(), Optional.empty(), 0, 10))
                .extracting(LetterImportsTest::refusal)
                .containsExactly("B2 NUMBER_TAKEN", "D3");

        letters.confirm(read(eight).id(), "");
        desk.strike(laiHung, id(8), "Ghi nhầm");
        assertThat(letters.list(read(eight).id(), Optional.empty(), 0, 10))
                .extracting(LetterImportsTest::refusal)
                .containsExactly("B2 NUMBER_TAKEN");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void undoesForNoReasonThatTellsWhoSomebodyIs() throws IOException {
        long batch = written("25834;7;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;\n");

        for (var reason : List.of("", "Trao nhầm cho bà Lan", "x".repeat(501))) {
            assertThatExceptionOfType(RefusedLetterException.class).isThrownBy(() -> batches.undo(batch, reason));
        }

        assertThat(stored()).containsExactly("25834 CONGRATULATION 7 2017-07-10 2017-07 - - -");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void keepsNoNameOfAFileThatTellsWhoSomebodyIs() throws IOException {
        var name = "Thư chúc mừng ông Nguyễn Văn An.xlsx";
        assertThat(uploads.receive(name, stream(HEADINGS)).fileName()).isEqualTo("•••.xlsx");
        assertThat(uploads.receive("C:\\Sổ thư tháng 7.csv", stream(HEADINGS)).fileName())
                .isEqualTo("Sổ thư tháng 7.csv");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void leavesAnEarlierReadingWholeWhereANewOneFails() throws IOException {
        var upload = read("25834;7;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;\n");
        var sound = new StagedLetter.Written(1, 2, "25834", "Kết hôn", "10/7/2017", "8");
        var broken = new StagedLetter.Written(1, 3, "25834", "Kết hôn", "10/7/2017", "9");
        var letters = List.of(
                StagedLetter.refused(sound, 0, null, "DAY_MISSING", ""),
                StagedLetter.refused(broken, 0, null, "DAY_MISSING", ""));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> staging.replace(upload.id(), letters, Optional.empty()));

        assertThat(preview.counts(upload.id()).count(Standing.NEW)).isEqualTo(1);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void undoesNothingOfABatchThatLaterWorkStandsOn() throws IOException {
        long batch = written(
                "25834;7;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;\n25834;8;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;\n"
                        + "25834;9;Kết hôn;20/5/2017;Chủ tịch UBND xã;;;\n25834;10;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;\n");
        desk.correct(laiHung, id(7), birth(7), Grounds.NONE);
        desk.strike(laiHung, id(10), "Ghi nhầm");
        jdbc.sql(
                        "INSERT INTO closed_month (month, closed_by, closed_at) VALUES ('2017-06-01', 'x', '2017-08-01 00:00:00')")
                .update();

        assertThat(batches.undo(batch, "Hoàn tác")).isInstanceOfSatisfying(LetterUndoing.Blocked.class, blocked -> {
            assertThat(blocked.letters()).isEqualTo(2);
            assertThat(blocked.first())
                    .extracting(obstacle -> obstacle.number() + " " + obstacle.why())
                    .containsExactly("9/TCM MONTH_CLOSED", "7/TCM CORRECTED");
        });
        assertThat(stored().stream().filter(letter -> letter.endsWith(" -"))).hasSize(3);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void leavesClosedMonthsAlone() throws IOException {
        jdbc.sql(
                        "INSERT INTO closed_month (month, closed_by, closed_at) VALUES ('2017-07-01', 'x', '2017-08-01 00:00:00')")
                .update();
        var upload = read("25834;;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;\n");
        assertThat(letters.list(upload.id(), Optional.empty(), 0, 1).getFirst().problem())
                .contains(LetterProblem.MONTH_CLOSED);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void marksTheVeryCellThatIsWrong() throws IOException {
        var upload = read("25834;;Mừng thọ;10/7/2017;Chủ tịch UBND xã;H1;3;\n"
                + "25834;;Mừng thọ;10/7/2017;Chủ tịch UBND xã;;3;\n"
                + "25834;;Mừng thọ;06/8/2027;Chủ tịch UBND xã;;;\n");
        assertThat(letters.list(upload.id(), Optional.empty(), 0, 10))
                .extracting(LetterImportsTest::refusal)
                .containsExactly("F2 DOSSIER_NOT_LATE", "G3 DAYS_LATE_WITHOUT_DOSSIER", "D4 DAY_TO_COME");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void asksForAReasonInAnApprovedMonthAndCountsWhatExceedsItsLateDossiers() throws IOException {
        jdbc.sql("INSERT INTO submission (month, unit_id, state, due_on)"
                        + " VALUES ('2017-07-01', :unit, 'APPROVED', '2017-07-17')")
                .param("unit", laiHung.value())
                .update();
        for (var number : List.of("'dossiers_resolved', 3", "'dossiers_early', 1", "'dossiers_on_time', 1")) {
            jdbc.sql("INSERT INTO observation (month, unit_id, measure_code, value, entered_by) VALUES ('2017-07-01', "
                            + laiHung.value() + ", " + number + ", 'officer')")
                    .update();
        }
        var upload = read("25834;;Trả kết quả trễ hạn;10/7/2017;Chủ tịch UBND xã;H1;3;\n"
                + "25834;;Trả kết quả trễ hạn;10/7/2017;Chủ tịch UBND xã;H2;3;\n25831;;BIRTH;10/7/2017;Chủ tịch;;;\n");

        assertThat(letters.surpluses(upload.id()))
                .containsExactly(new LetterSurplus(laiHung, new LateDossiers(new Month(2017, 7), 1, 0), 2));
        assertThat(letters.confirm(upload.id(), ""))
                .isEqualTo(new LetterWriting.ReasonWanted(LetterProblem.MONTH_APPROVED, 2));
        assertThat(letters.confirm(upload.id(), "Sót của bà Lan"))
                .isEqualTo(new LetterWriting.ReasonWanted(LetterProblem.APPROVED_REASON_PERSONAL, 2));
        assertThat(stored()).isEmpty();

        assertThat(letters.confirm(upload.id(), "Sót khi ghi sổ")).isInstanceOf(LetterWriting.Written.class);
        assertThat(jdbc.sql("SELECT DISTINCT approved_reason FROM letter WHERE unit_id = " + laiHung.value())
                        .query(String.class)
                        .list())
                .containsExactly("Sót khi ghi sổ");
        assertThat(jdbc.sql("SELECT CONCAT(subject, '|', detail) FROM journal")
                        .query(String.class)
                        .list())
                .containsExactly("sổ.csv|2 (2017-07) – Sót khi ghi sổ", "sổ.csv|1 (2017-07)");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void readsItsOwnTemplate() throws IOException {
        var out = new ByteArrayOutputStream();
        new LettersWorkbook(
                        "Mau",
                        List.of("Mỗi dòng một thư", "Sự việc: Đăng ký kết hôn; Đăng ký khai sinh"),
                        List.of("Mã đơn vị", "Số thư", "Sự việc", "Ngày trao", "Chức danh người ký", "Ghi chú"))
                .write(out);
        var upload = upload(new ByteArrayInputStream(out.toByteArray()));
        var found = imports.inspect(upload.id(), new Progress());
        assertThat(found.proposal().content()).isEqualTo(FileContent.LETTERS);
        assertThat(found.proposal().problems(found)).isEmpty();
        assertThat(letters.read(upload.id(), found, found.proposal(), new Progress())
                        .all())
                .isZero();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void asksForWhatALetterCannotBeWithout() throws IOException {
        var upload = upload(stream("Mã đơn vị;Số thư;Lý do\n25834;1;x\n"));
        var found = imports.inspect(upload.id(), new Progress());
        assertThat(found.proposal().problems(found))
                .containsExactly(MappingProblem.NO_DAY, MappingProblem.NO_OCCASION, MappingProblem.NO_SIGNER);
    }

    @Test
    void anOfficerEntersLettersOfTheOwnUnitAlone() throws IOException {
        var officer = Acting.officer("officer", laiHung);
        long everybodys = Acting.as("reviewer", Role.REVIEWER)
                .asks(() -> writtenQuietly("25831;;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;\n"));

        officer.does(() -> {
            var upload = readQuietly(
                    "25834;;Kết hôn;10/7/2017;Chủ tịch UBND xã;;;\n25831;;Kết hôn;11/7/2017;Chủ tịch UBND xã;;;\n");
            assertThat(letters.list(upload.id(), Optional.empty(), 0, 10))
                    .extracting(letter -> letter.fault().map(Enum::name).orElse("-"))
                    .containsExactly("-", "UNIT_NOT_YOURS");
            assertThat(letters.confirm(upload.id(), "")).isInstanceOf(LetterWriting.Written.class);
            assertThat(batches.list(10)).hasSize(1);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> batches.undo(everybodys, "Hoàn tác"));
        });
    }

    @Test
    void faultsOfRowsAndProblemsOfTheRegisterHaveNamesOfTheirOwn() {
        var names = new ArrayList<String>();
        for (var fault : RowFault.values()) {
            names.add(fault.name());
        }
        for (var problem : LetterProblem.values()) {
            names.add(problem.name());
        }
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.length() <= 40);
    }

    private static String refusal(FileLetter letter) {
        var why = letter.fault()
                .map(Enum::name)
                .or(() -> letter.problem().map(Enum::name))
                .orElse("");
        return (letter.cell() + " " + why + " " + letter.detail()).strip();
    }

    private static NewLetter birth(int number) {
        return new NewLetter(
                "BIRTH", java.time.LocalDate.of(2017, 7, 9), Optional.of(number), "Chủ tịch UBND xã", "", null, "", "");
    }

    private long id(int number) {
        return jdbc.sql("SELECT id FROM letter WHERE number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void refusesALetterWithOneCellTooMany() throws IOException {
        var upload = read("25834;;BIRTH;11/7/2017;Chủ tịch;UBND;;;;\n25834;;BIRTH;12/7/2017;Chủ tịch;;;;tặng hoa;quà\n"
                + "25834;;BIRTH;13/7/2017;Chủ tịch;;;;;;\n");
        assertThat(letters.list(upload.id(), Optional.empty(), 0, 10))
                .extracting(letter -> letter.standing() + " " + letter.cell() + " "
                        + letter.fault().map(Enum::name).orElse("-"))
                .containsExactly("REFUSED I2 CELL_TOO_MANY", "REFUSED I3 CELL_TOO_MANY", "REFUSED I4 CELL_TOO_MANY");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void passesOverTheSignaturesBesideTheTableOfAWorkbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("S");
            var rows = List.of(HEADINGS.strip(), "25834;;BIRTH;11/7/2017;Chủ tịch", ";;;;;;;;;NGƯỜI LẬP BIỂU");
            for (int row = 0; row < rows.size(); row++) {
                var cells = rows.get(row).split(";");
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
        var upload = upload(new ByteArrayInputStream(out.toByteArray()));
        var found = imports.inspect(upload.id(), new Progress());
        letters.read(upload.id(), found, found.proposal(), new Progress());
        assertThat(letters.list(upload.id(), Optional.empty(), 0, 10))
                .extracting(FileLetter::standing)
                .containsExactly(Standing.NEW);
    }

    /** Somebody entered other letters since the file was read. */
    @Test
    @SignedInAs(Role.REVIEWER)
    void saysAnewWhatBecomesOfEveryLetterOnceOneIsDecidedOn() throws IOException {
        written("25834;;BIRTH;11/7/2017;Chủ tịch;;;\n");
        var upload = read("25834;;BIRTH;11/7/2017;Chủ tịch;;;\n25834;8;BIRTH;14/7/2017;Chủ tịch;;;\n"
                + "25834;9;BIRTH;15/7/2017;Chủ tịch;;;\n");
        assertThat(standings(upload)).containsExactly("NEW 10 -", "NEW 8 -", "NEW 9 -");
        written("25834;8;BIRTH;14/7/2017;Chủ tịch;;;\n25834;9;BIRTH;16/7/2017;Chủ tịch;;;\n");

        letters.decide(upload.id(), Optional.of(1), false);
        assertThat(standings(upload)).containsExactly("SAME 1 -", "SAME 8 -", "REFUSED - NUMBER_TAKEN");
        letters.decide(upload.id(), Optional.of(1), true);
        assertThat(standings(upload)).containsExactly("NEW 10 -", "SAME 8 -", "REFUSED - NUMBER_TAKEN");
    }

    private List<String> standings(Upload upload) {
        return letters.list(upload.id(), Optional.empty(), 0, 20).stream()
                .map(letter -> letter.standing() + " "
                        + letter.number().map(String::valueOf).orElse("-") + " "
                        + letter.problem().map(Enum::name).orElse("-"))
                .toList();
    }

    /** One letter left out moves the numbers of all that follow, and those of other letters stay as they are. */
    @Test
    @SignedInAs(Role.REVIEWER)
    void showsTheNumbersThatTheConfirmationGives() throws IOException {
        written("25834;;BIRTH;11/7/2017;Chủ tịch;;;\n25834;;BIRTH;12/7/2017;Chủ tịch;;;\n");
        var upload = read("25834;;BIRTH;11/7/2017;Chủ tịch;;;\n25834;;MARRIAGE;11/7/2017;Chủ tịch;;;\n"
                + "25834;;BIRTH;12/7/2017;Chủ tịch;;;\n25834;;BIRTH;13/7/2017;Chủ tịch;;;\n"
                + "25834;;BIRTH;14/7/2017;Chủ tịch;;;\n25831;;BIRTH;14/7/2017;Chủ tịch;;;\n"
                + "25834;9;BIRTH;15/7/2017;Chủ tịch;;;\n");
        var before = shown(upload);

        letters.decide(upload.id(), Optional.of(1), false);
        assertThat(numbers(upload)).startsWith(1, 10, 11, 12, 13, 1, 9);
        letters.decide(upload.id(), Optional.empty(), false);
        assertThat(numbers(upload)).startsWith(1, 10, 2, 11, 12, 1, 9);
        letters.decide(upload.id(), Optional.empty(), true);
        assertThat(shown(upload)).isEqualTo(before);
        letters.decide(upload.id(), Optional.of(3), false);

        var promised = shown(upload);
        assertThat(letters.confirm(upload.id(), "")).isInstanceOf(LetterWriting.Written.class);
        assertThat(jdbc.sql("""
                        SELECT CONCAT(l.unit_id, ' ', l.occasion_code, ' ', l.handed_on, ' ', l.number)
                        FROM letter_batch_entry e
                        JOIN letter l ON l.id = e.letter_id
                        WHERE e.batch_id = (SELECT MAX(b.id) FROM letter_batch b)
                        """).query(String.class).list()).containsExactlyInAnyOrderElementsOf(promised);
    }

    private List<Integer> numbers(Upload upload) {
        return letters.list(upload.id(), Optional.empty(), 0, 20).stream()
                .map(letter -> letter.number().orElseThrow())
                .toList();
    }

    private List<String> shown(Upload upload) {
        return letters.list(upload.id(), Optional.of(Standing.NEW), 0, 20).stream()
                .map(letter -> letter.unit().orElseThrow().value() + " "
                        + letter.occasion().orElseThrow() + " "
                        + letter.handedOn().orElseThrow() + " "
                        + letter.number().orElseThrow())
                .toList();
    }

    private long written(String rows) throws IOException {
        return ((LetterWriting.Written) letters.confirm(read(rows).id(), "")).batch();
    }

    private long writtenQuietly(String rows) {
        return ((LetterWriting.Written) letters.confirm(readQuietly(rows).id(), "")).batch();
    }

    private Upload readQuietly(String rows) {
        try {
            return read(rows);
        } catch (IOException torn) {
            throw new java.io.UncheckedIOException(torn);
        }
    }

    private Upload read(String rows) throws IOException {
        var upload = upload(stream(HEADINGS + rows));
        var found = imports.inspect(upload.id(), new Progress());
        letters.read(upload.id(), found, found.proposal(), new Progress());
        return upload;
    }

    private Upload upload(InputStream in) throws IOException {
        try (in) {
            return uploads.receive("sổ.csv", in);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> stored() {
        return jdbc.sql("""
                        SELECT CONCAT_WS(' ', v.code, l.type_code, l.number, l.handed_on, DATE_FORMAT(l.month, '%Y-%m'),
                                         COALESCE(l.dossier_code, '-'), COALESCE(l.days_late, '-'),
                                         COALESCE(l.void_reason, '-'))
                        FROM letter l
                        JOIN unit_version v ON v.unit_id = l.unit_id
                        ORDER BY v.code, l.type_code, l.number
                        """).query(String.class).list();
    }
}
