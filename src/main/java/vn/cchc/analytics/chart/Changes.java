package vn.cchc.analytics.chart;

import vn.cchc.analytics.Change;

/** Says how a figure changed, or why that cannot be said. */
public record Changes(Wording wording) {

    /** "+0,6 điểm %", "+12 (+8,3%)", "không so sánh được". */
    public String text(Change change, int decimals) {
        return switch (change) {
            case Change.Points points -> wording.formats().points(points.difference(), 1);
            case Change.Difference difference -> difference(difference, decimals);
            case Change.Answer answer -> answer(answer);
            case Change.Incomparable incomparable -> wording.get("change.incomparable");
        };
    }

    /** The same in a few characters; a dash where there is nothing to compare. */
    public String shortText(Change change, int decimals) {
        return switch (change) {
            case Change.Points points -> wording.formats().points(points.difference(), 1);
            case Change.Difference difference -> wording.formats().signed(difference.difference(), decimals);
            case Change.Answer answer -> answer(answer);
            case Change.Incomparable incomparable -> "–";
        };
    }

    /** Why not, in a sentence; the change itself where there is one. */
    public String explained(Change change, int decimals) {
        return change instanceof Change.Incomparable incomparable
                ? reason(incomparable.reason())
                : text(change, decimals);
    }

    /** Why figures are not held against each other, in a sentence. */
    public String reason(Change.Reason reason) {
        return wording.get("change." + reason.name());
    }

    private String answer(Change.Answer answer) {
        return answer.before() == answer.now()
                ? wording.get("change.same")
                : wording.get("change.from", wording.get(answer.before() ? "yes" : "no"));
    }

    private String difference(Change.Difference change, int decimals) {
        var number = wording.formats().signed(change.difference(), decimals);
        return change.relative()
                .map(relative -> "%s (%s%%)".formatted(number, wording.formats().signed(relative.movePointRight(2), 1)))
                .orElse(number);
    }
}
