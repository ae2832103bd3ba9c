package vn.cchc.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.period.ReportingCalendar;
import vn.cchc.place.Inheritance;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.Succession;
import vn.cchc.place.UnitBook;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitChange.Heir;
import vn.cchc.place.UnitChange.Part;
import vn.cchc.place.UnitDraft;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;
import vn.cchc.place.Units;
import vn.cchc.platform.DatabaseTest;

/** Bàu Bàng from its foundation to 01/7/2025, made by an administrator step by step, against the rows of the sample. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
class ReorganisationTest {

    private static final LocalDate FOUNDED = LocalDate.of(2014, 4, 1);
    private static final LocalDate PROMOTED = LocalDate.of(2018, 7, 11);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final Month JUNE_2017 = new Month(2017, 6);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnitDesk desk;

    @Autowired
    UnitBook book;

    @Autowired
    Units units;

    @AfterEach
    void forgetEverything() {
        List.of("journal", "succession")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        new StoredDistrict(jdbc).forgetUnits();
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void leavesTheUnitsThatTheSampleHas() {
        replay();
        assertThat(roster(units.history(AsOf.NOW))).isEqualTo(roster(sample())).hasSize(5);
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void passesOnWhatTheSamplePassesOn() {
        replay();
        assertThat(passed(units.history(AsOf.NOW))).containsExactlyInAnyOrderElementsOf(passed(sample()));
        assertThat(inherited(units.history(AsOf.NOW)))
                .isEqualTo(inherited(sample()))
                .containsEntry("25822", List.of())
                .containsEntry("25825", List.of("25813 1"));
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void breaksWhereTheSampleBreaks() {
        replay();
        assertThat(broken(units.history(AsOf.NOW))).isEqualTo(broken(sample())).containsExactly("25819", "25822");
    }

    private void replay() {
        confirm(create("719", "Bàu Bàng", UnitKind.DISTRICT, null));
        communes().forEach((code, name) -> confirm(create(code, name, UnitKind.COMMUNE, id("719", FOUNDED))));
        confirm(create("719-NV", "Phòng Nội vụ", UnitKind.DEPARTMENT, id("719", FOUNDED)));
        confirm(new UnitChange.Alter(
                id("25822", FOUNDED), draft("25822", "Lai Uyên", UnitKind.TOWNSHIP, id("719", FOUNDED)), PROMOTED));
        confirm(new UnitChange.Merge(ids("25816", "25819"), begins("25819", "Trừ Văn Thố", UnitKind.COMMUNE), DAY));
        confirm(new UnitChange.Split(
                id("25822", PROMOTED),
                List.of(
                        new Part(new Heir.Existing(id("25819", DAY)), null),
                        new Part(begins("25822", "Bàu Bàng", UnitKind.COMMUNE), null)),
                DAY));
        confirm(new UnitChange.Merge(ids("25825", "25834"), begins("25813", "Bến Cát", UnitKind.WARD), DAY));
        confirm(new UnitChange.Alter(id("25828", FOUNDED), draft("25840", "Long Nguyên", UnitKind.WARD, null), DAY));
        confirm(new UnitChange.Alter(id("25831", FOUNDED), draft("25837", "Chánh Phú Hòa", UnitKind.WARD, null), DAY));
        confirm(new UnitChange.End(id("719", FOUNDED), DAY));
    }

    private void confirm(UnitChange change) {
        desk.confirm(change, desk.preview(change).basis());
    }

    private static Map<String, String> communes() {
        return new TreeMap<>(Map.of(
                "25816", "Trừ Văn Thố",
                "25819", "Cây Trường II",
                "25822", "Lai Uyên",
                "25825", "Tân Hưng",
                "25828", "Long Nguyên",
                "25831", "Hưng Hòa",
                "25834", "Lai Hưng"));
    }

    private static UnitChange create(String code, String name, UnitKind kind, @Nullable UnitId parent) {
        return new UnitChange.Create(draft(code, name, kind, parent), FOUNDED);
    }

    private static Heir begins(String code, String name, UnitKind kind) {
        return new Heir.New(draft(code, name, kind, null));
    }

    private static UnitDraft draft(String code, String name, UnitKind kind, @Nullable UnitId parent) {
        return new UnitDraft(code, name, name, kind, parent);
    }

    private UnitId id(String code, LocalDate day) {
        return book.basis().units().find(code, day).orElseThrow().id();
    }

    private List<UnitId> ids(String... codes) {
        return List.of(codes).stream().map(code -> id(code, FOUNDED)).toList();
    }

    /** "25813 Bến Cát WARD". */
    private static List<String> roster(UnitHistory history) {
        return history.roster(DAY, UnitGroup.ALL).stream()
                .map(unit -> unit.code() + " " + unit.name() + " " + unit.kind())
                .toList();
    }

    /** "25825 25813 MERGE 1"; a unit that went on as another kind is a change of kind by itself. */
    private static List<String> passed(UnitHistory history) {
        var passed = new ArrayList<String>();
        for (var each : history.successions()) {
            var share = Objects.requireNonNullElse(each.share(), BigDecimal.ZERO);
            passed.add(code(history, each.predecessor(), DAY.minusDays(1)) + " " + code(history, each.successor(), DAY)
                    + " " + each.kind() + " " + share.stripTrailingZeros().toPlainString());
        }
        for (var unit : history.on(DAY)) {
            history.find(unit.id(), DAY.minusDays(1))
                    .filter(was -> was.kind() != unit.kind())
                    .ifPresent(was ->
                            passed.add(was.code() + " " + unit.code() + " " + Succession.Kind.CHANGE_OF_KIND + " 1"));
        }
        return passed;
    }

    /** Where the figures of June 2017 went, by the codes of then and of 2025. */
    private static Map<String, List<String>> inherited(UnitHistory history) {
        var inheritance = Inheritance.of(history, DAY);
        var parts = new TreeMap<String, List<String>>();
        history.roster(JUNE_2017, UnitGroup.COMMUNES)
                .forEach(unit -> parts.put(
                        unit.code(),
                        inheritance.partsOf(unit.id(), JUNE_2017).stream()
                                .map(part -> code(history, part.heir(), DAY) + " "
                                        + part.share().stripTrailingZeros().toPlainString())
                                .toList()));
        return parts;
    }

    private static List<String> broken(UnitHistory history) {
        var begins = Inheritance.of(history, DAY).begins();
        return history.on(DAY).stream()
                .filter(unit -> DAY.equals(begins.get(unit.id())))
                .map(UnitVersion::code)
                .sorted()
                .toList();
    }

    private static String code(UnitHistory history, UnitId unit, LocalDate day) {
        return history.find(unit, day).orElseThrow().code();
    }

    /** The units of the sample's second day, read from its files. */
    private static UnitHistory sample() {
        var versions = new ArrayList<UnitVersion>();
        rows("units.csv").stream()
                .filter(row -> row.get("code").length() == 5 || row.get("code").equals("719"))
                .forEach(row -> versions.add(version(row)));
        rows("successors.csv").forEach(row -> versions.add(version(row)));
        var successions = rows("successions.csv").stream()
                .map(row -> new Succession(
                        new UnitId(Long.parseLong(row.get("predecessor"))),
                        new UnitId(Long.parseLong(row.get("successor"))),
                        LocalDate.parse(row.get("effective_on")),
                        Succession.Kind.valueOf(row.get("kind")),
                        row.get("share").isEmpty() ? null : new BigDecimal(row.get("share"))))
                .toList();
        return new UnitHistory(versions, new ReportingCalendar("CCHC", 15, 17), successions);
    }

    private static UnitVersion version(Map<String, String> row) {
        return new UnitVersion(
                new UnitId(Long.parseLong(row.get("id"))),
                row.get("code"),
                row.get("name"),
                row.get("name_en"),
                UnitKind.valueOf(row.get("kind")),
                null,
                LocalDate.parse(row.get("valid_from")),
                LocalDate.parse(row.get("valid_to")));
    }

    /** The lines of offices hold commas in quotes and are left out. */
    private static List<Map<String, String>> rows(String file) {
        var resource = Objects.requireNonNull(ReorganisationTest.class.getResourceAsStream("/db/sample/" + file));
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            var lines = reader.lines().filter(line -> !line.contains("\"")).toList();
            var columns = lines.getFirst().replace("\ufeff", "").split(",", -1);
            var rows = new ArrayList<Map<String, String>>();
            for (var line : lines.subList(1, lines.size())) {
                var cells = line.split(",", -1);
                var row = new HashMap<String, String>();
                for (int i = 0; i < columns.length; i++) {
                    row.put(columns[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
