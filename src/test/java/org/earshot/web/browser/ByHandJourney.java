package org.earshot.web.browser;

/** Answers that somebody gave on the telephone: begun, put aside, looked through, kept. */
record ByHandJourney(String consultation, OfficerAtWork officer) {

  ByHandJourney begins() {
    officer.goes(consultation + "/assisted").presses("Begin").reads("There is a problem");
    officer.ticks("By phone").presses("Begin").reads("Enter answers given by phone");
    return this;
  }

  ByHandJourney putsItAside() {
    officer.ticks("Yes").presses("Save and go on later").reads("Begun and not kept yet");
    officer.follows("Given by phone").reads("Enter answers given by phone");
    return this;
  }

  ByHandJourney keepsIt() {
    officer.presses("Check the answers").reads("What they agreed to");
    officer.presses("Keep these answers").reads("answers of one person");
    return this;
  }

  /** Somebody had no time: what was begun waits. */
  void leavesAnother() {
    officer.ticks("By phone").presses("Begin").presses("Save and go on later");
    officer.reads("Begun and not kept yet");
  }
}
