package org.earshot.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.earshot.web.Visitor;

/** An empty house: from the first link to a consultation with its outcome. */
record FirstJourney(OfficerAtWork asha, OfficerAtWork ben) {

  FirstJourney makesTheFirstAccount(String link) {
    asha.goes(link)
        .types("Name", "Asha Example")
        .types("User name", "asha@example.org")
        .types("Password", "short")
        .presses("Make the account")
        .reads("Use at least 12 characters");
    assertThat(asha.finds("Name")).isEqualTo("Asha Example");
    asha.types("Password", Visitor.PASSWORD).presses("Make the account").reads("Sign in with it");
    asha.signsIn("asha@example.org").reads("What needs you today");
    return this;
  }

  FirstJourney setsUp() {
    asha.goes("/console/consultations/new")
        .types("Title", "A journey of breaks")
        .types("Short name for web addresses", "journey");
    asha.page().getByLabel("Conversation").selectOption("short-breaks");
    asha.presses("Save and continue")
        .reads("What it is about")
        .types("Purpose", "To choose which breaks to pay for")
        .presses("Save and go on")
        .reads("is saved");
    asha.reads("What can change, and who decides")
        .types("What people can change", "Which breaks")
        .types("What they cannot change", "Who is entitled")
        .types("Who decides", "The cabinet")
        .presses("Save")
        .reads("Fill in the parts in any order");
    asha.follows("Lead officer and safeguarding")
        .types("Lead officer", "Ada Okoro")
        .types("Lead officer’s telephone number", "07700 900123")
        .presses("Save");
    asha.follows("Conversation, languages and cost").ticks("English").presses("Save");
    dates();
    opens();
    return this;
  }

  /** A mistake leads back to its field, and nothing that was typed is lost. */
  private void dates() {
    asha.follows("Dates")
        .dates("Closing date", "31", "February", "2027")
        .dates("Date of the decision", "31", "5", "2027")
        .dates("Outcome by", "23", "6", "2027")
        .presses("Save")
        .reads("Closing date must be a real date");
    asha.follows("Closing date must be a real date");
    PlaywrightAssertions.assertThat(asha.page().locator("[id='closes_on']")).isFocused();
    assertThat(asha.page().title()).startsWith("Error: ");
    assertThat(asha.page().locator("[id='outcome_by-year']").inputValue()).isEqualTo("2027");
    asha.dates("Closing date", "31", "March", "2027").presses("Save").reads("is saved");
  }

  /** Whatever warns needs a reason before it opens. */
  private void opens() {
    asha.follows("Opening gate").reads("need a reason");
    // The list is long: its head can be read before its end is there.
    asha.page().waitForLoadState();
    Locator reasons = asha.page().locator("main details:has(textarea)");
    for (Locator reason : reasons.all()) {
      reason.locator("summary").click();
      reason.locator("textarea").fill("A small pilot");
    }
    asha.presses("Save the reasons").reads("Nothing stands in the way");
    asha.presses("Open").presses("Open it").reads("The consultation is open");
  }

  FirstJourney readsTheTranscript() {
    asha.goes("/console/consultations/journey/responses").reads("One person has begun");
    asha.page().locator("main table a").first().click();
    asha.reads("10 to 19 hours").reads("about 15 hours").reads("Thank you for your help");
    PlaywrightAssertions.assertThat(asha.page().locator("main")).not().containsText("900778");
    return this;
  }

  FirstJourney closes() {
    asha.goes("/console/consultations/journey").presses("Close").presses("Close it");
    return this;
  }

  FirstJourney writesTheOutcome() {
    asha.goes("/console/consultations/journey/outcome")
        .types("Summary", "More help at home, and no buses at night.")
        .types("Theme", "Night buses")
        .types("You said", "You wanted buses at night.")
        .ticks("Cannot be done")
        .presses("Save")
        .reads("Say why not");
    assertThat(asha.finds("You said")).isEqualTo("You wanted buses at night.");
    asha.types("Why", "There are no drivers at night.").presses("Save").reads("is saved");
    asha.reads("another officer has to approve it");
    return this;
  }

  void approvesAsSecondOfficer() {
    asha.goes("/console/officers")
        .types("Name", "Ben Example")
        .types("User name", "ben@example.org")
        .presses("Add");
    ben.goes(asha.finds("Link").replaceFirst("^https://[^/]*", ""))
        .types("Password", Visitor.PASSWORD)
        .presses("Set the password");
    ben.signsIn("ben@example.org").reads("What needs you today");
    ben.goes("/console/consultations/journey/outcome").presses("Approve").reads("approved");
    ben.presses("Send").presses("Send it").reads("on their way");
  }

  static void isPublic(OfficerAtWork anybody) {
    anybody.goes("/").reads("A journey of breaks").follows("A journey of breaks");
    anybody.follows("You said, we did").reads("There are no drivers at night");
    anybody.follows("What everyone said, counted").reads("Fewer than 10 people");
  }
}
