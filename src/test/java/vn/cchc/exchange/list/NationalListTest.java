package vn.cchc.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import vn.cchc.access.Acting;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.analytics.AnalyticsService;
import vn.cchc.analytics.Choices;
import vn.cchc.analytics.Overview;
import vn.cchc.exchange.list.ListImports.Importing;
import vn.cchc.period.AsOf;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitVersion;
import vn.cchc.place.Units;
import vn.cchc.platform.TestDatabase;

/** The whole country beside the sample: it comes in at once, and no figure of Bàu Bàng is another. */
@SpringBootTest(properties = {"vaadin.productionMode=true", "spring.application.name=national-list"})
@ContextConfiguration(initializers = TestDatabase.OwnSample.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SignedInAs(Role.LEADER)
class NationalListTest {

    private static final Acting ADMIN = Acting.as("admin", Role.ADMIN);
    private static final LocalDate AFTER = LocalDate.of(2025, 8, 8);
    private static final ListReading AS_PROPOSED = new ListReading(ListWords.of(ListName.UNITS), Optional.empty());

    @Autowired
    Lists lists;

    @Autowired
    ListImports imports;

    @Autowired
    RootChoice roots;

    @Autowired
    Units units;

    @Autowired
    AnalyticsService analytics;

    @Autowired
    JdbcClient jdbc;

    private Overview overviewBefore;
    private UnitHistory historyBefore;
    private ListPreview preview;
    private Importing importing;

    @BeforeAll
    void importTheCountry() {
        overviewBefore = ADMIN.asks(() -> analytics.overview(Choices.DEFAULT));
        historyBefore = units.history(AsOf.NOW);
        preview = preview("units-2026-07.csv");
        importing = ADMIN.asks(
                () -> imports.confirm(ListName.UNITS, preview.upload().id(), AS_PROPOSED, preview.fingerprint()));
    }

    private ListPreview preview(String name) {
        return ADMIN.asks(() -> {
            try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/lists/" + name))) {
                var upload = lists.receive(ListName.UNITS, name, in);
                return lists.preview(ListName.UNITS, upload.id(), AS_PROPOSED);
            } catch (IOException torn) {
                throw new java.io.UncheckedIOException(torn);
            }
        });
    }

    @Test
    @Order(1)
    void comesInAtOnce() {
        assertThat(preview.days()).contains(new NationalDays(NationalDays.REORGANISED, null));
        assertThat(preview.count(ListStanding.REFUSED)).isZero();
        assertThat(importing).isEqualTo(new Importing.Imported(3_350, 5));
    }

    @Test
    @Order(1)
    void has34ProvincesAnd3321Communes() {
        assertThat(count("v.kind IN ('PROVINCE', 'MUNICIPALITY')")).isEqualTo(34);
        assertThat(count("v.kind IN ('COMMUNE', 'WARD', 'SPECIAL_ZONE') AND v.valid_to > '2026-01-01'"))
                .isEqualTo(3_321);
        assertThat(count("v.kind = 'SPECIAL_ZONE'")).isEqualTo(13);
        assertThat(count("v.parent_id IS NULL AND v.valid_from = '2025-07-01'")).isEqualTo(34);
    }

    private int count(String condition) {
        return jdbc.sql("SELECT COUNT(*) FROM unit_version v WHERE " + condition)
                .query(Integer.class)
                .single();
    }

    @Test
    @Order(1)
    void leavesTheOverviewAsItWas() {
        assertThat(analytics.overview(Choices.DEFAULT))
                .usingRecursiveComparison()
                .isEqualTo(overviewBefore);
    }

    @Test
    @Order(1)
    void leavesTheRostersOfAllDaysAsTheyWere() {
        var after = units.history(AsOf.NOW);
        assertThat(after.versions()).hasSameSizeAs(historyBefore.versions());
        for (var day : List.of(LocalDate.of(2017, 8, 8), LocalDate.of(2018, 8, 8), AFTER)) {
            assertThat(after.roster(day, UnitGroup.ALL))
                    .extracting(UnitVersion::id)
                    .isEqualTo(historyBefore.roster(day, UnitGroup.ALL).stream()
                            .map(UnitVersion::id)
                            .toList());
        }
        assertThat(after.district(AFTER)).isEqualTo(historyBefore.district(AFTER));
    }

    @Test
    @Order(1)
    void findsTheSuccessorsOfTheDistrictBelowTheirProvince() {
        var city = jdbc.sql("SELECT v.unit_id FROM unit_version v WHERE v.code = '79'")
                .query(Long.class)
                .single();
        assertThat(units.history(AsOf.NOW).roster(AFTER, UnitGroup.COMMUNES))
                .hasSize(5)
                .allSatisfy(
                        unit -> assertThat(Objects.requireNonNull(unit.parent()).value())
                                .isEqualTo(city));
    }

    @Test
    @Order(1)
    void changesNothingTheSecondTime() {
        assertThat(preview("units-2026-07.csv").count(ListStanding.SAME)).isEqualTo(3_355);
    }

    @Test
    @Order(1)
    void writesItDown() {
        assertThat(jdbc.sql("SELECT j.detail FROM journal j WHERE j.deed = 'LIST_IMPORTED'")
                        .query(String.class)
                        .single())
                .startsWith("units-2026-07.csv: +3350 ~5 =0, SHA-256 "
                        + preview.upload().hash());
    }

    @Test
    @Order(2)
    void takesTheListBeforeTheReorganisationAsWell() {
        var old = preview("units-2025-03.csv");
        assertThat(old.rows().stream()
                        .filter(row -> row.standing() == ListStanding.REFUSED)
                        .map(JudgedRow::faults))
                .isEmpty();
        assertThat(old.count(ListStanding.SAME)).isEqualTo(8);
        assertThat(old.count(ListStanding.NEW)).isEqualTo(63 + 696 + 10_035 - 8);
        ADMIN.does(() -> imports.confirm(ListName.UNITS, old.upload().id(), AS_PROPOSED, old.fingerprint()));
        assertThat(analytics.overview(Choices.DEFAULT))
                .usingRecursiveComparison()
                .isEqualTo(overviewBefore);
    }

    @Test
    @Order(3)
    void showsAProvinceOnceItIsTheRoot() {
        var city = ADMIN.asks(() -> roots.candidates()).stream()
                .filter(candidate ->
                        candidate.code().equals("79") && candidate.from().equals(NationalDays.REORGANISED))
                .findFirst()
                .orElseThrow();
        ADMIN.does(() -> roots.choose(city.id()));
        var history = units.history(AsOf.NOW);
        assertThat(history.district(AFTER)).map(UnitVersion::name).contains("Hồ Chí Minh");
        assertThat(history.roster(AFTER, UnitGroup.COMMUNES)).hasSize(168);
    }
}
