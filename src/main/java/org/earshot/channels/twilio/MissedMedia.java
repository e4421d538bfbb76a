package org.earshot.channels.twilio;

import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.message.Media;
import com.twilio.rest.api.v2010.account.message.MediaReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earshot.channels.Attachment;
import org.earshot.channels.Inbound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What came with a message that Twilio only lists: the list says how much it is, and not what. Each
 * is one more request, so it is asked for those alone that had not reached us.
 */
final class MissedMedia {

  private static final Logger log = LoggerFactory.getLogger(MissedMedia.class);

  private final TwilioRestClient twilio;
  private final String account;

  MissedMedia(TwilioRestClient twilio, String account) {
    this.twilio = twilio;
    this.account = account;
  }

  /**
   * The same message with what came with it. Where Twilio does not say, the words are heard alone,
   * and the person is told that nothing else was: no message may hold up those after it.
   */
  Inbound with(Inbound message) {
    if (!message.media()) {
      return message;
    }
    try {
      return with(message, FormMedia.read(listed(message.providerId())));
    } catch (TwilioException failure) {
      log.warn("What came with a missed message is not known: {}", Failures.sorted(failure));
      return message;
    }
  }

  private Map<String, String> listed(String message) {
    Map<String, String> form = new HashMap<>();
    int at = 0;
    for (Media one : new MediaReader(account, message).read(twilio)) {
      form.put("MediaUrl" + at, FormMedia.path(account, message, one.getSid()));
      form.put("MediaContentType" + at, Objects.requireNonNullElse(one.getContentType(), ""));
      at++;
    }
    return form;
  }

  private static Inbound with(Inbound message, List<Attachment> attachments) {
    return new Inbound(
        message.from(),
        message.providerId(),
        message.text(),
        message.tapped(),
        message.media(),
        message.signal(),
        message.at(),
        attachments);
  }
}
