package vn.cchc.administration.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.cchc.administration.UnitPreview;
import vn.cchc.administration.UnitTrace;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitPlan;

/** What a change of units comes to, in sentences. */
record PreviewSentences(UnitPreview preview, UnitWording wording) {

    /** What is to be done about these is another thing where a change is made and where one is taken back. */
    private static final Set<UnitTrace.Kind> OTHERWISE_WITHDRAWN =
            Set.of(UnitTrace.Kind.TARGET, UnitTrace.Kind.BEGUN, UnitTrace.Kind.HANDED_IN, UnitTrace.Kind.LETTER);

    /** What becomes of codes, months and histories. */
    List<String> consequences() {
        var sentences = new ArrayList<>(passing());
        sentences.addAll(months());
        sentences.addAll(histories());
        return sentences;
    }

    private List<String> passing() {
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
        plan().namesakes()
                .forEach(pass -> sentences.add(wording.get(
                        "directory.preview.namesake", wording.withCode(pass.to()), wording.withCode(pass.from()))));
        return sentences;
    }

    private List<String> months() {
        var sentences = new ArrayList<String>();
        if (isDecided() && !(plan().ended().isEmpty() && plan().begun().isEmpty())) {
            sentences.add(wording.get(
                    "directory.preview.months",
                    wording.month(preview.firstMonth().minus(1)),
                    wording.month(preview.firstMonth()),
                    plan().after().calendar().code()));
        }
        if (preview.monthsOwed() > 0) {
            sentences.add(wording.get(
                    isDecided() ? "directory.preview.owed" : "directory.preview.owed-again",
                    wording.month(preview.firstMonth()),
                    preview.monthsOwed()));
        }
        return sentences;
    }

    private List<String> histories() {
        var sentences = new ArrayList<String>();
        if (preview.change() instanceof UnitChange.Alter) {
            sentences.add(wording.get(
                    "directory.preview.same-unit",
                    wording.month(preview.firstMonth().minus(1)),
                    wording.month(preview.firstMonth())));
        }
        if (!isDecided() && !plan().altered().isEmpty() && !plan().day().isAfter(preview.today())) {
            sentences.add(wording.get("directory.preview.as-before", wording.month(preview.firstMonth())));
        }
        preview.history().forEach(trace -> sentences.add(history(trace)));
        plan().breaks()
                .forEach(unit -> sentences.add(
                        wording.get("directory.preview.break", wording.withCode(unit), wording.day(plan().day()))));
        if (!plan().passed().isEmpty() && plan().breaks().isEmpty()) {
            sentences.add(wording.get("directory.preview.whole"));
        }
        return sentences;
    }

    /** Where the reports of a unit that ends are seen afterwards. */
    private String history(UnitTrace trace) {
        var ways = plan().passed().stream()
                .filter(passed -> passed.predecessor().equals(trace.unit()))
                .toList();
        if (ways.isEmpty()) {
            return wording.get("directory.preview.history.nobody", unit(trace), trace.count());
        }
        return ways.stream().allMatch(passed -> passed.allocated().isPresent())
                ? sentence(trace)
                : wording.get("directory.preview.history.unallocated", unit(trace), trace.count());
    }

    private boolean isDecided() {
        return !preview.isWithdrawal();
    }

    private UnitPlan plan() {
        return preview.plan();
    }

    List<Advice> warnings() {
        var advice = new ArrayList<Advice>();
        if (preview.isAtOnce()) {
            advice.add(Advice.of(wording.get("directory.preview.at-once", wording.day(plan().day()))));
        }
        plan().outliving()
                .forEach(left -> advice.add(Advice.of(wording.get(
                        "directory.preview.outlives",
                        wording.withCode(left.unit()),
                        wording.withCode(left.parent()),
                        wording.day(left.parent().validTo())))));
        advice.addAll(traces(preview.warnings()));
        if (isDecided()) {
            plan().begun().stream()
                    .filter(unit -> UnitGroup.ALL.includes(unit.kind()))
                    .forEach(unit ->
                            advice.add(Advice.of(wording.get("directory.preview.new-unit", wording.withCode(unit)))));
        }
        return advice;
    }

    /** With the first day that nothing stands against, where another day helps, or what is to be done instead. */
    List<Advice> obstacles() {
        var advice = new ArrayList<>(traces(preview.obstacles()));
        preview.earliestDay()
                .ifPresent(day -> advice.add(Advice.of(wording.get("directory.preview.earliest", wording.day(day)))));
        if (preview.isWithdrawal() && !advice.isEmpty()) {
            advice.add(Advice.of(wording.get("directory.preview.depends")));
        }
        return advice;
    }

    private List<Advice> traces(List<UnitTrace> traces) {
        return traces.stream()
                .map(trace -> new Advice(sentence(trace), Ways.to(trace, wording)))
                .toList();
    }

    private String sentence(UnitTrace trace) {
        var month = trace.inMonth().map(wording::month).orElse("");
        boolean back = preview.isWithdrawal() && OTHERWISE_WITHDRAWN.contains(trace.kind());
        var key = (back ? "directory.trace.withdraw." : "directory.trace.") + trace.kind();
        return wording.get(key, unit(trace), trace.names(), month, trace.count());
    }

    private String unit(UnitTrace trace) {
        var id = trace.unit();
        return id == null ? "" : plan().find(id).map(wording::withCode).orElse("");
    }
}
