package vn.cchc.observation.ui;

import java.util.List;
import vn.cchc.kit.Choice;
import vn.cchc.kit.Stepper;
import vn.cchc.observation.Board;
import vn.cchc.period.Month;

/**
 * Half a year of the board, and the way back and forth as long as there are months.
 *
 * @param last the last one shown
 */
record BoardMonths(Board board, Month last, EntryWording wording) {

    private static final int SHOWN = 6;

    Board shown() {
        return board.window(last, SHOWN);
    }

    Stepper stepper() {
        var first = shown().months().getFirst();
        var newest = board.months().getLast();
        return new Stepper(
                wording.get("board.months"),
                wording.get("board.span", wording.shortMonth(first), wording.shortMonth(last)),
                board.months().contains(first.minus(1)) ? choice("board.earlier", first.minus(1)) : null,
                last.equals(newest) ? null : choice("board.later", later(newest)),
                List.of());
    }

    private Month later(Month newest) {
        return last.plus(SHOWN).isAfter(newest) ? newest : last.plus(SHOWN);
    }

    private Choice choice(String key, Month to) {
        return new Choice(wording.get(key), ReviewView.ROUTE + "?" + ReviewAddress.TO + "=" + to, false);
    }
}
