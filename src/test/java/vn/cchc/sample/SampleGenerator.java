package vn.cchc.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the sample's files anew; run it from the project's folder after a change to the story. */
final class SampleGenerator {

    static final Path FOLDER = Path.of("src/main/resources/db/sample");

    private SampleGenerator() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        for (var file : files().entrySet()) {
            Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }

    /** Text by file name. */
    static Map<String, String> files() {
        var letters = new LetterBook();
        var figures = new Figures();
        for (var commune : Commune.values()) {
            new CommuneMonths(commune, letters, figures).addAll();
            new CommuneQuarters(commune, figures).addAll();
        }
        for (var department : Department.values()) {
            new DepartmentMonths(department, figures).addAll();
        }
        var files = new LinkedHashMap<String, String>();
        files.put("units.csv", Roster.units());
        files.put("successors.csv", Reorganisation.units());
        files.put("successions.csv", Reorganisation.successions());
        files.put("programmes.csv", Roster.programmes());
        files.put("accounts.csv", Roster.accounts());
        files.put("submissions.csv", new Reports().file());
        files.put("corrections.csv", Corrections.spoil(figures));
        files.put("observations.csv", figures.file());
        files.put("explanations.csv", explanations());
        files.put("letters.csv", letters.file());
        files.put("annotations.csv", annotations());
        return files;
    }

    private static String explanations() {
        var csv = Csv.of("month", "unit", "indicator", "text", "author_title", "written_on");
        for (var explanation : Story.EXPLANATIONS) {
            csv.add(
                    explanation.month().key(),
                    explanation.commune().code,
                    explanation.indicator(),
                    explanation.text(),
                    "Cán bộ Văn phòng - Thống kê",
                    explanation.writtenOn());
        }
        return csv.toString();
    }

    private static String annotations() {
        var csv = Csv.of("noted_at", "happened_on", "unit", "indicator", "process_change", "text", "noted_by");
        for (var note : Story.NOTES) {
            csv.add(
                    note.notedAt(),
                    note.happenedOn(),
                    note.commune() == null ? null : note.commune().code,
                    note.indicator(),
                    note.processChange() ? 1 : 0,
                    note.text(),
                    "reviewer");
        }
        return csv.toString();
    }
}
