package vn.cchc.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.period.Month;
import vn.cchc.period.ReportingCalendar;

/** What the sample is meant to show: every deliberately awkward figure by name. All of it is invented. */
final class Story {

    static final ReportingCalendar CALENDAR = new ReportingCalendar("CCHC", 15, 17);

    static final Month FIRST = new Month(2016, 1);
    static final Month LAST_REPORTED = new Month(2017, 7);
    static final Month OPEN = new Month(2017, 8);
    static final LocalDate TODAY = LocalDate.of(2017, 8, 8);

    /** The day the two models began was not published. */
    static final LocalDate LAUNCH = LocalDate.of(2016, 10, 10);

    /** The overdue report. */
    static final Commune SILENT = Commune.TAN_HUNG;

    /** Reports of 2016 were closed together. */
    static final LocalDateTime CLOSING = LocalDateTime.of(2017, 2, 1, 8, 0);

    /** An approved report with holes. */
    static final Commune INCOMPLETE = Commune.HUNG_HOA;

    static final Set<String> LEFT_OUT = Set.of("feedback_due", "feedback_on_time");

    /** Handed in for July, not yet decided. */
    static final Department UNDECIDED = Department.ECONOMY;

    /** A report that was returned and came again in time. */
    static final Commune RETURNED = Commune.CAY_TRUONG_II;

    static final Month RETURNED_MONTH = new Month(2017, 3);
    static final LocalDateTime RETURNED_SUBMITTED_AT = LocalDateTime.of(2017, 3, 15, 8, 40);
    static final LocalDateTime RETURNED_AT = LocalDateTime.of(2017, 3, 16, 9, 5);
    static final LocalDateTime RESUBMITTED_AT = LocalDateTime.of(2017, 3, 17, 10, 20);
    static final String RETURN_NOTE =
            "Hồ sơ đã giải quyết gấp nhiều lần hồ sơ tiếp nhận; đề nghị kiểm tra lại số liệu.";
    static final int TYPED_FACTOR = 10;

    /** A correction after approval. */
    static final Commune CORRECTED = Commune.LONG_NGUYEN;

    static final Month CORRECTED_MONTH = new Month(2017, 6);
    static final LocalDateTime CORRECTED_AT = LocalDateTime.of(2017, 7, 5, 9, 15);
    static final int CORRECTED_BY = 2;
    static final String CORRECTION_REASON =
            "Đối chiếu sổ theo dõi: 2 hồ sơ trả ngày 12/6 đúng hạn, đã ghi nhầm là trễ hạn.";

    /** Downward run of C2: eight months, each worse than the one before (resolved, of those late). */
    static final Commune FALLING = Commune.TRU_VAN_THO;

    static final Table FALLING_DOSSIERS = Table.parse("""
            month    resolved  late
            2016-12        40     1
            2017-01        37     1
            2017-02        30     1
            2017-03        40     2
            2017-04        37     2
            2017-05        40     3
            2017-06        33     3
            """);

    /** Upward run of D1, % of the dossiers received: eight months above the mean of those before. */
    static final Commune RISING = Commune.LAI_UYEN;

    static final Table RISING_ONLINE = Table.parse("""
            month    online
            2016-01      50
            2016-02      53
            2016-03      51
            2016-04      54
            2016-05      50
            2016-06      52
            2016-07      53
            2016-08      51
            2016-09      54
            2016-10      52
            2016-11      52
            2016-12      57
            2017-01      58
            2017-02      57.5
            2017-03      59
            2017-04      60
            2017-05      60.5
            2017-06      61
            """);

    record Voided(Commune commune, String occasion, LocalDate handedOn, LocalDate voidedOn, String reason) {}

    static final List<Voided> VOIDED = List.of(
            new Voided(
                    Commune.LAI_UYEN,
                    "BIRTH",
                    LocalDate.of(2017, 3, 9),
                    LocalDate.of(2017, 3, 10),
                    "Ghi trùng một thư đã vào sổ."),
            new Voided(
                    Commune.HUNG_HOA,
                    "DEATH",
                    LocalDate.of(2017, 5, 23),
                    LocalDate.of(2017, 5, 24),
                    "Thư in sai, chưa trao; đã in lại và vào sổ số khác."),
            new Voided(
                    Commune.LAI_HUNG,
                    "LATE_DOSSIER",
                    LocalDate.of(2017, 7, 4),
                    LocalDate.of(2017, 7, 11),
                    "Kiểm tra lại: hồ sơ trả đúng hạn, không phải xin lỗi."));

    record Explanation(Month month, Commune commune, String indicator, String text, LocalDate writtenOn) {}

    static final List<Explanation> EXPLANATIONS = List.of(
            new Explanation(
                    LAST_REPORTED,
                    Commune.LONG_NGUYEN,
                    "F2",
                    "Ngày 06/7 Chủ tịch dự hội nghị tỉnh, đã bố trí tiếp bù ngày 09/8.",
                    LocalDate.of(2017, 7, 14)),
            new Explanation(
                    LAST_REPORTED,
                    Commune.TRU_VAN_THO,
                    "C2",
                    "Khuyết một công chức địa chính từ tháng 12/2016, chưa bố trí được người; 4 hồ sơ trễ đều về đất đai.",
                    LocalDate.of(2017, 7, 17)),
            new Explanation(
                    LAST_REPORTED,
                    Commune.LAI_HUNG,
                    "C3",
                    "2 hồ sơ chờ trích đo của đơn vị đo đạc, đã hẹn trả ngày 25/7.",
                    LocalDate.of(2017, 7, 17)));

    /**
     * What happened beside the figures.
     *
     * @param commune absent: the whole district
     * @param indicator absent: every indicator
     * @param processChange limits begin anew on that day
     */
    record Note(
            LocalDate happenedOn,
            @Nullable Commune commune,
            @Nullable String indicator,
            boolean processChange,
            String text,
            LocalDateTime notedAt) {}

    /** Ten reports of C2 follow Hưng Hòa's change of procedure: just enough for limits of their own. */
    static final List<Note> NOTES = List.of(
            new Note(
                    LocalDate.of(2016, 9, 15),
                    Commune.HUNG_HOA,
                    "C2",
                    true,
                    "Từ ngày này xã chuyển hồ sơ đất đai lên huyện ngay trong ngày nhận, không gom theo tuần; hạn giải quyết"
                            + " tính từ ngày nhận đủ hồ sơ nên không so được với trước.",
                    LocalDateTime.of(2016, 9, 20, 14, 10)),
            new Note(
                    LAUNCH,
                    null,
                    null,
                    false,
                    "Phát động hai mô hình “Chính quyền thân thiện” và “Công sở thân thiện” tại tất cả các đơn vị; thư được"
                            + " tính từ ngày này.",
                    LocalDateTime.of(2016, 10, 11, 8, 30)),
            new Note(
                    LocalDate.of(2016, 11, 21),
                    null,
                    "D1",
                    false,
                    "Cổng dịch vụ công trực tuyến nhận thêm các thủ tục hộ tịch và chứng thực.",
                    LocalDateTime.of(2016, 11, 25, 15, 45)));

    private Story() {}
}
