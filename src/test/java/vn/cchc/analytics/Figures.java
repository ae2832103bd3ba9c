package vn.cchc.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.indicator.Catalogue;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.Target;
import vn.cchc.letter.LetterBook;
import vn.cchc.letter.LetterType;
import vn.cchc.letter.OpeningBalance;
import vn.cchc.letter.Programme;
import vn.cchc.period.Comparison;
import vn.cchc.period.Mode;
import vn.cchc.period.Month;
import vn.cchc.period.Period;
import vn.cchc.period.Span;
import vn.cchc.place.BauBang;
import vn.cchc.place.Inheritance;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitVersion;

/**
 * What the communes of Bàu Bàng reported, set by hand:
 * {@code Figures.of(C2).target("0.95", "0.02").reports(LAI_UYEN, "2017-07", "resolved=50 on_time=48")}.
 * Today is 08/8/2017: July is due, August is not.
 */
public final class Figures {

    static final LetterType CONGRATULATION = type("CONGRATULATION", "letters_congratulation");
    static final LetterType APOLOGY = type("APOLOGY", "letters_apology");

    private static final LocalDate START = LocalDate.of(2014, 4, 1);
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private record Report(UnitId unit, Month month, MeasureCode measure) {}

    private final List<Indicator> indicators;
    private final List<Target> targets = new ArrayList<>();
    private final Map<Report, BigDecimal> values = new HashMap<>();
    private final List<OpeningBalance> balances = new ArrayList<>();
    private UnitHistory units = BauBang.history();
    private LocalDate today = LocalDate.of(2017, 8, 8);
    private @Nullable LocalDate launchedOn;
    private boolean current;

    private Figures(List<Indicator> indicators) {
        this.indicators = indicators;
    }

    public static Figures of(Indicator... indicators) {
        return new Figures(List.of(indicators));
    }

    Figures on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    public Figures in(UnitVersion... versions) {
        units = new UnitHistory(List.of(versions), BauBang.CALENDAR);
        return this;
    }

    Figures in(UnitHistory history) {
        units = history;
        return this;
    }

    /** The same figures told by the units of today. */
    Figures current() {
        current = true;
        return this;
    }

    /** The same figures told by the units of their time. */
    Figures asReported() {
        current = false;
        return this;
    }

    Redrawing redrawing() {
        return new Redrawing(Inheritance.of(units, today), new Catalogue(indicators, targets));
    }

    Figures launchedOn(String day) {
        launchedOn = LocalDate.parse(day);
        return this;
    }

    Figures opened(LetterType type, int quantity, String asOf) {
        balances.add(new OpeningBalance(type.code(), quantity, LocalDate.parse(asOf)));
        return this;
    }

    /** A target of every indicator for everybody. */
    public Figures target(String value, String band) {
        indicators.stream()
                .map(Indicator::code)
                .distinct()
                .forEach(code -> target(code, null, null, value, band, START, FOR_EVER));
        return this;
    }

    public Figures target(UnitKind kind, String value) {
        return target(indicators.getFirst().code(), kind, null, value, "0", START, FOR_EVER);
    }

    Figures target(UnitVersion unit, String value) {
        return target(indicators.getFirst().code(), null, unit.id(), value, "0", START, FOR_EVER);
    }

    public Figures targetBetween(String from, String to, String value) {
        var first = LocalDate.parse(from);
        return target(indicators.getFirst().code(), null, null, value, "0", first, LocalDate.parse(to));
    }

    public Figures exempt(UnitVersion unit) {
        var code = indicators.getFirst().code();
        targets.add(new Target(code, null, unit.id(), null, START, FOR_EVER));
        return this;
    }

    private Figures target(
            IndicatorCode code,
            @Nullable UnitKind kind,
            @Nullable UnitId unit,
            String value,
            String band,
            LocalDate from,
            LocalDate to) {
        var goal = new Goal(new BigDecimal(value), new BigDecimal(band));
        targets.add(new Target(code, kind, unit, goal, from, to));
        return this;
    }

    /** Approved values of one unit: {@code "resolved=50 on_time=48"}. */
    public Figures reports(UnitVersion unit, String month, String report) {
        for (var value : report.split(" ")) {
            var parts = value.split("=");
            values.put(new Report(unit.id(), month(month), new MeasureCode(parts[0])), new BigDecimal(parts[1]));
        }
        return this;
    }

    /** The same values from every commune of the roster. */
    public Figures allReport(String month, String report) {
        units.roster(month(month), UnitGroup.COMMUNES).forEach(unit -> reports(unit, month, report));
        return this;
    }

