package vn.cchc.exchange.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.exchange.list.ListColumn;
import vn.cchc.exchange.list.ListName;
import vn.cchc.exchange.list.RootChoice;
import vn.cchc.exchange.list.RootChoice.Candidate;
import vn.cchc.kit.EmptyState;
import vn.cchc.kit.Panel;
import vn.cchc.place.UnitId;

/** Whose figures are kept here: the district or province that everything on the screens stands below. */
record RootPanel(RootChoice roots, Optional<UnitId> now, ListSteps steps, ListWording wording) {

    Panel content() {
        var texts = wording.texts();
        var panel = new Panel(texts.get("lists.root"), texts.get("lists.root.hint"));
        var candidates = roots.candidates();
        if (candidates.isEmpty()) {
            return panel.empty(EmptyState.nothingDue(texts.get("lists.root.empty")));
        }
        var box = new ComboBox<Candidate>(texts.get("lists.root.field"));
        box.setItems(candidates);
        box.setItemLabelGenerator(this::name);
        box.setPlaceholder(texts.get("lists.root.none"));
        candidates.stream()
                .filter(candidate -> now.filter(candidate.id()::equals).isPresent())
                .findFirst()
                .ifPresent(box::setValue);
        var choose = Buttons.of(
                texts.get("lists.root.choose"), () -> box.getOptionalValue().ifPresent(this::choose));
        choose.setEnabled(false);
        box.addValueChangeListener(change -> choose.setEnabled(change.getValue() != null
                && now.filter(change.getValue().id()::equals).isEmpty()));
        var form = new Div(box);
        form.addClassName("form");
        return panel.content(form, Buttons.row(choose));
    }

    /** "Thành phố Hồ Chí Minh (79), từ 01/7/2025": a code may have been that of another one before. */
    private String name(Candidate candidate) {
        var texts = wording.texts();
        var name = texts.get(
                "analytics.unit." + candidate.kind().name(),
                texts.isVietnamese() ? candidate.name() : candidate.nameEn());
        var from = texts.formats().date(candidate.from());
        return candidate.to().equals(LocalDate.parse(ListColumn.FOR_EVER))
                ? texts.get("lists.root.since", name, candidate.code(), from)
                : texts.get(
                        "lists.root.between",
                        name,
                        candidate.code(),
                        from,
                        texts.formats().date(candidate.to().minusDays(1)));
    }

    private void choose(Candidate candidate) {
        roots.choose(candidate.id());
        steps.done(ListsState.of(ListName.UNITS), wording.texts().get("lists.root.done", name(candidate)));
    }
}
