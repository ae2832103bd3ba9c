package vn.cchc.administration.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.ul;

import java.util.List;
import java.util.Optional;
import vn.cchc.administration.OfficerLeft;
import vn.cchc.kit.Markup;
import vn.cchc.kit.Panel;

/** The accounts of units that have ended: somebody has to give each another unit. */
record OfficersPanel(List<OfficerLeft> officers, UnitWording wording) {

    Panel content() {
        return new Panel(wording.get("directory.officers"), wording.get("directory.officers.hint"))
                .content(new Markup(
                        ul(each(officers, officer -> advice(officer).item())).withClass("rules")));
    }

    private Advice advice(OfficerLeft officer) {
        var unit = wording.name(officer.unit());
        var ended = wording.day(officer.unit().validTo());
        var words = officer.heir()
                .map(heir ->
                        wording.get("directory.officers.heir", officer.username(), unit, ended, wording.name(heir)))
                .orElseGet(() -> wording.get("directory.officers.nobody", officer.username(), unit, ended));
        return new Advice(words, Optional.of(Ways.toAccount(officer.username(), wording)));
    }
}
