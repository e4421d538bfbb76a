package org.earshot.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.earshot.web.Visitor;

/** An officer before the console: finds everything by the words on it. */
record OfficerAtWork(Page page) {

  OfficerAtWork goes(String path) {
    page.navigate(path);
    return this;
  }

  OfficerAtWork types(String label, String words) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(words);
    return this;
  }

  OfficerAtWork dates(String legend, String day, String month, String year) {
    Locator boxes =
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend).setExact(true));
    boxes.getByLabel("Day").fill(day);
    boxes.getByLabel("Month").fill(month);
    boxes.getByLabel("Year").fill(year);
    return this;
  }

  OfficerAtWork ticks(String label) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().check();
    return this;
  }

  OfficerAtWork presses(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .first()
        .click();
    return this;
  }

  OfficerAtWork follows(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
    return this;
  }

  OfficerAtWork reads(String words) {
    assertThat(page.locator("main")).containsText(words);
    return this;
  }

  /** What stands in a field. */
  String finds(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().inputValue();
  }

  OfficerAtWork signsIn(String username) {
    if (!page.url().contains("/console/sign-in")) {
      goes("/console/sign-in");
    }
    return types("User name", username).types("Password", Visitor.PASSWORD).presses("Sign in");
  }
}
