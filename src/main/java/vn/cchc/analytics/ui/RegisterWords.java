package vn.cchc.analytics.ui;

import java.util.Map;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.letter.Letter;
import vn.cchc.place.UnitId;

/**
 * One entry of the register in words, on screen and on paper.
 *
 * @param units the names of the units asked for
 */
record RegisterWords(Map<UnitId, String> units, Wording wording) {

    String number(Letter letter) {
        return letter.voidReason() == null ? letter.number() : wording.get("register.voided", letter.number());
    }

    String type(Letter letter) {
        return wording.texts().isVietnamese() ? letter.typeName() : letter.typeNameEn();
    }

    String occasion(Letter letter) {
        return wording.texts().isVietnamese() ? letter.occasionName() : letter.occasionNameEn();
    }

    String unit(Letter letter) {
        return units.getOrDefault(letter.unit(), "");
    }

    String day(Letter letter) {
        return wording.formats().date(letter.handedOn());
    }

    String dossier(Letter letter) {
        return letter.dossierCode() == null ? "–" : letter.dossierCode();
    }

    String daysLate(Letter letter) {
        return letter.daysLate() == null ? "–" : wording.formats().whole(letter.daysLate());
    }
}
