package org.earshot.web.inbox;

import java.util.Arrays;
import java.util.List;
import org.earshot.inbox.Reason;

/** Why a case is there, in officers' words. */
public record ReasonWords(String key, String words, String colour) {

  static ReasonWords of(Reason reason) {
    return switch (reason) {
      case CONCERN -> new ReasonWords(reason.name(), "Words of danger", "red");
      case AT_RISK -> new ReasonWords(reason.name(), "In an answer: someone at risk", "red");
      case SERVICE ->
          new ReasonWords(reason.name(), "In an answer: a problem with a service", "orange");
      case COMPLAINT -> new ReasonWords(reason.name(), "In an answer: a complaint", "orange");
      case VISIT -> new ReasonWords(reason.name(), "Asks us to visit", "blue");
      case OTHER -> new ReasonWords(reason.name(), "In an answer: something else", "grey");
      case CALL -> new ReasonWords(reason.name(), "Asked for a person", "blue");
      case QUESTION -> new ReasonWords(reason.name(), "Asked a question", "turquoise");
      case STUCK -> new ReasonWords(reason.name(), "Not understood, many times", "yellow");
      case OUTSIDE -> new ReasonWords(reason.name(), "Wrote outside a consultation", "grey");
    };
  }

  static List<ReasonWords> all() {
    return Arrays.stream(Reason.values()).map(ReasonWords::of).toList();
  }
}
