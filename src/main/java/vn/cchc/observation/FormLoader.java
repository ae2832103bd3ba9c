package vn.cchc.observation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cchc.period.Month;
import vn.cchc.period.Span;
import vn.cchc.place.UnitId;

/** Puts a unit's report of a month together. */
@Component
class FormLoader {

    private final SurroundingsLoader loader;
    private final FormQuery query;
    private final DraftsQuery drafts;
    private final ReturnsQuery returns;

    FormLoader(SurroundingsLoader loader, FormQuery query, DraftsQuery drafts, ReturnsQuery returns) {
        this.loader = loader;
        this.query = query;
        this.drafts = drafts;
        this.returns = returns;
    }

    LocalDateTime now() {
        return loader.now();
    }

    Surroundings surroundings() {
        return loader.load();
    }

    /** What any report asks, as it is known now. */
    Questionnaires questionnaires() {
        return new Questionnaires(loader.load(), query.basics());
    }

    /** @throws RefusedReportException where the unit owes no report of the month */
    EntryForm load(UnitId unit, Month month) {
        return load(unit, month, loader.load());
    }

    EntryForm load(UnitId unit, Month month, Surroundings around) {
        var calendar = around.calendar();
        var reporter = around.reporter(unit, month).orElseThrow(() -> new RefusedReportException(Refusal.NO_REPORT));
        var lastDay = calendar.lastDateOf(month);
        var questions = new QuestionnaireComposer(around.catalogue(), query.basics()).compose(reporter, month, lastDay);
        var report = query.reports(unit, Span.of(month), calendar).getFirst();
        return new EntryForm(
                questions,
                report,
                query.values(unit, comparedMonths(questions)),
                report.isEditable() ? drafts.values(unit, month) : Map.of(),
                query.counted(unit, month, around.today()),
                report.isEditable() ? drafts.explanations(unit, month) : query.explanations(unit, month),
                lastDay,
                around.today());
    }

    Optional<Returned> lastReturn(ReportKey report) {
        return returns.last(report);
    }

    private static Set<Month> comparedMonths(Questionnaire questions) {
        var month = questions.month();
        return Stream.concat(
                        Stream.of(month, month.minus(1), month.minus(12)),
                        questions
                                .items()
                                .map(item -> month.minus(item.frequency().months())))
                .collect(Collectors.toSet());
    }

    /** The reports a unit owes or owed in the newest months, newest first. */
    List<Report> reports(UnitId unit, int newest) {
        var around = loader.load();
        var span = new Span(around.current().minus(newest - 1), around.current());
        return query.reports(unit, span, around.calendar()).reversed().stream()
                .filter(report -> around.reporter(unit, report.month()).isPresent())
                .toList();
    }
}
