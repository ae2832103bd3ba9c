package vn.cchc.letter;

import java.util.Objects;

/**
 * An entry of the register as a file's letters are held against it.
 *
 * @param voided whether it no longer counts
 * @param reusable whether it was voided by the undoing of an import, so that a later file may give its number again
 */
record EnteredLetter(long unit, int year, String type, int number, NewLetter letter, boolean voided, boolean reusable) {

    boolean says(NewLetter other) {
        return letter.occasion().equals(other.occasion())
                && Objects.equals(letter.handedOn(), other.handedOn())
                && letter.signerTitle().equals(other.signerTitle())
                && letter.dossierCode().equals(other.dossierCode())
                && Objects.equals(letter.daysLate(), other.daysLate())
                && letter.reason().equals(other.reason())
                && letter.note().equals(other.note());
    }
}
