package net.mhpss.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.mhpss.NetworkTest;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test in a real Chromium. Where there is none it is reported as not run, and with {@code
 * MHPSS_BROWSER=required} in the environment it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InBrowser.WhereThereIsOne.class)
@NetworkTest
@interface InBrowser {
  /** Looks for a Chromium before anything is started. */
  final class WhereThereIsOne implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
      var program = Chromium.program();
      if (program.isPresent()) {
        return ConditionEvaluationResult.enabled("Chromium is " + program.get());
      }
      var missing = "There is no Chromium among " + Chromium.PROGRAMS;
      if ("required".equals(System.getenv("MHPSS_BROWSER"))) {
        throw new IllegalStateException(missing + ", and MHPSS_BROWSER says it is required");
      }
      return ConditionEvaluationResult.disabled(missing);
    }
  }
}
