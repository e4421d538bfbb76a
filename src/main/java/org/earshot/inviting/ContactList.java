package org.earshot.inviting;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A list of people who may be asked to take part.
 *
 * @param name of the file that it came in
 * @param source where the numbers come from, for the record
 * @param said how the numbers came to us, as people read it, by language tag
 * @param leftOut how many rows are not asked, by reason
 */
public record ContactList(
    UUID id,
    String consultation,
    String name,
    String source,
    Basis basis,
    Map<String, String> said,
    Map<Reason, Long> leftOut,
    State state,
    String officerName,
    Instant madeAt) {

  /** The law that asking them rests on. */
  public enum Basis {
    PUBLIC_TASK("Public task: it is part of a duty or power of ours (Article 6(1)(e))"),
    CONSENT("Consent: they agreed to be asked by text (Article 6(1)(a))"),
    LEGAL_OBLIGATION("Legal obligation: a law makes us ask them (Article 6(1)(c))");

    private final String words;

    Basis(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public enum State {
    /** Uploaded, and nobody has said yet which column is which. */
    DRAFT("Not checked yet"),
    READY("Ready"),
    SENDING("Sending"),
    PAUSED("Paused"),
    DONE("Sent"),
    CANCELLED("Cancelled"),
    /** Nobody is on it any more; it stays as the record of who was asked, and why. */
    CLOSED("Closed");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
