package org.earshot.channels.telegram;

import java.util.List;
import java.util.Set;
import org.earshot.channels.Fitting;
import org.earshot.channels.Fitting.Fitted;
import org.earshot.channels.fitting.Splitting;
import org.earshot.channels.sending.Channel;
import org.earshot.channels.sending.Receipt;
import org.earshot.channels.sending.Receipt.Accepted;
import org.earshot.channels.store.SentParts;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Telegram. What people wrote is never read as formatting, so that no parse mode is used. */
@Component
@WhenTelegram
final class TelegramChannel implements Channel {

  private static final int LONGEST = 4096;

  private final TelegramClient telegram;
  private final Fitting fitting;
  private final SentParts sentParts;
  private final TelegramSettings settings;

  TelegramChannel(
      TelegramClient telegram, Fitting fitting, SentParts sentParts, TelegramSettings settings) {
    this.telegram = telegram;
    this.fitting = fitting;
    this.sentParts = sentParts;
    this.settings = settings;
  }

  @Override
  public Set<String> names() {
    return Set.of(UpdateReading.CHANNEL);
  }

  @Override
  public double perSecond(String channel) {
    return settings.perSecond();
  }

  @Override
  public Receipt send(Posting posting) {
    Fitted fitted = fitting.fit(UpdateReading.CHANNEL, posting.message());
    List<String> parts = Splitting.atMost(fitted.text(), LONGEST);
    return sentParts.send(
        posting.letterId(),
        parts,
        part -> post(request(posting, parts.get(part), fitted, part == parts.size() - 1)));
  }

  private static SendMessage request(Posting posting, String text, Fitted fitted, boolean last) {
    var request =
        SendMessage.builder()
            .chatId(posting.to().value())
            .text(text)
            .linkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build());
    if (last && !fitted.buttons().isEmpty()) {
      request.replyMarkup(Keyboards.of(fitted.buttons()));
    }
    return request.build();
  }

  private Receipt post(SendMessage request) {
    try {
      return new Accepted(Integer.toString(telegram.execute(request).getMessageId()));
    } catch (TelegramApiException failure) {
      return Failures.sorted(failure);
    }
  }

  /** A bot cannot list what it sent. */
  @Override
  public boolean remembers() {
    return false;
  }

  @Override
  public Reconciled reconcile(Posting posting) {
    return new Reconciled.Unknown(false);
  }
}
