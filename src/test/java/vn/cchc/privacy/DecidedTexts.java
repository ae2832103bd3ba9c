package vn.cchc.privacy;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** What is decided of every text that reaches a service, by the names of {@link TextsOfTypes}. */
final class DecidedTexts {

    /** Said in people's own words: kept only where it tells of nobody. */
    static final Set<String> FREE = Set.of(
            "CalendarDesk.correct(again)",
            "Correct.name",
            "Correct.nameEn",
            "Correct.reason",
            "Corrections.turnDown(reason)",
            "EntryDesk.explain(text)",
            "Grade.name",
            "Grade.nameEn",
            "Grounds.reason",
            "IndicatorDesk.end(reason)",
            "IndicatorDesk.reword(reason)",
            "Labels.definition",
            "Labels.definitionEn",
            "Labels.name",
            "Labels.nameEn",
            "Labels.shortName",
            "Labels.shortNameEn",
            "Labels.source",
            "Labels.unit",
            "Labels.unitEn",
            "LetterBatches.undo(reason)",
            "LetterDesk.strike(reason)",
            "LetterTypeDesk.end(reason)",
            "LetterTypeDesk.resume(reason)",
            "MeasureDesk.end(reason)",
            "MeasureDesk.resume(reason)",
            "NewAnnotation.text",
            "NewBalance.note",
            "NewCalendar.name",
            "NewCalendar.nameEn",
            "NewCorrection.reason",
            "NewLetter.dossierCode",
            "NewLetter.note",
            "NewLetter.reason",
            "NewLetter.signerTitle",
            "NewLetterBatch.reason",
            "NewLetterType.name",
            "NewLetterType.nameEn",
            "NewMeasure.name",
            "NewMeasure.nameEn",
            "NewMeasure.unit",
            "NewMeasure.unitEn",
            "OpeningBalances.strike(reason)",
            "ReviewDesk.giveBack(reason)",
            "ReviewDesk.reopen(reason)",
            "TargetDesk.end(reason)",
            "TargetDesk.set(again)",
            "UnitDraft.name",
            "UnitDraft.nameEn");

    private static final String FORM = "refused unless it has the form of a code";
    private static final String KNOWN = "refused, or without effect, unless it is one of those there are";
    private static final String SOUGHT = "looked for and not kept";
    private static final String STAFF = "of those who work here, in the journal by the user name alone";
    private static final String SECRET = "kept as a hash, and written nowhere";
    private static final String READ = "read out of a file and looked through where it is staged";
    private static final String OWN_WORD = "kept by the program already, or a word of its own";
    private static final String OF_FILE = "a file's name, dotted out where it names somebody";

    /** Everything else, and why nobody is told of by it. */
    static final Map<String, String> NOT_FREE = Map.ofEntries(
            entry("AnalyticsService.findUnits(words)", SOUGHT),
            entry("AnalyticsService.unit(code)", SOUGHT),
            entry("Browser.name", OWN_WORD),
            entry("Browser.system", OWN_WORD),
            entry("CompareChoice.focus", SOUGHT),
            entry("CompareChoice.group", SOUGHT),
            entry("CompareChoice.indicators", SOUGHT),
            entry("CompareChoice.units", SOUGHT),
            entry("LetterFilter.occasion", SOUGHT),
            entry("LetterFilter.type", SOUGHT),
            entry("Measure.name", OWN_WORD),
            entry("Measure.nameEn", OWN_WORD),
            entry("PageChoice.page", SOUGHT),
            entry("PageChoice.search", SOUGHT),
            entry("SignedInSession.key", KNOWN),
            entry("AccountRoster.count(words)", SOUGHT),
            entry("AccountRoster.list(words)", SOUGHT),
            entry("DecimalEvidence.open", READ),
            entry("DecimalEvidence.proof", READ),
            entry("EntryDesk.explain(seen)", "compared with what stands there and not kept"),
            entry("Seen.explanations", "compared with what stands there and not kept"),
            entry("FigureBatches.findStanding(hash)", SOUGHT),
            entry("IndicatorCode.value", FORM),
            entry("JournalFilter.by", SOUGHT),
            entry("LetterBatches.findStanding(hash)", SOUGHT),
            entry("LetterImports.confirm(reason)", "looked through by LetterCandidates.write"),
            entry("ListImports.confirm(fingerprint)", SOUGHT),
            entry("ListWords.constants", OWN_WORD),
            entry("ListWords.headings", OWN_WORD),
            entry("Lists.receive(fileName)", OF_FILE),
            entry("Lists.receive(in)", READ),
            entry("MeasureCode.value", FORM),
            entry("NewAccount.displayName", STAFF),
            entry("NewAccount.username", STAFF),
            entry("NewBalance.type", KNOWN),
            entry("NewCalendar.code", FORM),
            entry("NewDefinition.code", FORM),
            entry("NewDefinition.denominator", "a formula, of measures there are"),
            entry("NewDefinition.numerator", "a formula, of measures there are"),
            entry("NewFigureBatch.fileName", OF_FILE),
            entry("NewFigureBatch.hash", "worked out of a file"),
            entry("NewLetter.occasion", KNOWN),
            entry("NewLetterBatch.fileName", OF_FILE),
            entry("NewLetterBatch.hash", "worked out of a file"),
            entry("NewLetterType.abbreviation", FORM),
            entry("NewLetterType.code", FORM),
            entry("NewLetterType.measure", KNOWN),
            entry("NewLetterType.type", KNOWN),
            entry("NewMeasure.code", FORM),
            entry("OpeningBalances.strike(type)", KNOWN),
            entry("OwnPasswords.change(chosen)", SECRET),
            entry("OwnPasswords.change(current)", SECRET),
            entry("OwnPasswords.choose(chosen)", SECRET),
            entry("OwnSessions.end(key)", KNOWN),
            entry("SheetColumn.heading", READ),
            entry("SheetColumn.sample", READ),
            entry("UnitDraft.code", FORM),
            entry("Uploads.receive(fileName)", OF_FILE),
            entry("Uploads.receive(in)", READ),
            entry("WaysIn.endSession(key)", KNOWN),
            entry("WaysIn.sessions(username)", SOUGHT),
            entry("Workbook.sheet", SOUGHT),
            entry("Workbook.sheets", SOUGHT));

    /** Commands that keep none of the texts of a record, and where its name begins. */
    private static final Map<String, String> LEFT_ALONE = Map.of(
            "AnalyticsService.trial", "",
            "CalendarDesk.judgedAnew", "",
            "IndicatorTrials.attempt", "",
            "LetterCandidates.judge", "",
            "LetterCandidates.surpluses", "",
            "LetterDesk.findNumbered", "",
            "LetterTypeDesk.end", "NewLetterType.",
            "LetterTypeDesk.resume", "NewLetterType.",
            "LetterTypeDesk.moveUp", "NewLetterType.");

    private DecidedTexts() {}

    static boolean isNotFree(String command, String text) {
        var left = LEFT_ALONE.get(command);
        return NOT_FREE.containsKey(text) || (left != null && text.startsWith(left));
    }
}
