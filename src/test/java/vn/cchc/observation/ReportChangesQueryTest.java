package vn.cchc.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.UnitId;
import vn.cchc.platform.SampleTest;

/** What the sample's people did to reports, as the database remembers it. */
@SampleTest
class ReportChangesQueryTest {

    private static final Month MARCH = new Month(2017, 3);
    private static final Month JUNE = new Month(2017, 6);
    private static final UnitId CAY_TRUONG = new UnitId(3);
    private static final UnitId LONG_NGUYEN = new UnitId(6);

    private final ReportChangesQuery query;

    ReportChangesQueryTest(JdbcClient jdbc) {
        query = new ReportChangesQuery(jdbc);
    }

    @Test
    void tellsWhoCorrectedWhatWhenAndWhy() {
        assertThat(changes(JUNE, "2017-07-04T10:00")).singleElement().satisfies(change -> {
            assertThat(change.unit()).isEqualTo(LONG_NGUYEN);
            assertThat(change.cameIn()).isFalse();
            assertThat(change.corrections()).singleElement().satisfies(correction -> {
                assertThat(correction.measure().value()).isEqualTo("dossiers_on_time");
                assertThat(correction.then()).isEqualByComparingTo("28");
                assertThat(correction.now()).isEqualByComparingTo("30");
                assertThat(correction.at()).isEqualTo(LocalDateTime.of(2017, 7, 5, 9, 15));
                assertThat(correction.by()).contains("Cán bộ xã Long Nguyên");
                assertThat(correction.reason().orElse("")).startsWith("Đối chiếu sổ theo dõi");
            });
        });
    }

    @Test
    void tellsNothingOfReportsThatAreAsTheyWere() {
        assertThat(changes(JUNE, "2017-08-01T00:00")).isEmpty();
    }

    @Test
    void tellsAReportThatCameInWithBothSteps() {
        assertThat(changes(JUNE, "2017-06-14T00:00")).isNotEmpty().allSatisfy(change -> {
            assertThat(change.cameIn()).isTrue();
            assertThat(change.wasDueBefore(change.dueOn())).isFalse();
            assertThat(change.decided().flatMap(ReportChange.Step::by)).contains("Phòng Nội vụ huyện");
        });
    }

    @Test
    void tellsWhoHandedAReportIn() {
        assertThat(changes(JUNE, "2017-06-14T00:00"))
                .filteredOn(change -> change.unit().equals(CAY_TRUONG))
                .singleElement()
                .satisfies(change -> assertThat(change.submitted().flatMap(ReportChange.Step::by))
                        .contains("Cán bộ xã Cây Trường II"));
    }

    @Test
    void remembersWhyAReportWasReturned() {
        assertThat(changes(MARCH, "2017-03-17T10:00"))
                .filteredOn(change -> change.unit().equals(CAY_TRUONG))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.cameIn()).isTrue();
                    assertThat(change.note()).isPresent();
                    assertThat(change.corrections()).hasSize(1);
                });
    }

    private List<ReportChange> changes(Month month, String since) {
        return query.list(Span.of(month), AsOf.parse(since).orElseThrow());
    }
}
