package org.earshot.channels.fitting;

import java.util.List;
import org.earshot.channels.Fitting;
import org.earshot.channels.Message;
import org.earshot.language.PlainMarks;
import org.earshot.language.Segments;
import org.springframework.stereotype.Component;

/** Knows what each channel can show. */
@Component
public final class ChannelFitting implements Fitting {

  /** Twilio takes no longer body; a longer text goes out as several messages. */
  public static final int TWILIO_BODY = 1600;

  @Override
  public Fitted fit(String channel, Message message) {
    return switch (channel) {
      case "sms" -> sms(message);
      case "whatsapp" -> Buttons.onWhatsApp(message) ? tapped(message) : written(message);
      case "telegram" -> Buttons.onTelegram(message) ? tapped(message) : written(message);
      default ->
          throw new IllegalArgumentException(
              "no channel is called " + channel + ": it is sms, whatsapp or telegram");
    };
  }

  private static Fitted sms(Message message) {
    String text = ReadingOrder.of(PlainMarks.of(WrittenChoices.of(message)));
    int segments =
        Splitting.atMost(text, TWILIO_BODY).stream()
            .mapToInt(part -> Segments.of(part).count())
            .sum();
    return new Fitted(text, List.of(), segments);
  }

  private static Fitted tapped(Message message) {
    return new Fitted(ReadingOrder.of(message.text()), message.choices(), 1);
  }

  private static Fitted written(Message message) {
    return new Fitted(ReadingOrder.of(WrittenChoices.of(message)), List.of(), 1);
  }
}
