package org.earshot.web.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.web.util.UriUtils;

/**
 * Where people can text to, as set for the channels themselves.
 *
 * @param publicUrl where the pages are found, without a slash at its end, for the calendar and the
 *     register as JSON
 * @param telegram {@code earshot.telegram.bot-name} is the bot's user name, for the link that
 *     starts it
 */
@ConfigurationProperties("earshot")
public record NumbersToText(
    @DefaultValue("http://localhost:8080") String publicUrl,
    @DefaultValue Twilio twilio,
    @DefaultValue Telegram telegram) {

  public record Twilio(@Nullable String smsFrom, @Nullable String whatsappFrom) {}

  public record Telegram(@Nullable String botName) {}

  /** The number to text, as it is read in the United Kingdom; null where none is set. */
  public @Nullable String sms() {
    return readable(twilio.smsFrom());
  }

  public @Nullable String whatsapp() {
    return readable(twilio.whatsappFrom());
  }

  /**
   * The link that opens the bot and starts a conversation; null where no bot is set, or where
   * Telegram would not carry such a word in a link.
   */
  public @Nullable String telegramLink(JoinText join) {
    String keyword = join.linked();
    String bot = telegram.botName();
    return bot == null || bot.isBlank() || !keyword.matches("[A-Za-z0-9_-]{1,64}")
        ? null
        : "https://t.me/" + bot.replaceFirst("^@", "") + "?start=" + keyword;
  }

  /** The link that begins a text message with this text (RFC 5724); null where no number is set. */
  public @Nullable String smsLink(JoinText join) {
    String from = twilio.smsFrom();
    return from == null || from.isBlank()
        ? null
        : "sms:" + from.replaceAll("[^+0-9]", "") + "?body=" + UriUtils.encode(join.typed(), UTF_8);
  }

  /** The link that begins a WhatsApp message with this text; null where no number is set. */
  public @Nullable String whatsappLink(JoinText join) {
    String from = twilio.whatsappFrom();
    return from == null || from.isBlank()
        ? null
        : "https://wa.me/"
            + from.replaceAll("[^0-9]", "")
            + "?text="
            + UriUtils.encode(join.typed(), UTF_8);
  }

  /** The first link that there is, for whoever scans it; null where there is none. */
  public @Nullable String link(JoinText join) {
    return Stream.of(smsLink(join), whatsappLink(join), telegramLink(join))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String readable(@Nullable String sender) {
    if (sender == null || sender.isBlank()) {
      return null;
    }
    String number = sender.replaceFirst("^whatsapp:", "");
    PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber parsed = phones.parse(number, "GB");
      boolean british = parsed.getCountryCode() == 44;
      return phones.format(
          parsed, british ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    } catch (NumberParseException e) {
      return number;
    }
  }
}
