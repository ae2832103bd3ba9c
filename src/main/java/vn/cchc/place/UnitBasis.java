package vn.cchc.place;

/**
 * The units that a change is drawn on.
 *
 * @param version how often units had changed when they were read; they are at least as new as that
 */
public record UnitBasis(long version, UnitHistory units) {}
