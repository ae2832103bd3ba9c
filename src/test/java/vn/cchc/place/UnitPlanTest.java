package vn.cchc.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.place.UnitChange.Heir;
import vn.cchc.place.UnitChange.Part;
import vn.cchc.place.UnitProblem.Kind;

/** A district of four communes and an office since 2014, on 08/8/2017; D ends in 2025, B is a thị trấn from 2018. */
class UnitPlanTest {

    private static final LocalDate FOUNDED = LocalDate.of(2014, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2017, 8, 8);
    private static final LocalDate DAY = LocalDate.of(2017, 9, 1);
    private static final LocalDate PROMOTED = LocalDate.of(2018, 7, 11);
    private static final LocalDate DISSOLVED = LocalDate.of(2025, 7, 1);

    private static final UnitId DISTRICT = new UnitId(1);
    private static final UnitId A = new UnitId(2);
    private static final UnitId B = new UnitId(3);
    private static final UnitId C = new UnitId(4);
    private static final UnitId D = new UnitId(5);
    private static final UnitId OFFICE = new UnitId(6);
    private static final UnitId NOBODY = new UnitId(99);

    private static final UnitHistory UNITS = new UnitHistory(
            List.of(
                    new UnitVersion(
                            DISTRICT,
                            "719",
                            "Bàu Bàng",
                            "Bau Bang",
                            UnitKind.DISTRICT,
                            null,
                            FOUNDED,
                            UnitVersion.FOR_EVER),
                    version(A, "A1", "Tân Hưng", UnitKind.COMMUNE, FOUNDED, UnitVersion.FOR_EVER),
                    version(B, "B1", "Lai Uyên", UnitKind.COMMUNE, FOUNDED, PROMOTED),
                    version(B, "B1", "Lai Uyên", UnitKind.TOWNSHIP, PROMOTED, UnitVersion.FOR_EVER),
                    version(C, "C1", "Hưng Hòa", UnitKind.COMMUNE, FOUNDED, UnitVersion.FOR_EVER),
                    version(D, "D1", "Lai Hưng", UnitKind.COMMUNE, FOUNDED, DISSOLVED),
                    version(OFFICE, "NV", "Phòng Nội vụ", UnitKind.DEPARTMENT, FOUNDED, UnitVersion.FOR_EVER)),
            BauBang.CALENDAR);

    @Test
    void createsAUnitThatCarriesOnNone() {
        var plan = plan(new UnitChange.Create(draft("E1", "An Điền"), DAY));
        assertThat(plan.begun())
                .extracting(UnitVersion::code, UnitVersion::name, UnitVersion::validFrom, UnitVersion::validTo)
                .containsExactly(tuple("E1", "An Điền", DAY, UnitVersion.FOR_EVER));
        assertThat(plan.ended()).isEmpty();
        assertThat(plan.passed()).isEmpty();
    }

    @Test
    void renamesAUnitThatStaysTheSameUnit() {
        var plan = plan(rename(C, "Hưng Hoà Mới", DAY));
        assertThat(plan.after().versionsOf(C))
                .extracting(UnitVersion::name, UnitVersion::validFrom, UnitVersion::validTo)
                .containsExactly(tuple("Hưng Hòa", FOUNDED, DAY), tuple("Hưng Hoà Mới", DAY, UnitVersion.FOR_EVER));
        assertThat(plan.altered()).extracting(altered -> altered.was().name()).containsExactly("Hưng Hòa");
        assertThat(plan.passed()).isEmpty();
        assertThat(plan.ended()).isEmpty();
    }

    @Test
    void keepsTheEndOfAUnitThatIsRenamedBeforeIt() {
        assertThat(plan(rename(D, "Lai Hưng Mới", DAY))
                        .after()
                        .versionsOf(D)
                        .getLast()
                        .validTo())
                .isEqualTo(DISSOLVED);
    }

