package vn.cchc.exchange.ui;

import java.util.List;
import java.util.Optional;
import vn.cchc.exchange.FileLetter;
import vn.cchc.exchange.file.DayText;
import vn.cchc.letter.LetterType;
import vn.cchc.letter.Occasion;
import vn.cchc.period.Month;
import vn.cchc.place.UnitId;

/** The names of units, occasions and numbers of letters in one language. */
record LetterNames(ImportNames names, List<LetterType> types, List<Occasion> occasions) {

    LetterNames {
        types = List.copyOf(types);
        occasions = List.copyOf(occasions);
    }

    ImportWording wording() {
        return names.wording();
    }

    String unit(FileLetter letter) {
        return letter.unit()
                .flatMap(unit -> letter.handedOn().map(day -> names.unit(unit, day)))
                .orElse(letter.written().unit());
    }

    String unit(UnitId unit, Month month) {
        return names.unit(unit, month);
    }

    String occasion(FileLetter letter) {
        return occasionOf(letter)
                .map(occasion -> wording().name(occasion))
                .orElse(letter.written().occasion());
    }

    String day(FileLetter letter) {
        return letter.handedOn()
                .or(() -> DayText.read(letter.written().day()))
                .map(day -> wording().formats().date(day))
                .orElse(letter.written().day());
    }

    /** "42/TCM"; what stands in the file where it is refused. */
    String number(FileLetter letter) {
        return letter.number()
                .map(number -> numbered(letter, number))
                .orElse(letter.written().number());
    }

    /** Another number of its type: "155/TCM". */
    String numbered(FileLetter letter, Integer number) {
        return occasionOf(letter)
                .flatMap(this::typeOf)
                .map(type -> number + "/" + type.abbreviation())
                .orElse(number.toString());
    }

    private Optional<Occasion> occasionOf(FileLetter letter) {
        return letter.occasion()
                .flatMap(code -> occasions.stream()
                        .filter(occasion -> occasion.code().equals(code))
                        .findFirst());
    }

    private Optional<LetterType> typeOf(Occasion occasion) {
        return types.stream()
                .filter(type -> type.code().equals(occasion.type()))
                .findFirst();
    }
}
