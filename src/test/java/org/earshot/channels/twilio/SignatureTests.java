package org.earshot.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.security.RequestValidator;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.channels.testing.SignedPost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public vectors of Twilio's own libraries, and one of ours; the token of all is 12345. */
class SignatureTests {

  private static final String TOKEN = "12345";

  @ParameterizedTest
  @CsvSource({
    "https://mycompany.com/myapp.php?foo=1&bar=2, +14158675309, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
    "https://mycompany.com:443/myapp.php?foo=1&bar=2, +14158675309, kvajT1Ptam85bY51eRf/AJRuM3w=",
    "http://mycompany.com:80/myapp.php?foo=1&bar=2, +14158675309, 0ZXoZLH/DfblKGATFgpif+LLRf4=",
    "https://example.com/myapp.php?foo=1&bar=2, +14158675310, L/OH5YylLD5NRKLltdqwSvS0BnU="
  })
  void forms(String url, String caller, String signature) {
    Map<String, String> call =
        Map.of(
            "CallSid", "CA1234567890ABCDE",
            "Caller", caller,
            "Digits", "1234",
            "From", caller,
            "To", "+18005551212");

    assertThat(new RequestValidator(TOKEN).validate(url, call, signature)).isTrue();
    assertThat(SignedPost.of(url, call, TOKEN).signature()).isEqualTo(signature);
  }

  @Test
  void the_default_port_may_be_there_or_not() {
    String without = "https://mycompany.com/myapp.php?foo=1&bar=2";
    String with = "https://mycompany.com:443/myapp.php?foo=1&bar=2";
    RequestValidator validator = new RequestValidator(TOKEN);

    assertThat(validator.validate(without, Map.of(), "zYQTYrRWXE7LtzbG4PfP7/bkkGo=")).isTrue();
    assertThat(validator.validate(with, Map.of(), "zYQTYrRWXE7LtzbG4PfP7/bkkGo=")).isTrue();
    assertThat(
            validator.validate(without, Map.of(), SignedPost.of(with, Map.of(), TOKEN).signature()))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"'', y77kIzt2vzLz71DgmJGsen2scGs=", "foo=1&bar=2&, a9nBmqA0ju/hNViExpshrM61xv4="})
  void a_body_named_by_its_hash(String query, String signature) throws Exception {
    String hash = "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620";
    String url = "https://mycompany.com/myapp.php?" + query + "bodySHA256=" + hash;
    String body = "{\"property\": \"value\", \"boolean\": true}";

    assertThat(new RequestValidator(TOKEN).validate(url, body, signature)).isTrue();
    assertThat(new RequestValidator(TOKEN).validate(url, body + " ", signature)).isFalse();
  }

  @Test
  void a_message_with_accents_and_signs() {
    Map<String, String> message = new TreeMap<>();
    String sid = "SM00000000000000000000000000000001";
    message.put("ToCountry", "GB");
    message.put("SmsMessageSid", sid);
    message.put("SmsSid", sid);
    message.put("MessageSid", sid);
    message.put("NumMedia", "0");
    message.put("SmsStatus", "received");
    message.put("Body", "Yes please £5 – café");
    message.put("FromCountry", "GB");
    message.put("To", "+447700900002");
    message.put("NumSegments", "1");
    message.put("AccountSid", "AC00000000000000000000000000000000");
    message.put("From", "+447700900001");
    message.put("ApiVersion", "2010-04-01");
    String url = "https://consult.example.org/webhooks/twilio/sms";
    String signature = "RBAwZhXV4G6xHcDP+puOLMqbYE8=";

    assertThat(SignedPost.of(url, message, TOKEN).signature()).isEqualTo(signature);
    assertThat(new RequestValidator(TOKEN).validate(url, message, signature)).isTrue();
  }
}
