package org.earshot.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/**
 * The phone in the browser, in a real browser: the story of the README. Its house closes behind it:
 * no other may fetch from the same stand-ins.
 */
@IntegrationTest
@DirtiesContext
class PhoneIT {

  private static final List<String> CHROMIUMS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static Playwright playwright;
  private static Browser browser;

  @LocalServerPort private int port;

  /**
   * An installed browser where there is one; otherwise the one that Playwright fetches for itself.
   */
  @BeforeAll
  static void open() {
    Path installed =
        Stream.of(CHROMIUMS)
            .flatMap(List::stream)
            .map(Path::of)
            .filter(Files::exists)
            .findFirst()
            .orElse(null);
    Map<String, String> settings =
        installed == null ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(settings));
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions();
    if (installed != null) {
      options.setExecutablePath(installed);
    }
    browser = playwright.chromium().launch(options);
  }

  @AfterAll
  static void close() {
    playwright.close();
  }

  @Test
  void a_carer_answers_in_messy_words() {
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/phone", SetUpRecord.of("Phone", "short-breaks"));
    api.post("/api/v1/consultations/phone/open");
    try (Page page = browser.newPage()) {
      page.navigate("http://127.0.0.1:" + port + "/simulator?number=07700900777&look=sms");
      say(page, "Breaks", "Would you like to take part?");
      say(page, "yes please", "Question 1 of 6");
      say(page, "yeah I do", "Question 2 of 6");
      say(page, "about 15 hours", "Question 3 of 6");
      say(page, "1 and 3", "Question 4 of 6");
      say(page, "14 days", "Question 5 of 6");
      say(page, "4 out of 5", "Question 6 of 6");
      say(page, "ask us before, not after", "May we ask 3 questions about you?");
      say(page, "no thanks", "Shall we send you a message");
      say(page, "yes", "Thank you for your help");
      assertThat(page.locator(".phone__log")).containsText("2 parts");
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/phone.png")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/simulator", "/console/sign-in", "/accessibility", "/privacy"})
  void pages_have_no_barrier_that_axe_can_find(String path) {
    try (Page page = browser.newPage()) {
      page.navigate("http://127.0.0.1:" + port + path);
      assertThat(
              new AxeBuilder(page)
                  .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                  .analyze()
                  .getViolations())
          .isEmpty();
    }
  }

  private static void say(Page page, String words, String answer) {
    page.locator(".phone__words").fill(words);
    page.locator(".phone__send").click();
    Locator log = page.locator(".phone__log");
    assertThat(log)
        .containsText(
            answer,
            new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                .setTimeout(30_000));
  }
}
