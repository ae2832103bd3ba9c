package vn.cchc.exchange.list;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.exchange.file.Fixture;
import vn.cchc.period.Month;
import vn.cchc.period.ReportingCalendar;

/** A small program's lists in memory, and files held against them: Bàu Bàng with two communes, one of them carried on. */
final class Kept {

    static final LocalDate TODAY = LocalDate.of(2017, 8, 8);

    private final Map<ListName, List<ListRow>> lists = new EnumMap<>(ListName.class);
    private ListUse use = ListUse.NOTHING;

    Kept() {
        row(ListName.CALENDARS, "CCHC", "Lịch CCHC", "Reform calendar", "15", "17", "20");
        row(ListName.CALENDARS, "MONTH", "Tháng dương lịch", "Calendar month", "1", "5", "10");
        unit("719", "DISTRICT", "Bàu Bàng", "", "2014-04-01", "2025-07-01");
        unit("25819", "COMMUNE", "Cây Trường II", "719@2014-04-01", "2014-04-01", "2025-07-01");
        unit("25831", "COMMUNE", "Hưng Hòa", "719@2014-04-01", "2014-04-01", "2025-07-01");
        unit("25819", "COMMUNE", "Trừ Văn Thố", "", "2025-07-01", "9999-12-31");
        unit("25837", "WARD", "Chánh Phú Hòa", "", "2025-07-01", "9999-12-31");
        row(ListName.SUCCESSIONS, "25831@2014-04-01", "25837@2025-07-01", "2025-07-01", "MERGE", "1");
        measure("resolved", "REPORTED");
        measure("early", "REPORTED");
        measure("thanks", "REGISTER");
        row(ListName.MEASURES, "formerly", "formerly", "x", "hồ sơ", "x", "COUNT", "1", "REPORTED", "2013-01-01");
        measure("narrow", "REGISTER");
        measure("other", "REGISTER");
        measure("ruled", "REPORTED");
        measure("program", "WORKFLOW");
        row(ListName.MEASURES, "points", "points", "x", "điểm", "x", "SCORE", "1", "REPORTED", ListColumn.FOR_EVER);
        indicator("C2", "1", "2014-01-01", "9999-12-31", "RATIO", "early", "resolved");
        indicator("C6", "2", "2014-01-01", "9999-12-31", "COUNT", "resolved", "");
        indicator("A1", "7", "2014-01-01", "9999-12-31", "YES_NO", "points", "");
        unjudged("C1");
        row(ListName.TARGETS, "C2", "", "", "2014-01-01", "9999-12-31", "0.95", "0.05");
        row(ListName.LETTER_TYPES, "THANKS", "1", "Thư cảm ơn", "Thanks", "TCO", "thanks", ListColumn.FOR_EVER);
        row(ListName.LETTER_OCCASIONS, "BIRTH", "THANKS", "9", "Khai sinh", "Birth", "narrow", ListColumn.FOR_EVER);
        row(ListName.LETTER_OCCASIONS, "HELP", "THANKS", "1", "Giúp đỡ", "Help", "", ListColumn.FOR_EVER);
    }

    private void unit(String code, String kind, String name, String parent, String from, String to) {
        row(ListName.UNITS, code + "@" + from, from, to, code, kind, name, name, parent, "CCHC");
    }

    /** One more that is reported and not used. */
    Kept measure(String code) {
        measure(code, "REPORTED");
        return this;
    }

    private void measure(String code, String source) {
        row(ListName.MEASURES, code, code, code, "hồ sơ", "dossiers", "COUNT", "1", source, ListColumn.FOR_EVER);
    }

    private void unjudged(String code) {
        indicator(code, "8", "2014-01-01", "9999-12-31", "COUNT", "resolved", "");
        lists.computeIfPresent(
                ListName.INDICATORS,
                (name, rows) -> new ArrayList<>(rows.stream()
                        .map(row -> row.get("code").equals(code) ? row.with("direction", "NONE") : row)
                        .toList()));
    }

    private void indicator(
            String code, String position, String from, String to, String kind, String numerator, String denominator) {
        row(
                ListName.INDICATORS,
                code,
                from,
                to,
                code.substring(0, 1),
                position,
                code,
                code,
                code,
                code,
                code,
                code,
                "%",
                "%",
                kind,
                "UP",
                numerator,
                denominator,
                "SUM",
                "RATIO",
                "1",
                "COMMUNES",
                "0",
                "1",
                "",
                "Quyết định");
    }

    /** The values in the order of the list's columns. */
    Kept row(ListName list, String... values) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < values.length; i++) {
            row.put(list.columns().get(i).name(), values[i]);
        }
        lists.computeIfAbsent(list, name -> new ArrayList<>()).add(ListRow.stored(list, row));
        return this;
    }

    /** Reports of all units up to a month, made of all measures and letters there are. */
    Kept reported(String month) {
        var last = Month.ofKey(LocalDate.parse(month + "-01"));
        use = new ListUse(
                Map.of("25819@2014-04-01", last, "25831@2014-04-01", last),
                Optional.of(last),
                Set.of("resolved", "early", "thanks"),
                Set.of("ruled"),
                Set.of("THANKS"),
                Set.of("HELP"));
        return this;
    }

    /** Headings are the names of columns. */
    ListPreview read(ListName list, String csv) {
        return read(list, csv.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    ListPreview read(ListName list, byte[] content, Optional<NationalDays> days) {
        var basis = new ListBasis(Map.copyOf(lists), use, new ReportingCalendar("CCHC", 15, 17), TODAY);
        var upload = new ListUpload(1, list, "tệp.csv", "");
        return new ListReader(upload, basis, new ListReading(ListWords.of(list), days)).read(Fixture.bytes(content));
    }
}
