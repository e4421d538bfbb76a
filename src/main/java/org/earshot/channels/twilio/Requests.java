package org.earshot.channels.twilio;

import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.earshot.channels.Address;
import org.earshot.channels.door.PublicUrl;
import org.earshot.channels.sending.Channel.Posting;
import org.earshot.channels.sending.Channel.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the requests that send a message. */
@Component
@WhenTwilio
final class Requests {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final TwilioSettings settings;
  private final PublicUrl publicUrl;

  Requests(TwilioSettings settings, PublicUrl publicUrl) {
    this.settings = settings;
    this.publicUrl = publicUrl;
  }

  /**
   * Each is empty where no sender is set up for the channel.
   *
   * @param last whether it is the letter's last message, whose fate is the letter's
   */
  Optional<MessageCreator> words(Posting posting, String text, boolean last) {
    Optional<MessageCreator> request = create(posting, text);
    return last ? request.map(creator -> reporting(creator, posting)) : request;
  }

  Optional<MessageCreator> content(Posting posting, String contentSid) {
    return create(posting, null)
        .map(request -> reporting(request, posting).setContentSid(contentSid));
  }

  Optional<MessageCreator> template(Posting posting, Template template) {
    return content(posting, template.contentSid())
        .map(request -> request.setContentVariables(variables(template.variables())));
  }

  /** Twilio refuses line breaks and runs of spaces in a variable (error 63013). */
  private static String variables(Map<String, String> variables) {
    Map<String, String> tidy = new TreeMap<>();
    variables.forEach((number, value) -> tidy.put(number, value.strip().replaceAll("\\s+", " ")));
    return JSON.writeValueAsString(tidy);
  }

  private Optional<MessageCreator> create(Posting posting, @Nullable String text) {
    Address address = posting.to();
    PhoneNumber to = new PhoneNumber(Addresses.write(address));
    boolean whatsapp = address.channel().equals(Addresses.WHATSAPP);
    String number = whatsapp ? settings.whatsappFrom() : settings.smsFrom();
    String service = settings.messagingServiceSid();
    if (service != null && (!whatsapp || number == null)) {
      return Optional.of(new MessageCreator(to, service, text));
    }
    return Optional.ofNullable(number)
        .map(own -> Addresses.write(new Address(address.channel(), own)))
        .map(own -> new MessageCreator(to, new PhoneNumber(own), text));
  }

  /** Twilio itself cannot report to this very machine, and refuses such an address. */
  private MessageCreator reporting(MessageCreator request, Posting posting) {
    boolean reachable = settings.apiUrl() != null || !publicUrl.local();
    return reachable
        ? request.setStatusCallback(
            publicUrl.at(TwilioDoor.STATUS + "?letter=" + posting.letterId()))
        : request;
  }
}
