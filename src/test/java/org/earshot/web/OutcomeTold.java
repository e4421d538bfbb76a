package org.earshot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.earshot.House;

/**
 * An outcome with one promise, and the wait until everything has been written to whom it is due.
 */
public final class OutcomeTold {

  /** As long as a breaker stays open, or others' letters stand before, and more. */
  private static final Duration LONG = Duration.ofMinutes(3);

  private OutcomeTold() {}

  /**
   * Closes the consultation and tells people its outcome.
   *
   * @param approves a second officer, signed in
   */
  public static void of(int port, String slug, Visitor approves) {
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    String call = "/api/v1/consultations/" + slug;
    String page = "/console/consultations/" + slug + "/outcome";
    api.post(call + "/close");
    api.put(
        call + "/outcome",
        """
        {"summary": "More.", "items": [{"theme": "Halls", "you_said": "More.", \
        "status": "will_do", "we_did": "One more hall."}]}""");
    approves.get(page);
    approves.post(page + "/approve", "version", "1");
    assertThat(api.post(call + "/outcome/send").status()).isEqualTo(202);
    awaitSent(api, call + "/outcome");
  }

  /** Waits until the letters of this paper have been written. */
  public static void awaitSent(HttpCaller api, String paper) {
    await(paper).atMost(LONG).until(() -> api.get(paper).body().contains("\"sent\""));
  }
}
