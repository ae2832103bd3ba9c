package vn.cchc.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.period.Month;

/** Apologies by the tables: for late dossiers with a code and days, for errors with what was put right. */
final class Apologies {

    private static final List<String> CAUSES = List.of(
            "Chờ kết quả thẩm tra của Chi nhánh Văn phòng Đăng ký đất đai.",
            "Công chức thụ lý nghỉ ốm, chưa kịp phân công người thay.",
            "Hồ sơ phải xác minh lại nguồn gốc đất.",
            "Chờ trích lục hộ tịch từ nơi khác gửi về.",
            "Lỗi đường truyền phần mềm một cửa điện tử.",
            "Luân chuyển hồ sơ giữa các bộ phận chậm.");

    private static final List<String> ERRORS = List.of(
            "Ghi sai ngày sinh trên trích lục, đã cấp lại.",
            "Hướng dẫn thiếu thành phần hồ sơ, người dân phải đi lại.",
            "Thu thừa lệ phí, đã hoàn trả.");

    private static final String SECOND_LETTER = "Thư thứ hai cho cùng một hồ sơ: bản cấp lại còn sai sót.";

    private Apologies() {}

    static List<Letter> of(Month month) {
        var letters = new ArrayList<Letter>();
        for (var commune : Commune.values()) {
            int late = LetterTables.LATE_DOSSIERS.wholeOrNone(month, commune.code);
            for (int i = 0; i < late; i++) {
                letters.add(late(commune, day(commune, month, "late", i), month, i));
            }
            int errors = LetterTables.ERRORS.wholeOrNone(month, commune.code);
            for (int i = 0; i < errors; i++) {
                letters.add(error(commune, month, i));
            }
        }
        return letters;
    }

    /** An entry in the register that turned out to be none. */
    static Letter voided(Story.Voided voided) {
        var month = Story.CALENDAR.monthOf(voided.handedOn());
        return late(voided.commune(), voided.handedOn(), month, 9).voided(voided);
    }

    private static Letter late(Commune commune, LocalDate day, Month month, int nth) {
        var dice = Dice.of("late", commune, month, nth);
        return Letter.of(commune, "LATE_DOSSIER", day)
                .apologising(
                        dossier(commune, month, 13 + 4 * nth),
                        dice.between(1, 6),
                        CAUSES.get(dice.between(0, CAUSES.size() - 1)));
    }

    /** A second letter in one month is for the dossier of the first. */
    private static Letter error(Commune commune, Month month, int nth) {
        var dice = Dice.of("error", commune, month);
        var letter = Letter.of(commune, "ERROR", day(commune, month, "error", nth))
                .apologising(dossier(commune, month, 5), null, ERRORS.get(dice.between(0, ERRORS.size() - 1)));
        return nth == 0 ? letter : letter.noting(SECOND_LETTER);
    }

    private static String dossier(Commune commune, Month month, int number) {
        return "H%s-%02d%02d".formatted(commune.code, month.number(), number);
    }

    /** The second of two letters never comes before the first. */
    private static LocalDate day(Commune commune, Month month, String why, int nth) {
        var days = WorkingDays.of(month);
        int half = (days.size() - 1) / 2;
        int index = Dice.of("day", why, commune, month, nth).between(0, half) + (nth % 2 == 0 ? 0 : half);
        return days.get(index);
    }
}
