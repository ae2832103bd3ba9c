package vn.cchc.exchange.ui;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import vn.cchc.exchange.ColumnUse;
import vn.cchc.exchange.FileLetter;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.indicator.Measure;
import vn.cchc.kit.Formats;
import vn.cchc.kit.Texts;
import vn.cchc.letter.Occasion;
import vn.cchc.observation.EntryRule;
import vn.cchc.period.Month;
import vn.cchc.place.UnitVersion;

/** Says imports in one language. */
record ImportWording(Texts texts) {

    private static final int MOST_DECIMALS = 4;

    String get(String key, Object... arguments) {
        return texts.get("exchange." + key, arguments);
    }

    Formats formats() {
        return texts.formats();
    }

    String name(UnitVersion unit) {
        return texts.isVietnamese() ? unit.name() : unit.nameEn();
    }

    String name(Measure measure) {
        return texts.isVietnamese() ? measure.name() : measure.nameEn();
    }

    String name(EntryRule rule) {
        return texts.isVietnamese() ? rule.name() : rule.nameEn();
    }

    /** As the entry form says it. */
    String broken(EntryRule rule, BigDecimal one, BigDecimal other) {
        return texts.get("observation.finding.RULE." + rule.relation().name(), name(rule), number(one), number(other));
    }

    String name(Occasion occasion) {
        return texts.isVietnamese() ? occasion.name() : occasion.nameEn();
    }

    String month(Month month) {
        return formats().month(YearMonth.of(month.year(), month.number()));
    }

    /** "8/2017". */
    String shortMonth(Month month) {
        return formats().shortMonth(YearMonth.of(month.year(), month.number()));
    }

    String number(BigDecimal number) {
        return formats().shortDecimal(number, MOST_DECIMALS);
    }

    String moment(LocalDateTime at) {
        return "%s %02d:%02d".formatted(formats().date(at.toLocalDate()), at.getHour(), at.getMinute());
    }

    String refusal(RefusedFileException refused) {
        return get("refusal." + refused.refusal().name(), refused.detail());
    }

    /** Why a letter is refused; empty where it is not. */
    String fault(FileLetter letter) {
        var written = letter.written();
        var sentence = letter.fault()
                .map(fault -> get(
                        "fault." + fault.name(),
                        written.unit(),
                        written.occasion(),
                        written.day(),
                        written.number(),
                        letter.detail()))
                .or(() -> letter.problem().map(problem -> texts.get("letter.problem." + problem.name())))
                .orElse("");
        return letter.detail().isEmpty() ? sentence : get("fault.twin", sentence, letter.detail());
    }

    String role(ColumnUse use) {
        return get("role." + use.role().name());
    }
}
