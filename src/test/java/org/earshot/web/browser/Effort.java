package org.earshot.web.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * An officer at work whose every click, field, character and word read is counted, and the time
 * that the server takes. A date is three fields; a choice from a list is a field; a tick is a
 * click. What stands on a page is read once: a line that was read before is not read again.
 */
final class Effort {

  /** Silent reading of non-fiction: Brysbaert 2019, a meta-analysis of 190 studies. */
  private static final double WORDS_A_MINUTE = 238;

  /** Keystroke-level model, Card, Moran and Newell 1980: seconds a key, at 40 words a minute. */
  private static final double KEY = 0.28;

  /** The same: seconds to think (1.35), to point (1.1), to press and let go (0.2). */
  private static final double CLICK = 1.35 + 1.1 + 0.2;

  /** The same, and for the hand to go from the mouse to the keys (0.4). */
  private static final double FIELD = CLICK + 0.4;

  private final Page page;
  private final Set<String> known = new HashSet<>();
  private final Count count = new Count();
  private Count before = new Count();
  private int seen;

  Effort(Page page) {
    this.page = page;
    page.onRequestFinished(this::served);
  }

  /** What was done so far. */
  static final class Count {
    int clicks;
    int fields;
    int characters;
    int words;
    int pages;
    double server;

    private Count minus(Count other) {
      Count less = new Count();
      less.clicks = clicks - other.clicks;
      less.fields = fields - other.fields;
      less.characters = characters - other.characters;
      less.words = words - other.words;
      less.pages = pages - other.pages;
      less.server = server - other.server;
      return less;
    }

    private double minutes() {
      return words / WORDS_A_MINUTE
          + (characters * KEY + clicks * CLICK + fields * FIELD + server) / 60;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.UK,
          "%d clicks, %d fields, %d characters, %d words read, %d pages in %.1f s: %.1f minutes"
              + " (%.1f reading, %.1f typing, %.1f clicks and fields)",
          clicks,
          fields,
          characters,
          words,
          pages,
          server,
          minutes(),
          words / WORDS_A_MINUTE,
          characters * KEY / 60,
          (clicks * CLICK + fields * FIELD) / 60);
    }
  }

  private void served(Request request) {
    boolean document = request.resourceType().equals("document");
    if (document || request.resourceType().equals("xhr")) {
      double took = request.timing().responseEnd - request.timing().requestStart;
      count.server += Math.max(0, took) / 1000;
      count.pages += document ? 1 : 0;
    }
  }

  Page page() {
    return page;
  }

  /** A link that somebody passed on. */
  Effort goes(String address) {
    page.navigate(address);
    count.clicks++;
    return reads();
  }

  /** What is called so, be it a link or a button. */
  Effort clicks(String name) {
    Locator link =
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    return clicks(
        link.or(
            page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))));
  }

  /** The first link that is called so, whatever else of it is there for hearing only. */
  Effort clicksLink(String name) {
    return clicks(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)));
  }

  Effort ticks(String label) {
    return ticks(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first());
  }

  Effort ticks(Locator box) {
    count.clicks += box.isChecked() ? 0 : 1;
    box.check();
    return this;
  }

  Effort clicks(Locator at) {
    at.first().click();
    count.clicks++;
    page.waitForLoadState();
    return reads();
  }

  Effort types(String label, String words) {
    return types(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)), words);
  }

  Effort types(Locator field, String words) {
    field.first().fill(words);
    count.fields++;
    count.characters += words.length();
    return this;
  }

  Effort dates(String legend, String day, String month, String year) {
    Locator boxes =
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend).setExact(true));
    return types(boxes.getByLabel("Day"), day)
        .types(boxes.getByLabel("Month"), month)
        .types(boxes.getByLabel("Year"), year);
  }

  Effort chooses(String label, String option) {
    Locator list = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
    boolean named = list.locator("option").allInnerTexts().contains(option);
    list.selectOption(
        named ? new SelectOption().setLabel(option) : new SelectOption().setValue(option));
    count.fields++;
    return this;
  }

  Effort takes(Locator file, Path from) {
    file.setInputFiles(from);
    count.clicks += 3;
    return this;
  }

  /** Everything on the page that was not read before. */
  Effort reads() {
    seen = count.words;
    Set<String> choices = Set.copyOf(page.locator("main option").allInnerTexts());
    for (String line : page.locator("main").innerText().split("\\n")) {
      String words = line.strip();
      if (!words.isEmpty() && !choices.contains(words) && known.add(words)) {
        count.words += words.split("\\s+").length;
      }
    }
    return this;
  }

  /** Says what was done since the last time. */
  Effort says(String part) {
    System.out.println(part + ": " + count.minus(before));
    before = count.minus(new Count());
    return this;
  }

  /** The upper part of the page as it stands. */
  Effort picture(Path folder, String name, int wide, int high) {
    page.setViewportSize(wide, high);
    page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    page.setViewportSize(1280, 900);
    return this;
  }

  void all(String what) {
    System.out.println(what + ": " + count);
  }

  /** A click that the browser answers by itself. */
  Effort click() {
    count.clicks++;
    return this;
  }

  /** What stands here is read by somebody else. */
  Effort skims() {
    count.words = seen;
    return this;
  }
}