    Indicator first() {
        return indicators.getFirst();
    }

    Indicator last() {
        return indicators.getLast();
    }

    /** The first indicator's cell of a unit over a period. */
    Cell cell(UnitVersion unit, String period) {
        return cell(indicators.getFirst(), unit, period, Mode.IN_PERIOD);
    }

    Cell cumulative(UnitVersion unit, String period) {
        return cell(indicators.getFirst(), unit, period, Mode.CUMULATIVE);
    }

    Cell cell(Indicator indicator, UnitVersion unit, String period, Mode mode) {
        var question = question(period, mode);
        return facts(question).cell(indicator, unit, question.span());
    }

    /** The first indicator's total of the communes over a period. */
    Total total(String period) {
        return scorecard(period).total(indicators.getFirst().code()).orElseThrow();
    }

    public Scorecard scorecard(String period) {
        return scorecard(period, UnitGroup.COMMUNES);
    }

    Scorecard scorecard(String period, UnitGroup group) {
        var question = question(period, Mode.IN_PERIOD);
        return facts(question).scorecard(question.span(), group);
    }

    /** The first indicator in full, compared with the same period last year, over a trend given by hand. */
    public IndicatorReport report(String period, Trend trend) {
        var scorecard = scorecard(period);
        var cells = scorecard.column(first().code());
        return new IndicatorReport(
                question(period, Mode.IN_PERIOD),
                first(),
                scorecard,
                scorecard(lastYear(period)),
                RollUp.total(first(), cells),
                cells,
                Rank.of(cells),
                trend,
                List.of(),
                targets,
                units.lastVersions(),
                List.of());
    }

    /** How the first indicator's total differs from the same period last year. */
    Change change(String period) {
        var scorecard = scorecard(period);
        return Change.between(scorecard, total(period), scorecard(lastYear(period)));
    }

    /** How a unit's cell of the first indicator differs from the same period last year. */
    Change change(UnitVersion unit, String period) {
        return Change.between(cell(unit, period), scorecard(lastYear(period)));
    }

    private static String lastYear(String period) {
        return Period.parse(period).orElseThrow().sameLastYear().code();
    }

    LetterCounter letters(String period) {
        return letters(question(period, Mode.IN_PERIOD));
    }

    LetterCounter cumulativeLetters(String period) {
        return letters(question(period, Mode.CUMULATIVE));
    }

    LetterCounter letters(String period, Mode mode, Comparison comparison) {
        var question = question(period, mode);
        return letters(question.with(question.choices().with(comparison)));
    }

    private LetterCounter letters(Question question) {
        return new LetterCounter(facts(question), question);
    }

    public Question question(String period, Mode mode) {
        var chosen = Period.parse(period).orElseThrow();
        var oldest = units.firstMonth().orElseThrow();
        return new Question(
                chosen, Choices.DEFAULT.with(chosen).with(mode), units.calendar(), oldest, false, List.of(), today);
    }

    /** With the figures that the program itself would ask the database for, and no others. */
    Facts facts(Question question) {
        var reference = reference();
        var letters = new LetterCounter(reference, question).spans();
        var signals = SignalList.spans(question.reportMonth());
        return reference.with(
                figures(Stream.of(question.spans(), letters, signals).flatMap(spans -> spans)));
    }

    private Facts reference() {
        var catalogue = new Catalogue(indicators, targets);
        var programme = Optional.ofNullable(launchedOn)
                .map(day -> new Programme("P", "P", "P", "P", "P", day, List.copyOf(balances)));
        var redrawing = current ? Optional.of(redrawing()) : Optional.<Redrawing>empty();
        var told = current ? Inheritance.of(units, today).redrawn() : units;
        var letters = new LetterBook(List.of(CONGRATULATION, APOLOGY), programme);
        return new Facts(
                told,
                redrawing,
                catalogue,
                letters,
                MonthlyFigures.NONE,
                Choices.DEFAULT,
                today,
                new BigDecimal("0.8"));
    }

    private MonthlyFigures figures(Stream<Span> spans) {
        var months = FactsLoader.months(spans);
        var figures = new HashMap<MonthlyFigures.Key, BigDecimal>();
        values.forEach((report, value) -> {
            if (months.contains(report.month())) {
                figures.put(new MonthlyFigures.Key(report.month(), report.unit(), report.measure()), value);
            }
        });
        return new MonthlyFigures(figures);
    }

    private static Month month(String text) {
        return Month.ofKey(LocalDate.parse(text + "-01"));
    }

    private static LetterType type(String code, String measure) {
        return new LetterType(code, code, code, code, new MeasureCode(measure));
    }
}
