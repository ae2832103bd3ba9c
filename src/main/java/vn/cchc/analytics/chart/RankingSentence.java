package vn.cchc.analytics.chart;

import java.util.List;
import vn.cchc.analytics.Rank;
import vn.cchc.analytics.Ranking;
import vn.cchc.indicator.Indicator;

/** Says who is first and who is last; of several that share a place how many, and nobody's name. */
record RankingSentence(Ranking ranking, Indicator focus, Wording wording) {

    String sentence() {
        var ranked = ranking.ranked();
        if (ranked.isEmpty()) {
            return wording.get("compare-ranking.nobody", wording.name(focus));
        }
        var first = sharing(ranked.getFirst(), ranked);
        var last = sharing(ranked.getLast(), ranked);
        int without = ranking.rows().size() - ranked.size();
        return first.equals(last)
                ? wording.get("compare-ranking.level", wording.name(focus), level(first), without)
                : wording.get("compare-ranking.summary", wording.name(focus), first(first), last(last), without);
    }

    private static List<Ranking.Row> sharing(Ranking.Row row, List<Ranking.Row> ranked) {
        return ranked.stream().filter(other -> rank(other).equals(rank(row))).toList();
    }

    private static Rank rank(Ranking.Row row) {
        return ((Ranking.Ranked) row.standing()).rank();
    }

    /** "đứng đầu Long Nguyên (99,0%)", "3 đơn vị cùng đứng đầu (100,0%)". */
    private String first(List<Ranking.Row> rows) {
        return of(rows, "compare-ranking.first.one", "compare-ranking.first.several");
    }

    private String last(List<Ranking.Row> rows) {
        return of(rows, "compare-ranking.last.one", "compare-ranking.last.several");
    }

    private String level(List<Ranking.Row> rows) {
        return of(rows, "compare-ranking.level.one", "compare-ranking.level.several");
    }

    private String of(List<Ranking.Row> rows, String one, String several) {
        var cell = rows.getFirst().cell();
        var value = new Cells(wording).value(cell);
        return rows.size() == 1
                ? wording.get(one, wording.name(cell.unit()), value)
                : wording.get(several, rows.size(), value);
    }
}
