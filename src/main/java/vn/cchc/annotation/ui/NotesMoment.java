package vn.cchc.annotation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.annotation.Surroundings;
import vn.cchc.kit.Banner;
import vn.cchc.kit.Choice;
import vn.cchc.kit.ChoiceMenu;
import vn.cchc.kit.DayField;
import vn.cchc.kit.Span;
import vn.cchc.period.AsOf;

/** The moment the notes are told as of: where it is chosen, and what is said of it. */
record NotesMoment(Surroundings around, NoteAddresses addresses, NoteWording wording) {

    /** The moment an address asks for; now where it asks for none or for something that is none. */
    static AsOf wanted(NoteAddresses addresses) {
        return Optional.ofNullable(addresses.kept().get(NoteAddresses.AS_OF))
                .flatMap(AsOf::parse)
                .orElse(AsOf.NOW);
    }

    /** Now, the moment on screen, and any other day. */
    ChoiceMenu menu() {
        var choices = Stream.of(AsOf.NOW, around.asOf())
                .distinct()
                .map(asOf ->
                        new Choice(wording.moment(asOf), addresses.with(asOf).list(), asOf.equals(around.asOf())))
                .toList();
        var field = new DayField(
                wording.get("moment.day"),
                NoteAddresses.NOTES,
                addresses.with(AsOf.NOW).kept(),
                NoteAddresses.AS_OF,
                around.now().toLocalDate(),
                wording.get("moment.show"));
        return new ChoiceMenu(wording.get("moment.label"), choices, field);
    }

    /** Over notes that are told as of another moment. */
    Optional<Banner> banner() {
        return around.asOf().isNow()
                ? Optional.empty()
                : Optional.of(new Banner(List.of(
                        Span.strong(wording.get("moment.banner", wording.moment(around.asOf()))),
                        Span.of(" "),
                        Span.link(
                                wording.get("moment.now"),
                                addresses.with(AsOf.NOW).list()))));
    }

    /** What was asked for and is not to be had. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        var typed = addresses.kept().getOrDefault(NoteAddresses.AS_OF, "");
        var wanted = wanted(addresses);
        if (!typed.isEmpty() && wanted.isNow()) {
            problems.add(wording.get("moment.malformed", typed));
        } else if (!wanted.equals(around.asOf())) {
            problems.add(wording.get("moment.unknown", wording.moment(wanted)));
        }
        return problems;
    }

    /** The small line under the screen. */
    String foot() {
        return around.asOf().isNow()
                ? wording.get("moment.foot.NOW", wording.formats().date(around.today()))
                : wording.get("moment.foot.THEN", wording.moment(around.asOf()));
    }
}
