package org.earshot.channels.twilio;

import com.twilio.http.TwilioRestClient;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.channels.Address;
import org.earshot.channels.ChannelsFixture;
import org.earshot.channels.Message;
import org.earshot.channels.door.DoorAnswers;
import org.earshot.channels.door.PublicUrl;
import org.earshot.channels.sending.Accounted;
import org.earshot.channels.sending.Channel.Posting;
import org.earshot.channels.sending.DeliveryReports.DeliveryReport;
import org.earshot.channels.sending.Receipt;
import org.earshot.channels.testing.FakeTwilio;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The Twilio adapter with the real SDK, against a Twilio of our own. */
final class TwilioFixture implements AutoCloseable {

  static final String PUBLIC = "https://earshot.example";
  static final String OUR_NUMBER = "+447700900900";
  static final String OUR_WHATSAPP = "whatsapp:+447700900901";

  final ChannelsFixture room = new ChannelsFixture();
  final FakeTwilio twilio = FakeTwilio.start(Duration.ofSeconds(2), room.clock);
  private final Set<String> settled = new HashSet<>();
  final List<DeliveryReport> reports = new ArrayList<>();

  TwilioSettings settings() {
    return settings(twilio.url(), OUR_NUMBER, null);
  }

  static TwilioSettings settings(String api, @Nullable String smsFrom, @Nullable String service) {
    return settings(api, smsFrom, service, Duration.ofSeconds(20));
  }

  /** A client that soon gives up waiting. */
  TwilioSettings impatient() {
    return settings(twilio.url(), OUR_NUMBER, null, Duration.ofMillis(300));
  }

  private static TwilioSettings settings(
      String api, @Nullable String smsFrom, @Nullable String service, Duration timeout) {
    return new TwilioSettings(
        FakeTwilio.ACCOUNT,
        FakeTwilio.TOKEN,
        "the-token-before",
        smsFrom,
        OUR_WHATSAPP,
        service,
        URI.create(api),
        10,
        80,
        List.of("mms.twiliocdn.com"),
        Duration.ofSeconds(20),
        timeout,
        Map.of("outcome", Map.of("en", "HXen", "pl", "HXpl")));
  }

  TwilioChannel channel() {
    return channel(settings());
  }

  TwilioChannel channel(TwilioSettings settings) {
    TwilioRestClient client = client(settings);
    return new TwilioChannel(
        client,
        new Requests(settings, new PublicUrl(PUBLIC)),
        room.fitting,
        new WhatsAppContents(client, room.jdbc, room.clock),
        room.sentParts,
        new LookUp(client, room.sentParts, letters()),
        settings);
  }

  /** Whose messages are known to be a letter's: as the outbox would, where {@link #settled}. */
  private ObjectProvider<Accounted> letters() {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    Accounted known =
        providerIds -> {
          Set<String> ours = new HashSet<>(providerIds);
          ours.retainAll(settled);
          return ours;
        };
    beans.addBean("letters", known);
    return beans.getBeanProvider(Accounted.class);
  }

  /** Sends, and keeps the provider's id of what was accepted, as the outbox does. */
  void sendAndSettle(TwilioChannel channel, Posting posting) {
    if (channel.send(posting) instanceof Receipt.Accepted accepted) {
      settled.add(accepted.providerId());
    }
  }

  private static TwilioRestClient client(TwilioSettings settings) {
    return new TwilioConfiguration().twilio(settings);
  }

  MissedMessages missed() {
    TwilioSettings settings = settings();
    return new MissedMessages(client(settings), settings, room.arrivals, room.marks, room.clock);
  }

  MockMvc door() {
    SignedForms forms = new SignedForms(settings(), new PublicUrl(PUBLIC));
    return MockMvcBuilders.standaloneSetup(
            new TwilioDoor(forms, room.arrivals, reports::add, room.clock))
        .setControllerAdvice(new DoorAnswers(room.meters))
        .build();
  }

  Posting posting(long letter, String channel, Message message) {
    return new Posting(letter, new Address(channel, "+447700900001"), message, null, now());
  }

  Posting sms(String words) {
    return posting(7, "sms", Message.of(words));
  }

  Instant now() {
    return room.clock.instant();
  }

  @Override
  public void close() {
    twilio.close();
  }
}
