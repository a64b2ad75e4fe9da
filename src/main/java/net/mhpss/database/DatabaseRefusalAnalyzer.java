package net.mhpss.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refusal as one plain message instead of a stack trace. */
class DatabaseRefusalAnalyzer extends AbstractFailureAnalyzer<DatabaseRefusal> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, DatabaseRefusal refusal) {
    return new FailureAnalysis(refusal.getMessage(), refusal.advice(), refusal);
  }
}
