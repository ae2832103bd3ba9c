package vn.cchc.privacy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.access.Acting;
import vn.cchc.access.Role;
import vn.cchc.administration.IndicatorDesk;
import vn.cchc.annotation.NewAnnotation;
import vn.cchc.indicator.Direction;
import vn.cchc.indicator.Frequency;
import vn.cchc.indicator.Goal;
import vn.cchc.indicator.Grade;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.indicator.IndicatorKind;
import vn.cchc.indicator.MeasureCode;
import vn.cchc.indicator.MeasureKind;
import vn.cchc.indicator.MeasureSource;
import vn.cchc.indicator.NewDefinition;
import vn.cchc.indicator.NewMeasure;
import vn.cchc.indicator.NewTarget;
import vn.cchc.indicator.RollUpWay;
import vn.cchc.indicator.Target;
import vn.cchc.indicator.TargetScope;
import vn.cchc.letter.Grounds;
import vn.cchc.letter.LetterCandidate;
import vn.cchc.letter.NewBalance;
import vn.cchc.letter.NewLetter;
import vn.cchc.letter.NewLetterBatch;
import vn.cchc.letter.NewLetterType;
import vn.cchc.observation.NewCorrection;
import vn.cchc.observation.ReportKey;
import vn.cchc.period.Month;
import vn.cchc.place.NewCalendar;
import vn.cchc.place.UnitBook;
import vn.cchc.place.UnitChange;
import vn.cchc.place.UnitDraft;
import vn.cchc.place.UnitGroup;
import vn.cchc.place.UnitId;
import vn.cchc.place.UnitKind;

/** Arguments with which the commands of the sample come as far as the texts in them; all the texts are one word. */
record ExamplesOfCommands(ApplicationContext program, String word) {

    private static final UnitId UNIT = new UnitId(5);
    private static final UnitId OTHER = new UnitId(6);
    private static final IndicatorCode C2 = new IndicatorCode("C2");
    private static final Month JULY = Month.ofKey(LocalDate.of(2017, 7, 1));
    private static final LocalDate DAY = LocalDate.of(2017, 8, 1);
    private static final LocalDate LATER = LocalDate.of(2018, 1, 1);

    /** None for a command nobody has thought of yet. */
    List<@Nullable Object[]> of(String command) {
        return switch (command) {
            case "Annotations.add" -> one(note());
            case "Annotations.correct" -> one(first("annotation"), note());
            case "CalendarDesk.add" -> one(calendar("NEW", 15));
            case "CalendarDesk.correct" -> one(calendar("CCHC", 15), Optional.of(word));
            case "Corrections.propose" -> one(UNIT, JULY, new NewCorrection(Map.of(), Map.of(), word));
            case "Corrections.turnDown" -> one(0L, word);
            case "EntryDesk.explain" -> one(UNIT, JULY, C2, "", word);
            case "IndicatorDesk.add" -> one(definition("C99"));
            case "IndicatorDesk.define" -> one(definition("C2"), List.of());
            case "IndicatorDesk.reword" -> one(C2, standing().validFrom(), labels(), word);
            case "IndicatorDesk.end" -> one(C2, LATER, word);
            case "LetterCandidates.write" -> one(batch());
            case "LetterBatches.undo" -> one(0L, word);
            case "LetterDesk.enter" -> one(UNIT, letter(), new Grounds(word, true));
            case "LetterDesk.correct" -> one(UNIT, letterOfTheUnit(), letter(), new Grounds(word, true));
            case "LetterDesk.strike" -> one(UNIT, 0L, word);
            case "LetterTypeDesk.add" -> one(type("NEW"));
            case "LetterTypeDesk.correct" -> one(type("APOLOGY"));
            case "LetterTypeDesk.end" -> one(type("APOLOGY"), LATER, word);
            case "LetterTypeDesk.resume" -> one(type("APOLOGY"), word);
            case "MeasureDesk.add" -> one(measure("new_measure"));
            case "MeasureDesk.correct" -> one(measure("dossiers_received"));
            case "MeasureDesk.end", "MeasureDesk.resume" -> one(new MeasureCode("dossiers_received"), word);
            case "OpeningBalances.check", "OpeningBalances.set" -> one(new NewBalance("APOLOGY", 1, DAY, word));
            case "OpeningBalances.strike" -> one("APOLOGY", word);
            case "ReviewDesk.giveBack" -> one(new ReportKey(UNIT, JULY), word);
            case "ReviewDesk.reopen" -> one(JULY, word);
            case "TargetDesk.set" -> one(List.of(target()), Optional.of(word));
            case "TargetDesk.end" -> one(new Target(C2, null, null, null, DAY, LATER), LATER, word);
            case "UnitDesk.preview" ->
                changes().map(change -> new @Nullable Object[] {change}).toList();
            case "UnitDesk.confirm" ->
                changes()
                        .map(change -> new @Nullable Object[] {
                            change, program.getBean(UnitBook.class).basis().version()
                        })
                        .toList();
            default -> List.of();
        };
    }

