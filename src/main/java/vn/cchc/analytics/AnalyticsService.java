package vn.cchc.analytics;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.access.Requires;
import vn.cchc.access.Right;
import vn.cchc.annotation.Annotations;
import vn.cchc.indicator.Indicator;
import vn.cchc.indicator.IndicatorCode;
import vn.cchc.letter.LetterRegister;
import vn.cchc.observation.Submissions;
import vn.cchc.place.UnitVersion;

/**
 * The content of every screen. Only approved figures are in it; the register of letters is live. Each answer is read in
 * one transaction, so its parts agree, and takes at most six statements however many units there are, but where a method
 * says more; one more of a moment before anything was known.
 *
 * <p>A failing database is an exception, never an empty answer.
 */
@Service
@Transactional(readOnly = true)
public class AnalyticsService {

    private final FactsLoader facts;
    private final Submissions submissions;
    private final LetterRegister register;
    private final Annotations annotations;

    AnalyticsService(FactsLoader facts, Submissions submissions, LetterRegister register, Annotations annotations) {
        this.facts = facts;
        this.submissions = submissions;
        this.register = register;
        this.annotations = annotations;
    }

    @Requires(Right.READ_FIGURES)
    public Overview overview(Choices choices) {
        return new OverviewScreen(facts, submissions, annotations).answer(choices);
    }

    @Requires(Right.READ_FIGURES)
    public IndicatorList indicators(Choices choices) {
        return new IndicatorScreens(facts, annotations).list(choices);
    }

    /** Empty for an indicator the catalogue does not know at the end of the period. */
    @Requires(Right.READ_FIGURES)
    public Optional<IndicatorReport> indicator(IndicatorCode code, Choices choices) {
        return new IndicatorScreens(facts, annotations).report(code, choices);
    }

    /** When an indicator holds that has no report; empty for a code that nobody ever had. */
    @Requires(Right.READ_FIGURES)
    public Optional<IndicatorAbsence> absence(IndicatorCode code, Choices choices) {
        return new IndicatorScreens(facts, annotations).absence(code, choices);
    }

    @Requires(Right.READ_FIGURES)
    public UnitList units(Choices choices) {
        return new UnitScreens(facts, submissions, annotations).list(choices);
    }

    /**
     * Empty for a code no reporting unit carries at the end of the period. Nine statements where others carry the unit on by
     * now: it is looked for among these first.
     *
     * @param focus the indicator whose history is wanted; the on-time rate where it is empty or unknown
     */
    @Requires(Right.READ_FIGURES)
    public Optional<UnitReport> unit(String code, Optional<IndicatorCode> focus, Choices choices) {
        return new UnitScreens(facts, submissions, annotations).report(code, focus, choices);
    }

    /** Takes two answers, one for each moment, and one statement for who changed it: at most nine statements. */
    @Requires(Right.READ_FIGURES)
    public RevisionsReport revisions(Choices choices) {
        return new RevisionsScreen(facts, submissions).answer(choices);
    }

    /**
     * Takes seven statements where there are more units than a chart shows, and at most three more while sums of past
     * months are new.
     *
     * @param wanted which units and indicators to hold against each other; what nobody knows is named in the answer
     */
    @Requires(Right.READ_FIGURES)
    public CompareReport compare(CompareChoice wanted, Choices choices) {
        return new CompareScreen(facts).answer(wanted, choices);
    }

    /** The units of the group on screen whose name or code holds these words, in the roster's order. */
    @Requires(Right.READ_FIGURES)
    public List<UnitVersion> findUnits(String words, Choices choices) {
        return new CompareScreen(facts).find(words, choices);
    }

    /**
     * What a definition would come to that is in no catalogue yet, beside the one in force.
     *
     * @param tried whatever days it is to hold on
     */
    @Requires(Right.READ_FIGURES)
    public Trial trial(Indicator tried, Choices choices) {
        return new TrialScreen(facts).answer(tried, choices);
    }

    @Requires(Right.READ_FIGURES)
    public LettersReport letters(Choices choices) {
        return new LettersScreen(facts, register).answer(choices);
    }
}
