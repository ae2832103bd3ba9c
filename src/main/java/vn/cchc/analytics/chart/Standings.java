package vn.cchc.analytics.chart;

import java.util.List;
import vn.cchc.analytics.Rank;
import vn.cchc.analytics.Ranking;
import vn.cchc.analytics.Ranking.Ranked;
import vn.cchc.analytics.Ranking.Standing;
import vn.cchc.analytics.Ranking.Unranked;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.TableCell;

/** Says where units stand among one another, how that changed, and why some have no place. */
record Standings(Wording wording) {

    /** "5–6/7"; a dash with the reason behind it for those without a place. */
    List<TableCell> place(Standing standing, Indicator indicator) {
        var files = new FileFigures(wording);
        return switch (standing) {
            case Ranked ranked -> files.rank(TableCell.text(wording.figures().rank(ranked.rank())), ranked.rank());
            case Unranked unranked -> files.rank(TableCell.text("–").hint(reason(unranked, indicator)), null);
        };
    }

    List<TableCell> former(Standing standing) {
        var files = new FileFigures(wording);
        Rank before = standing instanceof Ranked ranked ? ranked.before().orElse(null) : null;
        return files.rank(
                before == null
                        ? TableCell.blank()
                        : TableCell.text(wording.figures().rank(before)),
                before);
    }

    /** "▲ 2", "▼ 1", "="; a dash where others were ranked then, since places shift when units come or go. */
    TableCell gained(Standing standing) {
        return standing instanceof Ranked ranked && ranked.before().isPresent()
                ? ranked.placesGained()
                        .map(this::gained)
                        .orElseGet(() -> TableCell.text("–").hint(wording.get("compare-ranking.others")))
                : TableCell.blank();
    }

    private TableCell gained(int places) {
        if (places == 0) {
            return TableCell.text("=").hint(wording.get("compare-ranking.kept")).exact(0);
        }
        return places > 0
                ? TableCell.text("▲ " + places)
                        .hint(wording.get("compare-ranking.rose", places))
                        .exact(places)
                : TableCell.text("▼ " + -places)
                        .hint(wording.get("compare-ranking.fell", -places))
                        .exact(places);
    }

    /** Why a unit has no place; empty for those that have one. */
    String note(Standing standing, Indicator indicator) {
        return standing instanceof Unranked unranked ? reason(unranked, indicator) : "";
    }

    private String reason(Unranked unranked, Indicator indicator) {
        return unranked.reason() == Ranking.Reason.TOO_FEW_CASES
                ? wording.get("compare-ranking.too-few", indicator.minimumVolume())
                : wording.get("unranked." + unranked.reason().name());
    }
}
