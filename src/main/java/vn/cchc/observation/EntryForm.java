package vn.cchc.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.observation.Questionnaire.Item;
import vn.cchc.period.Month;

/**
 * A unit's report of a month, to be typed or read.
 *
 * @param reported what was handed in, of this month and those it is held against
 * @param drafts what is typed and not handed in; nothing of a report that is locked
 * @param counted what the register of letters counts in the month
 * @param explanations of the draft, or those handed in where the report is locked
 * @param lastDay of the month
 * @param today when it was asked for
 */
public record EntryForm(
        Questionnaire questions,
        Report report,
        ReportedValues reported,
        Map<MeasureCode, DraftValue> drafts,
        Map<MeasureCode, BigDecimal> counted,
        Map<IndicatorCode, String> explanations,
        LocalDate lastDay,
        LocalDate today) {

    private static final MeasureCode OPENING = new MeasureCode("dossiers_opening");
    private static final MeasureCode REMAINING = new MeasureCode("dossiers_remaining");

    public EntryForm {
        drafts = Map.copyOf(drafts);
        counted = Map.copyOf(counted);
        explanations = Map.copyOf(explanations);
    }

    public Month month() {
        return questions.month();
    }

    /** The numbers as they stand: typed, or handed in where the report is locked. */
    public Map<MeasureCode, BigDecimal> values() {
        if (!report.isEditable()) {
            return reported.of(month());
        }
        var values = new HashMap<MeasureCode, BigDecimal>();
        drafts.forEach((code, draft) -> {
            if (draft.value() != null) {
                values.put(code, draft.value());
            }
        });
        return values;
    }

    /** Of what is kept of a number; 0 where nothing is. */
    public int version(MeasureCode measure) {
        var draft = drafts.get(measure);
        return draft == null ? 0 : draft.version();
    }

    /** What a number probably is: what was open at the end of last month is open at the start of this one. */
    public Optional<BigDecimal> proposed(MeasureCode measure) {
        return measure.equals(OPENING) ? reported.find(month().minus(1), REMAINING) : Optional.empty();
    }

    /** What is wrong with these numbers or wants to be looked at, in the order of the form. */
    public List<Finding> findings(Map<MeasureCode, BigDecimal> values) {
        return new EntryChecks(questions, reported).findings(values);
    }

    /** Every indicator by these numbers, in the catalogue's order; nothing is worked out from numbers that are wrong. */
    public List<Answer> answers(Map<MeasureCode, BigDecimal> values) {
        var findings = findings(values);
        return questions
                .aims()
                .map(aim -> Answer.of(aim, values, counted, findings))
                .toList();
    }

    /** What has to be there and is not. */
    public List<Item> missing(Map<MeasureCode, BigDecimal> values) {
        return questions.missing(values.keySet()).toList();
    }
}
