package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.HUNG_HOA;
import static vn.cchc.place.BauBang.LAI_HUNG;
import static vn.cchc.place.BauBang.LAI_UYEN;
import static vn.cchc.place.BauBang.TAN_HUNG;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.Change.Reason;
import vn.cchc.analytics.Contributions.Apart;
import vn.cchc.analytics.Contributions.Incomparable;
import vn.cchc.analytics.Contributions.Mismatch;
import vn.cchc.analytics.Contributions.Part;
import vn.cchc.analytics.Contributions.Split;
import vn.cchc.analytics.statistics.Fractions;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Figure;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitVersion;

/** July 2017 against July 2016. */
class ContributionsTest {

    private static final Indicator ON_TIME =
            Define.ratio("C2", "on_time", "resolved").indicator();
    private static final Indicator SESSIONS = Define.count("A4", "sessions").indicator();

    /**
     * Lai Uyên goes from 80/100 to 90/100 and Lai Hưng from 90/100 to 270/300: the district from 170/200 = 85% to 360/400
     * = 90%, mean 87,5%. Lai Uyên's part in the dossiers falls from 50% to 25%, Lai Hưng's rises from 50% to 75%.
     */
    private final Figures figures = Figures.of(ON_TIME)
            .reports(LAI_UYEN, "2016-07", "on_time=80 resolved=100")
            .reports(LAI_UYEN, "2017-07", "on_time=90 resolved=100")
            .reports(LAI_HUNG, "2016-07", "on_time=90 resolved=100")
            .reports(LAI_HUNG, "2017-07", "on_time=270 resolved=300");

    @Nested
    class OfARatio {

        /** Performance 37,5% · 10 points = 3,75; volume (85 − 87,5) · (−25%) = 0,625. */
        @Test
        void areByPerformanceAndByVolume() {
            var part = part(split(figures), LAI_UYEN);
            assertThat(part.byPerformance()).isEqualByComparingTo(figure("0.0375"));
            assertThat(part.byVolume()).isEqualByComparingTo(figure("0.00625"));
        }

        /** Its ratio stays at 90%, but more of the district's dossiers are its own: (90 − 87,5) · 25% = 0,625. */
        @Test
        void areByVolumeAloneWhereTheRatioStays() {
            var part = part(split(figures), LAI_HUNG);
            assertThat(part.byPerformance()).isEqualByComparingTo(figure("0"));
            assertThat(part.byVolume()).isEqualByComparingTo(figure("0.00625"));
        }

        @Test
        void addUpToTheChange() {
            assertThat(split(figures).change()).isEqualByComparingTo(figure("0.05"));
            assertThat(sum(split(figures))).isEqualByComparingTo(figure("0.05"));
        }

        /** With 10 of 100 from Hưng Hòa the district is at 370/500 = 74%, 16 points under the 90% of the others. */
        @Test
        void leaveUnitsThatCameApart() {
            figures.reports(HUNG_HOA, "2017-07", "on_time=10 resolved=100");
            var split = split(figures);
            assertThat(split.apart()).containsExactly(new Apart(HUNG_HOA, Mismatch.ONLY_NOW));
            assertThat(split.came()).isEqualByComparingTo(figure("-0.16"));
            assertThat(split.went()).isEqualByComparingTo(figure("0"));
            assertThat(sum(split)).isEqualByComparingTo(split.change());
        }

        /** With 10 of 100 from Hưng Hòa the district was at 180/300 = 60%; without it, it would have been at 85%. */
        @Test
        void leaveUnitsThatWentApart() {
            figures.reports(HUNG_HOA, "2016-07", "on_time=10 resolved=100");
            var split = split(figures);
            assertThat(split.apart()).containsExactly(new Apart(HUNG_HOA, Mismatch.ONLY_BEFORE));
            assertThat(split.went()).isEqualByComparingTo(figure("0.25"));
            assertThat(split.came()).isEqualByComparingTo(figure("0"));
            assertThat(sum(split)).isEqualByComparingTo(split.change());
        }

