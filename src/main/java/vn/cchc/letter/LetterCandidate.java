package vn.cchc.letter;

import vn.cchc.place.UnitId;

/** A letter of a file, on its way into a unit's register. */
public record LetterCandidate(UnitId unit, NewLetter letter) {}
