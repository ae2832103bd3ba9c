package vn.cchc;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cchc.access.AccountProblem;
import vn.cchc.access.Role;
import vn.cchc.access.password.PasswordProblem;
import vn.cchc.administration.UnitTrace;
import vn.cchc.analytics.Change;
import vn.cchc.analytics.Contributions;
import vn.cchc.analytics.Ranking;
import vn.cchc.analytics.Revision;
import vn.cchc.analytics.statistics.Bearing;
import vn.cchc.analytics.statistics.BinomialLimits;
import vn.cchc.analytics.statistics.Signal;
import vn.cchc.annotation.Problem;
import vn.cchc.exchange.ColumnRole;
import vn.cchc.exchange.FileContent;
import vn.cchc.exchange.MappingProblem;
import vn.cchc.exchange.RowFault;
import vn.cchc.exchange.Standing;
import vn.cchc.exchange.file.DecimalEvidence;
import vn.cchc.exchange.file.DecimalSign;
import vn.cchc.exchange.file.Delimiter;
import vn.cchc.exchange.list.ListColumn;
import vn.cchc.exchange.list.ListName;
import vn.cchc.exchange.list.ListProblem;
import vn.cchc.exchange.list.ListRemark;
import vn.cchc.exchange.list.ListStanding;
import vn.cchc.exchange.list.ListWordsTest;
import vn.cchc.history.FigureEvent;
import vn.cchc.indicator.DefinitionProblem;
import vn.cchc.indicator.Direction;
import vn.cchc.indicator.FormulaFault;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.IndicatorKind;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.indicator.MeasureProblem;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.indicator.OverTime;
import vn.cchc.indicator.OverUnits;
import vn.cchc.indicator.TargetProblem;
import vn.cchc.journal.Deed;
import vn.cchc.kit.Tone;
import vn.cchc.letter.BalanceProblem;
import vn.cchc.letter.LetterChange;
import vn.cchc.letter.LetterProblem;
import vn.cchc.letter.LetterTypeProblem;
import vn.cchc.letter.LetterUndoing;
import vn.cchc.observation.Correction;
import vn.cchc.observation.EntryRule;
import vn.cchc.observation.Finding;
import vn.cchc.observation.Refusal;
import vn.cchc.observation.SubmissionState;
import vn.cchc.observation.Undoing;
import vn.cchc.period.Comparison;
import vn.cchc.period.Mode;
import vn.cchc.place.Boundaries;
import vn.cchc.place.CalendarProblem;
import vn.cchc.place.Succession;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitKind;
import vn.cchc.place.UnitProblem;