        /**
         * Without a dossier in 2016 Lai Hưng has no ratio then. The district goes from 80% to 90%; Lai Hưng adds (90 −
         * 85) · 75% = 3,75 points by coming in with 90%, and Lai Uyên the other 62,5% · 10 = 6,25.
         */
        @Test
        void areByVolumeAloneWhereNothingOccurredBefore() {
            figures.reports(LAI_HUNG, "2016-07", "on_time=0 resolved=0");
            var split = split(figures);
            assertThat(part(split, LAI_HUNG).byPerformance()).isEqualByComparingTo(figure("0"));
            assertThat(part(split, LAI_HUNG).byVolume()).isEqualByComparingTo(figure("0.0375"));
            assertThat(part(split, LAI_UYEN).total()).isEqualByComparingTo(figure("0.0625"));
            assertThat(split.apart()).isEmpty();
        }

        /** From 85% to 90%, mean 87,5%; what is lost is half of all dossiers, and they were at 90%. */
        @Test
        void areByVolumeAloneWhereNothingOccursNow() {
            figures.reports(LAI_HUNG, "2017-07", "on_time=0 resolved=0");
            var part = part(split(figures), LAI_HUNG);
            assertThat(part.byPerformance()).isEqualByComparingTo(figure("0"));
            assertThat(part.byVolume()).isEqualByComparingTo(figure("-0.0125"));
        }

        @Test
        void areNothingWhereNothingEverOccurred() {
            figures.reports(HUNG_HOA, "2016-07", "on_time=0 resolved=0")
                    .reports(HUNG_HOA, "2017-07", "on_time=0 resolved=0");
            assertThat(part(split(figures), HUNG_HOA).total()).isEqualByComparingTo(figure("0"));
        }

        @Test
        void leaveIncompleteUnitsApart() {
            for (var month : new String[] {"04", "05", "06"}) {
                figures.reports(LAI_UYEN, "2016-" + month, "on_time=8 resolved=10")
                        .reports(LAI_UYEN, "2017-" + month, "on_time=9 resolved=10")
                        .reports(HUNG_HOA, "2016-" + month, "on_time=9 resolved=10")
                        .reports(TAN_HUNG, "2017-" + month, "on_time=9 resolved=10");
            }
            figures.reports(TAN_HUNG, "2016-04", "on_time=2 resolved=10")
                    .reports(HUNG_HOA, "2017-04", "on_time=2 resolved=10")
                    .reports(LAI_HUNG, "2017-04", "on_time=2 resolved=10");
            var split = (Split) between(figures, "2016-Q2", "2017-Q2");
            assertThat(split.parts()).extracting(part -> part.now().unit()).containsExactly(LAI_UYEN);
            assertThat(split.apart())
                    .containsExactlyInAnyOrder(
                            new Apart(HUNG_HOA, Mismatch.INCOMPLETE),
                            new Apart(LAI_HUNG, Mismatch.INCOMPLETE),
                            new Apart(TAN_HUNG, Mismatch.INCOMPLETE));
            assertThat(sum(split)).isEqualByComparingTo(split.change());
        }

        @Test
        void passOverUnitsThatAreExempt() {
            figures.exempt(HUNG_HOA);
            assertThat(split(figures).parts()).hasSize(2);
            assertThat(split(figures).apart()).isEmpty();
        }

        @Test
        void knowAUnitByItsIdentityThroughAChangeOfKind() {
            figures.on("2018-08-08")
                    .reports(LAI_UYEN, "2018-07", "on_time=95 resolved=100")
                    .reports(LAI_HUNG, "2018-07", "on_time=95 resolved=100");
            var split = (Split) between(figures, "2017-07", "2018-07");
            assertThat(part(split, BauBang.LAI_UYEN_TOWNSHIP).before().unit()).isEqualTo(LAI_UYEN);
        }
    }

    @Nested
    class OfUnitsAndNumbers {