    @Test
    void mergesUnitsIntoANewOneThatTakesTheCodeOfOne() {
        var plan = plan(new UnitChange.Merge(List.of(A, C), new Heir.New(draft("C1", "Tân Hưng")), DAY));
        var heir = plan.begun().getFirst();
        assertThat(plan.ended()).extracting(UnitVersion::id).containsExactlyInAnyOrder(A, C);
        assertThat(plan.passed())
                .containsExactly(
                        new Succession(A, heir.id(), DAY, Succession.Kind.MERGE, BigDecimal.ONE),
                        new Succession(C, heir.id(), DAY, Succession.Kind.MERGE, BigDecimal.ONE));
        assertThat(plan.codesThatPass())
                .extracting(pass -> pass.from().name(), pass -> pass.to().name())
                .containsExactly(tuple("Hưng Hòa", "Tân Hưng"));
        assertThat(plan.namesThatPass())
                .extracting(pass -> pass.from().code(), pass -> pass.to().code())
                .containsExactly(tuple("A1", "C1"));
        assertThat(plan.breaks()).isEmpty();
    }

    @Test
    void mergesUnitsIntoOneOfThem() {
        var plan = plan(new UnitChange.Merge(List.of(A, C), new Heir.Existing(A), DAY));
        assertThat(plan.ended()).extracting(UnitVersion::id).containsExactly(C);
        assertThat(plan.begun()).isEmpty();
        assertThat(plan.passed()).extracting(Succession::predecessor).containsExactly(C);
    }

    @Test
    void splitsAUnitByShares() {
        var plan = plan(split(C, part("E1", "0.3"), part("C1", "0.7")));
        assertThat(plan.ended()).extracting(UnitVersion::id).containsExactly(C);
        assertThat(plan.passed())
                .extracting(Succession::kind, Succession::share)
                .containsExactly(
                        tuple(Succession.Kind.SPLIT, new BigDecimal("0.3")),
                        tuple(Succession.Kind.SPLIT, new BigDecimal("0.7")));
        assertThat(plan.breaks()).isEmpty();
    }

    /** Of 100 dossiers before the day, A carries 30 on and C itself 70. */
    @Test
    void letsAUnitGoOnWithTheRestOfASplit() {
        var plan = plan(split(
                C,
                new Part(new Heir.Existing(A), new BigDecimal("0.3")),
                new Part(new Heir.Existing(C), new BigDecimal("0.7"))));
        assertThat(plan.ended()).isEmpty();
        assertThat(plan.passed())
                .containsExactly(new Succession(C, A, DAY, Succession.Kind.SPLIT, new BigDecimal("0.3")));
        assertThat(Inheritance.of(plan.after(), DAY).partsOf(C, BauBang.CALENDAR.monthOf(TODAY)))
                .extracting(Inheritance.Part::heir, part -> part.share().doubleValue())
                .containsExactlyInAnyOrder(tuple(A, 0.3), tuple(C, 0.7));
    }

    @Test
    void saysWhoseHistoryBreaksByASplitWithoutShares() {
        var plan = plan(split(C, part("E1", null), new Part(new Heir.Existing(A), null)));
        assertThat(plan.breaks()).extracting(UnitVersion::code).containsExactlyInAnyOrder("E1", "A1");
        assertThat(Inheritance.of(plan.after(), DAY).begins().get(A)).isEqualTo(DAY);
    }

    @Test
    void endsTheOfficesOfADistrictWithIt() {
        var empty = new UnitHistory(
                UNITS.versions().stream()
                        .filter(unit -> !unit.kind().isCommuneLevel())
                        .toList(),
                BauBang.CALENDAR);
        assertThat(UnitPlan.of(empty, new UnitChange.End(DISTRICT, DAY), TODAY).ended())
                .extracting(UnitVersion::id)
                .containsExactlyInAnyOrder(DISTRICT, OFFICE);
    }

    @Test
    void endsNoDistrictThatHasCommunes() {
        var problem = refusal(new UnitChange.End(DISTRICT, DAY)).getFirst();
        assertThat(problem.kind()).isEqualTo(Kind.CHILDREN_LEFT);
        assertThat(problem.number()).isEqualByComparingTo("4");
    }

    @Test
    void correctsANameWithoutANewVersion() {
        var plan = plan(new UnitChange.Correct(C, FOUNDED, "Hưng Hoà", "Hung Hoa", "Gõ nhầm dấu"));
        assertThat(plan.after().versionsOf(C))
                .extracting(UnitVersion::name, UnitVersion::validFrom, UnitVersion::validTo)
                .containsExactly(tuple("Hưng Hoà", FOUNDED, UnitVersion.FOR_EVER));
    }