    private static List<@Nullable Object[]> one(@Nullable Object... arguments) {
        return List.<@Nullable Object[]>of(arguments);
    }

    private NewAnnotation note() {
        return new NewAnnotation(DAY, Optional.empty(), Optional.empty(), false, word);
    }

    /** Reports of the past would be late by such a day. */
    private NewCalendar calendar(String code, int dueDay) {
        return new NewCalendar(code, word, word, 15, dueDay, 20);
    }

    private Indicator.Labels labels() {
        return new Indicator.Labels(word, word, word, word, word, word, word, word, word);
    }

    private NewDefinition definition(String code) {
        return new NewDefinition(
                code,
                LATER,
                labels(),
                IndicatorKind.SCORE,
                Direction.NONE,
                "dossiers_received",
                "",
                RollUpWay.of(IndicatorKind.SCORE).getFirst(),
                Frequency.MONTHLY,
                UnitGroup.COMMUNES,
                0,
                1,
                List.of(new Grade(BigDecimal.ZERO, word, word)));
    }

    private Indicator standing() {
        var desk = program.getBean(IndicatorDesk.class);
        return Acting.as("somebody", Role.ADMIN)
                .asks(() -> desk.known().catalogue().definitionsOf(C2).getFirst());
    }

    private NewLetter letter() {
        return new NewLetter("LATE_DOSSIER", DAY, Optional.empty(), word, word, 2, word, word);
    }

    private NewLetterBatch batch() {
        return new NewLetterBatch(
                "letters.csv",
                "0".repeat(64),
                Optional.empty(),
                List.of(new LetterCandidate(UNIT, letter())),
                0,
                0,
                word);
    }

    private NewLetterType type(String code) {
        return new NewLetterType(Optional.empty(), code, word, word, "NEW", "letters_apology");
    }

    private NewMeasure measure(String code) {
        return new NewMeasure(
                code, word, word, word, word, MeasureKind.COUNT, Frequency.MONTHLY, MeasureSource.REPORTED);
    }

    /** It would judge months anew that are approved. */
    private static NewTarget target() {
        var goal = new Goal(new BigDecimal("0.9"), BigDecimal.ZERO);
        return new NewTarget(C2, TargetScope.EVERYBODY, LocalDate.of(2017, 1, 1), Optional.empty(), goal, List.of());
    }

    private java.util.stream.Stream<UnitChange> changes() {
        var draft = new UnitDraft("99999", word, word, UnitKind.COMMUNE, null);
        var heir = new UnitChange.Heir.New(draft);
        return java.util.stream.Stream.of(
                new UnitChange.Create(draft, LATER),
                new UnitChange.Alter(UNIT, draft, LATER),
                new UnitChange.Merge(List.of(UNIT, OTHER), heir, LATER),
                new UnitChange.Split(
                        UNIT,
                        List.of(
                                new UnitChange.Part(heir, null),
                                new UnitChange.Part(new UnitChange.Heir.Existing(OTHER), null)),
                        LATER),
                new UnitChange.Correct(UNIT, DAY, word, word, word));
    }

    private long first(String table) {
        return program.getBean(JdbcClient.class)
                .sql("SELECT MIN(id) FROM " + table)
                .query(Long.class)
                .single();
    }

    private long letterOfTheUnit() {
        return program.getBean(JdbcClient.class)
                .sql("SELECT MIN(id) FROM letter WHERE unit_id = :unit AND voided_on IS NULL")
                .param("unit", UNIT.value())
                .query(Long.class)
                .single();
    }
}
