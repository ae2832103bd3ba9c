package vn.cchc.observation.ui;

import java.util.function.Predicate;
import vn.cchc.observation.ReportKey;

/** Which reports a page shows. */
sealed interface OpenReports {

    /** Whether one of them is such a report. */
    boolean isAmong(Predicate<ReportKey> reports);

    /** One that is typed or read by its unit. */
    record Typed(ReportKey report) implements OpenReports {
        @Override
        public boolean isAmong(Predicate<ReportKey> reports) {
            return reports.test(report);
        }
    }

    /** One that is looked through. */
    record Reviewed(ReportKey report) implements OpenReports {
        @Override
        public boolean isAmong(Predicate<ReportKey> reports) {
            return reports.test(report);
        }
    }

    /** Where all of them stand. */
    record Board() implements OpenReports {
        @Override
        public boolean isAmong(Predicate<ReportKey> reports) {
            return true;
        }
    }
}
