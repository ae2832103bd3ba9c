package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.analytics.DistrictMonths.Batch;
import vn.cchc.change.Changes;
import vn.cchc.change.Subject;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.Indicators;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitId;
import vn.cchc.platform.DatabaseTest;

/** How long sums are kept: two communes that received 10 and 20 dossiers in June and in July 2017. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
class PastMonthsTest {

    private static final Month JUNE = new Month(2017, 6);
    private static final Month JULY = new Month(2017, 7);
    private static final String RECEIVED = "dossiers_received";

    @Autowired
    PastMonths past;

    @Autowired
    Indicators indicators;

    @Autowired
    Changes changes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private StoredDistrict district;
    private UnitId one;
    private UnitId other;

    @BeforeEach
    void setUpTwoCommunes() {
        district = new StoredDistrict(jdbc);
        one = district.commune("25831", "Hưng Hòa");
        other = district.commune("25834", "Lai Hưng");
        for (var month : new String[] {"2017-06", "2017-07"}) {
            district.report(one, month, "APPROVED");
            district.report(other, month, "APPROVED");
            district.observe(one, month, RECEIVED, "10");
            district.observe(other, month, RECEIVED, "20");
        }
    }

    @AfterEach
    void forgetEverything() {
        jdbc.sql("DELETE FROM observation").update();
        jdbc.sql("DELETE FROM submission").update();
        district.forgetUnits();
        transaction.executeWithoutResult(status -> announce(JUNE, JULY));
    }

    @Test
    void addsUpWhatIsThere() {
        assertThat(sums()).isEqualTo(Map.of(JUNE, 30, JULY, 30));
    }

    @Test
    void addsUpAnewWhatHasChanged() {
        sums();
        transaction.executeWithoutResult(status -> {
            announce(JULY);
            correct(JULY, 15);
        });
        assertThat(sums()).isEqualTo(Map.of(JUNE, 30, JULY, 35));
    }

    @Test
    void noticesThatAReportIsNoLongerApproved() {
        sums();
        transaction.executeWithoutResult(status -> {
            announce(JULY);
            jdbc.sql("UPDATE submission SET state = 'RETURNED' WHERE month = :month AND unit_id = :unit")
                    .param("month", JULY.key())
                    .param("unit", one.value())
                    .update();
        });
        assertThat(sums()).isEqualTo(Map.of(JUNE, 30, JULY, 20));
    }

    /** What nobody announced shows that June was not read a second time. */
    @Test
    void leavesOtherMonthsAsTheyAre() {
        sums();
        correct(JUNE, 15);
        transaction.executeWithoutResult(status -> {
            announce(JULY);
            correct(JULY, 16);
        });
        assertThat(sums()).isEqualTo(Map.of(JUNE, 30, JULY, 36));
    }

    @Test
    void keepsNothingOfAChangeThatIsTakenBack() {
        transaction.executeWithoutResult(status -> {
            announce(JULY);
            correct(JULY, 99);
            assertThat(sums()).containsEntry(JULY, 119);
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> announce(JULY));
        assertThat(sums()).isEqualTo(Map.of(JUNE, 30, JULY, 30));
    }

    @Test
    void addsUpOtherUnitsByThemselves() {
        sums();
        assertThat(sums(Set.of(one))).isEqualTo(Map.of(JUNE, 10, JULY, 10));
    }

    private void announce(Month... months) {
        for (var month : months) {
            changes.announce(Subject.figuresOf(month));
        }
    }

    private void correct(Month month, int received) {
        jdbc.sql("UPDATE observation SET value = :value WHERE month = :month AND unit_id = :unit")
                .param("value", received)
                .param("month", month.key())
                .param("unit", one.value())
                .update();
    }

    private Map<Month, Integer> sums() {
        return sums(Set.of(one, other));
    }

    private Map<Month, Integer> sums(Set<UnitId> units) {
        var totals = past.totals(List.of(new Batch(received(), units, Set.of(JUNE, JULY))), AsOf.NOW);
        return Map.of(JUNE, received(totals.get(JUNE)), JULY, received(totals.get(JULY)));
    }

    private static int received(Total total) {
        return Objects.requireNonNull(Objects.requireNonNull(total).figure())
                .numerator()
                .intValueExact();
    }

    private Indicator received() {
        return indicators
                .catalogue(AsOf.NOW)
                .find(new IndicatorCode("C1"), LocalDate.of(2017, 7, 14))
                .orElseThrow();
    }
}