    @Test
    void withdrawsARenamingThatIsToCome() {
        var renamed = plan(rename(C, "Hưng Hoà Mới", DAY)).after();
        var plan = UnitPlan.of(renamed, new UnitChange.Withdraw(C, DAY), TODAY);
        assertThat(plan.after().versions()).containsExactlyInAnyOrderElementsOf(UNITS.versions());
    }

    /** Withdrawn from any of the units it is about, the whole of it is. */
    @Test
    void withdrawsAMergerThatIsToComeAsAWhole() {
        var merged = plan(new UnitChange.Merge(List.of(A, C), new Heir.New(draft("C1", "Tân Hưng")), DAY))
                .after();
        var plan = UnitPlan.of(merged, new UnitChange.Withdraw(C, DAY), TODAY);
        assertThat(plan.after().versions()).containsExactlyInAnyOrderElementsOf(UNITS.versions());
        assertThat(plan.after().successions()).isEmpty();
        assertThat(plan.begun()).extracting(UnitVersion::id).containsExactlyInAnyOrder(A, C);
    }

    @Test
    void withdrawsTheEndOfADistrictWithItsOffices() {
        var empty = new UnitHistory(
                UNITS.versions().stream()
                        .filter(unit -> !unit.kind().isCommuneLevel())
                        .toList(),
                BauBang.CALENDAR);
        var ended = UnitPlan.of(empty, new UnitChange.End(DISTRICT, DAY), TODAY).after();
        assertThat(UnitPlan.of(ended, new UnitChange.Withdraw(DISTRICT, DAY), TODAY)
                        .after()
                        .versions())
                .containsExactlyInAnyOrderElementsOf(empty.versions());
    }

    /** The commune and the district end on the same day, each by a change of its own. */
    @Test
    void letsNoUnitGoOnUnderOneThatStillEnds() {
        var small = new UnitHistory(
                UNITS.versions().stream()
                        .filter(unit -> List.of(DISTRICT, A).contains(unit.id()))
                        .toList(),
                BauBang.CALENDAR);
        var ended = UnitPlan.of(small, new UnitChange.End(A, DAY), TODAY).after();
        var both = UnitPlan.of(ended, new UnitChange.End(DISTRICT, DAY), TODAY).after();
        assertThat(catchThrowableOfType(
                                RefusedUnitChangeException.class,
                                () -> UnitPlan.of(both, new UnitChange.Withdraw(A, DAY), TODAY))
                        .problems())
                .extracting(UnitProblem::kind)
                .containsExactly(Kind.PARENT_ENDS);
        var reopened =
                UnitPlan.of(both, new UnitChange.Withdraw(DISTRICT, DAY), TODAY).after();
        assertThat(UnitPlan.of(reopened, new UnitChange.Withdraw(A, DAY), TODAY)
                        .after()
                        .versions())
                .containsExactlyInAnyOrderElementsOf(small.versions());
    }

    @Test
    void withdrawsAMergerThatHasHappenedAsOneToCome() {
        var merged = plan(new UnitChange.Merge(List.of(A, C), new Heir.New(draft("C1", "Tân Hưng")), DAY))
                .after();
        var plan = UnitPlan.of(merged, new UnitChange.Withdraw(A, DAY), DAY.plusYears(1));
        assertThat(plan.after().versions()).containsExactlyInAnyOrderElementsOf(UNITS.versions());
        assertThat(plan.staying()).isEmpty();
    }

    /** A goes on either way, with C's people or without them. */
    @Test
    void namesWhoStaysWhenAMergerIntoOneThatIsThereIsWithdrawn() {
        var merged = plan(new UnitChange.Merge(List.of(C), new Heir.Existing(A), DAY))
                .after();
        var plan = UnitPlan.of(merged, new UnitChange.Withdraw(A, DAY), DAY);
        assertThat(plan.begun()).extracting(UnitVersion::id).containsExactly(C);
        assertThat(plan.staying()).extracting(UnitVersion::id).containsExactly(A);
    }

    @Test
    void takesNoUnitBackThatOthersStandUnder() {
        assertThat(kinds(new UnitChange.Withdraw(DISTRICT, FOUNDED))).containsExactly(Kind.BEGUN_ABOVE);
    }

    @Test
    void withdrawsNothingThatWasNotDecided() {
        assertThat(kinds(new UnitChange.Withdraw(C, TODAY))).containsExactly(Kind.NOTHING_TO_WITHDRAW);
        assertThat(kinds(new UnitChange.Withdraw(C, DAY))).containsExactly(Kind.NOTHING_TO_WITHDRAW);
    }

