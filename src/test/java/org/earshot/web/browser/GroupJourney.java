package org.earshot.web.browser;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.earshot.House;

/** A coffee morning: sheets one after the other, hands and notes, and one sheet taken back. */
record GroupJourney(String consultation, OfficerAtWork officer) {

  GroupJourney begins() {
    LocalDate today = LocalDate.ofInstant(House.CLOCK.instant(), ZoneOffset.UTC);
    officer.goes(consultation + "/groups").presses("Begin the session").reads("There is a problem");
    officer
        .types("What was it?", "Carers’ coffee morning")
        .types("Where was it held?", "The library")
        .dates(
            "On which day?",
            "" + today.getDayOfMonth(),
            "" + today.getMonthValue(),
            "" + today.getYear())
        .ticks("English")
        .types("Who led it?", "Asha Example")
        .types("How many people were present?", "14")
        .presses("Begin the session")
        .reads("No sheets entered yet");
    return this;
  }

  GroupJourney entersTwoSheets() {
    officer.presses("Enter the first sheet").reads("Sheet 1");
    officer.ticks("Yes").presses("Save and next").reads("Sheet 2");
    officer.ticks("Yes").presses("Save and next").reads("Sheet 3");
    officer.follows("2 sheets entered so far").reads("2 sheets entered");
    return this;
  }

  GroupJourney takesOneBack() {
    officer.follows("Take back sheet 2").presses("Take it back").reads("One sheet entered");
    return this;
  }

  void writesDownWhatWasSaid() {
    officer.follows("Write it down");
    officer.page().getByLabel("What was said").first().fill("Everybody wants more notice.");
    officer.presses("Save").reads("One note");
    officer.presses("Close the session").presses("Close the session").reads("Closed");
    officer.presses("Open it again").reads("Open");
  }
}
