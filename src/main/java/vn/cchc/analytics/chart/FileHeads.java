package vn.cchc.analytics.chart;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.analytics.Question;
import vn.cchc.indicator.Indicator;
import vn.cchc.kit.FileHead;
import vn.cchc.kit.Formats;
import vn.cchc.period.Mode;

/**
 * What a file says above its figures: what they are, from which screen, the period and how it is counted, what it is
 * held against, which units, up to which day, and how rates are written. Sample figures are called that in files too.
 */
public record FileHeads(boolean sample, Wording wording) {

    /** Over figures. */
    public FileHead of(String screen, String content, Question question) {
        var lines = lines(screen, content, question);
        lines.add(line("file.compare", wording.comparison(question)));
        lines.add(line("filter.kind", wording.kind(question.group())));
        lines.add(line("file.rates", wording.get("file.rates.value")));
        return head(screen, content, question, lines);
    }

    /** Over entries of a register, which are compared with nothing. */
    public FileHead ofEntries(String screen, String content, Question question) {
        return head(screen, content, question, lines(screen, content, question));
    }

    private List<FileHead.Line> lines(String screen, String content, Question question) {
        var lines = new ArrayList<FileHead.Line>();
        lines.add(line("file.content", content));
        lines.add(line("file.screen", screen));
        lines.add(line("filter.period", Formats.capital(wording.period(question.period()))));
        lines.add(line("filter.mode", wording.get("mode." + question.mode().name())));
        lines.add(line(
                "file.moment",
                wording.get(
                        "file.moment.value",
                        question.asOf().isNow()
                                ? wording.formats().date(question.today())
                                : wording.moment(question.asOf()),
                        wording.formats().date(question.cutOff()))));
        if (question.reorganised()) {
            lines.add(line(
                    "filter.boundaries",
                    wording.get("boundaries." + question.choices().boundaries().name())));
        }
        wording.untold(question).ifPresent(words -> lines.add(line("file.untold", words)));
        if (sample) {
            lines.add(line("file.sample", wording.get("note.sample")));
        }
        return lines;
    }

    private FileHead head(String screen, String content, Question question, List<FileHead.Line> lines) {
        return new FileHead(FileHead.name(screen, content, period(question)), lines);
    }

    /** With the definition that its figures follow. */
    public FileHead defined(FileHead head, Indicator indicator) {
        return head.with(wording.get("column.indicator"), indicator.code() + " · " + wording.name(indicator))
                .with(wording.get("definition.rule"), wording.definition(indicator))
                .with(wording.get("column.unit-of-measure"), wording.unitOfMeasure(indicator));
    }

    private FileHead.Line line(String key, String value) {
        return new FileHead.Line(wording.get(key), value);
    }

    private String period(Question question) {
        var code = question.period().code();
        return question.mode() == Mode.CUMULATIVE ? code + " " + wording.get("mode.CUMULATIVE") : code;
    }
}
