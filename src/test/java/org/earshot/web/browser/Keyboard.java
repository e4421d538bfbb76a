package org.earshot.web.browser;

import com.microsoft.playwright.Page;

/** Somebody who uses no mouse: moves on with Tab, and sees where they are. */
record Keyboard(Page page) {

  private static final int FARTHEST = 150;

  /** What stands where the focus is, as its label or its words say it. */
  private static final String NAME =
      "(() => { const at = document.activeElement;"
          + " const label = at.labels && at.labels.length ? at.labels[0].innerText : '';"
          + " return (at.getAttribute('aria-label') || label || at.innerText || '').trim(); })()";

  /** Whether the focus is drawn, and on the screen. */
  private static final String SEEN =
      "(() => { const at = document.activeElement; const box = at.getBoundingClientRect();"
          + " const look = getComputedStyle(at);"
          + " const drawn = look.outlineStyle !== 'none' || look.boxShadow !== 'none'"
          + " || at.matches('input[type=radio], input[type=checkbox]');"
          + " return drawn && box.height > 0 && box.bottom > 0 && box.top < innerHeight; })()";

  /** Moves on until there. */
  Keyboard to(String words) {
    for (int step = 0; step < FARTHEST; step++) {
      page.keyboard().press("Tab");
      if (at().equals(words)) {
        return seen(words);
      }
    }
    throw new AssertionError("Tab never comes to “" + words + "” on " + page.url());
  }

  /** The same, where the words go on for those who hear them only. */
  Keyboard toWhatBegins(String words) {
    for (int step = 0; step < FARTHEST; step++) {
      page.keyboard().press("Tab");
      if (at().startsWith(words)) {
        return seen(words);
      }
    }
    throw new AssertionError("Tab never comes to “" + words + "…” on " + page.url());
  }

  Keyboard types(String words) {
    page.keyboard().type(words);
    return this;
  }

  Keyboard presses(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Presses what the focus is on, and waits for the page that it leads to. */
  Keyboard enters() {
    page.waitForNavigation(() -> page.keyboard().press("Enter"));
    return this;
  }

  private String at() {
    return String.valueOf(page.evaluate(NAME));
  }

  private Keyboard seen(String words) {
    if (!Boolean.TRUE.equals(page.evaluate(SEEN))) {
      throw new AssertionError("Nothing shows that the focus is on “" + words + "”");
    }
    return this;
  }
}
