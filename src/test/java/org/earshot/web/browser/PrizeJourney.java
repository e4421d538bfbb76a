package org.earshot.web.browser;

import java.time.Duration;
import org.earshot.House;

/** From a prize in the record to a winner who is told. */
record PrizeJourney(String slug, OfficerAtWork officer, Telephone carer) {

  PrizeJourney entersTheDraw() {
    carer.answersAboutBreaksUntilTold();
    carer.say("yes", "Would you like to enter our prize draw");
    carer.say("yes please", "Thank you for your help");
    return this;
  }

  PrizeJourney closes() {
    officer.goes("/console/consultations/" + slug + "/draw").reads("People can still enter");
    officer.goes("/console/consultations/" + slug).presses("Close").presses("Close it");
    return this;
  }

  void draws() {
    officer.goes("/console/consultations/" + slug + "/draw").reads("People were told another day");
    House.CLOCK.putForward(Duration.ofDays(1));
    officer
        .goes("/console/consultations/" + slug + "/draw")
        .types("How many are to win?", "2")
        .presses("Draw")
        .reads("Enter how many are to win, from 1 to 1")
        .types("How many are to win?", "1")
        .presses("Draw")
        .reads("One winner is drawn");
    officer.presses("Write to winners who were not written to").reads("One winner is written to");
    carer.hears("A £50 voucher");
  }
}
