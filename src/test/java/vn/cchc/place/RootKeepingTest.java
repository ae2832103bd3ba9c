package vn.cchc.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.period.AsOf;
import vn.cchc.platform.DatabaseTest;

/** Whoever writes units leaves the root what it was, also where nobody ever chose it. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
class RootKeepingTest {

    private static final LocalDate FOUNDED = LocalDate.of(2014, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2017, 8, 8);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnitBook book;

    @Autowired
    UnitLists lists;

    @Autowired
    Units units;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void forgetUnits() {
        new StoredDistrict(jdbc).forgetUnits();
    }

    @Test
    void theOnlyDistrictStaysTheRootWhenASecondOneIsCreated() {
        create("719", "Bàu Bàng", UnitKind.DISTRICT, null);
        var root = root();
        create("25834", "Lai Hưng", UnitKind.COMMUNE, root);
        assertThat(stored()).containsExactly(root.value());

        inTransaction(() -> lists.writeVersions(List.of(row("720", "Dầu Tiếng", UnitKind.DISTRICT)), List.of()));

        assertThat(codes()).containsExactlyInAnyOrder("719", "25834");
    }

    @Test
    void theOnlyProvinceStaysTheRootWhenADistrictIsCreatedBelowIt() {
        create("74", "Bình Dương", UnitKind.PROVINCE, null);
        var root = root();
        create("719", "Bàu Bàng", UnitKind.DISTRICT, root);
        create("720", "Dầu Tiếng", UnitKind.DISTRICT, root);
        assertThat(root()).isEqualTo(root);
        assertThat(codes()).containsExactlyInAnyOrder("74", "719", "720");
    }

    @Test
    void theOnlyProvinceStaysTheRootWhenTheCountryIsImported() {
        inTransaction(() -> lists.writeVersions(List.of(row("74", "Bình Dương", UnitKind.PROVINCE)), List.of()));
        var root = root();

        inTransaction(() -> lists.writeVersions(
                List.of(
                        row("79", "Hồ Chí Minh", UnitKind.MUNICIPALITY),
                        row("77", "Bà Rịa – Vũng Tàu", UnitKind.PROVINCE)),
                List.of()));

        assertThat(root()).isEqualTo(root);
        assertThat(codes()).containsExactly("74");
    }

    /** Else nothing could ever be the root again but by hand. */
    @Test
    void aRootThatIsWithdrawnBeforeItBeginsMakesRoomForAnother() {
        create("719", "Bàu Bàng", UnitKind.DISTRICT, null);
        var root = root();
        long basis = book.basis().version();
        inTransaction(() -> book.write(new UnitChange.Withdraw(root, FOUNDED), basis, FOUNDED.minusDays(1)));
        create("720", "Dầu Tiếng", UnitKind.DISTRICT, null);
        assertThat(codes()).containsExactly("720");
        create("25834", "Lai Hưng", UnitKind.COMMUNE, root());
        assertThat(stored()).containsExactly(root().value());
    }

    private void create(String code, String name, UnitKind kind, @Nullable UnitId parent) {
        long basis = book.basis().version();
        inTransaction(() -> book.write(
                new UnitChange.Create(new UnitDraft(code, name, name, kind, parent), FOUNDED), basis, TODAY));
    }

    private static Map<String, String> row(String code, String name, UnitKind kind) {
        return Map.of(
                "unit",
                code + "@" + FOUNDED,
                "code",
                code,
                "name",
                name,
                "name_en",
                name,
                "kind",
                kind.name(),
                "parent",
                "",
                "valid_from",
                FOUNDED.toString(),
                "valid_to",
                UnitVersion.FOR_EVER.toString(),
                "calendar",
                "CCHC");
    }

    private void inTransaction(Runnable writing) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> writing.run());
    }

    private UnitId root() {
        return units.history(AsOf.NOW).district(TODAY).orElseThrow().id();
    }

    private List<String> codes() {
        return units.history(AsOf.NOW).on(TODAY).stream().map(UnitVersion::code).toList();
    }

    private List<Long> stored() {
        return jdbc.sql("SELECT unit_id FROM root_unit").query(Long.class).list();
    }
}
