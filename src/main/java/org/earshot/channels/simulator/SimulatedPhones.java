package org.earshot.channels.simulator;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.channels.Attachment;
import org.earshot.channels.Inbound;
import org.earshot.channels.Inbound.Signal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The phones in the browser. A phone is written as its look and its number: {@code
 * sms:07700900123}, {@code whatsapp:07700900123} or {@code telegram:07700900123}; the number must
 * be one of 07700 900000 to 900999. Any other is refused with an {@link IllegalArgumentException}
 * in words for whoever typed it. The bean exists only where the simulator is on.
 */
@Component
@WhenSimulated
public class SimulatedPhones {

  static final String CHANNEL = "simulator";
  private static final int LONGEST = 10_000;

  private final Threads threads;
  private final Arrivals arrivals;
  private final SimulatedMedia media;
  private final InstantSource clock;

  SimulatedPhones(Threads threads, Arrivals arrivals, SimulatedMedia media, InstantSource clock) {
    this.media = media;
    this.threads = threads;
    this.arrivals = arrivals;
    this.clock = clock;
  }

  /** Sends words from the phone, as any channel would bring them. */
  public void text(String phone, String words) {
    String said = words.replace("\0", "");
    say(
        PhoneNumber.of(phone),
        said.substring(0, Math.min(LONGEST, said.length())),
        null,
        List.of());
  }

  /**
   * Sends a voice note, a picture, a film or a document, with or without words.
   *
   * @param contentType what the browser says that it is
   */
  public void send(String phone, byte[] file, String contentType, String words) {
    PhoneNumber from = PhoneNumber.of(phone);
    String said = words.replace("\0", "");
    say(
        from,
        said.substring(0, Math.min(LONGEST, said.length())),
        null,
        media.hold(file, contentType));
  }

  /** Taps a button of the phone. */
  public void tap(String phone, String choiceId, String label) {
    say(PhoneNumber.of(phone), label, choiceId, List.of());
  }

  private void say(
      PhoneNumber phone, String words, @Nullable String tapped, List<Attachment> attachments) {
    threads.said(phone, shown(words, attachments));
    arrivals.arrive(
        new Inbound(
            new Address(CHANNEL, phone.toString()),
            UUID.randomUUID().toString(),
            words,
            tapped,
            !attachments.isEmpty(),
            Signal.NONE,
            clock.instant(),
            attachments));
  }

  private static String shown(String words, List<Attachment> attachments) {
    String sent =
        attachments.stream()
            .map(one -> "[" + one.kind().name().toLowerCase(Locale.ROOT) + "]")
            .collect(Collectors.joining(" "));
    return (sent + "\n" + words).strip();
  }

  /** Both sides of the talk, newest last. */
  public List<Bubble> thread(String phone) {
    return threads.of(PhoneNumber.of(phone));
  }

  /** The phones that have been used, first used first. */
  public List<String> phones() {
    return threads.phones();
  }

  /** Empties the phone's screen. What we know of its holder stays. */
  public void clear(String phone) {
    threads.clear(PhoneNumber.of(phone));
  }
}
