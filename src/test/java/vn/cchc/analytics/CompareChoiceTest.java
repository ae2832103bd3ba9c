package vn.cchc.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompareChoiceTest {

    @Test
    void readsListsWithCommasAndRepeatedParametersAlike() {
        assertThat(CompareChoice.parse(Map.of("units", List.of("25816,25822", " 25825 ,,25816")))
                        .units())
                .containsExactly("25816", "25822", "25825");
    }

    @Test
    void asksForNothingWithoutParameters() {
        assertThat(CompareChoice.parse(Map.of())).isEqualTo(CompareChoice.DEFAULT);
        assertThat(CompareChoice.parse(Map.of("units", List.of(",", " ")))).isEqualTo(CompareChoice.DEFAULT);
    }

    @Test
    void writesWhatItReads() {
        var parameters = Map.of("units", "25816,25822", "indicators", "C2,D1", "indicator", "D1", "search", "Hòa");
        var read = CompareChoice.parse(Map.of(
                "units",
                List.of("25816,25822"),
                "indicators",
                List.of("C2,D1"),
                "indicator",
                List.of("D1"),
                "search",
                List.of("Hòa")));
        assertThat(read.parameters()).containsExactlyInAnyOrderEntriesOf(parameters);
    }

    @Test
    void leavesIndicatorsPickedByHandForAGroup() {
        var group = CompareChoice.DEFAULT.withIndicators(List.of("C2", "D1")).withGroup("F");
        assertThat(group.parameters()).containsExactlyEntriesOf(Map.of("group", "F"));
    }

    @Test
    void losesAFocusThatIsNoLongerPicked() {
        var picked = CompareChoice.DEFAULT.withFocus("C2").withIndicators(List.of("D1", "D3"));
        assertThat(picked.focus()).isEmpty();
    }
}
