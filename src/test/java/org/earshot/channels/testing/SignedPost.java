package org.earshot.channels.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A webhook call as Twilio makes it: {@code application/x-www-form-urlencoded} with the signature
 * in the header {@code X-Twilio-Signature}.
 *
 * @param url the full address that was signed
 * @param body the encoded form
 */
public record SignedPost(
    String url, Map<String, String> parameters, String body, String signature) {

  public static final String HEADER = "X-Twilio-Signature";

  /** Signs by Twilio's rule, worked out apart from its SDK. */
  public static SignedPost of(String url, Map<String, String> parameters, String authToken) {
    StringBuilder signed = new StringBuilder(url);
    new TreeMap<>(parameters).forEach((name, value) -> signed.append(name).append(value));
    return new SignedPost(
        url, Map.copyOf(parameters), encoded(parameters), hmac(signed.toString(), authToken));
  }

  private static String encoded(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String hmac(String text, String key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
