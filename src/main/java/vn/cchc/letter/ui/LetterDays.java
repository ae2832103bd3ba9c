package vn.cchc.letter.ui;

import java.time.LocalDate;

/** On which days a unit may have handed a letter over, both inclusive. */
record LetterDays(LocalDate first, LocalDate last) {}
