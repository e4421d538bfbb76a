package org.earshot.channels.twilio;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.earshot.channels.Attachment;
import org.earshot.channels.Attachment.Kind;
import org.earshot.channels.media.Download;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Voice notes and pictures are fetched from Twilio, and from nowhere else. */
class TwilioMediaTests {

  private static final String SAM = "whatsapp:+447700900001";
  private static final byte[] VOICE = {'O', 'g', 'g', 'S', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};

  private final TwilioFixture fixture = new TwilioFixture();
  private final TwilioMedia media = new TwilioMedia(fixture.settings());

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void a_voice_note_is_fetched_by_way_of_the_address_that_twilio_leads_to() {
    Attachment voice = sent("audio/ogg");

    assertThat(voice.kind()).isEqualTo(Kind.VOICE);
    assertThat(media.fetch(voice.reference(), 100))
        .isInstanceOfSatisfying(
            Download.Fetched.class, file -> assertThat(file.bytes()).isEqualTo(VOICE));
  }

  @Test
  void a_larger_one_than_allowed_is_left() {
    assertThat(media.fetch(sent("audio/ogg").reference(), VOICE.length - 1))
        .isInstanceOf(Download.TooLarge.class);
  }

  @Test
  void another_host_is_never_asked() {
    WireMockServer other = new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
    other.start();
    other.stubFor(any(anyUrl()).willReturn(ok("secret")));
    fixture.twilio.held().leadTo("http://127.0.0.1:" + other.port() + "/inside");

    assertThat(media.fetch(sent("audio/ogg").reference(), 100))
        .isInstanceOf(Download.Refused.class);

    other.verify(0, anyRequestedFor(anyUrl()));
    other.stop();
  }

  @Test
  void a_circle_ends() {
    Attachment voice = sent("audio/ogg");
    String[] names = voice.reference().split("/");
    fixture
        .twilio
        .held()
        .leadTo(
            fixture.twilio.url()
                + FormMedia.path(fixture.settings().account(), names[0], names[1]));

    assertThat(media.fetch(voice.reference(), 100)).isInstanceOf(Download.Refused.class);
  }

  @Test
  void faults_that_may_pass_are_told_from_what_is_gone() {
    String reference = sent("audio/ogg").reference();
    fixture.twilio.held().fail(1);

    assertThat(media.fetch(reference, 100)).isInstanceOf(Download.NotNow.class);
    assertThat(media.fetch(reference.replaceFirst(".$", "f").replace("/ME0", "/MEf"), 100))
        .isInstanceOf(Download.Gone.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "https://example.org/a", "../../MM1/ME1", "MM1/ME1", "MM/ME?x=1"})
  void what_is_no_name_of_twilios_is_not_asked_for(String reference) {
    assertThat(media.fetch(reference, 100)).isInstanceOf(Download.Refused.class);
  }

  @Test
  void of_an_address_only_the_names_are_taken_and_what_nobody_can_use_is_left() {
    String there = "/Accounts/AC1/Messages/MM" + "0".repeat(32) + "/Media/ME" + "1".repeat(32);

    assertThat(
            FormMedia.read(
                Map.of(
                    "MediaUrl0",
                    "https://elsewhere.example" + there,
                    "MediaContentType0",
                    "image/jpeg",
                    "MediaUrl1",
                    "https://api.twilio.com" + there,
                    "MediaContentType1",
                    "text/vcard")))
        .containsExactly(
            new Attachment(Kind.PICTURE, "MM" + "0".repeat(32) + "/ME" + "1".repeat(32)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://mms.twiliocdn.com/AC1/x?sig=1, true",
    "https://MMS.twiliocdn.com/AC1/x, true",
    "https://s3-external-1.amazonaws.com/media.twiliocdn.com/AC1/x, true",
    "https://s3-external-1.amazonaws.com/another-corner/x, false",
    "https://api.twilio.com/2010-04-01/x, true",
    "http://mms.twiliocdn.com/x, false",
    "https://mms.twiliocdn.com:8443/x, false",
    "https://mms.twiliocdn.com@evil.example/x, false",
    "https://someone@mms.twiliocdn.com/x, false",
    "https://evil.example/mms.twiliocdn.com, false",
    "https://169.254.169.254/latest, false",
    "http://api.twilio.com/x, false",
    "file:///etc/passwd, false"
  })
  void it_may_lead_on_to_the_hosts_that_twilio_names(String address, boolean allowed) {
    MediaHosts hosts =
        new MediaHosts(
            URI.create("https://api.twilio.com"),
            List.of("mms.twiliocdn.com", "s3-external-1.amazonaws.com"));

    assertThat(hosts.allow(URI.create(address))).isEqualTo(allowed);
  }

  private Attachment sent(String type) {
    return FormMedia.read(
            fixture.twilio.media(SAM, TwilioFixture.OUR_WHATSAPP, "", type, VOICE.clone()))
        .getFirst();
  }
}
