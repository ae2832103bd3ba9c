package vn.cchc.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.OwnPasswords;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.exchange.Uploads;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.kit.LoadState;
import vn.cchc.letter.Grounds;
import vn.cchc.letter.LetterDesk;
import vn.cchc.letter.NewLetter;
import vn.cchc.observation.EntryDesk;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;
import vn.cchc.platform.SampleTest;

/** What people type is in no log, whether it is kept, refused, or brings something down. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class LogsTest {

    private static final UnitId UNIT = new UnitId(5);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LetterDesk letters;

    @Autowired
    EntryDesk entries;

    @Autowired
    Uploads uploads;

    @Autowired
    OwnPasswords passwords;

    @Test
    @SignedInAs(value = Role.OFFICER, unit = 5)
    void tellNothingOfWhatIsTypedAndSent(CapturedOutput log) {
        letters.enter(UNIT, letter("H25-LOG-0001", "máy in hỏng cả tuần"), Grounds.NONE);
        catchThrowable(() -> letters.enter(UNIT, letter("H25-LOG-0002", "đơn của bà Hoa"), Grounds.NONE));
        catchThrowable(() -> letters.strike(UNIT, 0, "ông Nguyễn Văn An nhận nhầm"));
        catchThrowable(() -> entries.explain(
                UNIT, Month.ofKey(LocalDate.of(2017, 8, 1)), new IndicatorCode("C2"), "", "gọi 0912345678"));
        var file = new ByteArrayInputStream("MZ của bà Hoa".getBytes(StandardCharsets.UTF_8));
        catchThrowable(() -> uploads.receive("Nguyễn Văn An.exe", file));
        catchThrowable(() -> passwords.change("mật khẩu cũ", "mật khẩu mới dài"));

        assertThat(log.getAll())
                .doesNotContain("H25-LOG", "máy in", "bà Hoa", "Nguyễn Văn An", "0912345678", "mật khẩu");
    }

    @Test
    void leaveOutWhatTheDatabaseRepeatsInItsErrors(CapturedOutput log) {
        jdbc.sql("CREATE TEMPORARY TABLE said (text VARCHAR(100) PRIMARY KEY, day DATE)")
                .update();
        jdbc.sql("INSERT INTO said (text) VALUES ('bà Hoa, ấp 3')").update();
        LoadState.of(() -> jdbc.sql("INSERT INTO said (text) VALUES (:text)")
                .param("text", "bà Hoa, ấp 3")
                .update());
        LoadState.of(() -> jdbc.sql("INSERT INTO said (text, day) VALUES ('x', :day)")
                .param("day", "sinh nhật bà Hoa")
                .update());
        jdbc.sql("DROP TEMPORARY TABLE said").update();

        assertThat(log.getAll())
                .contains("Panel failed", "Duplicate entry … for key", "Incorrect date value: …")
                .doesNotContain("bà Hoa");
    }

    @Test
    void leaveOutWhatJavaRepeatsInItsErrors(CapturedOutput log) {
        var failure = catchThrowable(() -> Integer.parseInt("bà \"Hoa\" 3"));
        LoggerFactory.getLogger(LogsTest.class).error("Not read", failure);

        assertThat(log.getAll()).contains("Not read", "For input string: …").doesNotContain("Hoa");
    }

    private static NewLetter letter(String dossier, String reason) {
        return new NewLetter(
                "LATE_DOSSIER", LocalDate.of(2017, 8, 1), Optional.empty(), "Chủ tịch UBND xã", dossier, 2, reason, "");
    }
}
