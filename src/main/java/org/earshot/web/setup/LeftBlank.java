package org.earshot.web.setup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.web.forms.Days;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The promised days that follow from the closing date where nobody names others. */
final class LeftBlank {

  private LeftBlank() {}

  /**
   * Fills them in.
   *
   * @param read what was typed on a page; of one without a closing date it stays as it is
   * @return which days they are, in a sentence; empty where none was left blank
   */
  static String filled(Consultation consultation, Map<String, JsonNode> read) {
    JsonNode closes = read.getOrDefault("closes_on", SetUpTree.NOTHING);
    if (closes.isNull() || consultation.openedAt() != null) {
      return "";
    }
    Clocks usual = Clocks.usual(LocalDate.parse(closes.stringValue()));
    List<String> filled = new ArrayList<>();
    if (isBlank(read, "feedback_by")) {
      filled.add("feedback report by " + fill(read, "feedback_by", usual.feedbackDue()));
    }
    if (isBlank(read, "outcome_by")) {
      filled.add("outcome by " + fill(read, "outcome_by", usual.outcomeDue()));
    }
    String days = String.join(", ", filled);
    return days.isEmpty() ? "" : " Filled in: " + days + ".";
  }

  private static boolean isBlank(Map<String, JsonNode> read, String name) {
    return read.getOrDefault(name, SetUpTree.NOTHING).isNull();
  }

  private static String fill(Map<String, JsonNode> read, String name, LocalDate day) {
    read.put(name, JsonNodeFactory.instance.stringNode(day.toString()));
    return Days.day(day);
  }
}
