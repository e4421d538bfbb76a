package org.earshot.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** An officer writes a conversation, from an empty page until nothing is wrong with it. */
final class ConversationJourney {

  private static final String EDITOR = "/console/conversations/journey-park";

  private final OfficerAtWork officer;
  private final Page page;
  private final List<String> faults = new ArrayList<>();

  ConversationJourney(OfficerAtWork officer) {
    this.officer = officer;
    this.page = officer.page();
  }

  /** What axe found on the way, and what fell off a screen. */
  List<String> faults() {
    return faults;
  }

  ConversationJourney begins() {
    look("/console/conversations");
    look("/console/conversations/import");
    look("/console/words-we-use");
    look("/console/conversations/new");
    officer
        .types("Title", "The town park")
        .types("Word to text to start", "PARKJOURNEY")
        .types("Short name (optional)", "journey-park")
        .presses("Begin")
        .reads("There is no question yet");
    faults.addAll(Chromium.faults(page));
    return this;
  }

  /** The checker offers plainer words while the officer types, and puts them in. */
  ConversationJourney writesTheWordsAround() {
    look(EDITOR + "/frame");
    officer
        .types("Welcome", "Sandwich Town Council will utilise your answers for its park.")
        .types("On the word MORE", "You can change the opening times. The place stays.")
        .types("Thanks at the end", "Thank you. We will tell you in June.");
    officer.presses("Put “use” for “utilise”");
    assertThat(page.getByLabel("Welcome"))
        .hasValue("Sandwich Town Council will use your answers for its park.");
    saves();
    return this;
  }

  /** The phone asks what is typed, before it is saved. */
  ConversationJourney asks() {
    look(EDITOR + "/questions/new");
    officer.ticks("One from a list").presses("Continue");
    officer
        .types("The question", "When do you go to the park?")
        .types("Option 1", "In the morning")
        .types("Option 2", "At night");
    assertThat(phone()).containsText("2. At night");
    page.locator("#say").fill("night");
    page.locator("#say").press("Enter");
    assertThat(phone()).containsText("Thank you. We will tell you in June.");
    officer.types("Option 2", "In the evening");
    assertThat(phone()).containsText("2. In the evening");
    faults.addAll(Chromium.faults(page));
    saves();
    look(EDITOR + "/questions/when_go_park/remove");
    look(EDITOR + "/library");
    return this;
  }

  /** A condition from menus, and what is forgotten is said. */
  ConversationJourney asksSomeOnly() {
    officer.goes(EDITOR + "/questions/new?type=TEXT");
    page.locator("#how-menus").check();
    saves();
    officer.reads("There is a problem");
    faults.addAll(Chromium.faults(page));
    officer.types("The question", "What is it like at that time?");
    page.locator("select[id='asked.parts[0].question']").selectOption("when_go_park");
    officer.ticks("In the evening");
    saves();
    officer.reads("Asked only if").reads("is “In the evening”");
    return this;
  }

  /** The same question in other words for some people, on the phone before it is saved. */
  ConversationJourney asksSomeInOtherWords() {
    officer.goes(EDITOR).follows("Change question 2").presses("Add words for some people");
    page.locator("[id='variants[0].ask']").fill("How is the park once it is dark?");
    page.locator("select[id='variants[0].asked.parts[0].question']").selectOption("when_go_park");
    page.locator("[id='variants[0].asked.parts[0].values-evening']").check();
    assertThat(page.locator("#from option[value='alone:evening']")).isAttached();
    page.locator(".phone__settings summary").click();
    page.locator("#from").selectOption("alone:evening");
    officer.presses("Show it so");
    assertThat(phone()).containsText("How is the park once it is dark?");
    assertThat(page.locator("#from")).isVisible();
    faults.addAll(Chromium.faults(page));
    Chromium.picture(page, "question-in-other-words");
    saves();
    officer.reads("Said to people").reads("How is the park once it is dark?");
    page.locator("#say").fill("evening");
    page.locator("#say").press("Enter");
    assertThat(phone()).containsText("How is the park once it is dark?");
    return this;
  }

  /** Two versions in words, and back. */
  ConversationJourney goesBack() {
    officer.goes(EDITOR);
    page.locator("button[name=to]").first().click();
    officer.reads("must come after it");
    officer.goes(EDITOR).follows("History").reads("began it");
    faults.addAll(Chromium.faults(page));
    officer.follows("What changed").reads("Before");
    faults.addAll(Chromium.faults(page));
    look(EDITOR);
    assertThat(page.locator("main")).not().containsText("To mend");
    assertThat(page.locator("main")).not().containsText("Look at");
    Chromium.picture(page, "conversation-editor");
    return this;
  }

  private Locator phone() {
    return page.locator("#phone-log");
  }

  private void saves() {
    page.locator("main form button[value=save].govuk-button").click();
  }

  private void look(String path) {
    officer.goes(path);
    faults.addAll(Chromium.faults(page));
  }
}