/** Every text exists in both languages, can be formatted, and is asked for by the key it has. */
class TranslationsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String ENGLISH = "_en";

    /** A whole key, or the beginning of one. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+\\.?)\"");

    /** A room's own `get`, which puts the room in front of its keys. */
    private static final Pattern SHORTENING = Pattern.compile("\\.get\\(\"([a-z]+)\\.\" \\+ key");

    private static final Pattern SHORT_GET =
            Pattern.compile("(?:wording\\.|[^.\\w])get\\(\\s*\"([\\w.-]+)\"(?=\\s*[,)+])");
    private static final Pattern SHORT_LITERAL = Pattern.compile("\"([\\w-]+(?:\\.[\\w-]+)*\\.?)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[},]");

    /** Quarters are counted in Roman numerals in Vietnamese alone. */
    private static final Set<String> WRITTEN_DIFFERENTLY =
            Set.of("analytics.period.QUARTER", "analytics.fact.rank.moved", "analytics.lead.letter");

    /** The forms of a room's own, which hides them. */
    private static final List<String> UNIT_CHANGES =
            List.of("CREATE", "RENAME", "KIND", "MERGE", "SPLIT", "END", "CORRECT");

    private static final List<String> PAGE = List.of(".title", ".text");

    private static final List<String> PAGER_STEPS = Stream.of("first", "previous", "next", "last")
            .flatMap(step -> Stream.of(step, step + ".sign"))
            .toList();

    /** The beginnings that the code puts keys together from, with all that may follow. */
    private static final Map<String, List<String>> PUT_TOGETHER = Map.ofEntries(
            entry("access.password.problem.", names(PasswordProblem.values())),
            entry("access.problem.", names(AccountProblem.values())),
            entry("access.demo.", codes(Role.values())),
            entry("access.role.", codes(Role.values())),
            entry("analytics.boundaries.", names(Boundaries.values())),
            entry("analytics.change.", names(Change.Reason.values())),
            entry("analytics.compare.", names(Comparison.Kind.values())),
            entry("analytics.compare.with.", names(Comparison.Kind.values())),
            entry("analytics.direction.", names(Direction.values())),
            entry("analytics.frequency.", names(Frequency.values())),
            entry("analytics.group.", List.of("A", "B", "C", "D", "E", "F", "G")),
            entry("analytics.kind.", names(UnitGroup.values())),
            entry("analytics.kind-name.", names(UnitKind.values())),
            entry("analytics.letter-change.", names(LetterChange.Kind.values())),
            entry("analytics.letter-changes.count.", names(LetterChange.Kind.values())),
            entry("analytics.letter-part.", names(LetterChange.Part.values())),
            entry("analytics.life.from.", names(Succession.Kind.values())),
            entry("analytics.life.to.", names(Succession.Kind.values())),
            entry("analytics.mode.", names(Mode.values())),
            entry("analytics.over-time.", names(OverTime.values())),
            entry("analytics.over-units.", names(OverUnits.values())),
            entry(
                    "analytics.parameter.",
                    List.of(
                            "period",
                            "mode",
                            "compare",
                            "kind",
                            "type",
                            "unit",
                            "occasion",
                            "indicator",
                            "outcome",
                            "units",
                            "group",
                            "indicators",
                            "as-of",
                            "boundaries")),
            entry("analytics.revision.", names(Revision.Kind.values())),
            entry("analytics.revisions.count.", names(Revision.Kind.values())),
            entry("analytics.signal.", sides(Signal.Rule.values())),
            entry("analytics.signal.bearing.", List.of(Bearing.BETTER.name(), Bearing.WORSE.name())),
            entry("analytics.signal.reports.", names(Frequency.values())),
            entry("analytics.state.partial.", names(Frequency.values())),
            entry("analytics.unit.", names(UnitKind.values())),
            entry(
                    "analytics.units.",
                    List.of(
                            "COMMUNE",
                            "TOWNSHIP",
                            "WARD",
                            "SPECIAL_ZONE",
                            "DEPARTMENT",
                            "SERVICE",
                            "COMMUNES",
                            "DEPARTMENTS",
                            "ALL")),
            entry("analytics.why.apart.", names(Contributions.Mismatch.values())),
            entry("analytics.whole.", names(UnitGroup.values())),
            entry("annotation.problem.", names(Problem.values())),
            entry("analytics.unranked.", names(Ranking.Reason.values())),
            entry("analytics.zone.", names(BinomialLimits.Zone.values())),
            entry("catalogue.calendar-problem.", names(CalendarProblem.values())),
            entry("catalogue.fault.", names(FormulaFault.Kind.values())),
            entry("catalogue.flaw.", names(DefinitionProblem.Flaw.values())),
            entry("catalogue.indicator-kind.", names(IndicatorKind.values())),
            entry("catalogue.letter-type-problem.", names(LetterTypeProblem.values())),
            entry("catalogue.measure-kind.", names(MeasureKind.values())),
            entry("catalogue.measure-problem.", names(MeasureProblem.values())),
            entry(
                    "catalogue.part.",
                    names(DefinitionProblem.Part.values()).stream()
                            .filter(part -> !part.equals("GRADES") && !part.equals("REASON"))
                            .toList()),
            entry("catalogue.source.", names(MeasureSource.values())),
            entry("catalogue.target-problem.", names(TargetProblem.values())),
            entry("catalogue.targets.column.", List.of("indicator", "current", "value", "near", "exempt", "note")),
            entry("letter.balance.problem.", names(BalanceProblem.values())),
            entry("letter.problem.", names(LetterProblem.values())),
            entry("journal.deed.", names(Deed.values())),
            entry(
                    "journal.kind.",
                    List.of(
                            "WORK",
                            "FIGURES",
                            "LETTERS",
                            "NOTES",
                            "UNITS",
                            "CATALOGUE",
                            "ACCOUNTS",
                            "SIGN_INS",
                            "EVERYTHING")),
            entry(
                    "journal.field.",
                    List.of(
                            "name",
                            "name_en",
                            "short_name",
                            "short_name_en",
                            "definition",
                            "definition_en",
                            "unit",
                            "unit_en",
                            "numerator",
                            "denominator",
                            "direction",
                            "over_time",
                            "over_units",
                            "frequency",
                            "audience",
                            "minimum_volume",
                            "decimals",
                            "grades",
                            "source",
                            "kind",
                            "abbreviation",
                            "measure",
                            "first_day",
                            "unit_due_day",
                            "district_due_day")),
            entry(
                    "journal.list.",
                    Arrays.stream(ListName.values()).map(ListName::address).toList()),
            entry("exchange.content.", names(FileContent.values())),
            entry("exchange.delimiter.", names(Delimiter.values())),
            entry("exchange.fault.", names(RowFault.values())),
            entry("exchange.left-out.", List.of("untitled", "unknown", "name", "twice", "chosen", "other-content")),
            entry("exchange.obstacle.", names(Undoing.Why.values())),
            entry("exchange.obstacle.letter.", names(LetterUndoing.Why.values())),
            entry("exchange.preview.count.", names(Standing.values())),
            entry("exchange.problem.", names(MappingProblem.values())),
            entry("exchange.refusal.", names(vn.cchc.exchange.file.Refusal.values())),
            entry("exchange.role.", names(ColumnRole.values())),
            entry("exchange.sign.", names(DecimalSign.values())),
            entry("exchange.standing.", List.of("NEW", "CHANGED", "SAME")),
            entry(
                    "exchange.template.letters.",
                    List.of("code", "number", "occasion", "day", "signer", "dossier", "days-late", "reason", "note")),
            entry("exchange.verdict.", names(DecimalEvidence.Verdict.values())),
            entry("lists.about.", names(ListName.values())),
            entry("lists.column.", ListWordsTest.columns()),
            entry("lists.count.", names(ListStanding.values())),
            entry("lists.format.", names(ListColumn.Format.values())),
            entry("lists.name.", names(ListName.values())),
            entry("lists.problem.", names(ListProblem.values())),
            entry("lists.remark.", names(ListRemark.values())),
            entry("lists.standing.", names(ListStanding.values())),
            entry("lists.word.", ListWordsTest.constants()),
            entry("history.kind.", names(FigureEvent.Kind.values())),
            entry("kit.tone.", codes(Tone.values())),
            entry(
                    "observation.check.",
                    List.of(
                            "contested",
                            "unreadable",
                            "faults",
                            "refused",
                            "missing",
                            "moved",
                            "questions",
                            "unexplained")),
            entry("observation.entry.column.", List.of("measure", "value", "previous", "last-year", "note")),
            entry("observation.correction.state.", names(Correction.State.values())),
            entry(
                    "observation.finding.",
                    names(Finding.Kind.values()).stream()
                            .filter(name -> !name.equals("RULE"))
                            .toList()),
            entry("observation.finding.RULE.", names(EntryRule.Relation.values())),
            entry("observation.refusal.", names(Refusal.values())),
            entry("observation.state.", names(SubmissionState.values())),
            entry("directory.change.", UNIT_CHANGES),
            entry("directory.explain.", UNIT_CHANGES),
            entry("directory.problem.", names(UnitProblem.Kind.values())),
            entry("directory.trace.", names(UnitTrace.Kind.values())),
            entry("directory.trace.withdraw.", List.of("TARGET", "BEGUN", "HANDED_IN", "LETTER")),
            entry("kit.pages.", PAGER_STEPS),
            entry("shell.failure", PAGE),
            entry("shell.noRight", PAGE),
            entry("shell.notFound", PAGE),
            entry("shell.scheme.", List.of("light", "dark", "auto")));

    private final Map<String, Map<String, String>> vietnamese = read(false);
    private final Map<String, Map<String, String>> english = read(true);

    @Test
    void everyBundleHasBothLanguages() {
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
    }

    @Test
    void everyKeyHasBothLanguages() {
        assertThat(keys(english)).isEqualTo(keys(vietnamese));
    }

    @Test
    void everyKeyBeginsWithItsRoom() {
        for (Map<String, Map<String, String>> language : List.of(vietnamese, english)) {
            language.forEach((room, texts) -> assertThat(texts.keySet()).allMatch(key -> key.startsWith(room + ".")));
        }
    }

    /** A word may be left out on purpose, but then in both languages. */
    @Test
    void noTextIsEmptyInOneLanguageAlone() {
        assertThat(blank(english)).isEqualTo(blank(vietnamese));
    }

    @Test
    void everyTextIsAPattern() {
        List<String> broken = new ArrayList<>();
        for (Map<String, Map<String, String>> language : List.of(vietnamese, english)) {
            all(language).forEach((key, text) -> {
                try {
                    new MessageFormat(text);
                } catch (IllegalArgumentException unreadable) {
                    broken.add(key + ": " + unreadable.getMessage());
                }
            });
        }
        assertThat(broken).isEmpty();
    }

    /** A single apostrophe silently swallows itself and every place after it. */
    @Test
    void everyApostropheIsWrittenTwice() {
        assertThat(Stream.of(vietnamese, english)
                        .flatMap(language -> all(language).entrySet().stream())
                        .filter(text -> text.getValue().replace("''", "").contains("'"))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        Map<String, String> other = all(english);
        assertThat(all(vietnamese).entrySet().stream()
                        .filter(text -> !WRITTEN_DIFFERENTLY.contains(text.getKey()))
                        .filter(text -> other.containsKey(text.getKey()))
                        .filter(text -> !places(text.getValue()).equals(places(other.getOrDefault(text.getKey(), ""))))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void everyKeyInTheCodeExists() {
        Set<String> known = keys(vietnamese);
        assertThat(keysInCode()).allMatch(key -> known.contains(key) || PUT_TOGETHER.containsKey(key));
    }

    @Test
    void everyKeyPutTogetherExists() {
        assertThat(keys(vietnamese)).containsAll(putTogether());
    }

    @Test
    void everyBeginningIsInTheCode() {
        assertThat(keysInCode()).containsAll(PUT_TOGETHER.keySet());
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> used = keysInCode();
        used.addAll(shortLiterals());
        used.addAll(putTogether());
        assertThat(used).containsAll(keys(vietnamese));
    }

    private static Set<String> putTogether() {
        Set<String> keys = new TreeSet<>();
        PUT_TOGETHER.forEach((beginning, endings) -> endings.forEach(ending -> keys.add(beginning + ending)));
        return keys;
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> sides(Enum<?>... values) {
        return names(values).stream()
                .flatMap(name -> Stream.of(name + ".up", name + ".down"))
                .toList();
    }

    /** Names as style sheets and addresses write them: {@code not-due}. */
    private static List<String> codes(Enum<?>... values) {
        return names(values).stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    /** Literals that name a text: those with the room in front, and those a room's own `get` puts it in front of. */
    private Set<String> keysInCode() {
        Set<String> found = new TreeSet<>();
        sources()
                .values()
                .forEach(source -> LITERAL.matcher(source)
                        .results()
                        .map(match -> match.group(1))
                        .filter(literal -> vietnamese.containsKey(literal.substring(0, literal.indexOf('.'))))
                        .forEach(found::add));
        inShorteningRooms((room, source) -> SHORT_GET
                .matcher(source)
                .results()
                .map(match -> room + "." + match.group(1))
                .forEach(found::add));
        return found;
    }

    /** Every literal of a room with short keys: some travel through variables before they are looked up. */
    private Set<String> shortLiterals() {
        Set<String> found = new TreeSet<>();
        inShorteningRooms((room, source) -> SHORT_LITERAL
                .matcher(source)
                .results()
                .map(match -> room + "." + match.group(1))
                .forEach(found::add));
        return found;
    }

    private void inShorteningRooms(BiConsumer<String, String> reader) {
        Map<Path, String> sources = sources();
        Set<String> rooms = sources.values().stream()
                .flatMap(source -> SHORTENING.matcher(source).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        sources.forEach((file, source) -> rooms.stream()
                .filter(room -> file.startsWith(SOURCES.resolve("vn/cchc/" + room)))
                .forEach(room -> reader.accept(room, source)));
    }

    private static Map<Path, String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(file -> file, TranslationsTest::text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Map<String, String>> read(boolean english) {
        Map<String, Map<String, String>> bundles = new TreeMap<>();
        if (!Files.isDirectory(BUNDLES)) {
            return bundles;
        }
        try (Stream<Path> files = Files.list(BUNDLES)) {
            files.forEach(file -> {
                String name = file.getFileName().toString().replace(".properties", "");
                if (name.endsWith(ENGLISH) == english) {
                    bundles.put(name.replace(ENGLISH, ""), properties(file));
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bundles;
    }

    private static Map<String, String> properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> keys(Map<String, Map<String, String>> bundles) {
        return new TreeSet<>(all(bundles).keySet());
    }

    private static Map<String, String> all(Map<String, Map<String, String>> bundles) {
        Map<String, String> texts = new TreeMap<>();
        bundles.values().forEach(texts::putAll);
        return texts;
    }

    private static Set<String> blank(Map<String, Map<String, String>> bundles) {
        return all(bundles).entrySet().stream()
                .filter(text -> text.getValue().isBlank())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(String pattern) {
        Set<String> places = new HashSet<>();
        Matcher matcher = PLACE.matcher(pattern);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }
}
