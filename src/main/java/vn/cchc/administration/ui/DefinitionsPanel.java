package vn.cchc.administration.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.administration.IndicatorDesk;
import vn.cchc.administration.KnownCatalogue;
import vn.cchc.indicator.DefinitionProblem;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.RefusedDefinitionException;
import vn.cchc.indicator.RollUpWay;
import vn.cchc.kit.HtmlTable;
import vn.cchc.kit.Panel;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.kit.TableData.Column;

/** Every definition an indicator had, has or is to have, and what can be done with them. */
final class DefinitionsPanel {

    private final IndicatorDesk desk;
    private final KnownCatalogue known;
    private final List<Indicator> definitions;
    private final DefinitionEditor.Done done;
    private final CatalogueWording wording;

    DefinitionsPanel(
            IndicatorDesk desk,
            KnownCatalogue known,
            List<Indicator> definitions,
            DefinitionEditor.Done done,
            CatalogueWording wording) {
        this.desk = desk;
        this.known = known;
        this.definitions = definitions;
        this.done = done;
        this.wording = wording;
    }

    Panel content() {
        var last = definitions.getLast();
        var actions = new Actions().link(wording.say("catalogue.indicators.page"), "indicators/" + last.code());
        boolean planned = last.validFrom().isAfter(known.today());
        if (planned && definitions.size() > 1) {
            actions.then(wording.say("catalogue.definition.withdraw"), () -> withdraw(last));
        }
        if (!planned && last.validTo().isAfter(known.nextStart())) {
            actions.then(wording.say("catalogue.indicators.end"), () -> askForEnd(last));
        }
        return new Panel(wording.say("catalogue.definitions"), wording.say("catalogue.definitions.hint", decided()))
                .content(HtmlTable.stacking(table()), actions);
    }

    private String decided() {
        return known.earliest().map(wording::date).orElse("–");
    }

    private TableData table() {
        var table = TableData.of(
                wording.say("catalogue.definitions"),
                Column.text(wording.say("catalogue.column.in-force")),
                Column.text(wording.say("catalogue.column.state")),
                Column.text(wording.say("catalogue.column.formula")),
                Column.text(wording.say("catalogue.column.roll-up")),
                Column.text(wording.say("catalogue.column.source")),
                Column.text(wording.say("catalogue.column.words")));
        definitions
                .reversed()
                .forEach(definition -> table.row(List.of(
                        TableCell.text(wording.dates(definition.validFrom(), definition.validTo())),
                        TableCell.text(state(definition)),
                        TableCell.text(wording.formula(definition)),
                        TableCell.text(wording.name(RollUpWay.of(definition))),
                        TableCell.text(definition.labels().source()),
                        TableCell.text(wording.say("catalogue.definition.reword"))
                                .href(IndicatorDeskView.address(definition.code()) + "?" + IndicatorDeskView.WORDS + "="
                                        + definition.validFrom()))));
        return table.build();
    }

    private String state(Indicator definition) {
        if (definition.validFrom().isAfter(known.today())) {
            return wording.say("catalogue.state.planned");
        }
        return wording.say(definition.isInForceOn(known.today()) ? "catalogue.state.in-force" : "catalogue.state.past");
    }

    private void withdraw(Indicator planned) {
        try {
            desk.withdraw(planned.code(), planned.validFrom());
            done.done(planned.code(), wording.say("catalogue.definition.withdrawn"));
        } catch (RefusedDefinitionException refused) {
            done.refused(planned.code(), sentence(refused.problems().getFirst(), wording));
        }
    }

    private void askForEnd(Indicator last) {
        var day = known.nextStart().minusDays(1);
        EndingDialog.of(
                        wording.say("catalogue.indicators.end"),
                        wording.say("catalogue.indicators.end.hint"),
                        day,
                        wording,
                        (reason, lastDay) -> {
                            if (lastDay == null) {
                                return Optional.of(wording.say("catalogue.last-day.missing"));
                            }
                            try {
                                desk.end(last.code(), lastDay, reason);
                                done.done(
                                        last.code(),
                                        wording.say("catalogue.indicators.has-ended", wording.date(lastDay)));
                                return Optional.empty();
                            } catch (RefusedDefinitionException refused) {
                                return Optional.of(sentence(refused.problems().getFirst(), wording));
                            }
                        })
                .open();
    }

    static String sentence(DefinitionProblem problem, CatalogueWording wording) {
        var measures = problem.measures().stream()
                .map(measure -> wording.say("catalogue.formula.meant", wording.name(measure), measure.code()))
                .collect(Collectors.joining("; "));
        return wording.say("catalogue.flaw." + problem.flaw().name(), measures);
    }
}
