package vn.cchc.letter.ui;

import static j2html.TagCreator.button;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;

import java.util.LinkedHashMap;
import java.util.List;
import vn.cchc.kit.Markup;

/** Finds an entry by its number, with or without the abbreviation of its type, in a form that is an address. */
record NumberSearch(DeskState state, DeskWording wording) {

    Markup content() {
        var kept = new LinkedHashMap<String, List<String>>();
        state.unit().ifPresent(code -> kept.put(DeskState.UNIT, List.of(code)));
        state.entries().withNumber("").write(kept);
        return new Markup(form(
                        each(
                                kept.entrySet(),
                                parameter -> input().withType("hidden")
                                        .withName(parameter.getKey())
                                        .withValue(parameter.getValue().getFirst())),
                        input().withType("search")
                                .withName(EntryChoice.NUMBER)
                                .withValue(state.entries().number())
                                .withPlaceholder(wording.get("search.number"))
                                .attr("aria-label", wording.get("search.number")),
                        button(wording.get("search")).withType("submit"))
                .withAction(DeskState.ROUTE)
                .withMethod("get")
                .withClass("find"));
    }
}
