package vn.cchc.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.place.BauBang;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;

class CatalogueTest {

    private static final LocalDate JULY = LocalDate.of(2017, 7, 14);
    private static final String START = "2016-01-01";
    private static final String END = "9999-12-31";

    private final Indicator former =
            Define.ratio("C2", "on_time", "resolved").validTo("2017-01-01").indicator();
    private final Indicator current = Define.ratio("C2", "early + on_time", "resolved")
            .validFrom("2017-01-01")
            .indicator();

    @Test
    void computes2017By2017sDefinition() {
        assertThat(catalogue().find(former.code(), LocalDate.of(2017, 1, 1))).contains(current);
    }

    @Test
    void computes2016By2016sDefinition() {
        assertThat(catalogue().find(former.code(), LocalDate.of(2016, 12, 31))).contains(former);
    }

    @Test
    void knowsNoDefinitionBeforeTheFirst() {
        assertThat(catalogue().find(former.code(), LocalDate.of(2015, 12, 31))).isEmpty();
    }

    @Test
    void listsDefinitionsOldestFirst() {
        assertThat(catalogue().definitionsOf(former.code())).containsExactly(former, current);
    }

    @Test
    void hasNoTargetWhereNoneIsSet() {
        assertThat(catalogue().targetOf(current.code(), BauBang.LAI_UYEN, JULY)).isEmpty();
    }

    @Test
    void judgesEverybodyByTheSharedTarget() {
        assertThat(goal(catalogue(shared("0.95")), BauBang.HEALTH, JULY)).hasValue("0.95");
    }

    @Test
    void prefersTheTargetOfAKindToTheSharedOne() {
        var catalogue = catalogue(of(UnitKind.DEPARTMENT, "0.99"), shared("0.95"));
        assertThat(goal(catalogue, BauBang.HEALTH, JULY)).hasValue("0.99");
    }

    @Test
    void prefersAUnitsOwnTargetToThatOfItsKind() {
        var catalogue = catalogue(own("0.9"), of(UnitKind.COMMUNE, "0.99"), shared("0.95"));
        assertThat(goal(catalogue, BauBang.LAI_UYEN, JULY)).hasValue("0.9");
    }

    @Test
    void leavesTheTargetOfAKindToThatKind() {
        var catalogue = catalogue(of(UnitKind.DEPARTMENT, "0.99"), shared("0.95"));
        assertThat(goal(catalogue, BauBang.LAI_UYEN, JULY)).hasValue("0.95");
    }

    @Test
    void followsAUnitIntoItsNewKind() {
        var catalogue = catalogue(of(UnitKind.TOWNSHIP, "0.99"), shared("0.95"));
        assertThat(goal(catalogue, BauBang.LAI_UYEN_TOWNSHIP, LocalDate.of(2018, 7, 14)))
                .hasValue("0.99");
    }

    @Test
    void appliesATargetFromItsFirstDay() {
        var catalogue = catalogue(
                target(null, null, "0.9", START, "2017-07-14"), target(null, null, "0.95", "2017-07-14", END));
        assertThat(goal(catalogue, BauBang.LAI_UYEN, JULY)).hasValue("0.95");
    }

    @Test
    void appliesATargetUpToTheDayBeforeItsEnd() {
        var catalogue = catalogue(
                target(null, null, "0.9", START, "2017-07-15"), target(null, null, "0.95", "2017-07-15", END));
        assertThat(goal(catalogue, BauBang.LAI_UYEN, JULY)).hasValue("0.9");
    }

    @Test
    void exemptsAUnitFromASharedTarget() {
        var catalogue = catalogue(target(null, BauBang.LAI_UYEN.id(), null, START, END), shared("0.95"));
        assertThat(catalogue.targetOf(current.code(), BauBang.LAI_UYEN, JULY))
                .hasValueSatisfying(target -> assertThat(target.goal()).isNull());
    }

    @Test
    void listsTargetsOldestFirst() {
        var later = target(null, null, "0.95", "2017-01-01", END);
        var earlier = target(null, null, "0.9", START, "2017-01-01");
        assertThat(catalogue(later, earlier).targetsOf(current.code())).containsExactly(earlier, later);
    }

    private Catalogue catalogue(Target... targets) {
        return new Catalogue(List.of(current, former), List.of(targets));
    }

    private Optional<String> goal(Catalogue catalogue, UnitVersion unit, LocalDate day) {
        return catalogue
                .targetOf(current.code(), unit, day)
                .map(Target::goal)
                .map(Goal::value)
                .map(BigDecimal::toString);
    }

    private Target shared(String value) {
        return target(null, null, value, START, END);
    }

    private Target of(UnitKind kind, String value) {
        return target(kind, null, value, START, END);
    }

    private Target own(String value) {
        return target(null, BauBang.LAI_UYEN.id(), value, START, END);
    }

    private Target target(
            @Nullable UnitKind kind, @Nullable UnitId unit, @Nullable String value, String from, String to) {
        var goal = value == null ? null : new Goal(new BigDecimal(value), BigDecimal.ZERO);
        return new Target(current.code(), kind, unit, goal, LocalDate.parse(from), LocalDate.parse(to));
    }
}
