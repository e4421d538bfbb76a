package org.earshot.web.browser;

/** From closing day to the evaluation: two officers, and somebody who wanted to know. */
final class ClosingJourney {

  private final String consultation;
  private final OfficerAtWork asha;
  private final OfficerAtWork ben;
  private final Telephone carer;

  ClosingJourney(String slug, OfficerAtWork asha, OfficerAtWork ben, Telephone carer) {
    this.consultation = "/console/consultations/" + slug;
    this.asha = asha;
    this.ben = ben;
    this.carer = carer;
  }

  ClosingJourney closes() {
    asha.goes(consultation).presses("Close").presses("Close it");
    return this;
  }

  ClosingJourney readsWhatWasWritten() {
    asha.goes(consultation + "/themes/anything_else")
        .reads("ask us before, not after")
        .types("A new theme", "Asked too late")
        .presses("Save and next")
        .reads("No answer is left that fits");
    asha.goes(consultation + "/themes").reads("1 of 1 read").reads("Asked too late");
    return this;
  }

  /** The report has drafted itself; what is missing is said by the field. */
  ClosingJourney reports() {
    asha.goes(consultation + "/report").reads("One person has asked to be told");
    asha.types("Finding 1", "").types("Finding 2", "").types("Finding 3", "").presses("Save");
    asha.reads("There is a problem");
    asha.types("Finding 1", "You want to be asked before we decide.")
        .types("What people said", "You would rather be asked before a plan is made.")
        .presses("Save")
        .reads("is saved");
    ben.goes(consultation + "/report").presses("Approve").reads("pproved by Officer ben-closes");
    ben.presses("Send").presses("Send it").reads("on their way");
    carer.hears("You want to be asked before we decide.");
    return this;
  }

  /** A theme that nothing answers cannot be passed over. */
  ClosingJourney answers() {
    asha.goes(consultation + "/outcome")
        .types("Summary", "We ask earlier from now on.")
        .types("Theme", "Being asked")
        .types("You said", "You wanted to be asked before.")
        .ticks("Done")
        .types("We did", "Every plan now begins with a text to you.")
        .presses("Save")
        .reads("is saved");
    ben.goes(consultation + "/outcome").presses("Approve").reads("Asked too late");
    asha.goes(consultation + "/outcome");
    asha.page().getByText("Which answers it replies to").first().click();
    asha.ticks("Asked too late (1)").presses("Save").reads("is saved");
    ben.goes(consultation + "/outcome").presses("Approve").reads("pproved by Officer ben-closes");
    ben.presses("Send").presses("Send it").reads("on their way");
    carer.hears("Every plan now begins with a text to you.");
    carer.say("5", "Thank you");
    return this;
  }

  /** Whoever did not take part hears of it through those who asked people to. */
  ClosingJourney letsOthersKnow() {
    asha.goes(consultation + "/sharing").reads("Every plan now begins with a text to you.");
    asha.page().locator("#paper-OUTCOME").check();
    asha.types("Somebody else", "Carers forum").presses("Note it").reads("Carers forum");
    asha.reads("Told on");
    return this;
  }

  ClosingJourney looksBack() {
    asha.goes(consultation + "/evaluation").reads("0 of 16 marked");
    asha.page().locator("[id='METHODS-1']").check();
    asha.presses("Save").reads("1 of 16 marked");
    asha.presses("Write down a lesson")
        .types("The item", "Asking early")
        .types("What happened", "Carers heard of plans too late.")
        .types("What we do about it", "Text before anything is drafted.")
        .ticks("Publish it: everybody can read it beside the outcome, and among our lessons")
        .presses("Save")
        .reads("Asking early");
    return this;
  }

  void isPublic(OfficerAtWork anybody) {
    anybody.goes(consultation.replace("/console", "") + "/outcome");
    anybody.reads("Every plan now begins with a text to you.").reads("Asking early");
    anybody.goes(consultation.replace("/console", "") + "/report");
    anybody.reads("You want to be asked before we decide.");
  }
}
