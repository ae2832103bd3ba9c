package vn.cchc.analytics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.cchc.access.Rights;
import vn.cchc.access.Role;
import vn.cchc.access.SignedInAs;
import vn.cchc.analytics.AnalyticsService;
import vn.cchc.analytics.Choices;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.Texts;
import vn.cchc.letter.LetterFilter;
import vn.cchc.letter.LetterRegister;
import vn.cchc.period.AsOf;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;
import vn.cchc.platform.SampleTest;

/** What of the register stands on paper, on the sample of 08/8/2017. */
@SpringBootTest(properties = "vaadin.productionMode=true")
@SampleTest
@SignedInAs(Role.LEADER)
class RegisterPaperTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 8, 8);
    private static final Month JULY = new Month(2017, 7);

    @Autowired
    AnalyticsService analytics;

    @Autowired
    LetterRegister register;

    @Autowired
    Rights rights;

    @Test
    void hasEveryLetterOfTheFilter() {
        var july = filter(Span.of(JULY));
        assertThat(rows(july)).isEqualTo(register.count(july, rights.scope())).isGreaterThan(100);
    }

    @Test
    void endsWhereNobodyWouldLeafOn() {
        var all = filter(new Span(new Month(2016, 10), JULY));
        assertThat(register.count(all, rights.scope())).isGreaterThan(RegisterPaper.MOST_ENTRIES);
        assertThat(rows(all)).isEqualTo(RegisterPaper.MOST_ENTRIES);
    }

    @Test
    @SignedInAs(value = Role.OFFICER, unit = 4)
    void hasOnlyTheLettersTheReaderMaySee() {
        var july = Span.of(JULY);
        assertThat(rows(filter(july)))
                .isPositive()
                .isEqualTo(rows(new LetterFilter(
                        july, TODAY, Set.of(new UnitId(4)), Optional.empty(), Optional.empty(), AsOf.NOW)));
    }

    private int rows(LetterFilter filter) {
        var wording = new Wording(Texts.of(Texts.VIETNAMESE));
        return new RegisterPaper(register, rights, filter, Map.of(), wording)
                .table()
                .rows()
                .size();
    }

    private LetterFilter filter(Span span) {
        var units = analytics.letters(Choices.DEFAULT).roster().stream()
                .map(UnitVersion::id)
                .collect(Collectors.toSet());
        return new LetterFilter(span, TODAY, units, Optional.empty(), Optional.empty(), AsOf.NOW);
    }
}
