package vn.cchc.observation.ui;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.observation.Answer;
import vn.cchc.observation.EntryForm;
import vn.cchc.observation.Questionnaire.Section;
import vn.cchc.observation.Refusal;
import vn.cchc.observation.RefusedReportException;

/** What a unit says about its misses, kept as it is typed. */
final class Explanations {

    private final EntryForm form;
    private final Keeper keeper;
    private final Sheet sheet;
    private final EntryWording wording;
    private final List<ExplanationField> fields = new ArrayList<>();

    Explanations(EntryForm form, Keeper keeper, Sheet sheet, EntryWording wording) {
        this.form = form;
        this.keeper = keeper;
        this.sheet = sheet;
        this.wording = wording;
    }

    /** A field for each indicator of a section that can be missed; none where nothing of it would reach the report. */
    List<ExplanationField> of(Section section) {
        if (!keeper.reachesTheReport()) {
            return List.of();
        }
        var own = section.aims().stream()
                .filter(aim -> aim.indicator().hasStatus())
                .map(aim -> new ExplanationField(
                        aim.indicator(),
                        form.explanations().getOrDefault(aim.indicator().code(), ""),
                        wording,
                        this::explain))
                .toList();
        fields.addAll(own);
        return own;
    }

    /** What cannot be kept as it stands is told at its field and waits nowhere; everything else that is refused locks the report. */
    private Optional<String> explain(ExplanationField field) {
        var text = field.getValue();
        try {
            var theirs = keeper.explain(field.code(), field.kept(), text);
            field.keep(theirs.orElseGet(
                    () -> Normalizer.normalize(text, Normalizer.Form.NFC).strip()));
            sheet.arrived(Left.EXPLAINS + field.code(), text);
            return theirs.map(words -> wording.get("entry.explanation.taken"));
        } catch (RefusedReportException refused) {
            if (refused.refusal() == Refusal.PERSONAL_DATA || refused.refusal() == Refusal.TOO_LONG) {
                sheet.arrived(Left.EXPLAINS + field.code(), text);
                return Optional.of(wording.refusal(refused.refusal()));
            }
            sheet.attempt(() -> {
                throw refused;
            });
            return Optional.empty();
        }
    }

    List<ExplanationField> fields() {
        return List.copyOf(fields);
    }

    Map<IndicatorCode, String> kept() {
        return fields.stream().collect(Collectors.toMap(ExplanationField::code, ExplanationField::kept));
    }

    List<ExplanationField> refused() {
        return fields.stream().filter(ExplanationField::isInvalid).toList();
    }

    /** Shows those that are asked for by what the numbers come to, and those in which something stands. */
    void ask(List<Answer> answers) {
        fields.forEach(field -> field.wanted(answers.stream()
                .anyMatch(answer ->
                        answer.wantsExplanation() && answer.indicator().code().equals(field.code()))));
    }
}
