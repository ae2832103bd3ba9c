package vn.cchc.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import vn.cchc.period.Month;

/** All registers together: every commune's letters, numbered by type and calendar year in the order of their days. */
final class LetterBook {

    private static final String[] COLUMNS = {
        "unit",
        "type",
        "occasion",
        "year",
        "number",
        "handed_on",
        "month",
        "signer_title",
        "dossier_code",
        "days_late",
        "reason",
        "note",
        "voided_on",
        "void_reason"
    };

    private final List<Letter> letters = new ArrayList<>();

    LetterBook() {
        for (var month = new Month(2016, 10); !month.isAfter(Story.OPEN); month = month.plus(1)) {
            addCongratulations(month);
            addAll(month, "DEATH", LetterTables.DISTRICT.whole(month, "condolences"));
            letters.addAll(Apologies.of(month));
        }
        for (var voided : Story.VOIDED) {
            letters.add(
                    voided.occasion().equals("LATE_DOSSIER")
                            ? Apologies.voided(voided)
                            : Letter.of(voided.commune(), voided.occasion(), voided.handedOn())
                                    .voided(voided));
        }
        letters.sort(Comparator.comparing(Letter::handedOn).thenComparing(Letter::commune));
    }

    private void addCongratulations(Month month) {
        addAll(month, "LONGEVITY", LetterTables.DISTRICT.whole(month, "longevity"));
        int lifeEvents = LetterTables.DISTRICT.whole(month, "life_events");
        int marriages = (int) Math.round(lifeEvents * 0.36);
        addAll(month, "MARRIAGE", marriages);
        addAll(month, "BIRTH", lifeEvents - marriages);
    }

    private void addAll(Month month, String occasion, int total) {
        var days = WorkingDays.of(month);
        var shares = Shares.of(total, Dice.of("share", occasion, month));
        for (var commune : Commune.values()) {
            var dice = Dice.of("letters", occasion, month, commune);
            for (int i = 0; i < shares.getOrDefault(commune, 0); i++) {
                letters.add(Letter.of(commune, occasion, days.get(dice.between(0, days.size() - 1))));
            }
        }
    }

    /** How many letters for marriages and births count in a month. */
    int lifeEvents(Commune commune, Month month) {
        return (int) letters.stream()
                .filter(letter -> letter.commune() == commune && letter.voided() == null && letter.isLifeEvent())
                .filter(letter -> letter.month().equals(month))
                .count();
    }

    String file() {
        var csv = Csv.of(COLUMNS);
        var numbers = new HashMap<String, Integer>();
        for (var letter : letters) {
            int year = letter.handedOn().getYear();
            int number = numbers.merge(letter.commune().code + letter.type() + year, 1, Integer::sum);
            var voided = letter.voided();
            csv.add(
                    letter.commune().code,
                    letter.type(),
                    letter.occasion(),
                    year,
                    number,
                    letter.handedOn(),
                    letter.month().key(),
                    "Chủ tịch UBND xã",
                    letter.dossier(),
                    letter.daysLate(),
                    letter.reason(),
                    letter.note(),
                    voided == null ? null : voided.voidedOn(),
                    voided == null ? null : voided.reason());
        }
        return csv.toString();
    }
}
