package org.earshot.channels.twilio;

import com.twilio.security.RequestValidator;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.earshot.channels.door.PublicUrl;
import org.earshot.channels.door.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Lets in only what Twilio has signed, for the very address that Twilio was told, and only for our
 * own account.
 */
@Component
@WhenTwilio
final class SignedForms {

  private final List<RequestValidator> validators;
  private final String account;
  private final PublicUrl publicUrl;

  SignedForms(TwilioSettings settings, PublicUrl publicUrl) {
    this.validators =
        Stream.of(settings.token(), settings.previousAuthToken())
            .filter(Objects::nonNull)
            .map(RequestValidator::new)
            .toList();
    this.account = settings.account();
    this.publicUrl = publicUrl;
  }

  /**
   * The parameters of the body alone.
   *
   * @throws Refused with 403 if the signature is missing or wrong, with 400 for another account or
   *     a form that cannot be read at all
   */
  Map<String, String> read(HttpServletRequest request, String path) {
    String query = request.getQueryString();
    Map<String, String> form = body(request, query);
    String signature = request.getHeader("X-Twilio-Signature");
    String url = publicUrl.at(query == null ? path : path + "?" + query);
    if (signature == null || !signed(url, form, signature)) {
      throw Refused.forged("twilio", "signature", publicUrl.at(path));
    }
    if (!account.equals(form.get("AccountSid"))) {
      throw Refused.malformed("twilio", "account");
    }
    return form;
  }

  private boolean signed(String url, Map<String, String> form, String signature) {
    return validators.stream().anyMatch(validator -> validator.validate(url, form, signature));
  }

  /** A broken escape or a body that is too large is the caller's fault: Tomcat throws on it. */
  private static Map<String, String[]> parameters(HttpServletRequest request) {
    try {
      return request.getParameterMap();
    } catch (IllegalStateException unreadable) {
      throw Refused.malformed("twilio", "unreadable");
    }
  }

  /** A servlet puts the query's values before the body's; what is left after them is the body's. */
  private static Map<String, String> body(HttpServletRequest request, @Nullable String query) {
    Map<String, List<String>> inQuery =
        query == null
            ? Map.of()
            : UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
    Map<String, String> form = new HashMap<>();
    parameters(request)
        .forEach(
            (name, values) -> {
              int first = inQuery.getOrDefault(name, List.of()).size();
              if (values.length > first) {
                form.put(name, values[first]);
              }
            });
    return form;
  }
}
