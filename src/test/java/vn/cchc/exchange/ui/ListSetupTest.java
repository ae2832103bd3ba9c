package vn.cchc.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.access.Acting;
import vn.cchc.access.Role;
import vn.cchc.exchange.list.ListImports;
import vn.cchc.exchange.list.ListImports.Importing;
import vn.cchc.exchange.list.ListName;
import vn.cchc.exchange.list.ListReading;
import vn.cchc.exchange.list.Lists;
import vn.cchc.kit.Csv;
import vn.cchc.kit.Texts;
import vn.cchc.period.AsOf;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitVersion;
import vn.cchc.place.Units;
import vn.cchc.platform.DatabaseTest;

/** An empty program is set up by the files that came out of another one. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
class ListSetupTest {

    private static final Acting ADMIN = Acting.as("admin", Role.ADMIN);
    private static final Texts VIETNAMESE = Texts.of(Texts.VIETNAMESE);
    private static final LocalDate TODAY = LocalDate.of(2017, 8, 8);
    private static final LocalDate REORGANISED = LocalDate.of(2025, 7, 1);

    @Autowired
    Lists lists;

    @Autowired
    ListImports imports;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forgetEverything() {
        jdbc.sql("DELETE FROM target WHERE unit_id <> 0").update();
        List.of("list_upload", "root_unit", "succession", "unit_version", "unit")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        jdbc.sql("UPDATE data_version SET version = version + 1 WHERE subject IN ('UNITS', 'CATALOGUE')")
                .update();
    }

    @Test
    void setsUpADistrictFromNothing() {
        var unitFile = resource("bau-bang-units.csv");
        var successionFile = resource("bau-bang-successions.csv");
        ADMIN.does(() -> {
            assertThat(take(ListName.UNITS, unitFile)).isEqualTo(new Importing.Imported(26, 0));
            assertThat(take(ListName.SUCCESSIONS, successionFile)).isEqualTo(new Importing.Imported(8, 0));
        });

        assertThat(ADMIN.asks(() -> written(ListName.UNITS))).isEqualTo(unitFile);
        assertThat(ADMIN.asks(() -> written(ListName.SUCCESSIONS))).isEqualTo(successionFile);
        var history = units.history(AsOf.NOW);
        assertThat(history.district(TODAY)).map(UnitVersion::name).contains("Bàu Bàng");
        assertThat(history.roster(TODAY, UnitGroup.ALL)).hasSize(19);
        assertThat(history.roster(REORGANISED, UnitGroup.COMMUNES))
                .extracting(UnitVersion::name)
                .containsExactly("Bàu Bàng", "Bến Cát", "Chánh Phú Hòa", "Long Nguyên", "Trừ Văn Thố");
        assertThat(history.successions()).hasSize(8);
    }

    @Test
    void givesAUnitThatCameInAFileATargetOfItsOwn() {
        var file = "indicator;unit_kind;unit;valid_from;valid_to;value;near_band\nC2;;25819;2018-01-01;;98%;1%\n"
                .getBytes(StandardCharsets.UTF_8);
        ADMIN.does(() -> {
            take(ListName.UNITS, resource("bau-bang-units.csv"));
            take(ListName.TARGETS, file);
        });
        assertThat(ADMIN.asks(() -> new String(written(ListName.TARGETS), StandardCharsets.UTF_8)))
                .contains("C2;;25819@2014-04-01;2018-01-01;;0,98;0,01");
    }

    private Importing take(ListName list, byte[] content) {
        try {
            var reading = new ListReading(ListWording.words(list), Optional.empty());
            var upload = lists.receive(list, "tệp.csv", new ByteArrayInputStream(content));
            var preview = lists.preview(list, upload.id(), reading);
            return imports.confirm(list, upload.id(), reading, preview.fingerprint());
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }

    private byte[] written(ListName list) {
        var out = new ByteArrayOutputStream();
        try (var csv = new Csv(out, VIETNAMESE)) {
            new ListFile(list, TODAY, new ListWording(VIETNAMESE)).write(csv, lists.rows(list));
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
        return out.toByteArray();
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(ListSetupTest.class.getResourceAsStream("/lists/" + name))) {
            return in.readAllBytes();
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }
}