    @Test
    void withdrawsNothingThatMoreIsDecidedAfter() {
        var created = plan(new UnitChange.Create(draft("E1", "An Điền"), DAY)).after();
        var begun = created.find("E1", DAY).orElseThrow().id();
        var renamed = UnitPlan.of(created, new UnitChange.Alter(begun, draft("E1", "An Tây"), DISSOLVED), TODAY)
                .after();
        assertThat(catchThrowableOfType(
                                RefusedUnitChangeException.class,
                                () -> UnitPlan.of(renamed, new UnitChange.Withdraw(begun, DAY), TODAY))
                        .problems())
                .extracting(UnitProblem::kind)
                .containsExactly(Kind.CHANGES_LATER);
    }

    @Test
    void refusesADayThatDoesNotFitTheUnit() {
        assertThat(kinds(rename(C, "Mới", null))).containsExactly(Kind.DAY_MISSING);
        assertThat(kinds(rename(C, "Mới", LocalDate.of(17, 9, 1)))).containsExactly(Kind.DAY_WRONG);
        assertThat(kinds(rename(C, "Mới", LocalDate.of(2013, 1, 1)))).containsExactly(Kind.BEFORE_BEGIN);
        assertThat(kinds(rename(C, "Mới", FOUNDED))).containsExactly(Kind.BEGINS_THAT_DAY);
        assertThat(kinds(rename(B, "Mới", DAY))).containsExactly(Kind.CHANGES_LATER);
        assertThat(kinds(rename(D, "Mới", DISSOLVED))).containsExactly(Kind.ENDED);
        assertThat(kinds(rename(NOBODY, "Mới", DAY))).contains(Kind.UNIT_MISSING);
    }

    @Test
    void endsNoUnitTwice() {
        var problem = refusal(new UnitChange.End(D, DAY)).getFirst();
        assertThat(problem.kind()).isEqualTo(Kind.ENDED);
        assertThat(problem.day()).isEqualTo(DISSOLVED);
    }

    @Test
    void refusesADraftThatIsNotWhole() {
        assertThat(kinds(new UnitChange.Create(new UnitDraft(" ", "\u00a0", "", null, NOBODY), DAY)))
                .containsExactly(
                        Kind.CODE_MISSING,
                        Kind.NAME_MISSING,
                        Kind.NAME_EN_MISSING,
                        Kind.KIND_MISSING,
                        Kind.PARENT_WRONG);
        assertThat(kinds(new UnitChange.Create(draft("25 834", "Xã Lai Hưng"), DAY)))
                .containsExactly(Kind.CODE_WRONG, Kind.NAME_WITH_KIND);
        assertThat(kinds(new UnitChange.Create(draft("E1", "x".repeat(201)), DAY)))
                .containsExactly(Kind.NAME_TOO_LONG);
    }

    @Test
    void composesNamesAndLeavesSingleBlanks() {
        assertThat(new UnitDraft(" 719 ", "  Ba\u0300u\u00a0  Ba\u0300ng\n", "Bau  Bang", null, null))
                .isEqualTo(new UnitDraft("719", "Bàu Bàng", "Bau Bang", null, null));
    }

    @Test
    void refusesAParentUnderWhichNothingCanStand() {
        assertThat(kinds(new UnitChange.Create(new UnitDraft("E1", "E", "E", UnitKind.COMMUNE, A), DAY)))
                .containsExactly(Kind.PARENT_WRONG);
        assertThat(kinds(new UnitChange.Alter(
                        DISTRICT, new UnitDraft("719", "Bàu Bàng", "Bau Bang", UnitKind.DISTRICT, DISTRICT), DAY)))
                .containsExactly(Kind.PARENT_CIRCLE);
    }

    @Test
    void refusesADistrictOrProvinceBesideTheRoot() {
        for (var kind : List.of(UnitKind.DISTRICT, UnitKind.PROVINCE)) {
            var problem = refusal(
                            new UnitChange.Create(new UnitDraft("720", "Dầu Tiếng", "Dau Tieng", kind, null), DAY))
                    .getFirst();
            assertThat(problem.kind()).isEqualTo(Kind.OUTSIDE_ROOT);
            assertThat(problem.about()).map(UnitVersion::id).contains(DISTRICT);
        }
    }

