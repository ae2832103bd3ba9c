package vn.cchc.exchange.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.observation.HandingIn;
import vn.cchc.observation.HandingIn.Incomplete;

/** Says which reports a confirmation hands in, and which of them lack figures: once handed in they are locked. */
record HandingInSentence(HandingIn handingIn, ImportNames names) {

    PreviewRemark remark() {
        var wording = names.wording();
        return handingIn.incomplete() == 0
                ? PreviewRemark.plain(wording.get("preview.hand-in", handingIn.reports()))
                : new PreviewRemark(
                        wording.get(
                                "preview.hand-in.incomplete", handingIn.reports(), handingIn.incomplete(), listed()),
                        true);
    }

    private String listed() {
        int more = handingIn.incomplete() - handingIn.first().size();
        var named = handingIn.first().stream().map(this::one);
        var rest = more > 0 ? Stream.of(names.wording().get("preview.incomplete.more", more)) : Stream.<String>empty();
        return Stream.concat(named, rest).collect(Collectors.joining(", "));
    }

    private String one(Incomplete incomplete) {
        var report = incomplete.report();
        return names.wording()
                .get(
                        "preview.incomplete",
                        names.unit(report.unit(), report.month()),
                        names.wording().month(report.month()),
                        incomplete.missing());
    }
}
