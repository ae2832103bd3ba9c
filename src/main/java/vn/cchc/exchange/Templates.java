package vn.cchc.exchange;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.access.Rights;
import vn.cchc.indicator.Measure;
import vn.cchc.period.Month;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitVersion;

/** Tables to fill in. */
@Service
public class Templates {

    private final ImportBasisLoader loader;
    private final Rights rights;

    Templates(ImportBasisLoader loader, Rights rights) {
        this.loader = loader;
        this.rights = rights;
    }

    /** For the units of the month's roster that the reader may import for. */
    @Requires(value = Right.IMPORT_FIGURES, eachUnitItself = true)
    public Template of(Month month) {
        var basis = loader.load();
        var units = basis.units().roster(month, UnitGroup.ALL).stream()
                .filter(unit -> rights.may(Right.IMPORT_FIGURES, unit.id()))
                .toList();
        var expected = basis.expected();
        return new Template(
                month,
                units,
                basis.measures().reported().stream()
                        .filter(measure -> isExpected(measure, units, month, expected))
                        .toList());
    }

    private static boolean isExpected(Measure measure, List<UnitVersion> units, Month month, ExpectedFigures expected) {
        return units.stream()
                .anyMatch(unit -> expected.of(unit.kind(), measure.code(), month) == ExpectedFigures.Answer.YES);
    }
}