    @Test
    void refusesACodeThatAnotherUnitHasThen() {
        var problem =
                refusal(new UnitChange.Create(draft("a1", "An Điền"), DAY)).getFirst();
        assertThat(problem.kind()).isEqualTo(Kind.CODE_TAKEN);
        assertThat(problem.about()).map(UnitVersion::id).contains(A);
        assertThat(kinds(new UnitChange.Create(draft("D1", "An Điền"), LocalDate.of(2020, 1, 1))))
                .containsExactly(Kind.CODE_TAKEN);
        assertThat(plan(new UnitChange.Create(draft("D1", "An Điền"), DISSOLVED))
                        .begun())
                .hasSize(1);
    }

    @Test
    void changesNothingIntoWhatItIs() {
        assertThat(kinds(rename(C, " Hưng  Hòa", DAY))).containsExactly(Kind.NOTHING_CHANGED);
    }

    @Test
    void makesNoOfficeOutOfACommune() {
        assertThat(kinds(new UnitChange.Alter(C, new UnitDraft("C1", "C", "C", UnitKind.SERVICE, DISTRICT), DAY)))
                .containsExactly(Kind.KINDS_DIFFER);
        assertThat(kinds(new UnitChange.Merge(List.of(A, OFFICE), new Heir.Existing(A), DAY)))
                .containsExactly(Kind.KINDS_DIFFER);
    }

    @Test
    void mergesNobodyAndNoUnitWithItself() {
        assertThat(kinds(new UnitChange.Merge(List.of(), new Heir.Existing(A), DAY)))
                .containsExactly(Kind.MERGE_NOBODY);
        assertThat(kinds(new UnitChange.Merge(List.of(A, A), new Heir.Existing(A), DAY)))
                .containsExactly(Kind.MERGE_ITSELF);
    }

    /** It goes on by itself, under another name or kind. */
    @Test
    void mergesNoUnitAlone() {
        var begins = new Heir.New(draft("C1", "Hưng Hoà Mới"));
        assertThat(kinds(new UnitChange.Merge(List.of(C), begins, DAY))).containsExactly(Kind.MERGE_ALONE);
        assertThat(kinds(new UnitChange.Merge(List.of(C, C), begins, null)))
                .containsExactly(Kind.DAY_MISSING, Kind.MERGE_ALONE);
        assertThat(plan(new UnitChange.Merge(List.of(C), new Heir.Existing(A), DAY))
                        .passed())
                .hasSize(1);
    }

    @Test
    void refusesSharesThatAreNotTheWhole() {
        assertThat(kinds(split(C, part("E1", "0.5")))).containsExactly(Kind.SPLIT_TOO_FEW);
        assertThat(kinds(split(C, part("E1", "0.5"), part("E2", null)))).containsExactly(Kind.SHARE_MISSING);
        assertThat(kinds(split(C, part("E1", "0"), part("E2", "1"))))
                .containsExactly(Kind.SHARE_WRONG, Kind.SHARE_WRONG);
        assertThat(kinds(split(C, part("E1", "0.333333333"), part("E2", "0.666666667"))))
                .containsExactly(Kind.SHARE_WRONG, Kind.SHARE_WRONG);
        assertThat(kinds(split(C, part(A, "0.5"), part(A, "0.5")))).contains(Kind.HEIR_TWICE);
        assertThat(kinds(split(C, part("E1", "0.5"), part("E1", "0.5")))).contains(Kind.CODE_TAKEN);
        var sum = refusal(split(C, part("E1", "0.3"), part("E2", "0.6"))).getFirst();
        assertThat(sum.kind()).isEqualTo(Kind.SHARES_SUM);
        assertThat(sum.number()).isEqualByComparingTo("0.9");
    }

    @Test
    void saysWhichPartOfASplitIsWrong() {
        assertThat(refusal(split(C, part("E1", "0.5"), part("E2", "-0.5"), part(" ", "0.5"))))
                .extracting(UnitProblem::kind, UnitProblem::part)
                .contains(tuple(Kind.SHARE_WRONG, 1), tuple(Kind.CODE_MISSING, 2), tuple(Kind.NAME_MISSING, 2));
    }

