package vn.cchc.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.period.Month;

/** A letter before it gets its number. */
record Letter(
        Commune commune,
        String occasion,
        LocalDate handedOn,
        @Nullable String dossier,
        @Nullable Integer daysLate,
        @Nullable String reason,
        @Nullable String note,
        Story.@Nullable Voided voided) {

    static Letter of(Commune commune, String occasion, LocalDate handedOn) {
        return new Letter(commune, occasion, handedOn, null, null, null, null, null);
    }

    Letter apologising(String code, @Nullable Integer days, String why) {
        return new Letter(commune, occasion, handedOn, code, days, why, note, voided);
    }

    Letter noting(String text) {
        return new Letter(commune, occasion, handedOn, dossier, daysLate, reason, text, voided);
    }

    Letter voided(Story.Voided voiding) {
        return new Letter(commune, occasion, handedOn, dossier, daysLate, reason, note, voiding);
    }

    Month month() {
        return Story.CALENDAR.monthOf(handedOn);
    }

    String type() {
        return switch (occasion) {
            case "MARRIAGE", "BIRTH", "LONGEVITY" -> "CONGRATULATION";
            case "DEATH" -> "CONDOLENCE";
            default -> "APOLOGY";
        };
    }

    boolean isLifeEvent() {
        return occasion.equals("MARRIAGE") || occasion.equals("BIRTH");
    }
}
