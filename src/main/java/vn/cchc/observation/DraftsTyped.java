package vn.cchc.observation;

/** Tells, within the transaction that did it, that somebody typed in a report that is not handed in. */
public record DraftsTyped(ReportKey report) {}
