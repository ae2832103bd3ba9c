package vn.cchc.journal.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cchc.indicator.Direction;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.Grade;
import vn.cchc.indicator.GradeText;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.indicator.OverTime;
import vn.cchc.indicator.OverUnits;
import vn.cchc.journal.SubjectNames.Kind;
import vn.cchc.place.UnitGroup;

/** What was changed in a row of the catalogue: "đơn vị tính: “hồ sơ” → “bộ hồ sơ”" for "unit: hồ sơ → bộ hồ sơ". */
record FieldWords(NamedThings things) {

    private static final String NOTHING = "–";

    /** The beginning of the texts that say what a field holds, for those that hold one of a few words. */
    private static final Map<String, Choice> CHOICES = Map.of(
            "kind", new Choice("catalogue.measure-kind.", MeasureKind.values()),
            "source", new Choice("catalogue.source.", MeasureSource.values()),
            "direction", new Choice("analytics.direction.", Direction.values()),
            "over_time", new Choice("analytics.over-time.", OverTime.values()),
            "over_units", new Choice("analytics.over-units.", OverUnits.values()),
            "frequency", new Choice("analytics.frequency.", Frequency.values()),
            "audience", new Choice("analytics.kind.", UnitGroup.values()));

    private static final Pattern FORMER_GRADE =
            Pattern.compile("Grade\\[from=([\\d.]+), name=([^,\\]]+), nameEn=([^,\\]]+)\\]");

    private static final Pattern FIELD = Pattern.compile("(?:^|; )(name|name_en|short_name|short_name_en|definition"
            + "|definition_en|unit|unit_en|numerator|denominator|direction|over_time|over_units|frequency|audience"
            + "|minimum_volume|decimals|grades|source|kind|abbreviation|measure|first_day|unit_due_day"
            + "|district_due_day): ");

    /** A field that holds one of a few words. */
    private record Choice(String texts, Enum<?>... words) {
        boolean has(String name) {
            return Arrays.stream(words).anyMatch(word -> word.name().equals(name));
        }
    }

    /** Whether a text begins with the change of a field. */
    static boolean begins(String text) {
        var field = FIELD.matcher(text);
        return field.find() && field.start() == 0;
    }

    /** A text that tells of no field is left as it stands. */
    String say(String changes) {
        if (!begins(changes)) {
            return changes;
        }
        var fields = FIELD.matcher(changes).results().toList();
        var said = new ArrayList<String>();
        for (int i = 0; i < fields.size(); i++) {
            int end = i + 1 < fields.size() ? fields.get(i + 1).start() : changes.length();
            said.add(change(fields.get(i), changes.substring(fields.get(i).end(), end)));
        }
        return String.join("; ", said);
    }

    private String change(MatchResult field, String values) {
        var name = field.group(1);
        var wording = things.wording();
        return wording.get(
                "field.change",
                wording.get("field." + name),
                Arrays.stream(values.split(" → ", 2))
                        .map(value -> value(name, value))
                        .collect(Collectors.joining(" → ")));
    }

    private String value(String field, String value) {
        var choice = CHOICES.get(field);
        if (value.equals(NOTHING)) {
            return value;
        }
        if (choice != null && choice.has(value)) {
            return wording().texts().get(choice.texts() + value);
        }
        return switch (field) {
            case "numerator", "denominator" -> things.formula(value);
            case "measure" -> things.say(Kind.MEASURE, value);
            case "grades" -> grades(value);
            case "minimum_volume", "decimals", "first_day", "unit_due_day", "district_due_day" -> number(value);
            default -> wording().quoted(value);
        };
    }

    private String number(String value) {
        return value.matches("\\d{1,9}") ? wording().number(new BigDecimal(value)) : value;
    }

    /** "Tốt từ 15, Khá từ 10,5" for "15=Tốt=Good; 10.5=Khá=Fair", and for what earlier versions wrote. */
    private String grades(String value) {
        var text = FORMER_GRADE
                .matcher(value)
                .replaceAll("$1=$2=$3")
                .replace("[", "")
                .replace("]", "")
                .replace(", ", "; ");
        return GradeText.read(text)
                .map(grades -> grades.stream().map(this::grade).collect(Collectors.joining(", ")))
                .orElse(value);
    }

    private String grade(Grade grade) {
        return wording()
                .get(
                        "field.grade",
                        wording().texts().isVietnamese() ? grade.name() : grade.nameEn(),
                        wording().number(grade.from()));
    }

    private JournalWording wording() {
        return things.wording();
    }
}
