package org.earshot.authoring;

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

  private static void show(Draft draft) {
    for (Finding finding : draft.findings()) {
      String line = "{}: {}: {} {}";
      if (finding.severity() == Severity.BLOCKS && finding.language() == null) {
        log.warn(line, finding.severity().key(), finding.where(), finding.what(), finding.mend());
      } else {
        log.info(line, finding.severity().key(), finding.where(), finding.what(), finding.mend());
      }
    }
  }
}
