package vn.cchc.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a refused start with the sentence alone instead of a stack trace. */
final class FirstAdministratorAnalyzer extends AbstractFailureAnalyzer<FirstAdministratorException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, FirstAdministratorException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
