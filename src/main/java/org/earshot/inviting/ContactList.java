package org.earshot.inviting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of people who may be asked to take part: one that came in a file, or one made of those who
 * agreed to be asked again.
 *
 * @param name of the file that it came in, or of whom it was made
 * @param source where the numbers come from, for the record
 * @param purpose what people are asked for who agreed to be asked again; null for a file
 * @param way how its people are written to
 * @param said how the numbers came to us, as people read it, by language tag; empty where they
 *     agreed to be asked again
 * @param leftOut how many rows are not asked, by reason
 * @param noticeDays how many days before it opens its people are told; null where they are not
 * @param officerId who uploaded it, or made it
 * @param signedOff by a second officer; null where nobody has
 * @param sentBack by a second officer, the last time; null where nobody has
 */
public record ContactList(
    UUID id,
    String consultation,
    String name,
    String source,
    @Nullable String purpose,
    Basis basis,
    Way way,
    Map<String, String> said,
    Map<Reason, Long> leftOut,
    State state,
    @Nullable Integer noticeDays,
    String officerId,
    String officerName,
    Instant madeAt,
    @Nullable SignOff signedOff,
    @Nullable SentBack sentBack) {

  /** A second officer's signature under whom to ask, and in which words. */
  public record SignOff(String officerName, Instant at) {}

  /**
   * A second officer's no to it as it was.
   *
   * @param again when it was handed in again; null where it waits to be mended
   */
  public record SentBack(String officerName, String reason, Instant at, @Nullable Instant again) {}

  /** Whether it was made of people who agreed to be asked again. */
  public boolean isOfAgreed() {
    return way == Way.OWN;
  }

  /**
   * From when its people are told that it will open; null where they are not.
   *
   * @param opens the day on which it opens; null where none is known
   */
  public @Nullable LocalDate toldFrom(@Nullable LocalDate opens) {
    return noticeDays == null || opens == null ? null : opens.minusDays(noticeDays);
  }

  /** Whether it waits for whoever uploaded it, and not for a signature. */
  public boolean isSentBack() {
    return state == State.READY && sentBack != null && sentBack.again() == null;
  }

  /** The channels on which somebody can be asked who has not written first. */
  public enum Way {
    SMS("Text message"),
    WHATSAPP("WhatsApp"),
    /** Not the same for all of a list: nobody is asked elsewhere than where they wrote to us. */
    OWN("Where each of them wrote to us");

    /** Those on which a number can be asked of which nothing else is known. */
    public static final List<Way> OF_NUMBERS = List.of(SMS, WHATSAPP);

    private final String words;

    Way(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** The channel's name in addresses. */
    String channel() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** A number that is on one is often on the other too; empty where it is no number. */
    static Optional<Way> other(String channel) {
      return OF_NUMBERS.stream().anyMatch(way -> way.channel().equals(channel))
          ? OF_NUMBERS.stream().filter(way -> !way.channel().equals(channel)).findFirst()
          : Optional.empty();
    }
  }

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
