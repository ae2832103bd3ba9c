package vn.cchc.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.cchc.exchange.file.DecimalEvidence;
import vn.cchc.exchange.file.FileForm;
import vn.cchc.exchange.file.MonthText;
import vn.cchc.exchange.file.Refusal;
import vn.cchc.exchange.file.RefusedFileException;
import vn.cchc.exchange.file.Sheet;
import vn.cchc.exchange.file.SheetCell;
import vn.cchc.exchange.file.SheetRow;
import vn.cchc.exchange.file.Words;
import vn.cchc.period.Month;

/** Goes once through a file to find its headings and how its numbers are written. */
record Inspector(Headings headings, Progress progress) {

    /** Titles and the state's motto stand above the headings, but not more rows of them. */
    private static final int HEAD = 30;

    private static final int LONGEST_SAMPLE = 60;

    /** @throws RefusedFileException for a file without a table, or with a column that names people */
    Inspection inspect(Path file, FileForm form) {
        try (var sheet = Sheet.open(file, form)) {
            var rows = sheet.rows();
            var head = head(rows);
            var heading = headingOf(head);
            refusePersons(head, heading);
            var columns = new ColumnCounts(titles(head, heading), headings);
            head.stream().filter(row -> row.number() > heading.number()).forEach(columns::count);
            while (rows.hasNext()) {
                var row = rows.next();
                progress.reached(row.number());
                columns.count(row);
            }
            return new Inspection(
                    form,
                    heading.number(),
                    columns.found(),
                    width(head, heading, form),
                    columns.rows,
                    month(head, heading));
        }
    }

    private List<SheetRow> head(Iterator<SheetRow> rows) {
        var head = new ArrayList<SheetRow>();
        while (head.size() < HEAD && rows.hasNext()) {
            var row = rows.next();
            progress.reached(row.number());
            if (!row.isEmpty()) {
                head.add(row);
            }
        }
        if (head.isEmpty()) {
            throw new RefusedFileException(Refusal.NO_ROWS);
        }
        return head;
    }

    /** The row with most known headings; where none has any, the first with two cells, for somebody to say what they are. */
    private SheetRow headingOf(List<SheetRow> head) {
        return head.stream()
                .max(Comparator.comparingInt(this::known).thenComparing(SheetRow::number, Comparator.reverseOrder()))
                .filter(row -> known(row) > 0)
                .or(() -> head.stream().filter(row -> filled(row) > 1).findFirst())
                .orElse(head.getFirst());
    }

    /**
     * The headings; where a column has none there but one in the row right above, such as a unit's beside a group of
     * figures, that one.
     */
    private List<String> titles(List<SheetRow> head, SheetRow heading) {
        var above = above(head, heading);
        int width = Math.max(
                heading.cells().size(), above.map(row -> row.cells().size()).orElse(0));
        return IntStream.range(0, width)
                .mapToObj(i -> heading.cell(i).isEmpty()
                        ? above.map(row -> row.cell(i).text())
                                .filter(this::isUnitOrFigure)
                                .orElse("")
                        : heading.cell(i).text())
                .toList();
    }

    private static Optional<SheetRow> above(List<SheetRow> head, SheetRow heading) {
        return head.stream().filter(row -> row.number() == heading.number() - 1).findFirst();
    }

    /**
     * The last column that any words stand over, in the headings or right above. Spreadsheets end all rows of a text file with
     * the same empty cells, which count with the headings' as with any row's.
     */
    private static int width(List<SheetRow> head, SheetRow heading, FileForm form) {
        int own = form instanceof FileForm.Text ? heading.cells().size() : heading.width();
        return Math.max(own, above(head, heading).map(SheetRow::width).orElse(0));
    }

    private boolean isUnitOrFigure(String title) {
        var role = headings.of(title).role();
        return role == ColumnRole.UNIT || role == ColumnRole.FIGURES;
    }

    private int known(SheetRow row) {
        var uses = new HashSet<ColumnUse>();
        row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .map(cell -> headings.of(cell.text()))
                .filter(use -> use.role() != ColumnRole.IGNORED)
                .forEach(uses::add);
        return uses.size();
    }

    private static long filled(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private void refusePersons(List<SheetRow> head, SheetRow lowest) {
        head.stream()
                .filter(row -> row.number() <= lowest.number())
                .flatMap(row -> row.cells().stream())
                .map(SheetCell::text)
                .filter(headings::isPersonal)
                .findFirst()
                .ifPresent(personal -> {
                    throw new RefusedFileException(Refusal.PERSONAL_DATA, personal);
                });
    }

    /** "Tháng 8/2017" in one cell above the headings, or "Tháng" and "2017-08" in two. */
    private static Optional<Month> month(List<SheetRow> head, SheetRow heading) {
        return head.stream()
                .filter(row -> row.number() < heading.number())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> MonthText.read(cell.text()).stream())
                .findFirst();
    }

    /** What the columns below the headings hold. */
    private static final class ColumnCounts {
        private final List<String> titles;
        private final Headings headings;
        private final List<String> samples = new ArrayList<>();
        private final List<DecimalEvidence> evidence = new ArrayList<>();
        private int rows;

        ColumnCounts(List<String> titles, Headings headings) {
            this.titles = titles;
            this.headings = headings;
            grow(titles.size());
        }

        private void grow(int columns) {
            while (samples.size() < columns) {
                samples.add("");
                evidence.add(DecimalEvidence.NONE);
            }
        }

        void count(SheetRow row) {
            if (row.isEmpty()) {
                return;
            }
            rows++;
            grow(row.cells().size());
            for (int i = 0; i < row.cells().size(); i++) {
                var cell = row.cell(i);
                if (samples.get(i).isEmpty() && !cell.isEmpty()) {
                    samples.set(i, cut(StagedLetter.shown(cell.text())));
                }
                evidence.set(i, evidence.get(i).with(cell));
            }
        }

        /** Columns without a heading and without a cell are none. A code goes before a name where both have a column. */
        List<SheetColumn> found() {
            var columns = new ArrayList<SheetColumn>();
            boolean hasCode =
                    titles.stream().anyMatch(title -> Words.plain(title).matches("ma (?:don vi|xa|dvhc)|unit code"));
            var seen = new HashSet<ColumnUse>();
            for (int i = 0; i < samples.size(); i++) {
                var title = i < titles.size() ? titles.get(i) : "";
                var use = headings.of(title);
                boolean name = use.role() == ColumnRole.UNIT
                        && hasCode
                        && !Words.plain(title).matches("ma .*|unit code");
                boolean known = use.role() != ColumnRole.IGNORED;
                boolean twice = known && !name && !seen.add(use);
                var why = title.isEmpty()
                        ? SheetColumn.Why.UNTITLED
                        : !known
                                ? SheetColumn.Why.UNKNOWN
                                : name
                                        ? SheetColumn.Why.NAME_BESIDE_CODE
                                        : twice ? SheetColumn.Why.TWICE : SheetColumn.Why.NOT_IGNORED;
                var proposed = name || twice ? ColumnUse.of(ColumnRole.IGNORED) : use;
                columns.add(new SheetColumn(i, cut(title), samples.get(i), proposed, evidence.get(i), why));
            }
            return columns;
        }

        private static String cut(String text) {
            return text.length() <= LONGEST_SAMPLE ? text : text.substring(0, LONGEST_SAMPLE - 1) + "…";
        }
    }
}
