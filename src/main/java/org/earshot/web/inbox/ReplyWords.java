package org.earshot.web.inbox;

import java.util.Objects;
import org.earshot.inbox.Case;
import org.earshot.inbox.OfficerWords;
import org.earshot.language.PlainMarks;
import org.earshot.language.Segments;
import org.earshot.web.forms.MessagePrice;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an officer writes: a prepared sentence, words of their own, or both. */
@Component
class ReplyWords {

  /** With the officer's name before it, no more than a provider takes as one message. */
  private static final int LONGEST = 1_200;

  private final OfficerWords words;
  private final MessagePrice price;

  ReplyWords(OfficerWords words, MessagePrice price) {
    this.words = words;
    this.price = price;
  }

  /**
   * The message as it will arrive.
   *
   * @param cost null where no price is set, or the channel has none
   */
  public record Preview(
      String text, int length, int segments, boolean sms, @Nullable String cost) {}

  @Nullable Preview preview(Case one, String officer, String said) {
    if (said.isBlank()) {
      return null;
    }
    String text = words.signed(one.language(), officer, said);
    boolean sms = one.channel().equals("sms");
    int segments = Segments.of(PlainMarks.of(text)).count();
    return new Preview(text, text.length(), segments, sms, sms ? price.of(segments) : null);
  }

  /** The prepared sentence, if one was chosen, before the officer's own words. */
  String together(Case one, String prepared, String own) {
    String sentence =
        words.prepared(one.language()).stream()
            .filter(known -> known.key().equals(prepared))
            .map(OfficerWords.Prepared::words)
            .findFirst()
            .orElse("");
    return (sentence + " " + own.strip().replace("\r\n", "\n")).strip();
  }

  void check(String said, Problems problems) {
    problems.require(said, "words", "Write a reply, or choose a prepared sentence");
    if (Objects.requireNonNullElse(said, "").length() > LONGEST) {
      problems.add("words", "The reply must be 1,200 characters or fewer");
    }
  }
}
