package org.earshot.web.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real browser, and what is looked for on each of its pages: an installed one where there is one;
 * otherwise the one that Playwright fetches for itself.
 */
final class Chromium implements AutoCloseable {

  private static final List<String> INSTALLED =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> WCAG_2_2_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** A desk, a telephone, and a desk at a zoom of 400%. */
  private static final int DESK = 1280;

  private static final int PHONE = 390;

  private static final int[] NARROW = {PHONE, DESK / 4};

  private static final int HEIGHT = 900;

  /** Words that a box cuts off, and that cannot be scrolled to; those for hearing only apart. */
  private static final String LOST =
      "[...document.querySelectorAll('main *')].filter(one => {"
          + " const look = getComputedStyle(one);"
          + " return one.innerText && one.clientWidth > 1 && look.overflowX === 'hidden'"
          + " && !one.closest('.govuk-visually-hidden')"
          + " && one.scrollWidth > one.clientWidth + 1; })"
          + ".map(one => one.innerText.trim().slice(0, 40)).join(' | ')";

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium open() {
    Path installed =
        Stream.of(INSTALLED)
            .flatMap(List::stream)
            .map(Path::of)
            .filter(Files::exists)
            .findFirst()
            .orElse(null);
    Map<String, String> settings =
        installed == null ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(settings));
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions();
    if (installed != null) {
      options.setExecutablePath(installed);
    }
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  /** A window that shares nothing with any other; its pages are found on this port. */
  BrowserContext window(int port) {
    return window(port, new Browser.NewContextOptions());
  }

  /** The same in a browser that runs no scripts. */
  BrowserContext scriptless(int port) {
    return window(port, new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  private BrowserContext window(int port, Browser.NewContextOptions options) {
    BrowserContext window = browser.newContext(options.setBaseURL("http://localhost:" + port));
    window.setDefaultTimeout(30_000);
    return window;
  }

  /**
   * What is wrong with the page as it stands: what axe finds, and whether it falls off a screen.
   */
  static List<String> faults(Page page) {
    List<String> faults = new ArrayList<>();
    page.setViewportSize(DESK, HEIGHT);
    new AxeBuilder(page)
        .withTags(WCAG_2_2_AA)
        .analyze()
        .getViolations()
        .forEach(
            rule ->
                faults.add(
                    page.url()
                        + ": "
                        + rule.getHelp()
                        + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList()));
    for (int width : NARROW) {
      page.setViewportSize(width, HEIGHT);
      Object over =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      if (((Number) over).intValue() > 0) {
        faults.add(page.url() + ": " + over + " pixels fall off a screen of " + width);
      }
    }
    Object lost = page.evaluate(LOST);
    if (!String.valueOf(lost).isEmpty()) {
      faults.add(page.url() + ": at 400% these are cut off: " + lost);
    }
    page.setViewportSize(DESK, HEIGHT);
    return faults;
  }

  /** As on a desk and as on a phone. */
  static void pictures(Page page, String name) {
    picture(page, "desk/" + name);
    page.setViewportSize(PHONE, HEIGHT);
    picture(page, "phone/" + name);
    page.setViewportSize(DESK, HEIGHT);
  }

  static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/screenshots/" + name + ".png")));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
