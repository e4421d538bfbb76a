package org.earshot.web.inviting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.web.pages.JoinText;
import org.earshot.web.pages.NumbersToText;
import org.jspecify.annotations.Nullable;

/** Where a link takes someone who has their phone in their hand. */
public enum Way {
  SMS("Text message") {
    @Override
    @Nullable String link(NumbersToText numbers, JoinText join) {
      return numbers.smsLink(join);
    }

    @Override
    @Nullable String number(NumbersToText numbers) {
      return numbers.sms();
    }
  },
  WHATSAPP("WhatsApp") {
    @Override
    @Nullable String link(NumbersToText numbers, JoinText join) {
      return numbers.whatsappLink(join);
    }

    @Override
    @Nullable String number(NumbersToText numbers) {
      return numbers.whatsapp();
    }
  },
  TELEGRAM("Telegram") {
    @Override
    @Nullable String link(NumbersToText numbers, JoinText join) {
      return numbers.telegramLink(join);
    }

    @Override
    @Nullable String number(NumbersToText numbers) {
      String bot = numbers.telegram().botName();
      return bot == null || bot.isBlank() ? null : "@" + bot.replaceFirst("^@", "");
    }
  };

  private final String label;

  Way(String label) {
    this.label = label;
  }

  /** Null where the channel has no number or name to write to, or cannot carry the word. */
  abstract @Nullable String link(NumbersToText numbers, JoinText join);

  /** What people write to, as they read it; null where none is set. */
  abstract @Nullable String number(NumbersToText numbers);

  /** How to begin, in words: what to write to whom. */
  String how(Wording words, String keyword, String to) {
    return this == TELEGRAM
        ? words.say(Standing.POSTER_TEXT_BOT, Map.of("keyword", keyword, "bot", to))
        : words.say(Standing.POSTER_TEXT, Map.of("keyword", keyword, "number", to));
  }

  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public String label() {
    return label;
  }

  static Optional<Way> of(String key) {
    return Arrays.stream(values()).filter(way -> way.key().equals(key)).findFirst();
  }

  /** Each of them that can carry this text. */
  static List<Link> links(NumbersToText numbers, JoinText join) {
    return Arrays.stream(values())
        .map(way -> new Link(way, Optional.ofNullable(way.link(numbers, join)).orElse("")))
        .filter(link -> !link.address().isEmpty())
        .toList();
  }

  /** A link that begins a message with the join word. */
  public record Link(Way way, String address) {}
}
