package org.earshot.web.editor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the phone beside the form. It travels with the form, or in the address, so that
 * nothing of it is kept.
 *
 * @param said what was texted so far
 * @param say what stands in its box
 * @param from {@code first_question}, {@code start} or {@code alone} (one question by itself, with
 *     a variant's id after a colon in the words of that)
 */
public record PhoneForm(
    @Nullable List<String> said,
    @Nullable String say,
    @Nullable String speaks,
    @Nullable String channel,
    @Nullable String from) {

  /** As many as a preview takes. */
  private static final int MOST = 200;

  private static final int LONGEST = 10_000;

  List<String> soFar() {
    return said == null ? List.of() : said.stream().limit(MOST).toList();
  }

  public String carrier() {
    return channel != null && channel.matches("whatsapp|telegram") ? channel : "sms";
  }

  String beginning(String otherwise) {
    return from != null && from.matches("first_question|start|alone(:[a-z][a-z0-9_]{0,29})?")
        ? from
        : otherwise;
  }

  /** After a button on the phone; any other changes nothing here. */
  public PhoneForm after(String action) {
    if (action.equals("restart")) {
      return saying(List.of());
    }
    String words = action.startsWith("tap:") ? action.substring(4) : say;
    boolean speaks = action.equals("say") || action.startsWith("tap:");
    if (!speaks || words == null || words.isBlank() || soFar().size() >= MOST) {
      return this;
    }
    List<String> more = new ArrayList<>(soFar());
    more.add(words.length() <= LONGEST ? words : words.substring(0, LONGEST));
    return saying(more);
  }

  PhoneForm beginningAt(String other) {
    return new PhoneForm(said, say, speaks, channel, other);
  }

  /** In this language until another is chosen. */
  public PhoneForm speaking(String tag) {
    return speaks == null ? new PhoneForm(said, say, tag, channel, from) : this;
  }

  private PhoneForm saying(List<String> words) {
    return new PhoneForm(words, "", speaks, channel, from);
  }
}
