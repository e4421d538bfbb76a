package org.earshot.channels.twilio;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Twilio: SMS and WhatsApp. Without an account SID neither channel exists.
 *
 * @param accountSid the account ("AC…")
 * @param authToken its primary auth token: signs in, and webhooks are signed with it
 * @param previousAuthToken while tokens are changed over, webhooks signed with this one are
 *     accepted too
 * @param smsFrom the number that SMS come from, as +44…
 * @param whatsappFrom the WhatsApp sender's number, as +44…
 * @param messagingServiceSid ("MG…") if set, it sends the SMS in place of the number, and WhatsApp
 *     where there is no sender of its own
 * @param apiUrl in place of Twilio's own address (a regional edge, a test)
 * @param smsPerSecond how many SMS the sender may send in a second; Twilio sets it for each number
 *     (1 to 100)
 * @param whatsappPerSecond likewise for WhatsApp; Twilio's default is 80
 * @param mediaHosts where Twilio's own address may lead on to for a picture or a voice note: the
 *     hosts that its documentation names
 * @param connectTimeout how long to wait for a connection
 * @param readTimeout how long to wait for an answer; after it the message's fate is looked up
 * @param templates approved WhatsApp templates: ContentSid ("HX…") by name and language, e.g.
 *     {@code earshot.twilio.templates.outcome.en}; one named {@code nudge} ({{1}} the
 *     consultation's title) is optional, for reminders after the 24 hours in which WhatsApp takes
 *     free words
 */
@ConfigurationProperties("earshot.twilio")
record TwilioSettings(
    @Nullable String accountSid,
    @Nullable String authToken,
    @Nullable String previousAuthToken,
    @Nullable String smsFrom,
    @Nullable String whatsappFrom,
    @Nullable String messagingServiceSid,
    @Nullable URI apiUrl,
    @DefaultValue("10") double smsPerSecond,
    @DefaultValue("80") double whatsappPerSecond,
    @DefaultValue({"mms.twiliocdn.com", "media.twiliocdn.com", "s3-external-1.amazonaws.com"})
        List<String> mediaHosts,
    @DefaultValue("5s") Duration connectTimeout,
    @DefaultValue("10s") Duration readTimeout,
    @DefaultValue Map<String, Map<String, String>> templates) {

  TwilioSettings {
    authToken = orNull(authToken);
    previousAuthToken = orNull(previousAuthToken);
    smsFrom = orNull(smsFrom);
    whatsappFrom = withoutPrefix(orNull(whatsappFrom));
    messagingServiceSid = orNull(messagingServiceSid);
    apiUrl = apiUrl == null || apiUrl.toString().isBlank() ? null : apiUrl;
  }

  private static @Nullable String orNull(@Nullable String value) {
    return StringUtils.hasText(value) ? value.strip() : null;
  }

  private static @Nullable String withoutPrefix(@Nullable String number) {
    return number != null && number.startsWith(Addresses.WHATSAPP_PREFIX)
        ? number.substring(Addresses.WHATSAPP_PREFIX.length())
        : number;
  }

  String account() {
    return required(accountSid, "account-sid");
  }

  String token() {
    return required(authToken, "auth-token");
  }

  private static String required(@Nullable String value, String name) {
    if (value == null) {
      throw new IllegalStateException(
          "earshot.twilio." + name + " is missing: copy it from the Twilio console's first page");
    }
    return value;
  }
}
