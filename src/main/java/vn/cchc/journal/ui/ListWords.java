package vn.cchc.journal.ui;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cchc.journal.JournalEntry;

/** Lists from files: "units-2026-07.csv: thêm 3.350 dòng, sửa 5 dòng" for "units-2026-07.csv: +3350 ~5 =0, SHA-256 …". */
record ListWords(NamedThings things) implements DeedWords {

    private static final Set<String> LISTS = Set.of(
            "calendars",
            "units",
            "successions",
            "measures",
            "indicators",
            "targets",
            "letter-types",
            "letter-occasions");
    private static final Pattern COUNTS = Pattern.compile("(.+): \\+(\\d+) ~(\\d+) =(\\d+), SHA-256 .*");

    @Override
    public String subject(JournalEntry entry) {
        var wording = things.wording();
        return LISTS.contains(entry.subject()) ? wording.get("list." + entry.subject()) : entry.subject();
    }

    @Override
    public String detail(JournalEntry entry) {
        var match = COUNTS.matcher(entry.detail());
        return match.matches()
                ? things.wording()
                        .get(
                                "list-rows",
                                match.group(1),
                                new BigDecimal(match.group(2)),
                                new BigDecimal(match.group(3)),
                                new BigDecimal(match.group(4)))
                : entry.detail();
    }
}
