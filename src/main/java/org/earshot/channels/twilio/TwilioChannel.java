package org.earshot.channels.twilio;

import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.MessageCreator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earshot.channels.Fitting;
import org.earshot.channels.Fitting.Fitted;
import org.earshot.channels.fitting.ChannelFitting;
import org.earshot.channels.fitting.Splitting;
import org.earshot.channels.fitting.WrittenChoices;
import org.earshot.channels.sending.Channel;
import org.earshot.channels.sending.Receipt;
import org.earshot.channels.sending.Receipt.Accepted;
import org.earshot.channels.sending.Receipt.FixSetUp;
import org.earshot.channels.store.SentParts;
import org.springframework.stereotype.Component;

/** SMS and WhatsApp through Twilio. */
@Component
@WhenTwilio
final class TwilioChannel implements Channel {

  private final TwilioRestClient twilio;
  private final Requests requests;
  private final Fitting fitting;
  private final WhatsAppContents contents;
  private final SentParts sentParts;
  private final LookUp lookUp;
  private final TwilioSettings settings;

  TwilioChannel(
      TwilioRestClient twilio,
      Requests requests,
      Fitting fitting,
      WhatsAppContents contents,
      SentParts sentParts,
      LookUp lookUp,
      TwilioSettings settings) {
    this.twilio = twilio;
    this.requests = requests;
    this.fitting = fitting;
    this.contents = contents;
    this.sentParts = sentParts;
    this.lookUp = lookUp;
    this.settings = settings;
  }

  @Override
  public Set<String> names() {
    return Set.of(Addresses.SMS, Addresses.WHATSAPP);
  }

  @Override
  public double perSecond(String channel) {
    return channel.equals(Addresses.WHATSAPP)
        ? settings.whatsappPerSecond()
        : settings.smsPerSecond();
  }

  @Override
  public Receipt send(Posting posting) {
    Template template = posting.template();
    if (template != null) {
      return post(posting, requests.template(posting, template));
    }
    Fitted fitted = fitting.fit(posting.to().channel(), posting.message());
    Optional<String> buttons = fitted.buttons().isEmpty() ? Optional.empty() : contents.sid(fitted);
    if (buttons.isPresent()) {
      return post(posting, requests.content(posting, buttons.get()));
    }
    List<String> parts = parts(posting, fitted);
    return sentParts.send(
        posting.letterId(),
        parts,
        part -> post(posting, requests.words(posting, parts.get(part), part == parts.size() - 1)));
  }

  private static List<String> parts(Posting posting, Fitted fitted) {
    String words =
        fitted.buttons().isEmpty() ? fitted.text() : WrittenChoices.of(posting.message());
    return Splitting.atMost(words, ChannelFitting.TWILIO_BODY);
  }

  private Receipt post(Posting posting, Optional<MessageCreator> request) {
    if (request.isEmpty()) {
      return new FixSetUp("no sender", noSender(posting.to().channel()));
    }
    try {
      return new Accepted(request.get().create(twilio).getSid());
    } catch (TwilioException failure) {
      return Failures.sorted(failure);
    }
  }

  private static String noSender(String channel) {
    return channel.equals(Addresses.WHATSAPP)
        ? "There is no WhatsApp sender: set earshot.twilio.whatsapp-from"
        : "There is no SMS sender: set earshot.twilio.sms-from or .messaging-service-sid";
  }

  @Override
  public boolean remembers() {
    return true;
  }

  @Override
  public Reconciled reconcile(Posting posting) {
    Template template = posting.template();
    if (template != null) {
      return lookUp.template(posting, template.variables().values());
    }
    Fitted fitted = fitting.fit(posting.to().channel(), posting.message());
    return lookUp.words(posting, fitted.text(), parts(posting, fitted));
  }
}