        @Test
        void areDifferencesForCounts() {
            var split = split(Figures.of(SESSIONS)
                    .reports(LAI_UYEN, "2016-07", "sessions=4")
                    .reports(LAI_UYEN, "2017-07", "sessions=7")
                    .reports(LAI_HUNG, "2016-07", "sessions=5")
                    .reports(LAI_HUNG, "2017-07", "sessions=3")
                    .reports(HUNG_HOA, "2017-07", "sessions=2"));
            assertThat(part(split, LAI_UYEN).total()).isEqualByComparingTo(figure("3"));
            assertThat(part(split, LAI_HUNG).total()).isEqualByComparingTo(figure("-2"));
            assertThat(part(split, LAI_HUNG).byVolume()).isEqualByComparingTo(figure("0"));
            assertThat(split.came()).isEqualByComparingTo(figure("2"));
            assertThat(split.apart()).containsExactly(new Apart(HUNG_HOA, Mismatch.ONLY_NOW));
        }

        @Test
        void countTheUnitsThatChangedTheirAnswer() {
            var split = split(Figures.of(Define.yesNo("A1", "board").indicator())
                    .reports(LAI_UYEN, "2016-07", "board=0")
                    .reports(LAI_UYEN, "2017-07", "board=1")
                    .reports(LAI_HUNG, "2016-07", "board=1")
                    .reports(LAI_HUNG, "2017-07", "board=1"));
            assertThat(part(split, LAI_UYEN).total()).isEqualByComparingTo(figure("0.5"));
            assertThat(part(split, LAI_HUNG).total()).isEqualByComparingTo(figure("0"));
        }

        @Test
        void weighAllUnitsAlikeInAMean() {
            var split = split(Figures.of(Define.score("G3", "points").indicator())
                    .reports(LAI_UYEN, "2016-07", "points=80")
                    .reports(LAI_UYEN, "2017-07", "points=84")
                    .reports(LAI_HUNG, "2016-07", "points=70")
                    .reports(LAI_HUNG, "2017-07", "points=69"));
            assertThat(part(split, LAI_UYEN).byPerformance()).isEqualByComparingTo(figure("2"));
            assertThat(part(split, LAI_HUNG).byPerformance()).isEqualByComparingTo(figure("-0.5"));
        }
    }

    @Nested
    class CannotBeTold {

        @Test
        void withoutAFigureNow() {
            assertThat(between(Figures.of(ON_TIME).allReport("2016-07", "on_time=9 resolved=10")))
                    .isEqualTo(new Incomparable(Reason.NO_FIGURE));
        }

        @Test
        void withoutAFigureBefore() {
            assertThat(between(Figures.of(ON_TIME).allReport("2017-07", "on_time=9 resolved=10")))
                    .isEqualTo(new Incomparable(Reason.NO_BASE));
        }

        @Test
        void withoutUnits() {
            var cells = cells(figures, "2017-07");
            assertThat(Contributions.between(cells, List.of())).isEqualTo(new Incomparable(Reason.NO_FIGURE));
            assertThat(Contributions.between(List.of(), cells)).isEqualTo(new Incomparable(Reason.NO_BASE));
        }

        @Test
        void byAnotherDefinition() {
            var former = Define.ratio("C2", "on_time", "resolved").validFrom("2015-01-01");
            var before = Figures.of(former.indicator()).allReport("2016-07", "on_time=9 resolved=10");
            assertThat(Contributions.between(cells(before, "2016-07"), cells(figures, "2017-07")))
                    .isEqualTo(new Incomparable(Reason.DEFINITION_CHANGED));
        }

        @Test
        void fromOneAndTheSameReport() {
            var cells = cells(figures, "2017-07");
            assertThat(Contributions.between(cells, cells)).isEqualTo(new Incomparable(Reason.SAME_REPORT));
        }

        @Test
        void whereNobodyReportedTwice() {
            var apart = Figures.of(ON_TIME)
                    .reports(LAI_UYEN, "2016-07", "on_time=9 resolved=10")
                    .reports(LAI_HUNG, "2017-07", "on_time=9 resolved=10");
            assertThat(between(apart)).isEqualTo(new Incomparable(Reason.INCOMPLETE));
        }

        @Test
        void whereThoseWhoReportedTwiceHadNothingBefore() {
            var figures = Figures.of(ON_TIME)
                    .reports(LAI_UYEN, "2016-07", "on_time=0 resolved=0")
                    .reports(LAI_UYEN, "2017-07", "on_time=9 resolved=10")
                    .reports(LAI_HUNG, "2016-07", "on_time=9 resolved=10");
            assertThat(between(figures)).isEqualTo(new Incomparable(Reason.INCOMPLETE));
        }

