package vn.cchc.letter.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.letter.LetterFilter;
import vn.cchc.letter.LetterNumber;
import vn.cchc.letter.LetterProblem;
import vn.cchc.letter.LetterType;
import vn.cchc.period.Month;
import vn.cchc.period.Span;

/**
 * Which entries of a register are listed; empty parts limit nothing.
 *
 * @param type a letter type's code
 * @param occasion an occasion's code
 * @param month the reporting month of their days
 * @param number as it is looked for: 155 or 155/TCM
 * @param shown the id of an entry that stands out, on the page that holds it
 */
record EntryChoice(
        Optional<String> type, Optional<String> occasion, Optional<Month> month, String number, Optional<Long> shown) {

    static final EntryChoice ALL =
            new EntryChoice(Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty());

    private static final String TYPE = "type";
    private static final String OCCASION = "occasion";
    private static final String MONTH = "month";
    static final String NUMBER = "number";
    private static final String SHOWN = "shown";

    static EntryChoice parse(QueryParameters parameters) {
        return new EntryChoice(
                parameters.getSingleParameter(TYPE).filter(code -> !code.isBlank()),
                parameters.getSingleParameter(OCCASION).filter(code -> !code.isBlank()),
                parameters.getSingleParameter(MONTH).flatMap(EntryChoice::month),
                parameters.getSingleParameter(NUMBER).map(String::strip).orElse(""),
                parameters.getSingleParameter(SHOWN).flatMap(DeskState::number));
    }

    private static Optional<Month> month(String text) {
        return text.matches("20\\d\\d-(0[1-9]|1[0-2])")
                ? Optional.of(Month.ofKey(LocalDate.parse(text + "-01")))
                : Optional.empty();
    }

    void write(Map<String, List<String>> parameters) {
        type.ifPresent(code -> parameters.put(TYPE, List.of(code)));
        occasion.ifPresent(code -> parameters.put(OCCASION, List.of(code)));
        month.ifPresent(chosen -> parameters.put(MONTH, List.of(chosen.toString())));
        if (!number.isEmpty()) {
            parameters.put(NUMBER, List.of(number));
        }
        shown.ifPresent(id -> parameters.put(SHOWN, List.of(String.valueOf(id))));
    }

    boolean limits() {
        return !withoutShown().equals(ALL);
    }

    /** Why the number is none; empty mostly. */
    Optional<LetterProblem> problem() {
        return Optional.ofNullable(LetterNumber.read(number, Optional.empty()).problem());
    }

    /** @param types by whose abbreviations numbers are told apart */
    LetterFilter of(LetterFilter whole, List<LetterType> types) {
        return new LetterFilter(
                month.map(Span::of).orElse(whole.span()),
                whole.today(),
                whole.units(),
                type.or(() -> typeOfNumber(types)),
                occasion,
                LetterNumber.read(number, Optional.empty()).value(),
                whole.asOf());
    }

    /** Of "155/TCM". */
    private Optional<String> typeOfNumber(List<LetterType> types) {
        return types.stream()
                .filter(known -> number.indexOf('/') > 0
                        && LetterNumber.read(number, Optional.of(known)).problem() == null)
                .map(LetterType::code)
                .findFirst();
    }

    /** The occasion goes with the type. */
    EntryChoice withType(Optional<String> code) {
        return new EntryChoice(code, Optional.empty(), month, number, Optional.empty());
    }

    EntryChoice withOccasion(Optional<String> code) {
        return new EntryChoice(type, code, month, number, Optional.empty());
    }

    EntryChoice withMonth(Optional<Month> chosen) {
        return new EntryChoice(type, occasion, chosen, number, Optional.empty());
    }

    EntryChoice withNumber(String digits) {
        return new EntryChoice(type, occasion, month, digits, Optional.empty());
    }

    EntryChoice withoutShown() {
        return new EntryChoice(type, occasion, month, number, Optional.empty());
    }

    /** Nothing limits what stands out. */
    static EntryChoice showing(long id) {
        return new EntryChoice(Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.of(id));
    }
}
