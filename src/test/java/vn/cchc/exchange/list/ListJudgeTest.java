package vn.cchc.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ListJudgeTest {

    private static final String UNITS = "unit;valid_from;valid_to;code;kind;name;name_en;parent;calendar\n";
    private static final String SUCCESSIONS = "predecessor;successor;effective_on;kind;share\n";
    private static final String MEASURES =
            "code;name;name_en;unit_of_measure;unit_of_measure_en;kind;frequency;source\n";
    private static final String INDICATORS =
            ListName.INDICATORS.columns().stream().map(ListColumn::name).collect(Collectors.joining(";", "", "\n"));

    /** Code, position, first day, kind, direction, both formulas, over time, over units, grades. */
    private static final String INDICATOR =
            "%1$s;%3$s;;C;%2$s;x;x;x;x;x;x;x;x;%4$s;%5$s;%6$s;%7$s;%8$s;%9$s;1;ALL;0;0;%10$s;x";

    private static final String TARGETS = "indicator;unit_kind;unit;valid_from;valid_to;value;near_band\n";
    private static final String TYPES = "code;position;name;name_en;abbreviation;measure\n";
    private static final String OCCASIONS = "code;type;position;name;name_en;measure\n";
    private static final String CALENDARS = "code;name;name_en;first_day;unit_due_day;district_due_day\n";
    private static final String NATIONAL = "level,code,full_name,full_name_en,parent_code\n";

    /** Every way a row is refused: the list, a file, the cell at fault and why. */
    static Stream<Arguments> everyRefusal() {
        return Stream.of(
                        refusals(ListName.UNITS)
                                .file(
                                        UNITS + ";2020-01-01;;99999;COMMUNE;X;X;;CCHC;CCHC",
                                        "J2",
                                        ListProblem.CELL_TOO_MANY)
                                .file(
                                        UNITS
                                                + "25831@2014-04-01;2014-04-01;2025-07-01;25831;COMMUNE;Hưng Hòa;Hưng Hòa",
                                        "H2",
                                        ListProblem.ROW_ENDS)
                                .file(
                                        NATIONAL + "province,79,Thành phố, Hồ Chí Minh,HCMC,01",
                                        "F2",
                                        ListProblem.CELL_TOO_MANY)
                                .file(UNITS + ";2020-01-01;;99999;COMMUNE;;X;;CCHC", "F2", ListProblem.EMPTY)
                                .file(UNITS + ";2020-01-01;;9 9;COMMUNE;X;X;;CCHC", "D2", ListProblem.NOT_A_CODE)
                                .file(UNITS + "x@y;2020-01-01;;99999;COMMUNE;X;X;;CCHC", "A2", ListProblem.NOT_A_UNIT)
                                .file(UNITS + ";31/2/2020;;99999;COMMUNE;X;X;;CCHC", "B2", ListProblem.NOT_A_DAY)
                                .file(UNITS + ";2020-01-01;;99999;thôn;X;X;;CCHC", "E2", ListProblem.UNKNOWN_WORD)
                                .file(
                                        UNITS + ";2020-01-01;;99999;COMMUNE;" + "x".repeat(201) + ";X;;CCHC",
                                        "F2",
                                        ListProblem.TOO_LONG)
                                .file(
                                        UNITS + ";2020-01-01;;99999;COMMUNE;X, 0912 345 678;X;;CCHC",
                                        "F2",
                                        ListProblem.PERSONAL)
                                .file(
                                        UNITS
                                                + ";2020-01-01;;99999;COMMUNE;X;X;;CCHC\n;2020-01-01;;99999;COMMUNE;Y;Y;;CCHC",
                                        "A2",
                                        ListProblem.TWICE)
                                .file(
                                        UNITS + ";2020-01-01;2020-01-01;99999;COMMUNE;X;X;;CCHC",
                                        "C2",
                                        ListProblem.ENDS_BEFORE_IT_BEGINS)
                                .file(
                                        UNITS + "25831@2014-04-01;2018-01-01;;25831;WARD;Hưng Hòa;Hung Hoa;;CCHC",
                                        "B2",
                                        ListProblem.OVERLAP)
                                .file(
                                        UNITS + "25830@2018-01-01;2018-01-01;;25830;COMMUNE;X;X;;CCHC\n"
                                                + "25830@2018-01-01;2017-01-01;2018-01-01;25830;COMMUNE;X;X;;CCHC",
                                        "A2",
                                        ListProblem.KEY_OF_FIRST)
                                .file(
                                        UNITS + ";2020-01-01;2021-01-01;25819;COMMUNE;X;X;;CCHC",
                                        "D2",
                                        ListProblem.CODE_TAKEN)
                                .file(
                                        UNITS + ";2020-01-01;;99999;COMMUNE;X;X;25819;CCHC",
                                        "H2",
                                        ListProblem.PARENT_WRONG)
                                .file(UNITS + ";2020-01-01;;99999;COMMUNE;X;X;1;CCHC", "H2", ListProblem.UNKNOWN_UNIT)
                                .file(
                                        UNITS + ";2020-01-01;;99999;COMMUNE;X;X;719;LUNAR",
                                        "I2",
                                        ListProblem.UNKNOWN_CALENDAR)
                                .file(
                                        "unit;valid_from;code;parent\n25831@2014-04-01;2014-04-01;25831;",
                                        "D2",
                                        ListProblem.PLACE_REPORTED)
                                .file(
                                        "unit;valid_from;code;kind\n25831@2014-04-01;2014-04-01;25831;SERVICE",
                                        "D2",
                                        ListProblem.PLACE_REPORTED)
                                .file(
                                        UNITS + ";2020-01-01;;99999;COMMUNE;X;X;719;MONTH",
                                        "I2",
                                        ListProblem.MIXED_CALENDARS)
                                .file(
                                        UNITS
                                                + "25831@2014-04-01;2014-04-01;2017-05-01;25831;COMMUNE;Hưng Hòa;Hưng Hòa;719;CCHC",
                                        "C2",
                                        ListProblem.ENDS_BEFORE_FIGURES)
                                .file(NATIONAL + "village,1,Thôn A,A,", "A2", ListProblem.UNKNOWN_LEVEL)
                                .file(NATIONAL + "commune,1,Thôn A,A,", "C2", ListProblem.UNKNOWN_KIND)
                                .file(NATIONAL + "commune,1,Xã A,A,79", "E2", ListProblem.PARENT_MISSING)
                                .file(
                                        NATIONAL + "province,79,Thành phố Hồ Chí Minh,HCMC,\n"
                                                + "commune,25819,Xã Lai Hưng,Lai Hung,79",
                                        "C3",
                                        ListProblem.OTHER_UNIT),
                        refusals(ListName.SUCCESSIONS)
                                .file(
                                        SUCCESSIONS + "25819@2014-04-01;25819@2014-04-01;2025-07-01;MERGE;1",
                                        "B2",
                                        ListProblem.SAME_UNIT)
                                .file(
                                        SUCCESSIONS + "25819@2014-04-01;25819@2025-07-01;2025-07-01;MERGE;1",
                                        "D2",
                                        ListProblem.MERGER_OF_ONE)
                                .file(
                                        SUCCESSIONS + "25819@2014-04-01;25837@2025-07-01;2026-07-01;MERGE;1",
                                        "A2",
                                        ListProblem.NOT_THE_DAY_BEFORE)
                                .file(
                                        SUCCESSIONS + "25819@2014-04-01;25831@2014-04-01;2025-07-01;MERGE;1",
                                        "B2",
                                        ListProblem.NOT_ON_THE_DAY)
                                .file(
                                        SUCCESSIONS + "25819;25837;2025-07-01;SPLIT;1,5",
                                        "E2",
                                        ListProblem.SHARE_OUT_OF_RANGE)
                                .file(SUCCESSIONS + "25819;25837;2025-07-01;SPLIT;một", "E2", ListProblem.NOT_A_NUMBER)
                                .file(
                                        SUCCESSIONS
                                                + "25819;25837;2025-07-01;SPLIT;0,7\n25819;25819;2025-07-01;SPLIT;0,7",
                                        "E2",
                                        ListProblem.SHARES_OVER_ONE),
                        refusals(ListName.MEASURES)
                                .file(MEASURES + "Resolved;x;x;x;x;COUNT;1;REPORTED", "A2", ListProblem.CODE_FORM)
                                .file(MEASURES + "resolved;x;x;x;x;STOCK;1;REPORTED", "F2", ListProblem.IN_USE)
                                .file(
                                        MEASURES + "report_waiting;x;x;x;x;COUNT;1;REPORTED",
                                        "A2",
                                        ListProblem.CODE_RESERVED)
                                .file(
                                        MEASURES + "mine;x;x;x;x;COUNT;1;WORKFLOW",
                                        "H2",
                                        ListProblem.SOURCE_OF_THE_PROGRAM)
                                .file(MEASURES + "mine;RESOLVED;x;x;x;COUNT;1;REPORTED", "B2", ListProblem.NAME_TAKEN)
                                .file("code;kind\nruled;STOCK", "B2", ListProblem.IN_USE)
                                .file("code;ended_on\nruled;2017-09-01", "B2", ListProblem.NEEDED)
                                .file("code;ended_on\nresolved;2017-09-01", "B2", ListProblem.NEEDED)
                                .file("code;ended_on\nthanks;2017-09-01", "B2", ListProblem.NEEDED),
                        refusals(ListName.INDICATORS)
                                .file(
                                        "code;valid_from;numerator\nC2;2014-01-01;early * 2",
                                        "C2",
                                        ListProblem.NOT_A_FORMULA)
                                .file(
                                        "code;valid_from;numerator\nC2;2014-01-01;early + earlier",
                                        "C2",
                                        ListProblem.UNKNOWN_MEASURE_IN_FORMULA)
                                .file(
                                        "code;valid_from;denominator\nC2;2014-01-01;",
                                        "C2",
                                        ListProblem.DENOMINATOR_MISSING)
                                .file(
                                        "code;valid_from;direction\nC2;2014-01-01;DOWN",
                                        "C2",
                                        ListProblem.CHANGES_PAST_FIGURES)
                                .file(
                                        "code;valid_from;valid_to\nC2;2014-01-01;2016-01-01",
                                        "C2",
                                        ListProblem.CHANGES_PAST_FIGURES)
                                .file("code;valid_from;position\nC2;2014-01-01;2", "C2", ListProblem.POSITION_TAKEN)
                                .file("code;valid_from;decimals\nC2;2014-01-01;9", "C2", ListProblem.OUT_OF_RANGE)
                                .file("code;valid_from;decimals\nC2;2014-01-01;một", "C2", ListProblem.NOT_WHOLE)
                                .file("code;valid_from;grades\nC2;2014-01-01;tốt", "C2", ListProblem.NOT_GRADES)
                                .file(
                                        "code;valid_from;grades\nC2;2014-01-01;0=Đạt=Met",
                                        "C2",
                                        ListProblem.GRADES_UNWANTED)
                                .file("code;valid_from;kind\nC2;2014-01-01;COUNT", "A2", ListProblem.UNSUITABLE_WAY)
                                .file(
                                        "code;valid_from;over_units;denominator\nC6;2014-01-01;SUM;early",
                                        "D2",
                                        ListProblem.DENOMINATOR_UNWANTED)
                                .file(
                                        "code;valid_from;kind\nC2;2014-01-01;YES_NO",
                                        "A2",
                                        ListProblem.UNSUITABLE_MEASURES)
                                .file("code;valid_from;over_time\nC2;2014-01-01;LAST", "A2", ListProblem.MIXED_MEASURES)
                                .file("code;valid_from;frequency\nC2;2014-01-01;3", "C2", ListProblem.OTHER_FREQUENCY)
                                .file(
                                        "code;valid_from;numerator\nC2;2014-01-01;formerly",
                                        "C2",
                                        ListProblem.ENDED_MEASURE)
                                .file(
                                        "code;valid_from;numerator\nC2;2014-01-01;early + early",
                                        "C2",
                                        ListProblem.REPEATED_MEASURE)
                                .file("code;valid_from;numerator\nC2;2014-01-01;resolved", "A2", ListProblem.ALWAYS_ALL)
                                .file("code;valid_from;direction\nC2;2014-01-01;DOWN", "C2", ListProblem.TARGETS_STAND)
                                .file(
                                        INDICATORS
                                                + INDICATOR.formatted(
                                                        "C2",
                                                        "1",
                                                        "2018-01-01",
                                                        "RATIO",
                                                        "DOWN",
                                                        "early",
                                                        "resolved",
                                                        "SUM",
                                                        "RATIO",
                                                        ""),
                                        "O2",
                                        ListProblem.TARGETS_STAND)
                                .file(
                                        INDICATORS
                                                + INDICATOR.formatted(
                                                        "C9",
                                                        "9",
                                                        "2017-01-01",
                                                        "COUNT",
                                                        "UP",
                                                        "early",
                                                        "",
                                                        "SUM",
                                                        "SUM",
                                                        ""),
                                        "B2",
                                        ListProblem.BEGINS_IN_REPORTED)
                                .file(
                                        INDICATORS
                                                + INDICATOR.formatted(
                                                        "C9",
                                                        "9",
                                                        "2018-01-01",
                                                        "SCORE",
                                                        "UP",
                                                        "points",
                                                        "",
                                                        "LAST",
                                                        "MEAN",
                                                        "10=Khá=Fair"),
                                        "X2",
                                        ListProblem.GRADE_GAP),
                        refusals(ListName.TARGETS)
                                .file(TARGETS + "Z9;;;2018-01-01;;1;0", "A2", ListProblem.UNKNOWN_INDICATOR)
                                .file(TARGETS + "C2;;25819;2018-01-01;;95;0", "F2", ListProblem.NOT_A_SHARE)
                                .file(TARGETS + "C2;COMMUNE;25819;2018-01-01;;95%;0", "B2", ListProblem.KIND_AND_UNIT)
                                .file(TARGETS + "C2;;;2018-01-01;;95%;0", "D2", ListProblem.OVERLAP)
                                .file(TARGETS + "C2;;;2014-01-01;;98%;5%", "F2", ListProblem.JUDGES_REPORTED)
                                .file(TARGETS + "C2;;;2014-01-01;;95%;4%", "G2", ListProblem.JUDGES_REPORTED)
                                .file(TARGETS + "C2;;;2014-01-01;2017-06-01;95%;5%", "E2", ListProblem.JUDGES_REPORTED)
                                .file(TARGETS + "A1;WARD;;2018-01-01;;80%;0", "F2", ListProblem.NO_ANSWER)
                                .file(TARGETS + "A1;WARD;;2018-01-01;;1;10%", "F2", ListProblem.NO_ANSWER)
                                .file(TARGETS + "C2;WARD;;2018-01-01;;5%;5%", "G2", ListProblem.BAND_TOO_WIDE)
                                .file(TARGETS + "C2;SERVICE;;2018-01-01;;95%;0", "B2", ListProblem.NOT_FOR_THEM)
                                .file(TARGETS + "C2;;719;2018-01-01;;95%;0", "C2", ListProblem.NOT_FOR_THEM)
                                .file(TARGETS + "C2;WARD;;2010-01-01;;95%;0", "D2", ListProblem.INDICATOR_NOT_IN_FORCE)
                                .file(TARGETS + "C1;;;2018-01-01;;9;0", "A2", ListProblem.NO_DIRECTION),
                        refusals(ListName.CALENDARS)
                                .file(CALENDARS + "NEW;x;x;10;8;20", "F2", ListProblem.DAYS_OUT_OF_ORDER)
                                .file(CALENDARS + "NEW;x;x;1;20;10", "F2", ListProblem.DAYS_OUT_OF_ORDER)
                                .file(CALENDARS + "NEW;lịch của bà Hoa;x;1;5;10", "B2", ListProblem.PERSONAL)
                                .file(CALENDARS + "NEW;x;x;31;5;10", "D2", ListProblem.OUT_OF_RANGE)
                                .file(CALENDARS + "CCHC;x;x;1;17;20", "D2", ListProblem.IN_USE)
                                .file(CALENDARS + "CCHC;x;x;15;18;20", "E2", ListProblem.REPORTS_JUDGED)
                                .file(CALENDARS + "CCHC;x;x;15;17;21", "F2", ListProblem.REPORTS_JUDGED)
                                .file(CALENDARS + "cchc;x;x;1;17;20", "A2", ListProblem.CAPITALS),
                        refusals(ListName.LETTER_TYPES)
                                .file(TYPES + "VISIT;2;x;x;TTH;resolved", "F2", ListProblem.NOT_FROM_REGISTER)
                                .file("code;abbreviation\nTHANKS;TTT", "B2", ListProblem.IN_USE)
                                .file(TYPES + "VISIT;2;x;x;tth;other", "E2", ListProblem.ABBREVIATION_FORM)
                                .file(TYPES + "VISIT;2;x;x;TTH;thanks", "F2", ListProblem.MEASURE_TAKEN)
                                .file(TYPES + "VISIT;2;x;x;TTH;narrow", "F2", ListProblem.MEASURE_TAKEN)
                                .file(TYPES + "VISIT;2;thư cảm ơn;x;TTH;other", "C2", ListProblem.NAME_TAKEN)
                                .file(TYPES + "VISIT;2;x;x;TTH;visits", "F2", ListProblem.UNKNOWN_MEASURE)
                                .file(TYPES + "thanks;2;x;x;TTH;thanks", "A2", ListProblem.CAPITALS)
                                .file(TYPES + "VISIT;2;x;x;TCÔ;thanks", "E2", ListProblem.ABBREVIATION_TAKEN),
                        refusals(ListName.LETTER_OCCASIONS)
                                .file(OCCASIONS + "HÉLP;THANKS;2;x;x;", "A2", ListProblem.CAPITALS)
                                .file(OCCASIONS + "VISIT;THANKS;2;x;x;thanks", "F2", ListProblem.MEASURE_TAKEN)
                                .file(OCCASIONS + "VISIT;THANKS;2;giúp đỡ;x;", "D2", ListProblem.NAME_TAKEN)
                                .file(OCCASIONS + "VISIT;CALLS;2;x;x;", "B2", ListProblem.UNKNOWN_TYPE))
                .flatMap(Refusals::arguments);
    }

    private static final class Refusals {
        private final ListName list;
        private final Stream.Builder<Arguments> found = Stream.builder();

        Refusals(ListName list) {
            this.list = list;
        }

        Refusals file(String csv, String cell, ListProblem problem) {
            found.add(Arguments.of(list, csv, cell, problem));
            return this;
        }

        Stream<Arguments> arguments() {
            return found.build();
        }
    }

    private static Refusals refusals(ListName list) {
        return new Refusals(list);
    }

    @ParameterizedTest
    @MethodSource("everyRefusal")
    void namesTheCellAndTheReason(ListName list, String csv, String cell, ListProblem problem) {
        var preview = new Kept().reported("2017-07").read(list, csv);
        assertThat(preview.isTakeable()).isFalse();
        assertThat(preview.rows().stream().flatMap(row -> row.faults().stream()))
                .extracting(fault -> fault.cell().toString(), ListFault::problem)
                .contains(tuple(cell, problem));
    }

    /** As an unquoted 95,5 leaves it where the last cell is empty. */
    @Test
    void refusesARowWithOneCellTooManyAlsoWhereItEndsEmpty() {
        var preview = new Kept().read(ListName.TARGETS, TARGETS.replace(';', ',') + "C2,,,01/01/2018,,95,5,");
        assertThat(preview.rows().getFirst().faults())
                .extracting(fault -> fault.cell().toString(), ListFault::problem)
                .contains(tuple("H2", ListProblem.CELL_TOO_MANY));
    }

    @Test
    void countsTheEmptyCellsThatEndTheHeadings() {
        var preview = new Kept()
                .read(
                        ListName.TARGETS,
                        TARGETS.replace(";", ",").strip() + ",,\nC2,,,01/01/2018,,95%,5%,,\n,,,,,,,,,,\n");
        assertThat(preview.rows())
                .flatExtracting(JudgedRow::faults)
                .extracting(ListFault::problem)
                .doesNotContain(ListProblem.CELL_TOO_MANY);
        assertThat(preview.rows()).hasSize(1);
    }

    @Test
    void saysOfAWorkbookThatACellStandsBesideTheTable() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("S");
            var headings = TARGETS.strip().split(";");
            for (int i = 0; i < headings.length; i++) {
                sheet.value(0, i, headings[i]);
            }
            sheet.value(1, 0, "C2");
            sheet.value(1, 3, "2018-01-01");
            sheet.value(1, 8, "x");
        }
        var preview = new Kept().read(ListName.TARGETS, out.toByteArray(), Optional.empty());
        assertThat(preview.rows().getFirst().faults())
                .extracting(fault -> fault.cell().toString(), ListFault::problem)
                .contains(tuple("I2", ListProblem.CELL_BESIDE_TABLE));
    }

    /** Some need a workbook, and definitions that differ a list that has them. */
    @Test
    void triesEveryReason() {
        Set<ListProblem> tried = everyRefusal()
                .map(arguments -> (ListProblem) arguments.get()[3])
                .collect(Collectors.toCollection(TreeSet::new));
        tried.addAll(Set.of(
                ListProblem.FORMULA_FAULT, ListProblem.CELL_BESIDE_TABLE, ListProblem.DIFFERS_FROM_OTHER_DEFINITION));
        assertThat(tried).containsExactly(ListProblem.values());
    }

    @Test
    void wantsOneGroupForAllDefinitionsOfAnIndicator() {
        var preview = new Kept()
                .row(
                        ListName.INDICATORS,
                        "C9",
                        "2014-01-01",
                        "2018-01-01",
                        "C",
                        "9",
                        "x",
                        "x",
                        "x",
                        "x",
                        "x",
                        "x",
                        "%",
                        "%",
                        "COUNT",
                        "UP",
                        "early",
                        "",
                        "SUM",
                        "SUM",
                        "1",
                        "ALL",
                        "0",
                        "0",
                        "",
                        "x")
                .row(
                        ListName.INDICATORS,
                        "C9",
                        "2018-01-01",
                        "9999-12-31",
                        "C",
                        "9",
                        "x",
                        "x",
                        "x",
                        "x",
                        "x",
                        "x",
                        "%",
                        "%",
                        "COUNT",
                        "UP",
                        "early",
                        "",
                        "SUM",
                        "SUM",
                        "1",
                        "ALL",
                        "0",
                        "0",
                        "",
                        "x")
                .read(ListName.INDICATORS, "code;valid_from;group_code\nC9;2018-01-01;D");
        assertThat(preview.rows().getFirst().faults())
                .extracting(ListFault::problem)
                .contains(ListProblem.DIFFERS_FROM_OTHER_DEFINITION);
    }

    @Test
    void keepsTheKindOfAMeasureThatADefinitionIsMadeOf() {
        var preview = new Kept().read(ListName.MEASURES, "code;kind\nresolved;STOCK");
        assertThat(preview.rows().getFirst().faults())
                .extracting(ListFault::problem)
                .containsExactly(ListProblem.IN_USE);
    }

    @Test
    void takesTheMeasuresOfTheProgramAsTheyAre() {
        var preview = new Kept().read(ListName.MEASURES, "code;source;name\nprogram;WORKFLOW;Báo cáo đã nộp");
        assertThat(preview.isTakeable()).isTrue();
    }

    @Test
    void endsAMeasureThatNothingIsMadeOf() {
        var preview = new Kept().measure("spare").read(ListName.MEASURES, "code;ended_on\nspare;2017-09-01");
        assertThat(preview.isTakeable()).isTrue();
        assertThat(preview.rows())
                .singleElement()
                .extracting(JudgedRow::standing)
                .isEqualTo(ListStanding.CHANGED);
    }

    @Test
    void leavesWhatTheFileDoesNotSayAsItIs() {
        var preview = new Kept().read(ListName.INDICATORS, "code;valid_from;name\nC2;2014-01-01;Đúng hạn");
        assertThat(preview.rows()).singleElement().satisfies(row -> {
            assertThat(row.standing()).isEqualTo(ListStanding.CHANGED);
            assertThat(row.changes(ListName.INDICATORS))
                    .extracting(ListColumn::name)
                    .containsExactly("name");
        });
    }

    @Test
    void endsARowAndBeginsAnotherInOneFile() {
        var preview = new Kept()
                .reported("2017-07")
                .read(ListName.TARGETS, TARGETS + "C2;;;2014-01-01;2018-01-01;95%;5%\nC2;;;2018-01-01;;98%;1%");
        assertThat(preview.rows())
                .extracting(JudgedRow::standing)
                .containsExactly(ListStanding.CHANGED, ListStanding.NEW);
        assertThat(preview.rows()).allSatisfy(row -> assertThat(row.remarks()).isEmpty());
    }

    @Test
    void saysThatATargetJudgesReportedMonthsAnew() {
        var preview = new Kept().reported("2017-07").read(ListName.TARGETS, TARGETS + "C2;WARD;;2014-01-01;;98%;1%");
        assertThat(preview.rows().getFirst().remarks())
                .extracting(JudgedRow.Noted::remark, JudgedRow.Noted::detail)
                .containsExactly(tuple(ListRemark.PAST_TARGET, "2017-07-14"));
        assertThat(preview.isTakeable()).isTrue();
    }

    @Test
    void letsATargetEndInReportedMonthsWhereANewOneTakesOverAtOnce() {
        var preview = new Kept()
                .reported("2017-07")
                .read(ListName.TARGETS, TARGETS + "C2;;;2014-01-01;2017-06-01;95%;5%\nC2;;;2017-06-01;;98%;1%");
        assertThat(preview.isTakeable()).isTrue();
        assertThat(preview.rows())
                .allSatisfy(row -> assertThat(row.remarks())
                        .extracting(JudgedRow.Noted::remark)
                        .containsExactly(ListRemark.PAST_TARGET));
    }

    @Test
    void letsAnybodyBeExempt() {
        var preview = new Kept().read(ListName.TARGETS, TARGETS + "C2;;25819;2018-01-01;;EXEMPT;0");
        assertThat(preview.rows().getFirst().row().get("value")).isEqualTo(ListColumn.EXEMPT);
        assertThat(preview.rows().getFirst().row().get("unit")).isEqualTo("25819@2014-04-01");
    }

    @Test
    void changesADefinitionThatNobodyHasReportedBy() {
        assertThat(new Kept()
                        .read(ListName.INDICATORS, "code;valid_from;minimum_volume\nC2;2014-01-01;5")
                        .isTakeable())
                .isTrue();
    }

    @Test
    void readsACodeAsTheUnitThatHasItOnThatDay() {
        var preview = new Kept().read(ListName.SUCCESSIONS, SUCCESSIONS + "25819;25819;2025-07-01;CHANGE_OF_KIND;1");
        assertThat(preview.rows().getFirst().row().values())
                .containsEntry("predecessor", "25819@2014-04-01")
                .containsEntry("successor", "25819@2025-07-01");
        assertThat(preview.isTakeable()).isTrue();
    }

    @Test
    void tellsWhoseCodeANewUnitTakesOver() {
        var preview = new Kept().read(ListName.UNITS, UNITS + ";2025-07-01;;25831;COMMUNE;Bàu Bàng;Bau Bang;;CCHC");
        assertThat(preview.rows().getFirst().remarks())
                .extracting(JudgedRow.Noted::remark, JudgedRow.Noted::detail)
                .containsExactly(tuple(ListRemark.FORMER_CODE, "Hưng Hòa (25831@2014-04-01)"));
    }

    @Test
    void saysThatANewNameHoldsForThePastToo() {
        var preview = new Kept()
                .read(ListName.UNITS, "unit;valid_from;code;name\n25831@2014-04-01;2014-04-01;25831;Hưng Hoà A");
        assertThat(preview.rows().getFirst().remarks())
                .extracting(JudgedRow.Noted::remark)
                .containsExactly(ListRemark.PAST_NAME);
    }

    /** As the communes of 2025 are, whose province came later. */
    @Test
    void givesAParentToAUnitThatHadNone() {
        var preview = new Kept()
                .reported("2025-08")
                .read(
                        ListName.UNITS,
                        NATIONAL + "province,79,Thành phố Hồ Chí Minh,HCMC,\n"
                                + "commune,25837,Phường Chánh Phú Hòa,Chanh Phu Hoa Ward,79");
        assertThat(preview.isTakeable()).isTrue();
    }

    /** Phường Đúc is called so: it is Phường Phường Đúc. */
    @Test
    void asksWhetherTheWordForTheKindBelongsToTheName() {
        var preview = new Kept().read(ListName.UNITS, UNITS + ";2020-01-01;;99999;WARD;Phường Đúc;Phuong Duc;;CCHC");
        assertThat(preview.rows().getFirst().remarks())
                .extracting(JudgedRow.Noted::remark)
                .containsExactly(ListRemark.NAME_WITH_KIND);
        assertThat(preview.isTakeable()).isTrue();
    }

    @Test
    void takesNothingOfAFileWithOneRefusedRow() {
        var preview = new Kept()
                .read(ListName.MEASURES, MEASURES + "good;x;x;x;x;COUNT;1;REPORTED\nBad;y;x;x;x;COUNT;1;REPORTED");
        assertThat(preview.count(ListStanding.NEW)).isEqualTo(1);
        assertThat(preview.isTakeable()).isFalse();
    }

    @Test
    void refusesATableThatIsAnotherList() {
        assertThatExceptionOfType(RefusedListException.class)
                .isThrownBy(() -> new Kept().read(ListName.UNITS, MEASURES + "good;x;x;x;x;COUNT;1;REPORTED"))
                .satisfies(refused -> assertThat(refused.columns()).containsExactly("valid_from"));
    }

    @Test
    void namesTheColumnsItDoesNotRead() {
        var preview = new Kept().read(ListName.MEASURES, "code;name;Ghi chú\nresolved;Đã giải quyết;x");
        assertThat(preview.ignored()).containsExactly("Ghi chú");
    }

    @Test
    void isTheSameUnitWhereverItsToneStands() {
        var preview = new Kept()
                .read(
                        ListName.UNITS,
                        NATIONAL + "province,79,Thành phố Hồ Chí Minh,HCMC,\n"
                                + "commune,25837,Phường Chánh Phú Hoà,Chanh Phu Hoa Ward,79");
        assertThat(preview.rows())
                .extracting(JudgedRow::standing)
                .containsExactly(ListStanding.NEW, ListStanding.CHANGED);
        assertThat(preview.rows().getLast().changes(ListName.UNITS))
                .extracting(ListColumn::name)
                .containsExactly("parent");
    }

    @Test
    void isAnotherUnitWithAnotherTone() {
        var preview = new Kept()
                .read(
                        ListName.UNITS,
                        NATIONAL + "province,79,Thành phố Hồ Chí Minh,HCMC,\n"
                                + "commune,25837,Phường Chánh Phú Hóa,Chanh Phu Hoa Ward,79");
        assertThat(preview.rows().getLast().faults())
                .extracting(ListFault::problem, ListFault::detail)
                .containsExactly(tuple(ListProblem.OTHER_UNIT, "Chánh Phú Hòa (25837@2025-07-01)"));
    }

    @Test
    void asksNothingOfTheListBeforeTheReorganisationButItsDays() {
        var preview = new Kept()
                .read(
                        ListName.UNITS,
                        NATIONAL + "province,74,Tỉnh Bình Dương,Binh Duong Province,\n"
                                + "district,719,Huyện Bàu Bàng,Bau Bang District,74\n"
                                + "commune,25819,Xã Cây Trường II,Cay Truong II Commune,719");
        assertThat(preview.days())
                .contains(new NationalDays(java.time.LocalDate.of(2025, 1, 1), NationalDays.REORGANISED));
        assertThat(preview.rows())
                .extracting(JudgedRow::standing)
                .containsExactly(ListStanding.NEW, ListStanding.SAME, ListStanding.SAME);
    }

    @Test
    void putsTheZerosBackThatASpreadsheetTookAway() {
        var preview = new Kept()
                .read(
                        ListName.UNITS,
                        NATIONAL + "province,1,Thành phố Hà Nội,Hanoi City,\n"
                                + "commune,4,Phường Ba Đình,Ba Dinh Ward,1");
        assertThat(preview.rows())
                .extracting(row -> row.row().get("unit"), row -> row.row().get("parent"))
                .containsExactly(tuple("01@2025-07-01", ""), tuple("00004@2025-07-01", "01@2025-07-01"));
    }

    @Test
    void holdsANationalListAgainstTheUnitsOfItsOwnFirstDay() {
        var days = Optional.of(new NationalDays(Kept.TODAY, null));
        var content = (NATIONAL + "province,79,Thành phố Hồ Chí Minh,HCMC,\n"
                        + "commune,25819,Xã Trừ Văn Thố,Tru Van Tho Commune,79")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(new Kept()
                        .read(ListName.UNITS, content, days)
                        .rows()
                        .getLast()
                        .faults())
                .extracting(ListFault::problem, ListFault::detail)
                .containsExactly(tuple(ListProblem.OTHER_UNIT, "Cây Trường II (25819@2014-04-01)"));
    }

    @ParameterizedTest
    @MethodSource("awkwardLetters")
    void readsAwkwardFiles(String name, byte[] content) {
        var preview = new Kept().read(ListName.MEASURES, content, Optional.empty());
        assertThat(preview.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.row().get("name")).isEqualTo("Hồ sơ đã giải quyết"));
    }

    static Stream<Arguments> awkwardLetters() {
        var text = "code;name\r\nresolved;Hồ sơ đã giải quyết\r\n";
        var apart = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD);
        return Stream.of(
                arguments("NFD", apart.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                arguments("UTF-16", ("\ufeff" + text).getBytes(java.nio.charset.StandardCharsets.UTF_16LE)),
                arguments("Windows-1258", windows(text)),
                arguments("tabs", text.replace(';', '\t').getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** As Windows wrote it: letters with their quality marks, tones apart. */
    private static byte[] windows(String text) {
        var tonesApart = text.replace("ồ", "ô\u0300").replace("ả", "a\u0309").replace("ế", "ê\u0301");
        return tonesApart.replace("ã", "a\u0303").getBytes(java.nio.charset.Charset.forName("windows-1258"));
    }
}
