package vn.cchc.exchange.list;

import java.util.List;

/** Occasions of letters: each of a type that is there, which is fixed once letters were written for it. */
final class OccasionRules implements ListRules {

    @Override
    public void check(Outcome outcome) {
        var register = LetterTypeRules.register(outcome.basis());
        var types = outcome.basis().codes(ListName.LETTER_TYPES);
        var letterTypes = outcome.basis().rows(ListName.LETTER_TYPES);
        LetterTypeRules.checkNames(outcome);
        outcome.touched().forEach(draft -> {
            draft.checkNewCode("LATE_DOSSIER");
            LetterTypeRules.checkPositionRange(draft);
            LetterTypeRules.checkMeasure(draft, register, outcome.basis());
            LetterTypeRules.checkTaken(draft, letterTypes);
            if (!types.contains(draft.get("type"))) {
                draft.refuse("type", ListProblem.UNKNOWN_TYPE);
            }
            if (outcome.basis().use().occasions().contains(draft.get("code"))) {
                List.of("type", "measure").stream()
                        .filter(draft::changes)
                        .forEach(column -> draft.refuse(column, ListProblem.IN_USE));
            }
        });
        outcome.by(row -> row.get("position"))
                .values()
                .forEach(lines -> LetterTypeRules.refuseOne(lines, "position", ListProblem.POSITION_TAKEN));
    }
}
