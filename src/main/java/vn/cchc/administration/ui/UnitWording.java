package vn.cchc.administration.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.cchc.kit.Formats;
import vn.cchc.kit.Texts;
import vn.cchc.period.Month;
import vn.cchc.place.Succession;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitProblem;
import vn.cchc.place.UnitVersion;

/** Says units, their changes and what is wrong with them, in one language. */
record UnitWording(Texts texts) {

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    Formats formats() {
        return texts.formats();
    }

    /** "Xã Lai Hưng". */
    String name(UnitVersion unit) {
        return texts.get("analytics.unit." + unit.kind().name(), texts.isVietnamese() ? unit.name() : unit.nameEn());
    }

    /** "Xã Lai Hưng · Lai Hung Commune": what a name comes to in both languages. */
    String bothNames(UnitKind kind, String name, String nameEn) {
        var key = "analytics.unit." + kind.name();
        var english = nameEn.isEmpty() ? "…" : Texts.of(Texts.ENGLISH).get(key, nameEn);
        return get("directory.shown", Texts.of(Texts.VIETNAMESE).get(key, name), english);
    }

    /** The days on which a change can take effect. */
    String possible(LocalDate first, Optional<LocalDate> last) {
        return last.map(end -> get("directory.field.day.between", day(first), day(end)))
                .orElseGet(() -> get("directory.field.day.since", day(first)));
    }

    /** How much of a unit is given away, and what is left or too much. */
    String sum(BigDecimal sum) {
        var left = BigDecimal.ONE.subtract(sum);
        return switch (left.signum()) {
            case 0 -> get("directory.part.whole");
            case 1 -> get("directory.part.left", percent(sum), percent(left));
            default -> get("directory.part.too-much", percent(sum), percent(left.negate()));
        };
    }

    /** A share as it is typed: "33,5". */
    String share(BigDecimal share) {
        return formats().shortDecimal(share.movePointRight(2), 6);
    }

    /** "Xã Lai Hưng (25834)": names pass from one unit to another, and so do codes. */
    String withCode(UnitVersion unit) {
        return get("directory.with-code", name(unit), unit.code());
    }

    String kind(UnitKind kind) {
        return texts.get("analytics.kind-name." + kind.name());
    }

    String day(LocalDate day) {
        return formats().date(day);
    }

    /** The last day on which a unit is what it is. */
    String until(LocalDate validTo) {
        return day(validTo.minusDays(1));
    }

    String month(Month month) {
        return formats().shortMonth(YearMonth.of(month.year(), month.number()));
    }

    String percent(BigDecimal share) {
        return formats().shortDecimal(share.movePointRight(2), 6) + "%";
    }

    /** "nhập vào", "tách sang (30%)"; a share of all is not worth a word. */
    String passedTo(Succession passed) {
        return texts.get("analytics.life.to." + passed.kind().name(), share(passed));
    }

    String cameFrom(Succession passed) {
        return texts.get("analytics.life.from." + passed.kind().name(), share(passed));
    }

    private String share(Succession passed) {
        return passed.allocated()
                .map(part -> part.compareTo(BigDecimal.ONE) == 0 ? "" : " (" + percent(part) + ")")
                .orElse(" (" + texts.get("analytics.life.unallocated") + ")");
    }

    /** What is wrong, and what to do about it. */
    String problem(UnitProblem problem) {
        var unit = problem.about().map(this::withCode).orElse("");
        var day = problem.day() == null ? "" : day(problem.day());
        return get("directory.problem." + problem.kind().name(), unit, day, number(problem));
    }

    private Object number(UnitProblem problem) {
        var number = problem.number();
        if (number == null) {
            return "";
        }
        return problem.kind() == UnitProblem.Kind.SHARES_SUM ? percent(number) : number.longValue();
    }
}
