package org.earshot.web.browser;

/** Somebody asks for a person, gets one in the same thread, and is handed back. */
record InboxJourney(OfficerAtWork officer, Telephone carer) {

  InboxJourney asksForAPerson() {
    carer.say("Breaks", "Would you like to take part?").say("yes", "Question 1 of 6");
    carer.say("PERSON", "07700 900123");
    return this;
  }

  InboxJourney saysWhereToCallWhileAnOfficerLooksOn() {
    officer.goes("/console/inbox").reads("PERSON");
    carer.say("07700 900456, after 6pm please", "We have passed this on");
    officer.page().getByText("Something new has come in").waitFor();
    officer.page().getByText("Show it").click();
    return this;
  }

  InboxJourney isAnswered() {
    officer.goes("/console/inbox");
    officer.page().locator("main th a").first().click();
    officer
        .reads("Asked for a person")
        .reads("They said which number to call")
        .types("Your words", "Ring me on any weekday.")
        .presses("Keep as a draft and see what it costs")
        .reads("As it will arrive")
        .presses("Send the reply")
        .reads("Talking");
    carer.hears("Ring me on any weekday.").say("Thank you, I will", "Thank you, I will");
    return this;
  }

  void isHandedBack() {
    officer.page().reload();
    officer.reads("Thank you, I will").presses("Hand back to the conversation");
    carer.hears("Question 1 of 6");
    officer.presses("Close the case").reads("Closed");
  }
}
