package vn.cchc.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Grades as one line that people can type, highest first: "15=Tốt=Good; 10,5=Khá=Fair". */
public final class GradeText {

    private static final Pattern GRADE =
            Pattern.compile("\\s*(\\d+(?:[.,]\\d+)?)\\s*=\\s*([^=;]+?)\\s*=\\s*([^=;]+?)\\s*");

    private GradeText() {}

    /** Empty for what is no list of grades, and where two begin at the same bound. */
    public static Optional<List<Grade>> read(String text) {
        var grades = new ArrayList<Grade>();
        for (var part : text.split(";")) {
            Matcher match = GRADE.matcher(part);
            if (!match.matches()) {
                return Optional.empty();
            }
            grades.add(new Grade(new BigDecimal(match.group(1).replace(',', '.')), match.group(2), match.group(3)));
        }
        grades.sort(java.util.Comparator.comparing(Grade::from).reversed());
        long bounds = grades.stream()
                .map(grade -> grade.from().stripTrailingZeros())
                .distinct()
                .count();
        return bounds == grades.size() ? Optional.of(List.copyOf(grades)) : Optional.empty();
    }

    /** The same grades written the one way that compares. */
    public static Optional<String> normal(String text) {
        return read(text).map(GradeText::write);
    }

    public static String write(List<Grade> grades) {
        return grades.stream()
                .map(grade -> bound(grade.from()) + "=" + grade.name() + "=" + grade.nameEn())
                .collect(Collectors.joining("; "));
    }

    private static String bound(BigDecimal from) {
        var bare = from.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
