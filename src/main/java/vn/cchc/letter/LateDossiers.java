package vn.cchc.letter;

import vn.cchc.period.Month;

/**
 * What an approved report says of late dossiers, beside the apologies there are.
 *
 * @param dossiers as they were reported
 * @param letters apologies for late dossiers of that month that count
 */
public record LateDossiers(Month month, int dossiers, int letters) {

    boolean areAllApologised() {
        return letters >= dossiers;
    }
}
