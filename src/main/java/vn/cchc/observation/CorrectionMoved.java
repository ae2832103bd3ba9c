package vn.cchc.observation;

/** Tells, within the transaction that did it, that a correction was withdrawn or turned down; no figure changed. */
public record CorrectionMoved(ReportKey report) {}
