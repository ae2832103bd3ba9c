package vn.cchc.journal.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.journal.JournalExtent;
import vn.cchc.place.UnitHistory;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitVersion;

/** What an address asks for, held against what there is: what is not known is told, and not asked for. */
record JournalQuestion(
        QueryParameters parameters, JournalState wanted, UnitHistory units, JournalExtent extent, LocalDate today) {

    Optional<UnitId> unit() {
        return wanted.unit().flatMap(code -> units.find(code, today)).map(UnitVersion::id);
    }

    /** Without what there is not. */
    JournalState known() {
        var state = unit().isPresent() ? wanted : wanted.withUnit(Optional.empty());
        var person = isKnownPerson() ? state : state.withBy(Optional.empty());
        return person.withPage(wanted.page());
    }

    private boolean isKnownPerson() {
        return wanted.by().filter(extent.people()::containsKey).isPresent();
    }

    List<String> problems(JournalWording wording) {
        var problems = new ArrayList<String>();
        if (unit().isEmpty()) {
            wanted.unit().ifPresent(code -> problems.add(wording.get("unknown-unit", code)));
        }
        if (!isKnownPerson()) {
            wanted.by().ifPresent(name -> problems.add(wording.get("unknown-person", name)));
        }
        asked(JournalState.DEED, wanted.deed()).ifPresent(name -> problems.add(wording.get("unknown-deed", name)));
        JournalState.text(parameters, JournalState.KIND)
                .filter(code -> JournalState.kind(code).isEmpty())
                .ifPresent(code -> problems.add(wording.get("unknown-kind", code, wording.name(wanted.kind()))));
        asked(JournalState.FROM, wanted.from()).ifPresent(text -> problems.add(wording.get("unknown-day", text)));
        asked(JournalState.TO, wanted.to()).ifPresent(text -> problems.add(wording.get("unknown-day", text)));
        wanted.from()
                .filter(from -> wanted.to().filter(from::isAfter).isPresent())
                .ifPresent(from -> problems.add(wording.get("days-crossed", wording.date(from))));
        return problems;
    }

    /** What was asked for and could not be read. */
    private Optional<String> asked(String parameter, Optional<?> read) {
        return JournalState.text(parameters, parameter).filter(text -> read.isEmpty());
    }
}
