package vn.cchc.exchange.list;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a file of a list and holds it against what is there. */
record ListReader(ListUpload upload, ListBasis basis, ListReading reading) {

    /**
     * @throws vn.cchc.exchange.file.RefusedFileException for what is no table
     * @throws RefusedListException for a table that is not this list
     */
    ListPreview read(Path file) {
        return national(file).orElseGet(() -> own(file));
    }

    private ListPreview own(Path file) {
        var table = ListTable.read(file, keys(), reading.words()::column);
        var judged = judge().judge(table);
        return new ListPreview(upload, Optional.empty(), judged, table.ignored());
    }

    /**
     * What tells rows apart has to be there, unless it may be empty, and what a row is for: a list of targets without their
     * values would be taken for one that changes nothing. A unit's key can be made from its code.
     */
    private Set<String> keys() {
        return Stream.concat(
                        upload.list().keys().stream().filter(ListColumn::required),
                        upload.list().mains())
                .map(column -> upload.list() == ListName.UNITS && column.name().equals("unit") ? "code" : column.name())
                .collect(Collectors.toSet());
    }

    private Optional<ListPreview> national(Path file) {
        if (upload.list() != ListName.UNITS) {
            return Optional.empty();
        }
        try {
            var table = ListTable.read(file, NationalList.HEADINGS, NationalList::heading);
            var days = reading.days().orElseGet(() -> proposed(table));
            var drafts = new NationalList(table, days, basis).drafts();
            return Optional.of(new ListPreview(upload, Optional.of(days), judge().judge(drafts), table.ignored()));
        } catch (RefusedListException other) {
            return Optional.empty();
        }
    }

    /** Three levels held until the reorganisation, two since. */
    private NationalDays proposed(ListTable table) {
        int level = table.places().getOrDefault("level", 0);
        boolean districts =
                table.rows().stream().anyMatch(row -> row.cell(level).text().equalsIgnoreCase("district"));
        return districts
                ? new NationalDays(LocalDate.of(2025, 1, 1), NationalDays.REORGANISED)
                : new NationalDays(NationalDays.REORGANISED, null);
    }

    private ListJudge judge() {
        return new ListJudge(upload.list(), basis, reading.words());
    }
}
