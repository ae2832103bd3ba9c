package vn.cchc.letter;

import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** How many letters a unit handed over on one occasion in one reporting month; voided entries are not counted. */
public record LetterCount(UnitId unit, Month month, Occasion occasion, int quantity) {}
