package vn.cchc.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.access.Acting;
import vn.cchc.access.Role;
import vn.cchc.history.FigureEvent.Kind;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.observation.Corrections;
import vn.cchc.observation.EntryDesk;
import vn.cchc.observation.EntryForm;
import vn.cchc.observation.NewCorrection;
import vn.cchc.observation.NewValue;
import vn.cchc.observation.ReportKey;
import vn.cchc.observation.ReviewDesk;
import vn.cchc.observation.Seen;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.StoredDistrict;
import vn.cchc.place.UnitId;
import vn.cchc.platform.DatabaseTest;

/** The history of a figure as the workflow leaves it in the database. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@DatabaseTest
class FigureHistoriesTest {

    private static final Month JUNE = new Month(2017, 6);
    private static final MeasureCode RECEIVED = new MeasureCode("dossiers_received");

    @Autowired
    FigureHistories histories;

    @Autowired
    EntryDesk desk;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    Corrections corrections;

    @Autowired
    JdbcClient jdbc;

    private UnitId unit;
    private Acting officer;
    private final Acting reviewer = Acting.as("reviewer", Role.REVIEWER);
    private final Acting leader = Acting.as("leader", Role.LEADER);

    @BeforeEach
    void setUpAUnit() {
        unit = new StoredDistrict(jdbc).commune("25828", "Long Nguyên");
        officer = Acting.officer("officer", unit);
    }

    @AfterEach
    void forgetEverything() {
        List.of(
                        "correction_value",
                        "correction",
                        "draft_value",
                        "draft_explanation",
                        "explanation",
                        "observation",
                        "submission",
                        "unit_version",
                        "unit")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    @Test
    void aDraftIsTheUnitsOwnAffair() {
        officer.does(() -> desk.save(unit, JUNE, List.of(new NewValue(RECEIVED, new BigDecimal("40"), 0))));

        assertThat(kinds(officer)).containsExactly(Kind.DRAFTED);
        assertThat(kinds(reviewer)).isEmpty();
        assertThat(kinds(leader)).isEmpty();
    }

    @Test
    void whatWaitsIsForThoseWhoLookReportsThrough() {
        handIn("40");

        assertThat(kinds(officer)).containsExactly(Kind.TYPED);
        assertThat(kinds(reviewer)).containsExactly(Kind.TYPED);
        assertThat(kinds(leader)).isEmpty();
        assertThat(kinds(Acting.officer("other", new UnitId(-5)))).isEmpty();
    }

    @Test
    void everybodyReadsWhatWasApprovedAndNotWhatLedThere() {
        handIn("40");
        reviewer.does(() -> reviews.giveBack(new ReportKey(unit, JUNE), "Đối chiếu lại sổ"));
        handIn("42");
        reviewer.does(() -> reviews.approve(new ReportKey(unit, JUNE)));
        officer.does(() -> corrections.propose(
                unit,
                JUNE,
                new NewCorrection(
                        Map.of(RECEIVED, new BigDecimal("44")),
                        Map.of(RECEIVED, new BigDecimal("42")),
                        "Sót 2 hồ sơ")));
        assertThat(kinds(officer)).contains(Kind.CORRECTION_WAITING);
        reviewer.does(
                () -> corrections.apply(corrections.listWaiting().getFirst().id()));

        assertThat(kinds(reviewer)).containsExactly(Kind.CORRECTED, Kind.TYPED, Kind.RETURNED, Kind.TYPED);
        assertThat(kinds(leader)).containsExactly(Kind.CORRECTED, Kind.TYPED);
        var corrected = events(leader).getFirst();
        assertThat(corrected.before().orElseThrow()).isEqualByComparingTo("42");
        assertThat(corrected.after().orElseThrow()).isEqualByComparingTo("44");
        assertThat(corrected.detail()).isEqualTo("Sót 2 hồ sơ");
        assertThat(corrected.approval()).map(FigureEvent.Approval::by).isEqualTo(Optional.of("reviewer"));
    }

    @Test
    void namesMeasuresThatNoReportAsksFor() {
        var history = leader.asks(() -> histories.of(
                unit, Span.of(JUNE), List.of(new MeasureCode("letters_apology"), new MeasureCode("none"))));
        assertThat(history.measures()).hasSize(1);
        assertThat(history.isOfRegister()).isTrue();
    }

    private List<Kind> kinds(Acting reader) {
        return events(reader).stream().map(FigureEvent::kind).toList();
    }

    private List<FigureEvent> events(Acting reader) {
        var history = reader.asks(() -> histories.of(unit, Span.of(JUNE), List.of(RECEIVED)));
        return history.figures().stream()
                .flatMap(figure -> figure.events().stream())
                .toList();
    }

    private void handIn(String received) {
        officer.does(() -> {
            var form = desk.open(unit, JUNE);
            desk.save(unit, JUNE, values(form, received));
            desk.submit(unit, JUNE, Seen.of(desk.open(unit, JUNE)));
        });
    }

    private static List<NewValue> values(EntryForm form, String received) {
        return form.questions()
                .items()
                .filter(item -> item.required())
                .map(item -> new NewValue(
                        item.measure().code(),
                        item.measure().code().equals(RECEIVED) ? new BigDecimal(received) : BigDecimal.ZERO,
                        form.drafts().containsKey(item.measure().code())
                                ? form.drafts().get(item.measure().code()).version()
                                : 0))
                .toList();
    }
}
