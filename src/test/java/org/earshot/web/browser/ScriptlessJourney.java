package org.earshot.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** A set-up record and a conversation, in a browser that runs no scripts. */
final class ScriptlessJourney {

  private final OfficerAtWork officer;

  ScriptlessJourney(Page page) {
    this.officer = new OfficerAtWork(page);
  }

  ScriptlessJourney signsIn(String username) {
    officer.signsIn(username).reads("What needs you today");
    return this;
  }

  /** Rows come without a script, and a mistake loses nothing. */
  ScriptlessJourney setsUp(String slug) {
    String record = "/console/consultations/" + slug + "/set-up";
    officer.goes(record).follows("Stakeholders and partners");
    officer.types("Organisation", "Age Concern").types("Join word", "NOSCRIPT");
    officer.presses("Add another partner");
    assertThat(officer.finds("Join word")).isEqualTo("NOSCRIPT");
    officer.presses("Save").reads("is saved");
    officer
        .follows("Dates")
        .dates("Closing date", "31", "February", "2027")
        .presses("Save")
        .reads("There is a problem");
    officer.dates("Closing date", "31", "March", "2027").presses("Save").reads("is saved");
    return this;
  }

  /** Options, the phone beside the question, and a condition, each by a button of its own. */
  void writes(String name) {
    String editor = "/console/conversations/" + name;
    officer.goes("/console/conversations/new").types("Title", "Without scripts");
    officer.types("Word to text to start", "SCRIPTLESS").types("Short name (optional)", name);
    officer.presses("Begin").reads("There is no question yet");
    officer.presses("Add a question").ticks("One from a list").presses("Continue");
    officer.types("The question", "When do you go?").types("Option 1", "In the morning");
    officer.types("Option 2", "At noon").presses("Add an option");
    officer.types("Option 3", "At night").presses("Save").reads("The question is added");
    officer.goes(editor).reads("When do you go?").reads("At night");
    officer.goes(editor + "/questions/new?type=TEXT").types("The question", "Why then?");
    officer.presses("Save").reads("The question is added").reads("Why then?");
  }
}
