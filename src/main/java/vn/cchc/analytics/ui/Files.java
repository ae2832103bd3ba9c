package vn.cchc.analytics.ui;

import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.cchc.analytics.Question;
import vn.cchc.analytics.chart.FileHeads;
import vn.cchc.analytics.chart.Wording;
import vn.cchc.kit.ShellTitle;

/** Where screens get what they need to offer their figures as files. */
@Component
class Files {

    private final ShellTitle shell;

    Files(ShellTitle shell) {
        this.shell = shell;
    }

    FileHeads heads(Wording wording) {
        return new FileHeads(shell.sampleData(), wording);
    }

    /**
     * The files of one screen.
     *
     * @param screen its title
     * @param load asks for what it shows once more
     */
    <T> Downloads<T> of(String screen, Supplier<T> load, Function<T, Question> question, Wording wording) {
        return new Downloads<>(screen, load, question, heads(wording));
    }
}
