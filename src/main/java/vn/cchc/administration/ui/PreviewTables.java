package vn.cchc.administration.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.cchc.administration.UnitPreview;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;
import vn.cchc.place.Succession;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitPlan;
import vn.cchc.place.UnitVersion;

/** A change of units before and after its day. */
record PreviewTables(UnitPreview preview, UnitWording wording) {

    /** One row for each unit that ends, begins or goes on as something else. */
    TableData units() {
        var table = TableData.of(
                wording.get("directory.preview.units"),
                Column.text(wording.get("directory.column.event")),
                Column.text(before()),
                Column.text(after()));
        if (preview.change() instanceof UnitChange.Withdraw) {
            return withdrawn(table);
        }
        plan().ended().forEach(unit -> row(table, "directory.preview.ends", wording.withCode(unit), heirs(unit.id())));
        plan().begun().forEach(unit -> row(table, "directory.preview.begins", origins(unit.id()), described(unit)));
        plan().altered()
                .forEach(one -> row(table, "directory.preview.changes", described(one.was()), described(one.is())));
        carrying().forEach(unit -> row(table, "directory.preview.carries", origins(unit.id()), wording.withCode(unit)));
        keeping().forEach(unit -> row(table, "directory.preview.keeps", wording.withCode(unit), rest(unit)));
        return table.build();
    }

    /** Units that give parts away and go on with the rest. */
    private List<UnitVersion> keeping() {
        return plan().passed().stream()
                .map(Succession::predecessor)
                .distinct()
                .flatMap(unit -> plan().after().find(unit, plan().day()).stream())
                .toList();
    }

    private String rest(UnitVersion unit) {
        var given = plan().passed().stream()
                .filter(passed -> passed.predecessor().equals(unit.id()))
                .toList();
        return given.stream().anyMatch(passed -> passed.allocated().isEmpty())
                ? wording.get("directory.preview.rest-unknown", wording.withCode(unit))
                : wording.get(
                        "directory.preview.rest",
                        wording.withCode(unit),
                        wording.percent(given.stream()
                                .flatMap(passed -> passed.allocated().stream())
                                .reduce(BigDecimal.ONE, BigDecimal::subtract)));
    }

    /** What would have been and what goes on, each as it is on the day. */
    private TableData withdrawn(TableData.Builder table) {
        plan().ended().forEach(unit -> row(table, "directory.preview.never", wording.withCode(unit), "–"));
        var decided = new UnitEvents(plan().before(), wording);
        plan().begun()
                .forEach(unit -> row(
                        table, "directory.preview.goes-on", decided.end(unit, plan().day()), wording.withCode(unit)));
        plan().altered()
                .forEach(one -> row(table, "directory.preview.goes-on", described(one.was()), described(one.is())));
        plan().staying()
                .forEach(unit -> row(
                        table,
                        "directory.preview.goes-on",
                        decided.passing(unit, plan().day()),
                        wording.withCode(unit)));
        return table.build();
    }

    /** What is taken back or put right has no day of its own. */
    private boolean isDated() {
        return !(preview.change() instanceof UnitChange.Withdraw || preview.change() instanceof UnitChange.Correct);
    }

    private String before() {
        return isDated()
                ? wording.get("directory.preview.before", wording.until(plan().day()))
                : wording.get("directory.preview.now");
    }

    private String after() {
        return isDated()
                ? wording.get("directory.preview.after", wording.day(plan().day()))
                : wording.get("directory.preview.then");
    }

    private UnitPlan plan() {
        return preview.plan();
    }

    private void row(TableData.Builder table, String key, String before, String after) {
        table.row(TableCell.text(wording.get(key)), TableCell.text(before), TableCell.text(after));
    }

    /** Units that were there before and carry on another now. */
    private List<UnitVersion> carrying() {
        return plan().passed().stream()
                .map(passed -> passed.successor())
                .distinct()
                .filter(heir -> plan().before().isThereOn(heir, plan().day()))
                .flatMap(heir -> plan().after().find(heir, plan().day()).stream())
                .toList();
    }

    /** "nhập vào Phường Bến Cát (25813)"; that nobody does. */
    private String heirs(UnitId unit) {
        var heirs = plan().passed().stream()
                .filter(passed -> passed.predecessor().equals(unit))
                .map(passed ->
                        wording.get("directory.preview.passed", wording.passedTo(passed), name(passed.successor())))
                .collect(Collectors.joining("; "));
        return heirs.isEmpty() ? wording.get("directory.preview.nobody") : heirs;
    }

    private String origins(UnitId unit) {
        var origins = plan().passed().stream()
                .filter(passed -> passed.successor().equals(unit))
                .map(passed ->
                        wording.get("directory.preview.passed", wording.cameFrom(passed), name(passed.predecessor())))
                .collect(Collectors.joining("; "));
        return origins.isEmpty() ? "–" : origins;
    }

    private String name(UnitId unit) {
        return plan().find(unit).map(wording::withCode).orElse("");
    }

    /** With the English name and the parent, which may be what changes. */
    private String described(UnitVersion unit) {
        var parent = unit.parent();
        var named = wording.get("directory.preview.described", wording.withCode(unit), unit.name(), unit.nameEn());
        return parent == null
                ? named
                : plan().find(parent)
                        .map(above -> wording.get("directory.under", named, wording.name(above)))
                        .orElse(named);
    }

    /** How many units of each kind report; empty where that does not change. */
    TableData roster() {
        var table = TableData.of(
                wording.get("directory.preview.roster"),
                Column.text(wording.get("directory.column.kind")),
                Column.number(before()),
                Column.number(after()));
        var kinds = new TreeSet<UnitKind>();
        preview.rosterBefore().forEach(unit -> kinds.add(unit.kind()));
        preview.rosterAfter().forEach(unit -> kinds.add(unit.kind()));
        kinds.stream()
                .filter(kind -> !count(preview.rosterBefore(), kind).equals(count(preview.rosterAfter(), kind)))
                .forEach(kind -> table.row(
                        TableCell.text(wording.kind(kind)),
                        TableCell.text(count(preview.rosterBefore(), kind)),
                        TableCell.text(count(preview.rosterAfter(), kind))));
        return table.build();
    }

    private String count(List<UnitVersion> roster, UnitKind kind) {
        return wording.formats()
                .whole(roster.stream().filter(unit -> unit.kind() == kind).count());
    }
}
