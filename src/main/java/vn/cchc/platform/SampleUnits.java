package vn.cchc.platform;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Units, the model they follow and the demo accounts: what is there before the first report. */
record SampleUnits(List<Map<String, String>> lines, Map<String, Long> ids) {

    private static final LocalDateTime SETUP = LocalDateTime.of(2015, 12, 1, 8, 0);

    private static final String UNIT = """
            INSERT INTO unit (id, calendar_code)
            VALUES (:id, :calendar)
            """;

    private static final String VERSION = """
            INSERT INTO unit_version (unit_id, code, name, name_en, kind, parent_id, valid_from, valid_to)
            VALUES (:id, :code, :name, :name_en, :kind, :parent_id, :valid_from, :valid_to)
            """;

    private static final String PROGRAMME = """
            INSERT INTO programme (code, unit_id, name, name_en, short_name, short_name_en, launched_on)
            VALUES (:code, :unit_id, :name, :name_en, :short_name, :short_name_en, :launched_on)
            """;

    private static final String ACCOUNT = """
            INSERT INTO account (username, password_hash, display_name, role, unit_id)
            VALUES (:username, :password_hash, :display_name, :role, :unit_id)
            """;

    private static final String SUCCESSION = """
            INSERT INTO succession (predecessor_id, successor_id, effective_on, kind, share)
            VALUES (:predecessor, :successor, :effective_on, :kind, :share)
            """;

    /** When it was known how the district would be reorganised. */
    private static final LocalDateTime REORGANISED = LocalDateTime.of(2025, 6, 16, 8, 0);

    static SampleUnits read() {
        var lines = SampleFile.read("units.csv").rows();
        var ids = new HashMap<String, Long>();
        lines.forEach(line -> ids.put(field(line, "code"), Long.valueOf(field(line, "id"))));
        return new SampleUnits(lines, Map.copyOf(ids));
    }

    static String field(Map<String, String> line, String column) {
        var text = line.get(column);
        if (text == null) {
            throw new IllegalStateException("The sample has no column " + column);
        }
        return text;
    }

    /** Names the unit of a change by its id, as the tables do. */
    SampleChange placed(SampleChange change) {
        return change.with("unit_id", ids.get(String.valueOf(change.values().get("unit"))));
    }

    List<SampleChange> changes() {
        var changes = new ArrayList<SampleChange>();
        lines.stream()
                .map(line -> Map.of("id", field(line, "id"), "calendar", field(line, "calendar")))
                .distinct()
                .forEach(unit -> changes.add(SampleChange.of(SETUP, UNIT, unit)));
        for (var line : lines) {
            changes.add(SampleChange.of(SETUP, VERSION, line).with("parent_id", ids.get(field(line, "parent"))));
        }
        SampleFile.read("programmes.csv").rows().stream()
                .map(line -> placed(SampleChange.of(SETUP, PROGRAMME, line)))
                .forEach(changes::add);
        SampleFile.read("accounts.csv").rows().stream()
                .map(line -> placed(SampleChange.of(SETUP, ACCOUNT, line)))
                .forEach(changes::add);
        changes.addAll(reorganisation());
        return changes;
    }

    /** The units that carried on the communes: their codes are former codes of others, so that they go by their ids. */
    private static List<SampleChange> reorganisation() {
        var changes = new ArrayList<SampleChange>();
        for (var line : SampleFile.read("successors.csv").rows()) {
            changes.add(SampleChange.of(REORGANISED, UNIT, line));
            changes.add(SampleChange.of(REORGANISED, VERSION, line).with("parent_id", null));
        }
        SampleFile.read("successions.csv").rows().stream()
                .map(line -> SampleChange.of(REORGANISED, SUCCESSION, line))
                .forEach(changes::add);
        return changes;
    }
}
