package vn.cchc.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SampleFilesTest {

    @Test
    void commitsExactlyWhatTheGeneratorWrites() throws IOException {
        var committed = new TreeMap<String, String>();
        try (var files = Files.list(SampleGenerator.FOLDER)) {
            for (var file : files.toList()) {
                committed.put(file.getFileName().toString(), Files.readString(file));
            }
        }

        assertThat(committed).containsExactlyInAnyOrderEntriesOf(SampleGenerator.files());
    }
}
