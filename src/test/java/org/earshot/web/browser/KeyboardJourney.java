package org.earshot.web.browser;

import com.microsoft.playwright.Page;
import org.earshot.web.Visitor;

/** From signing in to a saved question and to an open consultation, without a mouse. */
final class KeyboardJourney {

  private final OfficerAtWork officer;
  private final Keyboard keys;

  KeyboardJourney(Page page) {
    this.officer = new OfficerAtWork(page);
    this.keys = new Keyboard(page);
  }

  KeyboardJourney signsIn(String username) {
    officer.goes("/console/sign-in");
    keys.to("User name").types(username).to("Password").types(Visitor.PASSWORD).enters();
    officer.reads("What needs you today");
    return this;
  }

  KeyboardJourney writesAQuestion() {
    keys.to("Conversations").enters().to("New conversation").enters();
    keys.to("Title").types("By keys").to("Word to text to start").types("KEYSJOURNEY");
    keys.to("Begin").enters();
    officer.reads("There is no question yet");
    keys.to("Add a question").enters().to("Yes or no").to("Continue").enters();
    keys.to("The question").types("Do you use the park?").to("Save").enters();
    officer.reads("The question is added").reads("Do you use the park?");
    return this;
  }

  /** Whatever warns needs a reason before it opens. */
  void opens(String title) {
    keys.to("Start").enters().to(title).enters().to("Check and open").enters();
    int warnings = officer.page().locator("main details:has(textarea)").count();
    for (int warning = 0; warning < warnings; warning++) {
      keys.toWhatBegins("Open all the same").presses("Enter");
      keys.toWhatBegins("Reason").types("A small pilot");
    }
    keys.to("Save the reasons").enters();
    officer.reads("Nothing stands in the way");
    keys.to("Open").enters().to("Open it").enters();
    officer.reads("The consultation is open");
  }
}
