package vn.cchc.letter;

/** Tells, within the transaction that did it, that counts of the register changed. */
public record RegisterChanged() {}