    @Test
    void takesThirdsThatAddUpAndNoOthers() {
        assertThat(plan(split(C, part("E1", "0.33333333"), part("E2", "0.33333333"), part("E3", "0.33333334")))
                        .begun())
                .hasSize(3);
        assertThat(kinds(split(C, part("E1", "0.33333333"), part("E2", "0.33333333"), part("E3", "0.33333333"))))
                .containsExactly(Kind.SHARES_SUM);
    }

    @Test
    void saysWhatIsWrongWithTheWordsThoughNoDayIsChosen() {
        assertThat(kinds(new UnitChange.Create(new UnitDraft("", "", "", null, null), null)))
                .containsExactly(
                        Kind.DAY_MISSING,
                        Kind.CODE_MISSING,
                        Kind.NAME_MISSING,
                        Kind.NAME_EN_MISSING,
                        Kind.KIND_MISSING);
        assertThat(kinds(new UnitChange.Merge(List.of(), new Heir.Existing(A), null)))
                .containsExactly(Kind.DAY_MISSING, Kind.MERGE_NOBODY);
    }

    /** Hưng Hoà is Hưng Hòa, wherever the tone stands. */
    @Test
    void refusesAUnitOfTheSameKindAndNameUnderTheSameParent() {
        var problem =
                refusal(new UnitChange.Create(draft("E1", "hưng HOÀ"), DAY)).getFirst();
        assertThat(problem.kind()).isEqualTo(Kind.NAME_TAKEN);
        assertThat(problem.about()).map(UnitVersion::id).contains(C);
        assertThat(kinds(rename(A, "Hưng Hòa", DAY))).containsExactly(Kind.NAME_TAKEN);
        assertThat(kinds(new UnitChange.Correct(A, FOUNDED, "Hưng Hòa", "Hung Hoa", "Gõ nhầm")))
                .containsExactly(Kind.NAME_TAKEN);
        assertThat(plan(new UnitChange.Create(draft("E1", "Hưng Hóa"), DAY)).begun())
                .hasSize(1);
        assertThat(plan(new UnitChange.Create(draft("E1", "Lai Hưng"), DISSOLVED))
                        .begun())
                .hasSize(1);
    }

    /** A commune Lai Uyên beside the township: their kinds tell them apart, and the name passes to nobody. */
    @Test
    void namesUnitsOfOneNameAndTwoKinds() {
        var plan = plan(new UnitChange.Create(draft("E1", "Lai Uyên"), PROMOTED));
        assertThat(plan.namesakes())
                .extracting(pass -> pass.from().code(), pass -> pass.to().code())
                .containsExactly(tuple("B1", "E1"));
        assertThat(plan.namesThatPass()).isEmpty();
    }

    @Test
    void namesWhatGoesOnAfterTheUnitAboveIt() {
        var ending = new UnitHistory(
                UNITS.versions().stream()
                        .map(version -> version.validTo().isAfter(DISSOLVED) ? version.until(DISSOLVED) : version)
                        .toList(),
                BauBang.CALENDAR);
        assertThat(UnitPlan.of(ending, new UnitChange.Create(draft("E1", "An Điền"), DAY), TODAY)
                        .outliving())
                .extracting(left -> left.unit().code(), left -> left.parent().validTo())
                .containsExactly(tuple("E1", DISSOLVED));
        assertThat(UnitPlan.of(ending, rename(A, "Mới", DAY), TODAY).outliving())
                .isEmpty();
        assertThat(plan(new UnitChange.Create(draft("E1", "An Điền"), DAY)).outliving())
                .isEmpty();
    }

    @Test
    void letsOnlySuchKindsStandUnderADistrictAsDo() {
        assertThat(kinds(new UnitChange.Create(new UnitDraft("E1", "E", "E", UnitKind.WARD, DISTRICT), DAY)))
                .containsExactly(Kind.KIND_MISPLACED);
        assertThat(kinds(new UnitChange.Alter(C, new UnitDraft("C1", "C", "C", UnitKind.WARD, DISTRICT), DAY)))
                .containsExactly(Kind.KIND_MISPLACED);
        assertThat(plan(new UnitChange.Alter(C, new UnitDraft("C1", "C", "C", UnitKind.TOWNSHIP, DISTRICT), DAY))
                        .altered())
                .hasSize(1);
    }

    @Test
    void addsTheWordForTheKindInEnglishItself() {
        assertThat(kinds(new UnitChange.Create(
                        new UnitDraft("E1", "An Điền", "An Dien Commune", UnitKind.COMMUNE, DISTRICT), DAY)))
                .containsExactly(Kind.NAME_EN_WITH_KIND);
    }

