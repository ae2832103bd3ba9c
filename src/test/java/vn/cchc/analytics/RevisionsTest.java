package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.HUNG_HOA;
import static vn.cchc.place.BauBang.LAI_UYEN;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.Revision.Kind;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Indicator;

/** What became of June's figures between two moments. */
class RevisionsTest {

    private static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").indicator();

    private final Figures then = known().on("2017-07-01").reports(LAI_UYEN, "2017-06", "on_time=8 resolved=10");
    private final Figures now = known().reports(LAI_UYEN, "2017-06", "on_time=8 resolved=10");

    @Test
    void findsNothingWhereNothingChanged() {
        assertThat(revisions()).isEmpty();
    }

    @Test
    void findsAFigureThatWasOverdue() {
        now.reports(HUNG_HOA, "2017-06", "on_time=1 resolved=1");
        assertThat(revisions()).singleElement().satisfies(revision -> {
            assertThat(revision.cell().unit()).isEqualTo(HUNG_HOA);
            assertThat(revision.kind()).isEqualTo(Kind.LATE);
            assertThat(revision.flips()).isTrue();
        });
    }

    @Test
    void findsAFigureThatWasNotDue() {
        then.on("2017-06-17");
        now.reports(HUNG_HOA, "2017-06", "on_time=1 resolved=1");
        assertThat(kinds()).containsOnly(Kind.NEW);
    }

    @Test
    void findsANilThatCameIn() {
        now.reports(HUNG_HOA, "2017-06", "on_time=0 resolved=0");
        assertThat(kinds()).containsExactly(Kind.LATE);
    }

    @Test
    void findsACorrectionThatFlipsTheStatus() {
        now.reports(LAI_UYEN, "2017-06", "on_time=10 resolved=10");
        assertThat(revisions()).singleElement().satisfies(revision -> {
            assertThat(revision.kind()).isEqualTo(Kind.CORRECTED);
            assertThat(revision.flips()).isTrue();
        });
    }

    @Test
    void findsACorrectionOfTheNumbersBehindAnEqualRate() {
        now.reports(LAI_UYEN, "2017-06", "on_time=16 resolved=20");
        assertThat(revisions()).singleElement().satisfies(revision -> {
            assertThat(revision.kind()).isEqualTo(Kind.CORRECTED);
            assertThat(revision.flips()).isFalse();
        });
    }

    @Test
    void findsAFigureThatIsGone() {
        then.reports(HUNG_HOA, "2017-06", "on_time=1 resolved=1");
        assertThat(kinds()).containsExactly(Kind.WITHDRAWN);
    }

    @Test
    void findsAFigureThatIsJudgedByAnotherTarget() {
        var stricter = Figures.of(ON_TIME).target("0.7", "0").reports(LAI_UYEN, "2017-06", "on_time=8 resolved=10");
        assertThat(Revisions.between(then.scorecard("2017-06"), stricter.scorecard("2017-06")))
                .extracting(Revision::kind)
                .containsExactly(Kind.REJUDGED);
    }

    @Test
    void findsAMonthThatCameInLate() {
        now.reports(LAI_UYEN, "2017-05", "on_time=1 resolved=1");
        assertThat(Revisions.between(then.scorecard("2017-Q2"), now.scorecard("2017-Q2")))
                .extracting(Revision::kind)
                .containsExactly(Kind.LATE);
    }

    private static Figures known() {
        return Figures.of(ON_TIME).target("0.9", "0");
    }

    private List<Kind> kinds() {
        return revisions().stream().map(Revision::kind).toList();
    }

    private List<Revision> revisions() {
        return Revisions.between(then.scorecard("2017-06"), now.scorecard("2017-06"));
    }
}
