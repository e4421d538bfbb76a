package org.earshot.privacy;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a refusal as sentences instead of a stack trace. */
final class KeysRefusedAnalyzer extends AbstractFailureAnalyzer<KeysRefused> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, KeysRefused refused) {
    return new FailureAnalysis(refused.getMessage(), refused.mend(), refused);
  }
}
