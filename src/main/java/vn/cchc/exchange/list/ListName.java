package vn.cchc.exchange.list;

import static vn.cchc.exchange.list.ListColumn.choice;
import static vn.cchc.exchange.list.ListColumn.code;
import static vn.cchc.exchange.list.ListColumn.of;
import static vn.cchc.exchange.list.ListColumn.text;
import static vn.cchc.exchange.list.ListColumn.unit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.access.Right;
import vn.cchc.change.Subject;
import vn.cchc.exchange.list.ListColumn.Format;
import vn.cchc.indicator.Direction;
import vn.cchc.indicator.IndicatorKind;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.indicator.OverTime;
import vn.cchc.indicator.OverUnits;
import vn.cchc.place.Succession;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitKind;

/** The lists that go out and come in as files, in the order in which an empty program is filled: each needs those before. */
public enum ListName {
    CALENDARS(
            Right.KEEP_SETTINGS,
            Subject.UNITS,
            code("code").upTo(20).asKey(),
            text("name", 200),
            text("name_en", 200),
            of("first_day", Format.WHOLE),
            of("unit_due_day", Format.WHOLE),
            of("district_due_day", Format.WHOLE)),
    /** One row for each version. */
    UNITS(
            Right.KEEP_UNITS,
            Subject.UNITS,
            unit("unit").asKey(),
            of("valid_from", Format.DAY).asKey(),
            of("valid_to", Format.END),
            code("code").upTo(20),
            choice("kind", UnitKind.values()),
            text("name", 200),
            text("name_en", 200),
            unit("parent").optional(),
            code("calendar").upTo(20)),
    SUCCESSIONS(
            Right.KEEP_UNITS,
            Subject.UNITS,
            unit("predecessor").asKey(),
            unit("successor").asKey(),
            of("effective_on", Format.DAY).asKey(),
            choice("kind", Succession.Kind.values()),
            of("share", Format.NUMBER).optional()),
    MEASURES(
            Right.KEEP_CATALOGUE,
            Subject.CATALOGUE,
            code("code").asKey(),
            text("name", 200),
            text("name_en", 200),
            text("unit_of_measure", 40),
            text("unit_of_measure_en", 40),
            choice("kind", MeasureKind.values()),
            choice("frequency", List.of("1", "3", "12")),
            choice("source", MeasureSource.values()),
            of("ended_on", Format.END)),
    /** One row for each definition. */
    INDICATORS(
            Right.KEEP_CATALOGUE,
            Subject.CATALOGUE,
            code("code").upTo(10).asKey(),
            of("valid_from", Format.DAY).asKey(),
            of("valid_to", Format.END),
            code("group_code").upTo(1),
            of("position", Format.WHOLE),
            text("name", 200),
            text("name_en", 200),
            text("short_name", 60),
            text("short_name_en", 60),
            text("definition", 1000),
            text("definition_en", 1000),
            text("unit_of_measure", 40),
            text("unit_of_measure_en", 40),
            choice("kind", IndicatorKind.values()),
            choice("direction", Direction.values()),
            of("numerator", Format.FORMULA).upTo(200),
            of("denominator", Format.FORMULA).upTo(200).optional(),
            choice("over_time", OverTime.values()),
            choice("over_units", OverUnits.values()),
            choice("frequency", List.of("1", "3", "12")),
            choice("audience", UnitGroup.values()),
            of("minimum_volume", Format.WHOLE),
            of("decimals", Format.WHOLE),
            of("grades", Format.GRADES).optional(),
            text("source", 200)),
    TARGETS(
            Right.KEEP_CATALOGUE,
            Subject.CATALOGUE,
            code("indicator").upTo(10).asKey(),
            choice("unit_kind", UnitKind.values()).optional().asKey(),
            unit("unit").optional().asKey(),
            of("valid_from", Format.DAY).asKey(),
            of("valid_to", Format.END),
            of("value", Format.NUMBER_OR_EXEMPT),
            of("near_band", Format.NUMBER)),
    LETTER_TYPES(
            Right.KEEP_SETTINGS,
            Subject.CATALOGUE,
            code("code").upTo(20).asKey(),
            of("position", Format.WHOLE),
            text("name", 100),
            text("name_en", 100),
            text("abbreviation", 10),
            code("measure"),
            of("ended_on", Format.END)),
    LETTER_OCCASIONS(
            Right.KEEP_SETTINGS,
            Subject.CATALOGUE,
            code("code").upTo(20).asKey(),
            code("type").upTo(20),
            of("position", Format.WHOLE),
            text("name", 100),
            text("name_en", 100),
            code("measure").optional(),
            of("ended_on", Format.END));

    private final Right right;
    private final Subject subject;
    private final List<ListColumn> columns;

    ListName(Right right, Subject subject, ListColumn... columns) {
        this.right = right;
        this.subject = subject;
        this.columns = List.of(columns);
    }

    /** The list an address names: "letter-types"; empty for what is none. */
    public static Optional<ListName> find(String address) {
        return Stream.of(values())
                .filter(list -> list.address().equals(address))
                .findFirst();
    }

    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it takes to see and to change it here. */
    public Right right() {
        return right;
    }

    Subject subject() {
        return subject;
    }

    /** In the order of the file. */
    public List<ListColumn> columns() {
        return columns;
    }

    List<ListColumn> keys() {
        return columns.stream().filter(ListColumn::key).toList();
    }

    /** What its rows are there to say, key columns left out; of the others each may be missing from a file. */
    Stream<ListColumn> mains() {
        return this == TARGETS ? Stream.of(column("value")) : Stream.of();
    }

    ListColumn column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The lists its rows name things of, itself left out. */
    Set<ListName> needs() {
        return switch (this) {
            case CALENDARS -> Set.of(UNITS);
            case MEASURES -> Set.of(INDICATORS, LETTER_TYPES);
            case UNITS -> Set.of(CALENDARS);
            case SUCCESSIONS -> Set.of(UNITS);
            case INDICATORS -> Set.of(MEASURES, TARGETS);
            case LETTER_TYPES -> Set.of(MEASURES, LETTER_OCCASIONS);
            case TARGETS -> Set.of(UNITS, INDICATORS);
            case LETTER_OCCASIONS -> Set.of(MEASURES, LETTER_TYPES);
        };
    }
}