        @Test
        void whereACountOfTwelveMonthsMeetsOneOfThree() {
            var apologies = Define.count("B3", "letters_apology")
                    .from(MeasureSource.REGISTER, "letters_apology")
                    .indicator();
            var letters = Figures.of(apologies).launchedOn("2016-10-10").on("2018-02-01");
            assertThat(between(letters, "2016", "2017")).isEqualTo(new Incomparable(Reason.INCOMPLETE));
        }
    }

    /** Random dossiers, among them units that report nothing, that have nothing to report, and that stay apart. */
    @Test
    void addUpExactlyWhateverIsReported() {
        var random = new Random(8);
        int splits = 0;
        for (int round = 0; round < 400; round++) {
            if (between(randomFigures(random)) instanceof Split split) {
                splits++;
                assertThat(sum(split)).isEqualByComparingTo(split.change());
            }
        }
        assertThat(splits).isGreaterThan(350);
    }

    @Test
    void areTheSameInWhateverOrder() {
        var random = new Random(9);
        for (int round = 0; round < 200; round++) {
            var figures = randomFigures(random);
            var now = new ArrayList<>(cells(figures, "2017-07"));
            var before = new ArrayList<>(cells(figures, "2016-07"));
            Collections.shuffle(now, random);
            Collections.shuffle(before, random);
            if (between(figures) instanceof Split expected) {
                var shuffled = (Split) Contributions.between(before, now);
                assertThat(shuffled.parts()).hasSameElementsAs(expected.parts());
                assertThat(shuffled.apart()).hasSameElementsAs(expected.apart());
                assertThat(shuffled.came()).isEqualTo(expected.came());
                assertThat(shuffled.went()).isEqualTo(expected.went());
            }
        }
    }

    /** Turning time around turns every contribution into its opposite. */
    @Test
    void areTheOppositeBackwards() {
        var random = new Random(10);
        for (int round = 0; round < 200; round++) {
            var figures = randomFigures(random);
            if (between(figures) instanceof Split forwards) {
                var backwards = (Split) between(figures, "2017-07", "2016-07");
                assertThat(totals(backwards).map(BigFraction::negate))
                        .containsExactlyElementsOf(totals(forwards).toList());
            }
        }
    }

    private static Stream<BigFraction> totals(Split split) {
        return split.parts().stream().map(part -> Fractions.of(part.total()));
    }

    private static Figures randomFigures(Random random) {
        var figures = Figures.of(ON_TIME);
        for (var unit : BauBang.history().roster(BauBang.LAI_UYEN.validFrom(), UnitGroup.COMMUNES)) {
            for (var month : new String[] {"2016-07", "2017-07"}) {
                int resolved = random.nextInt(6) == 0 ? 0 : random.nextInt(1, 5000);
                int onTime = random.nextInt(resolved + 1);
                if (random.nextInt(6) > 0) {
                    figures.reports(unit, month, "on_time=" + onTime + " resolved=" + resolved);
                }
            }
        }
        return figures;
    }

    private static Part part(Split split, UnitVersion unit) {
        return split.parts().stream()
                .filter(part -> part.now().unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static Figure sum(Split split) {
        return Fractions.figure(Stream.concat(
                        totals(split), Stream.of(split.came(), split.went()).map(Fractions::of))
                .reduce(BigFraction.ZERO, BigFraction::add));
    }

    private static Split split(Figures figures) {
        return (Split) between(figures);
    }

    private static Contributions between(Figures figures) {
        return between(figures, "2016-07", "2017-07");
    }

    private static Contributions between(Figures figures, String before, String now) {
        return Contributions.between(cells(figures, before), cells(figures, now));
    }

    private static List<Cell> cells(Figures figures, String period) {
        return figures.scorecard(period).column(figures.first().code());
    }

    private static Figure figure(String number) {
        return Figure.of(new BigDecimal(number));
    }
}
