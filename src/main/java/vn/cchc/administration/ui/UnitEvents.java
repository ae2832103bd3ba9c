package vn.cchc.administration.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.place.Succession;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitVersion;

/** Says what happens to units, from one version to the next. */
record UnitEvents(UnitHistory units, UnitWording wording) {

    /** "bắt đầu, mã 25822"; "đổi tên; chuyển loại" against the version before. */
    String event(Optional<UnitVersion> before, UnitVersion version) {
        return before.map(was -> differences(was, version))
                .orElseGet(() -> wording.get("directory.life.begin", version.code()));
    }

    private String differences(UnitVersion was, UnitVersion is) {
        var words = new ArrayList<String>();
        if (!was.name().equals(is.name()) || !was.nameEn().equals(is.nameEn())) {
            words.add(wording.get("directory.life.renamed"));
        }
        if (was.kind() != is.kind()) {
            words.add(wording.get("directory.life.kind"));
        }
        if (!was.code().equals(is.code())) {
            words.add(wording.get("directory.life.code", was.code(), is.code()));
        }
        if (!Objects.equals(was.parent(), is.parent())) {
            words.add(wording.get("directory.life.parent"));
        }
        return String.join("; ", words);
    }

    /** What is decided for a unit after a day, with its own day; empty where it goes on as it is. */
    Optional<String> next(UnitVersion shown, LocalDate after) {
        var passes = units.successions().stream()
                .filter(passed -> passed.predecessor().equals(shown.id())
                        || passed.successor().equals(shown.id()))
                .map(Succession::effectiveOn)
                .filter(day -> day.isAfter(after) && day.isBefore(shown.validTo()))
                .min(LocalDate::compareTo);
        return passes.map(day -> wording.get("directory.decided", wording.day(day), passing(shown, day)))
                .or(() -> shown.isOpen() ? Optional.empty() : Optional.of(lastDay(shown)));
    }

    /** What happens to a unit on one of the days that something does. */
    String what(UnitVersion last, LocalDate day) {
        if (last.validTo().equals(day)) {
            return end(last, day);
        }
        var passing = passing(last, day);
        return passing.isEmpty()
                ? units.find(last.id(), day.minusDays(1))
                        .map(was -> differences(was, last))
                        .orElse("")
                : passing;
    }

    private String lastDay(UnitVersion shown) {
        var day = shown.validTo();
        var what = units.find(shown.id(), day)
                .map(is -> wording.get("directory.decided.becomes", differences(shown, is), wording.withCode(is)))
                .orElseGet(() -> end(shown, day));
        return wording.get("directory.decided", wording.day(day), what);
    }

    /** A part is given away or taken over, and the unit goes on. */
    String passing(UnitVersion unit, LocalDate day) {
        var words = new ArrayList<>(heirs(unit, day));
        units.successions().stream()
                .filter(passed -> passed.successor().equals(unit.id())
                        && passed.effectiveOn().equals(day))
                .forEach(passed -> words.add(wording.cameFrom(passed) + " "
                        + units.find(passed.predecessor(), day.minusDays(1))
                                .map(wording::withCode)
                                .orElse("")));
        return String.join("; ", words);
    }

    /** "nhập vào Phường Bến Cát (25813)"; "kết thúc" where nobody carries it on. */
    String end(UnitVersion unit, LocalDate day) {
        var heirs = heirs(unit, day);
        return heirs.isEmpty() ? wording.get("directory.life.end") : String.join("; ", heirs);
    }

    private List<String> heirs(UnitVersion unit, LocalDate day) {
        return units.successions().stream()
                .filter(passed -> passed.predecessor().equals(unit.id())
                        && passed.effectiveOn().equals(day))
                .collect(Collectors.groupingBy(wording::passedTo, java.util.LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(way -> way.getKey() + " "
                        + way.getValue().stream().map(this::heir).collect(Collectors.joining(", ")))
                .toList();
    }

    private String heir(Succession passed) {
        return units.find(passed.successor(), passed.effectiveOn())
                .map(wording::withCode)
                .orElse("");
    }
}
