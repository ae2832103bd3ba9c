package vn.cchc.observation;

import vn.cchc.period.Month;

/** Tells, within the transaction that did it, that reports or figures of a month changed. */
public record FiguresChanged(Month month) {}
