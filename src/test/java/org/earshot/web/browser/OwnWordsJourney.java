package org.earshot.web.browser;

/** An officer teaches Earshot a word; the next phone that says it is understood. */
record OwnWordsJourney(OfficerAtWork officer, Telephone carer) {

  OwnWordsJourney teaches(String word) {
    officer.goes("/console/languages/en");
    officer.page().locator("tr:has(th:text-is('Answers')) a").first().click();
    officer.page().locator("section:has(h2:text('yes')) input").first().fill(word);
    officer.presses("Save").reads(word);
    return this;
  }

  OwnWordsJourney isUnderstood(String word) {
    carer.say("Breaks", "Would you like to take part?").say(word, "Question 1 of 6");
    return this;
  }

  /** What nobody has read yet keeps the language from the next consultation. */
  void isReadAndChecked(String word) {
    officer.goes("/console/languages/en").follows("Read and check the one piece").reads(word);
    officer.presses("Mark as checked").reads("There is a problem");
    officer
        .types("Name of whoever has read it", "Ada Okoro")
        .types("Who they are", "Officer at the council")
        .ticks("The one piece above, and it is right")
        .presses("Mark as checked")
        .reads("Ada Okoro");
  }
}
