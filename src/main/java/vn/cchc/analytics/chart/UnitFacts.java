package vn.cchc.analytics.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.analytics.LetterLine;
import vn.cchc.analytics.Links;
import vn.cchc.analytics.Outcome;
import vn.cchc.analytics.Rank;
import vn.cchc.analytics.RegisterChoice;
import vn.cchc.analytics.UnitReport;
import vn.cchc.kit.FactStrip.Fact;
import vn.cchc.kit.Formats;
import vn.cchc.kit.TableCell;
import vn.cchc.kit.TableData;
import vn.cchc.letter.Letter;
import vn.cchc.observation.Submission;
import vn.cchc.period.Mode;
import vn.cchc.period.Month;
import vn.cchc.place.UnitGroup;

/** What there is to know about a unit besides its indicators. */
public record UnitFacts(UnitReport report, Wording wording) {

    /** The strip under the title: result, rank, report, letters, code. */
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        var tally = report.row().tally();
        facts.add(new Fact(
                tally.decided() ? wording.get("fact.met", wording.figures().met(tally)) : wording.get("fact.undecided"),
                tally.decided()
                        ? wording.get(
                                "fact.meeting.detail",
                                tally.count(Outcome.NEAR),
                                tally.count(Outcome.MISSED),
                                tally.count(Outcome.NOT_REPORTED))
                        : wording.get("fact.running")));
        facts.add(report.rank()
                .map(rank -> new Fact(
                        wording.get("fact.rank", wording.figures().rank(rank), wording.kind(group())),
                        rankChange(rank)))
                .orElse(new Fact(
                        wording.get("fact.no-rank"),
                        wording.get(tally.decided() ? "fact.no-rank.detail" : "fact.running"))));
        facts.add(reported());
        if (group() == UnitGroup.COMMUNES) {
            facts.add(letters());
        }
        facts.add(new Fact(
                wording.get("fact.code", report.unit().code()),
                wording.get(
                        "fact.code.detail",
                        wording.get("kind-name." + report.unit().kind().name()),
                        wording.formats().date(report.unit().validFrom()))));
        return facts;
    }

    private UnitGroup group() {
        return report.unit().kind().group();
    }

    private String rankChange(Rank rank) {
        int unranked = report.peers().rows().size() - rank.of();
        var change = placesGained(rank);
        if (unranked == 0) {
            return change;
        }
        var others = wording.get("fact.rank.others", unranked);
        return change.isEmpty() ? others : change + " · " + others;
    }

    private String placesGained(Rank rank) {
        return report.formerRank()
                .map(rank::placesGained)
                .map(places -> places == 0
                        ? wording.get("fact.rank.same", wording.comparison(report.question()))
                        : wording.get(
                                "fact.rank.moved",
                                wording.formats().signed(places),
                                wording.comparison(report.question()),
                                Math.abs(places)))
                .orElse("");
    }

    private Fact reported() {
        var month = report.question().reportMonth();
        var submission = report.reports().submissions().stream()
                .filter(found -> found.month().equals(month))
                .findFirst();
        return new Fact(
                submission
                        .map(found -> Formats.capital(UnitsTable.report(found, wording)))
                        .orElseGet(() -> notBegun(month)),
                wording.get("fact.report", wording.month(month))
                        + submission
                                .filter(this::wasLate)
                                .map(late -> " · " + wording.get("fact.report.late"))
                                .orElse(""));
    }

    /** A report that nobody has begun is open; a unit that was not there owes none. */
    private String notBegun(Month month) {
        var calendar = report.question().calendar();
        boolean there =
                report.life().versions().stream().anyMatch(version -> version.isValidOn(calendar.lastDateOf(month)));
        return there
                ? Formats.capital(wording.get("report.open", wording.formats().date(calendar.dueOn(month))))
                : wording.get("report.none");
    }

    private boolean wasLate(Submission submission) {
        return submission.submittedAt() != null && !submission.isOnTime();
    }

    private Fact letters() {
        int total =
                report.letterLines().stream().mapToInt(LetterLine::cumulative).sum();
        var detail = report.letterLines().stream()
                .map(line -> wording.formats().whole(line.cumulative())
                        + " "
                        + wording.name(line.type()).toLowerCase(wording.texts().locale()))
                .collect(Collectors.joining(" · "));
        return new Fact(
                wording.get("fact.letters", total, wording.formats().date(report.lettersUpTo())),
                detail,
                new Links(report.question().choices())
                        .with(Mode.CUMULATIVE)
                        .letters(RegisterChoice.ALL.withUnit(report.unit())));
    }

    /** The newest entries of the unit's register in the span, in the few columns a side panel has room for. */
    public TableData register(List<Letter> letters) {
        var table = TableData.of(
                wording.get("register.caption", wording.fullName(report.unit())),
                TableData.Column.text(wording.get("column.number")),
                TableData.Column.text(wording.get("column.occasion")),
                TableData.Column.number(wording.get("column.handed-on")),
                TableData.Column.number(wording.get("column.days-late")));
        letters.forEach(letter -> table.row(row(letter)));
        return table.build();
    }

    private List<TableCell> row(Letter letter) {
        boolean vietnamese = wording.texts().isVietnamese();
        var number = letter.voidReason() == null ? letter.number() : wording.get("register.voided", letter.number());
        return List.of(
                TableCell.text(number).hint(letter.voidReason()),
                TableCell.text(vietnamese ? letter.occasionName() : letter.occasionNameEn())
                        .hint(vietnamese ? letter.typeName() : letter.typeNameEn()),
                TableCell.text(wording.formats().date(letter.handedOn())).exact(letter.handedOn()),
                TableCell.text(
                                letter.daysLate() == null
                                        ? "–"
                                        : wording.formats().whole(letter.daysLate()))
                        .hint(letter.dossierCode()));
    }
}
