package vn.cchc.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.cchc.exchange.file.DecimalSign;
import vn.cchc.indicator.Catalogue;
import vn.cchc.observation.BalanceMeasures.Balance;
import vn.cchc.observation.EntryRule;
import vn.cchc.period.Month;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitId;

/** The units and measures that figures can be of, and the rules between the figures of a report. */
public record ImportBasis(
        UnitHistory units, Catalogue catalogue, List<Balance> balances, List<EntryRule> entryRules, LocalDate today) {

    public ImportBasis {
        balances = List.copyOf(balances);
        entryRules = List.copyOf(entryRules);
    }

    MeasureNames measures() {
        return new MeasureNames(catalogue, balances);
    }

    ExpectedFigures expected() {
        return new ExpectedFigures(catalogue, balances, units.calendar());
    }

    /** The newest month that has begun. */
    public Month current() {
        return units.calendar().monthOf(today);
    }

    RowJudge.Rules rules(DecimalSign sign, Predicate<UnitId> mine) {
        return new RowJudge.Rules(new UnitNames(units), measures(), expected(), new ValueText(sign), current(), mine);
    }
}
