package vn.cchc.analytics.ui;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.cchc.analytics.Question;
import vn.cchc.analytics.chart.FileHeads;
import vn.cchc.kit.Csv;
import vn.cchc.kit.Download;
import vn.cchc.kit.FileHead;
import vn.cchc.kit.TableData;

/**
 * The tables of a screen as files. Each is asked for again at the click, so that no session keeps figures; functions
 * handed in must therefore hold no result.
 */
record Downloads<T>(String screen, Supplier<T> load, Function<T, Question> question, FileHeads heads) {

    /**
     * @param shown what is on screen now; gives the file its name
     * @param table makes the file's table
     */
    Download of(T shown, Function<T, TableData> table) {
        return of(shown, table.apply(shown).caption(), table);
    }

    /** @param caption of the table, for which it need not be made: it may be long */
    Download of(T shown, String caption, Function<T, TableData> table) {
        return of(shown, caption, table, (head, answer) -> head);
    }

    /** @param more adds lines to the head, as the filters of this panel alone */
    Download of(T shown, String caption, Function<T, TableData> table, BiFunction<FileHead, T, FileHead> more) {
        var name = head(shown, caption).name();
        return new Download(name, csv -> write(csv, load.get(), table, more));
    }

    private void write(Csv csv, T answer, Function<T, TableData> tableOf, BiFunction<FileHead, T, FileHead> more) {
        var table = tableOf.apply(answer);
        csv.head(more.apply(head(answer, table.caption()), answer));
        csv.table(table);
    }

    private FileHead head(T answer, String caption) {
        return heads.of(screen, caption, question.apply(answer));
    }
}
