package vn.cchc.observation;

import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** Names a unit's report of a month. */
public record ReportKey(UnitId unit, Month month) {}
