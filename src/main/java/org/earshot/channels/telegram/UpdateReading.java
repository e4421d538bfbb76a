package org.earshot.channels.telegram;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.channels.Address;
import org.earshot.channels.Inbound;
import org.earshot.channels.Inbound.Signal;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;

/**
 * Reads what a person said out of an update. Only private chats are heard. An edited message is
 * left alone: its first words were heard and answered, and CHANGE alters an answer for all to see.
 * Being unblocked is not a wish to go on: only START is. Names are not looked at.
 */
final class UpdateReading {

  static final String CHANNEL = "telegram";
  private static final int LONGEST = 10_000;
  private static final String START = "/start";

  private UpdateReading() {}

  /** Empty where the update says nothing that we hear. */
  static Optional<Inbound> read(Update update, Instant now) {
    if (update.getMessage() != null) {
      return message(update, update.getMessage());
    }
    if (update.getCallbackQuery() != null) {
      return tap(update, update.getCallbackQuery(), now);
    }
    return update.getMyChatMember() == null
        ? Optional.empty()
        : blocked(update, update.getMyChatMember());
  }

  private static Optional<Inbound> message(Update update, Message message) {
    boolean media = media(message);
    if (message.getChat() == null || !message.isUserMessage() || !(media || message.hasText())) {
      return Optional.empty();
    }
    String said = message.hasText() ? message.getText() : caption(message);
    Instant at = Instant.ofEpochSecond(message.getDate());
    return Optional.of(
        new Inbound(
            new Address(CHANNEL, Long.toString(message.getChatId())),
            Integer.toString(update.getUpdateId()),
            words(said),
            null,
            media,
            Signal.NONE,
            at,
            UpdateMedia.read(message)));
  }

  private static String caption(Message message) {
    return message.getCaption() == null ? "" : message.getCaption();
  }

  private static boolean media(Message message) {
    return message.hasPhoto()
        || message.hasVoice()
        || message.hasAudio()
        || message.hasVideo()
        || message.hasVideoNote()
        || message.hasSticker()
        || message.hasAnimation()
        || message.hasDocument()
        || message.hasLocation()
        || message.hasContact()
        || message.hasDice()
        || message.hasPoll()
        || message.hasStory();
  }

  private static Optional<Inbound> tap(Update update, CallbackQuery tap, Instant now) {
    if (tap.getData() == null || tap.getFrom() == null) {
      return Optional.empty();
    }
    boolean elsewhere =
        tap.getMessage() != null
            && tap.getMessage().getChatId() != null
            && !tap.getMessage().getChatId().equals(tap.getFrom().getId());
    return elsewhere
        ? Optional.empty()
        : Optional.of(
            new Inbound(
                new Address(CHANNEL, Long.toString(tap.getFrom().getId())),
                Integer.toString(update.getUpdateId()),
                label(tap),
                tap.getData(),
                false,
                Signal.NONE,
                now));
  }

  /** What stood on the button; empty where the message is too old to be shown to us. */
  private static String label(CallbackQuery tap) {
    if (tap.getMessage() instanceof Message message && message.getReplyMarkup() != null) {
      return buttons(message.getReplyMarkup())
          .filter(button -> tap.getData().equals(button.getCallbackData()))
          .map(InlineKeyboardButton::getText)
          .findFirst()
          .orElse("");
    }
    return "";
  }

  private static Stream<InlineKeyboardButton> buttons(InlineKeyboardMarkup keyboard) {
    return keyboard.getKeyboard().stream().flatMap(List::stream);
  }

  private static Optional<Inbound> blocked(Update update, ChatMemberUpdated change) {
    boolean inPrivate = change.getChat() != null && change.getChat().isUserChat();
    if (!inPrivate
        || change.getNewChatMember() == null
        || !"kicked".equals(change.getNewChatMember().getStatus())) {
      return Optional.empty();
    }
    return Optional.of(
        new Inbound(
            new Address(CHANNEL, Long.toString(change.getChat().getId())),
            Integer.toString(update.getUpdateId()),
            "",
            null,
            false,
            Signal.STOPPED,
            Instant.ofEpochSecond(change.getDate())));
  }

  /**
   * A deep link's "/start breaks" means the keyword; other commands ("/help") mean their words;
   * "/start" alone stays as it is.
   */
  private static String words(String said) {
    String text = said.replace("\0", "");
    if (text.startsWith(START + " ")) {
      String keyword = text.substring(START.length()).strip();
      return keyword.isEmpty() ? START : cut(keyword);
    }
    boolean command = text.matches("/[a-zA-Z_]+(@\\w+)?") && !text.equals(START);
    return cut(command ? text.substring(1).replaceFirst("@.*", "") : text);
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(LONGEST, text.length()));
  }
}
