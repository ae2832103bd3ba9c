package vn.cchc.journal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.journal.Deed;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalFilter;
import vn.cchc.journal.NewEntry;
import vn.cchc.kit.Markup;
import vn.cchc.period.Month;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;
import vn.cchc.platform.DatabaseTest;

@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
@ViewPackages(classes = JournalView.class)
class JournalViewTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void writeTwo() {
        jdbc.sql("DELETE FROM journal").update();
        jdbc.sql(
                        "INSERT INTO account (username, password_hash, display_name, role) VALUES ('reviewer', '-', 'reviewer', 'REVIEWER')")
                .update();
        var hungHoa = new StoredDistrict(jdbc)
                .unit(
                        "CCHC",
                        "25831",
                        "Hưng Hòa",
                        UnitKind.COMMUNE,
                        LocalDate.of(2014, 4, 1),
                        LocalDate.of(9999, 12, 31));
        transaction.executeWithoutResult(status -> journal.write(
                "reviewer",
                List.of(
                        NewEntry.of(Deed.OPENING_BALANCE_SET, "officer2"),
                        NewEntry.of(Deed.REPORT_RETURNED, hungHoa, new Month(2017, 7))
                                .because("Thiếu C3"))));
    }

    @AfterEach
    void forgetEverything() {
        List.of("journal", "account", "unit_version", "unit")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void tellsWhoDidWhatAndWhy() {
        var screen = open("");

        assertThat(screen.select("tbody tr")).hasSize(2);
        assertThat(screen.select("tbody tr").first().text())
                .contains("reviewer", "Trả lại báo cáo", "Hưng Hòa", "7/2017", "Thiếu C3");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void namesWhatADeedWasDoneTo() {
        var hungHoa = jdbc.sql("SELECT MAX(id) FROM unit")
                .query((row, number) -> new UnitId(row.getLong(1)))
                .single();
        transaction.executeWithoutResult(status -> journal.write(
                "reviewer",
                List.of(
                        NewEntry.of(Deed.LETTER_ENTERED, hungHoa, "CONGRATULATION 42/2017"),
                        NewEntry.of(Deed.OPENING_BALANCE_SET, "APOLOGY = 1336"),
                        NewEntry.of(
                                Deed.CORRECTION_APPROVED,
                                hungHoa,
                                "dossiers_received 40 → 1044, motto_board 0 → 1, dossiers_online – → 3"),
                        NewEntry.of(Deed.CORRECTION_RETURNED, hungHoa, "dossiers_received, long_gone"),
                        NewEntry.of(Deed.FIGURES_IMPORTED, hungHoa, "t7.csv").because("12 (2017-06, 2017-07)"),
                        NewEntry.of(Deed.LETTERS_IMPORTED, hungHoa, "sổ thư.xlsx")
                                .because("1336 (2016-01 – 2017-07)"))));

        assertThat(open("").select("tbody tr").text())
                .contains(
                        "Thư chúc mừng số 42/TCM năm 2017",
                        "Thư xin lỗi: 1.336",
                        "Hồ sơ tiếp nhận 40 → 1.044; Có bảng phương châm",
                        "Không → Có;",
                        "– → 3",
                        "Hồ sơ tiếp nhận; long_gone",
                        "t7.csv 12 số liệu, tháng 6/2017, 7/2017",
                        "sổ thư.xlsx 1.336 thư, tháng 01/2016 – 7/2017");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void keepsToTheUnitAndDeedOfTheAddress() {
        assertThat(open("deed=OPENING_BALANCE_SET").select("tbody tr").text()).contains("officer2");
        assertThat(open("unit=25831").select("tbody tr")).hasSize(1);
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void leavesOutWhoSignedInUntilAskedFor() {
        transaction.executeWithoutResult(status -> journal.write("leader", NewEntry.of(Deed.SIGNED_IN, "")));

        assertThat(open("").select("tbody tr")).hasSize(2);
        assertThat(open("kind=sign-ins").select("tbody tr")).hasSize(1);
        assertThat(open("kind=everything").select("tbody tr")).hasSize(3);
        assertThat(open("kind=figures").select("tbody tr").text()).contains("Trả lại báo cáo");
        assertThat(open("deed=SIGNED_IN").select("tbody tr")).hasSize(1);
        assertThat(open("kind=theft").text()).contains("theft");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void findsWhatPeopleReadWithoutAccents() {
        assertThat(open("search=tra lai hung hoa").select("tbody tr").text()).contains("Trả lại báo cáo");
        assertThat(open("search=tra lai hung hoa").select("tbody tr")).hasSize(1);
        assertThat(open("search=khong co gi").select("tbody tr")).isEmpty();
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void keepsToThePersonAndTheDaysOfTheAddress() {
        assertThat(open("by=reviewer").select("tbody tr")).hasSize(2);
        assertThat(open("from=2100-01-01").select("tbody tr")).isEmpty();
        assertThat(open("to=1990-01-01").select("tbody tr")).isEmpty();
        assertThat(open("by=nobody").text()).contains("nobody");
        assertThat(open("from=mai").text()).contains("mai");
        assertThat(open("from=2017-08-09&to=2017-08-08").text()).contains("09/8/2017");
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void showsTheLastPageWhereALaterOneIsAskedFor() {
        transaction.executeWithoutResult(status -> journal.write(
                "reviewer",
                Stream.generate(() -> NewEntry.of(Deed.MONTH_CLOSED, ""))
                        .limit(52)
                        .toList()));

        assertThat(open("").select("tbody tr")).hasSize(50);
        assertThat(open("page=2").select("tbody tr")).hasSize(4);
        assertThat(open("search=khoa so&page=9").select("tbody tr")).hasSize(2);
    }

    @Test
    @SignedInAs(Role.ADMIN)
    void saysWhatItDoesNotKnowAndShowsEverything() {
        var screen = open("unit=00000&deed=THEFT&page=999");

        assertThat(screen.text()).contains("00000", "THEFT");
        assertThat(screen.select("tbody tr")).hasSize(2);
    }

    @Test
    @SignedInAs(value = Role.OFFICER, unit = -5)
    void anOfficerReadsNothingOfOtherUnits() {
        assertThat(open("unit=25831").select("tbody tr")).isEmpty();
    }

    @Test
    @SignedInAs(Role.LEADER)
    void aLeaderIsLedToThePageThatSaysNo() {
        assertThat(open("").select("tbody tr")).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> journal.list(JournalFilter.EVERYTHING, 0, 1));
    }

    private Document open(String query) {
        UI.getCurrent().navigate("data/journal", QueryParameters.fromString(query.replace(" ", "%20")));
        return Jsoup.parse(find(Markup.class).all().stream()
                .map(markup -> markup.getElement().getProperty("innerHTML", ""))
                .collect(Collectors.joining("\n")));
    }
}
