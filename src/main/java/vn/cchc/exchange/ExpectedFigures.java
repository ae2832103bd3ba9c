package vn.cchc.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.indicator.Catalogue;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.observation.BalanceMeasures.Balance;
import vn.cchc.period.Month;
import vn.cchc.period.ReportingCalendar;
import vn.cchc.period.Span;
import vn.cchc.place.UnitKind;

/** Which figures a kind of unit reports in a month, by the indicators then in force. */
final class ExpectedFigures {

    /** Whether a figure is asked for. */
    enum Answer {
        YES,
        NOT_OF_THIS_UNIT,
        NOT_IN_THIS_MONTH
    }

    private record Asked(UnitKind kind, MeasureCode measure, Month month) {}

    private final Catalogue catalogue;
    private final List<Balance> balances;
    private final ReportingCalendar calendar;
    private final Map<Asked, Answer> answers = new HashMap<>();

    ExpectedFigures(Catalogue catalogue, List<Balance> balances, ReportingCalendar calendar) {
        this.catalogue = catalogue;
        this.balances = List.copyOf(balances);
        this.calendar = calendar;
    }

    Answer of(UnitKind kind, MeasureCode measure, Month month) {
        var asked = new Asked(kind, measure, month);
        var known = answers.get(asked);
        if (known == null) {
            known = balance(measure)
                    .map(balance -> beside(balance, kind, month))
                    .orElseGet(() -> look(asked));
            answers.put(asked, known);
        }
        return known;
    }

    private Optional<Balance> balance(MeasureCode measure) {
        return balances.stream()
                .filter(balance -> balance.measure().code().equals(measure))
                .findFirst();
    }

    /** What balances others may be reported with any of them. */
    private Answer beside(Balance balance, UnitKind kind, Month month) {
        return balance.beside().stream()
                .map(code -> look(new Asked(kind, code, month)))
                .min(Comparator.naturalOrder())
                .orElse(Answer.NOT_OF_THIS_UNIT);
    }

    private Answer look(Asked asked) {
        var asking = catalogue.inForceOn(calendar.lastDateOf(asked.month())).stream()
                .filter(indicator -> indicator.measures().contains(asked.measure()))
                .filter(indicator -> indicator.audience().includes(asked.kind()))
                .toList();
        if (asking.isEmpty()) {
            return Answer.NOT_OF_THIS_UNIT;
        }
        return isDue(asking, asked.month()) ? Answer.YES : Answer.NOT_IN_THIS_MONTH;
    }

    private static boolean isDue(List<Indicator> asking, Month month) {
        return asking.stream()
                .anyMatch(indicator ->
                        indicator.frequency().reportMonths(Span.of(month)).contains(month));
    }
}
