package vn.cchc.letter;

import vn.cchc.place.UnitId;

/**
 * Apologies of a file that exceed the late dossiers of a unit and month, with those that are there.
 *
 * @param late what is reported and there before
 * @param added apologies of the file for that month
 */
public record LetterSurplus(UnitId unit, LateDossiers late, int added) {}
