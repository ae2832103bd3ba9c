package vn.cchc.sample;

/** Figures that were first entered wrongly: the observations hold what was typed, the corrections what is right. */
final class Corrections {

    private Corrections() {}

    /** Puts the wrong figures in and returns the file that puts them right. */
    static String spoil(Figures figures) {
        var csv = Csv.of("corrected_at", "month", "unit", "measure", "value", "entered_by", "reason");
        var returned = Story.RETURNED.code;
        int resolved = figures.get(Story.RETURNED_MONTH, returned, "dossiers_resolved");
        figures.put(Story.RETURNED_MONTH, returned, "dossiers_resolved", resolved * Story.TYPED_FACTOR);
        csv.add(
                Story.RESUBMITTED_AT,
                Story.RETURNED_MONTH.key(),
                returned,
                "dossiers_resolved",
                resolved,
                Reports.officerOf(returned),
                null);
        var corrected = Story.CORRECTED.code;
        int onTime = figures.get(Story.CORRECTED_MONTH, corrected, "dossiers_on_time");
        figures.put(Story.CORRECTED_MONTH, corrected, "dossiers_on_time", onTime - Story.CORRECTED_BY);
        csv.add(
                Story.CORRECTED_AT,
                Story.CORRECTED_MONTH.key(),
                corrected,
                "dossiers_on_time",
                onTime,
                Reports.officerOf(corrected),
                Story.CORRECTION_REASON);
        return csv.toString();
    }
}
