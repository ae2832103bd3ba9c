package vn.cchc.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.cchc.exchange.file.DecimalEvidence;
import vn.cchc.exchange.file.DecimalSign;
import vn.cchc.exchange.file.FileForm;
import vn.cchc.period.Month;

/**
 * How a file is read.
 *
 * @param content what its rows are
 * @param uses of the columns, in their order
 * @param sign as somebody chose it; empty: as the file tells
 * @param month of all figures where no column has months
 */
public record Mapping(
        FileContent content,
        FileForm form,
        int headingRow,
        List<ColumnUse> uses,
        Optional<DecimalSign> sign,
        Optional<Month> month) {

    public Mapping {
        uses = List.copyOf(uses);
    }

    /** One figure a row, or one unit a row. */
    public boolean isWide() {
        return uses.stream().anyMatch(use -> use.role() == ColumnRole.FIGURES);
    }

    /** The first column of a role; -1 where there is none. */
    int columnOf(ColumnRole role) {
        return IntStream.range(0, uses.size())
                .filter(i -> uses.get(i).role() == role)
                .findFirst()
                .orElse(-1);
    }

    private boolean has(ColumnRole role) {
        return columnOf(role) >= 0;
    }

    /** Everything that must be settled before the file can be read; none if it can. */
    public Set<MappingProblem> problems(Inspection found) {
        return content == FileContent.LETTERS ? problemsOfLetters() : problemsOfFigures(found);
    }

    private Set<MappingProblem> problemsOfLetters() {
        var problems = EnumSet.noneOf(MappingProblem.class);
        if (!has(ColumnRole.UNIT)) {
            problems.add(MappingProblem.NO_UNIT);
        }
        if (!has(ColumnRole.HANDED_ON)) {
            problems.add(MappingProblem.NO_DAY);
        }
        if (!has(ColumnRole.OCCASION) && !has(ColumnRole.TYPE)) {
            problems.add(MappingProblem.NO_OCCASION);
        }
        if (!has(ColumnRole.SIGNER)) {
            problems.add(MappingProblem.NO_SIGNER);
        }
        if (isTwice()) {
            problems.add(MappingProblem.COLUMN_TWICE);
        }
        return problems;
    }

    private Set<MappingProblem> problemsOfFigures(Inspection found) {
        var problems = EnumSet.noneOf(MappingProblem.class);
        if (!has(ColumnRole.UNIT)) {
            problems.add(MappingProblem.NO_UNIT);
        }
        if (!has(ColumnRole.MONTH) && month.isEmpty()) {
            problems.add(MappingProblem.NO_MONTH);
        }
        if (isWide() && (has(ColumnRole.MEASURE) || has(ColumnRole.VALUE))) {
            problems.add(MappingProblem.BOTH_LAYOUTS);
        } else if (!isWide() && !(has(ColumnRole.MEASURE) && has(ColumnRole.VALUE))) {
            problems.add(MappingProblem.NO_FIGURES);
        }
        if (isTwice()) {
            problems.add(MappingProblem.COLUMN_TWICE);
        }
        if (sign.isEmpty()) {
            signProblem(found).ifPresent(problems::add);
        }
        return problems;
    }

    private boolean isTwice() {
        var seen = new HashSet<ColumnUse>();
        return uses.stream().filter(use -> use.role() != ColumnRole.IGNORED).anyMatch(use -> !seen.add(use));
    }

    private Optional<MappingProblem> signProblem(Inspection found) {
        return switch (evidence(found).verdict()) {
            case UNCLEAR -> Optional.of(MappingProblem.SIGN_UNCLEAR);
            case CONTRADICTORY -> Optional.of(MappingProblem.SIGN_CONTRADICTORY);
            case COMMA, POINT, NOT_NEEDED -> Optional.empty();
        };
    }

    /** What the columns of figures tell together of how numbers are written. */
    public DecimalEvidence evidence(Inspection found) {
        var evidence = DecimalEvidence.NONE;
        for (var column : found.columns()) {
            var role = column.index() < uses.size() ? uses.get(column.index()).role() : ColumnRole.IGNORED;
            if (role == ColumnRole.VALUE || role == ColumnRole.FIGURES) {
                evidence = evidence.with(column.evidence());
            }
        }
        return evidence;
    }

    /** The sign numbers are read with; the comma where no number has any. */
    public DecimalSign signFor(Inspection found) {
        return sign.orElseGet(() ->
                evidence(found).verdict() == DecimalEvidence.Verdict.POINT ? DecimalSign.POINT : DecimalSign.COMMA);
    }

    public Mapping withUse(int column, ColumnUse use) {
        var changed = new ArrayList<>(uses);
        changed.set(column, use);
        return new Mapping(content, form, headingRow, changed, sign, month);
    }

    /** The same file taken for something else: what columns are for is told by their headings again. */
    public Mapping withContent(FileContent other, Inspection found) {
        return new Mapping(other, form, headingRow, found.uses(other), sign, month);
    }

    public Mapping withSign(Optional<DecimalSign> chosen) {
        return new Mapping(content, form, headingRow, uses, chosen, month);
    }

    public Mapping withMonth(Optional<Month> chosen) {
        return new Mapping(content, form, headingRow, uses, sign, chosen);
    }
}
