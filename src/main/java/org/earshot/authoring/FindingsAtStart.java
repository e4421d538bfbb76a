package org.earshot.authoring;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.earshot.authoring.Finding.Severity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads every conversation once at start, so that the log shows what is wrong with them. */
@Component
class FindingsAtStart {

  private static final Logger log = LoggerFactory.getLogger(FindingsAtStart.class);

  private static final String LINE = "{}: {}: {}. {}";

  private final ConversationLibrary library;

  FindingsAtStart(ConversationLibrary library) {
    this.library = library;
  }

  @EventListener(ApplicationReadyEvent.class)
  void show() {
    for (String name : library.names()) {
      library.draft(name).ifPresent(FindingsAtStart::show);
    }
  }

  /** What keeps one language out is told as a sum: each stands in the console. */
  private static void show(Draft draft) {
    Set<Locale> out = new HashSet<>();
    for (Finding finding : draft.findings()) {
      if (finding.severity() == Severity.BLOCKS && finding.language() != null) {
        out.add(finding.language());
      } else if (finding.severity() == Severity.BLOCKS) {
        log.warn(LINE, finding.severity().key(), finding.where(), what(finding), finding.mend());
      } else {
        log.info(LINE, finding.severity().key(), finding.where(), what(finding), finding.mend());
      }
    }
    if (!out.isEmpty()) {
      log.info(
          "{}: {} cannot open yet, being drafts or faulty; the console says what is to be done.",
          draft.name(),
          out.size() == 1 ? "one language" : out.size() + " languages");
    }
  }

  /** Some are sentences with their full stop already. */
  private static String what(Finding finding) {
    return finding.what().replaceFirst("\\.$", "");
  }
}
