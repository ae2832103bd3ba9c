package vn.cchc.history.ui;

import com.vaadin.flow.router.RouteParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.cchc.history.FigureHistory;
import vn.cchc.indicator.Catalogue;
import vn.cchc.indicator.FigureAddress;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitVersion;

/**
 * What an address asks for.
 *
 * @param unit as it was in the last of the months
 * @param figure the code of a measure or an indicator, as the address has it
 * @param indicator empty where a single measure is asked for
 */
record FigureQuestion(
        UnitVersion unit, Span months, String figure, Optional<Indicator> indicator, Collection<MeasureCode> measures) {

    /** More months than a screen asks for at once are cut to the newest. */
    private static final int MOST_MONTHS = 24;

    static Optional<FigureQuestion> of(RouteParameters address, UnitHistory units, Catalogue catalogue) {
        var figure = address.get("figure").orElse("");
        return address.get("months")
                .flatMap(FigureAddress::months)
                .map(FigureQuestion::cut)
                .flatMap(months -> {
                    var day = units.calendar().lastDateOf(months.last());
                    var indicator = IndicatorCode.find(figure).flatMap(code -> catalogue.find(code, day));
                    var measures = indicator
                            .<Collection<MeasureCode>>map(Indicator::measures)
                            .orElseGet(() -> measure(figure));
                    return address.get("unit")
                            .flatMap(code -> units.find(code, day))
                            .filter(unit -> !measures.isEmpty())
                            .map(unit -> new FigureQuestion(unit, months, figure, indicator, measures));
                });
    }

    private static List<MeasureCode> measure(String code) {
        return MeasureCode.find(code).map(List::of).orElse(List.of());
    }

    private static Span cut(Span months) {
        Month earliest = months.last().minus(MOST_MONTHS - 1);
        return months.first().isBefore(earliest) ? new Span(earliest, months.last()) : months;
    }

    String title(FigureHistory history, HistoryWording wording) {
        return indicator
                .map(wording::name)
                .orElseGet(() -> wording.name(history.measures().getFirst()));
    }

    String unitPage() {
        return "units/" + URLEncoder.encode(unit.code(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
