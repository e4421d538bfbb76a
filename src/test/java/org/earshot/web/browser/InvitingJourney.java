package org.earshot.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Posters, and a list of numbers: looked through, kept, sent back and signed by somebody else,
 * sent, paused and cancelled.
 */
record InvitingJourney(String consultation, OfficerAtWork asha, OfficerAtWork ben) {

  /** More than leave in two minutes, a number twice, and what is none. */
  private static final String LIST =
      "mobile,language\n07700900500,English\nnot a number,English\n"
          + IntStream.range(500, 540)
              .mapToObj(number -> "07700900" + number + ",Urdu\n")
              .collect(Collectors.joining());

  /** Each poster fills an A4 sheet and no more, with a square to be read from across a room. */
  InvitingJourney printsPosters(String... languages) {
    Page page = asha.page();
    ViewportSize screen = page.viewportSize();
    page.setViewportSize(688, 1017); // 182 mm by 269 mm: A4 within its margins
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    for (String language : languages) {
      asha.goes(consultation + "/inviting/poster?word=BREAKS&sure=yes&language=" + language);
      assertThat(millimetres(".inviting-sheet")).as(language).isBetween(267.0, 269.0);
      assertThat(millimetres(".inviting-square")).as(language).isGreaterThan(75);
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    page.setViewportSize(screen.width, screen.height);
    return this;
  }

  private double millimetres(String selector) {
    String height = "all => all[0].getBoundingClientRect().height / 96 * 25.4";
    return ((Number) asha.page().locator(selector).evaluateAll(height)).doubleValue();
  }

  InvitingJourney bringsAList() {
    asha.goes(consultation + "/inviting").reads("BREAKS");
    asha.page().locator(".earshot-copy").first().click();
    asha.reads("Copied");
    asha.goes(consultation + "/inviting/lists/new").presses("Look through the list");
    asha.reads("There is a problem");
    brings();
    asha.presses("Look through the list");
    asha.reads("40 people can be asked").reads("Rows to mend");
    asha.presses("Keep these 40 people").reads("A second officer has to");
    return this;
  }

  private void brings() {
    asha.page()
        .locator("#file")
        .setInputFiles(
            new FilePayload("carers.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
    asha.types("Where the numbers come from", "Carers who asked us to text them");
    asha.page().locator("#basis").check();
    asha.page().locator("#way").check();
    asha.page().locator("#said-en").fill("you gave it to our carers’ team");
    asha.page().locator("#said-ur").fill("آپ نے دیا");
  }

  InvitingJourney comesBackWithAReason() {
    ben.goes(list()).follows("Send it back with a reason").presses("Send it back");
    ben.reads("There is a problem").types("What has to be mended", "Since when do we have them?");
    ben.presses("Send it back").reads("sent back to Officer");
    asha.goes("/console").reads("was sent back to you").follows("Mend it").reads("Since when");
    asha.page().locator("main a[href$='/mend']").click();
    asha.types("Where the numbers come from", "Carers who asked us to text them in May");
    asha.presses("Hand it in again").reads("handed in again");
    return this;
  }

  InvitingJourney isSignedOffByAnother() {
    ben.goes(list()).presses("Sign this list off").reads("Officer ben-signs");
    return this;
  }

  private String list() {
    return asha.page().url().replaceFirst("^https?://[^/]*", "");
  }

  void sendsAndStops() {
    asha.page().reload();
    asha.presses("Send to 40 people").presses("Send to 40 people").reads("Invitations written");
    asha.presses("Pause").presses("Go on sending").follows("Cancel: ask nobody else");
    asha.presses("Cancel: ask nobody else");
    asha.reads("Nobody else is asked");
  }
}
