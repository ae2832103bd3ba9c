package vn.cchc.indicator;

/** A raw number that units report or the program counts: what formulas are made of. */
public record Measure(MeasureCode code, String name, String nameEn, MeasureKind kind, MeasureSource source) {}
