package vn.cchc.analytics.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.place.BauBang.LAI_HUNG;
import static vn.cchc.place.BauBang.LAI_UYEN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.analytics.Figures;
import vn.cchc.analytics.LettersReport;
import vn.cchc.analytics.RegisterChoice;
import vn.cchc.indicator.Define;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.Texts;
import vn.cchc.period.Mode;

/** Late dossiers of July 2017 and the letters that apologise for them. */
class LetterBreakdownsTest {

    private static final Indicator APOLOGISED = Define.ratio("B4", "letters_late", "late")
            .from(MeasureSource.REGISTER, "letters_late")
            .indicator();

    private final Figures figures = Figures.of(APOLOGISED);

    @Test
    void drawsLateDossiersWithAndWithoutALetter() {
        figures.reports(LAI_HUNG, "2017-07", "late=5 letters_late=2");
        assertThat(late()).containsExactly(List.of("Lai Hưng", "2", "3", "5"));
    }

    @Test
    void drawsNoMoreDossiersThanWereLateAndNamesTheLettersBeyond() {
        figures.reports(LAI_UYEN, "2017-07", "late=1 letters_late=5");
        assertThat(late()).containsExactly(List.of("Lai Uyên (thừa 4 thư)", "1", "0", "1"));
    }

    /** A commune that was split leaves each of its heirs shares of letters. */
    @Test
    void namesNoLetterWhereLessThanHalfOfOneIsBeyond() {
        figures.reports(LAI_UYEN, "2017-07", "late=1 letters_late=1.3");
        assertThat(late()).containsExactly(List.of("Lai Uyên", "1", "0", "1"));
    }

    private List<List<String>> late() {
        var question = figures.question("2017-07", Mode.IN_PERIOD);
        var report = new LettersReport(
                question,
                question.span(),
                List.of(),
                List.of(),
                question.today(),
                Optional.empty(),
                List.of(),
                List.of(),
                figures.scorecard("2017-07").column(APOLOGISED.code()),
                Optional.empty());
        return new LetterBreakdowns(report, RegisterChoice.ALL, new Wording(Texts.of(Texts.VIETNAMESE)))
                .lateDossiers().table().rows().stream()
                        .map(row -> row.cells().stream().map(TableCell::text).toList())
                        .toList();
    }
}
