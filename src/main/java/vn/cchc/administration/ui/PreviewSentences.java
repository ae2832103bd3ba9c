package vn.cchc.administration.ui;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.administration.UnitPreview;
import vn.cchc.administration.UnitTrace;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitPlan;

/** What a change of units comes to, in sentences. */
record PreviewSentences(UnitPreview preview, UnitWording wording) {

    /** What becomes of codes, months and histories. */
    List<String> consequences() {
        var sentences = new ArrayList<String>();
        plan().codesThatPass()
                .forEach(pass -> sentences.add(wording.get(
                        "directory.preview.code-passes",
                        pass.to().code(),
                        wording.name(pass.from()),
                        wording.name(pass.to()))));
        plan().namesThatPass()
                .forEach(pass -> sentences.add(wording.get(
                        "directory.preview.name-passes",
                        pass.to().name(),
                        pass.from().code(),
                        pass.to().code())));
        boolean decided = !(preview.change() instanceof UnitChange.Withdraw);
        if (decided && !(plan().ended().isEmpty() && plan().begun().isEmpty())) {
            sentences.add(wording.get(
                    "directory.preview.months",
                    wording.month(preview.firstMonth().minus(1)),
                    wording.month(preview.firstMonth()),
                    plan().after().calendar().code()));
        }
        plan().breaks()
                .forEach(unit -> sentences.add(
                        wording.get("directory.preview.break", wording.withCode(unit), wording.day(plan().day()))));
        if (!plan().passed().isEmpty() && plan().breaks().isEmpty()) {
            sentences.add(wording.get("directory.preview.whole"));
        }
        if (preview.monthsOwed() > 0) {
            sentences.add(
                    wording.get("directory.preview.owed", wording.month(preview.firstMonth()), preview.monthsOwed()));
        }
        return sentences;
    }

    private UnitPlan plan() {
        return preview.plan();
    }

    List<String> warnings() {
        return traces(preview.warnings());
    }

    /** With the first day that nothing stands against, where another day helps. */
    List<String> obstacles() {
        var sentences = new ArrayList<>(traces(preview.obstacles()));
        preview.earliestDay()
                .ifPresent(day -> sentences.add(wording.get("directory.preview.earliest", wording.day(day))));
        return sentences;
    }

    private List<String> traces(List<UnitTrace> traces) {
        return traces.stream().map(this::sentence).toList();
    }

    private String sentence(UnitTrace trace) {
        var id = trace.unit();
        var unit = id == null ? "" : plan().find(id).map(wording::withCode).orElse("");
        var month = trace.inMonth().map(wording::month).orElse("");
        return wording.get("directory.trace." + trace.kind().name(), unit, trace.names(), month, trace.count());
    }
}
