package vn.cchc.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Grade bands as they stand in a definition's row; nothing where there are none. */
final class StoredGrades {

    private static final JsonMapper JSON = new JsonMapper();

    private StoredGrades() {}

    /** One band, by the names it is stored under. */
    private record Band(BigDecimal from, String name, String name_en) {

        static Band of(Grade grade) {
            var bare = grade.from().stripTrailingZeros();
            return new Band(bare.scale() < 0 ? bare.setScale(0) : bare, grade.name(), grade.nameEn());
        }
    }

    static List<Grade> read(@Nullable String text) {
        var grades = new ArrayList<Grade>();
        if (text != null && !text.isEmpty()) {
            for (var grade : JSON.readTree(text)) {
                grades.add(new Grade(
                        grade.get("from").decimalValue(),
                        grade.get("name").asString(),
                        grade.get("name_en").asString()));
            }
        }
        return grades;
    }

    static @Nullable String write(List<Grade> grades) {
        return grades.isEmpty()
                ? null
                : JSON.writeValueAsString(grades.stream().map(Band::of).toList());
    }
}
