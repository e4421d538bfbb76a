package org.earshot.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;

/** One phone in the browser, in somebody's hand. */
record Telephone(Page page) {

  static Telephone of(Page page, String number) {
    page.navigate("/simulator?number=" + number + "&look=sms");
    return new Telephone(page);
  }

  /** Texts these words and waits for an answer that contains those. */
  Telephone say(String words, String answer) {
    page.locator(".phone__words").fill(words);
    page.locator(".phone__send").click();
    return hears(answer);
  }

  Telephone hears(String words) {
    assertThat(page.locator(".phone__log"))
        .containsText(words, new ContainsTextOptions().setTimeout(30_000));
    return this;
  }

  /** The whole conversation about short breaks, in messy words, to the very end. */
  void answersAboutBreaks() {
    answersAboutBreaksUntilTold();
    say("yes", "Thank you for your help");
  }

  /** The same, until what comes of it is offered. */
  void answersAboutBreaksUntilTold() {
    say("Breaks", "Would you like to take part?");
    say("yes please", "Question 1 of 6");
    say("yeah I do", "Question 2 of 6");
    say("about 15 hours", "Question 3 of 6");
    say("1 and 3", "Question 4 of 6");
    say("14 days", "Question 5 of 6");
    say("4 out of 5", "Question 6 of 6");
    say("ask us before, not after", "May we ask 3 questions about you?");
    say("no thanks", "Shall we send you a message");
  }
}