    /** A takes over a part of C in 2018; it cannot be gone by then. */
    @Test
    void endsNoUnitThatIsToCarryOnAnother() {
        var later = LocalDate.of(2018, 9, 1);
        var split = UnitPlan.of(
                        UNITS,
                        new UnitChange.Split(
                                C,
                                List.of(
                                        new Part(new Heir.Existing(A), new BigDecimal("0.3")),
                                        new Part(new Heir.Existing(C), new BigDecimal("0.7"))),
                                later),
                        TODAY)
                .after();
        assertThat(catchThrowableOfType(
                                RefusedUnitChangeException.class,
                                () -> UnitPlan.of(split, new UnitChange.End(A, DAY), TODAY))
                        .problems())
                .extracting(UnitProblem::kind, UnitProblem::day)
                .containsExactly(tuple(Kind.CHANGES_LATER, later));
        assertThat(ChangeDays.toEnd(split, A).first()).contains(later.plusDays(1));
        assertThat(ChangeDays.toEnd(split, A).decided()).contains(later);
        assertThat(ChangeDays.toAlter(split, A).decided()).isEmpty();
    }

    @Test
    void saysOnWhichDaysAUnitCanChange() {
        assertThat(ChangeDays.toAlter(UNITS, C))
                .isEqualTo(new ChangeDays(Optional.of(FOUNDED.plusDays(1)), Optional.empty(), Optional.empty()));
        assertThat(ChangeDays.toAlter(UNITS, B))
                .isEqualTo(new ChangeDays(Optional.of(PROMOTED.plusDays(1)), Optional.empty(), Optional.of(PROMOTED)));
        assertThat(ChangeDays.toAlter(UNITS, D))
                .isEqualTo(new ChangeDays(
                        Optional.of(FOUNDED.plusDays(1)), Optional.of(DISSOLVED.minusDays(1)), Optional.of(DISSOLVED)));
        assertThat(ChangeDays.toEnd(UNITS, D))
                .isEqualTo(new ChangeDays(Optional.empty(), Optional.empty(), Optional.of(DISSOLVED)));
    }

    @Test
    void correctsNothingWithoutAReasonAndANewName() {
        assertThat(kinds(new UnitChange.Correct(C, FOUNDED, "Hưng Hòa", "Hưng Hòa", "")))
                .containsExactly(Kind.REASON_MISSING, Kind.NOTHING_CHANGED);
        assertThat(kinds(new UnitChange.Correct(C, DAY, "Hưng Hoà", "Hung Hoa", "Gõ nhầm")))
                .containsExactly(Kind.UNIT_MISSING);
    }

    private static UnitVersion version(
            UnitId id, String code, String name, UnitKind kind, LocalDate from, LocalDate to) {
        return new UnitVersion(id, code, name, name, kind, DISTRICT, from, to);
    }

    private static UnitDraft draft(String code, String name) {
        return new UnitDraft(code, name, name, UnitKind.COMMUNE, DISTRICT);
    }

    private static UnitChange rename(UnitId unit, String name, @Nullable LocalDate day) {
        var known = List.of(UNITS.versionsOf(unit), UNITS.versionsOf(C)).stream()
                .filter(versions -> !versions.isEmpty())
                .findFirst()
                .orElseThrow()
                .getFirst();
        return new UnitChange.Alter(unit, UnitDraft.of(known).named(name, known.nameEn()), day);
    }

    private static UnitChange split(UnitId unit, Part... parts) {
        return new UnitChange.Split(unit, List.of(parts), DAY);
    }

    private static Part part(String code, @Nullable String share) {
        return new Part(new Heir.New(draft(code, code)), share == null ? null : new BigDecimal(share));
    }

    private static Part part(UnitId unit, String share) {
        return new Part(new Heir.Existing(unit), new BigDecimal(share));
    }

    private static UnitPlan plan(UnitChange change) {
        return UnitPlan.of(UNITS, change, TODAY);
    }

    private static List<Kind> kinds(UnitChange change) {
        return refusal(change).stream().map(UnitProblem::kind).toList();
    }

    private static List<UnitProblem> refusal(UnitChange change) {
        return catchThrowableOfType(RefusedUnitChangeException.class, () -> plan(change))
                .problems();
    }
}
