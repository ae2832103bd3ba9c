package vn.cchc.place;

/** The immutable identity of a unit, through every rename and change of code. */
public record UnitId(long value) {}
