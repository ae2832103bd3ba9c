package vn.cchc.place;

/** Tells, within the transaction that did it, that units, their versions or their successions changed. */
public record UnitsChanged() {}
