package org.earshot.channels.fitting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.earshot.channels.Message;
import org.earshot.channels.Message.Choice;

/** Whether a channel can show these choices as buttons. */
public final class Buttons {

  /** WhatsApp shows up to three as quick replies, and four to ten as a list. */
  public static final int QUICK_REPLIES = 3;

  private static final int MOST = 10;
  private static final int WHATSAPP_TEXT = 1024;
  private static final int QUICK_REPLY_LABEL = 20;
  private static final int LIST_LABEL = 24;
  private static final int WHATSAPP_ID = 200;

  /** Telegram's limit on what a button sends back, in bytes. */
  private static final int TELEGRAM_ID = 64;

  /** Longer labels are cut off on a narrow screen; no source gives a number. */
  private static final int TELEGRAM_LABEL = 40;

  private Buttons() {}

  /** Limits of Twilio's quick-reply and list-picker content without approval. */
  static boolean onWhatsApp(Message message) {
    List<Choice> choices = message.choices();
    int label = choices.size() <= QUICK_REPLIES ? QUICK_REPLY_LABEL : LIST_LABEL;
    return tappable(message)
        && message.text().length() <= WHATSAPP_TEXT
        && choices.stream()
            .allMatch(
                choice -> choice.label().length() <= label && choice.id().length() <= WHATSAPP_ID);
  }

  static boolean onTelegram(Message message) {
    return tappable(message)
        && message.choices().stream()
            .allMatch(
                choice ->
                    choice.label().length() <= TELEGRAM_LABEL
                        && choice.id().getBytes(StandardCharsets.UTF_8).length <= TELEGRAM_ID);
  }

  /** One tap says one thing, so that several choices are always typed. */
  private static boolean tappable(Message message) {
    List<Choice> choices = message.choices();
    return !message.several()
        && !choices.isEmpty()
        && choices.size() <= MOST
        && choices.stream().noneMatch(choice -> choice.label().isBlank() || choice.id().isEmpty())
        && choices.stream().map(Choice::label).distinct().count() == choices.size();
  }
}
