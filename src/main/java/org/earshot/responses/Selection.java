package org.earshot.responses;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which responses to a consultation are counted.
 *
 * @param channel null for every channel
 * @param language BCP 47; null for every language
 * @param partner the join word that brought them; null for whoever came
 * @param given by question, the value that must have been given, or be among those given: an
 *     option's id, "true" or "false", a number as it is coded
 */
public record Selection(
    @Nullable String channel,
    @Nullable String language,
    @Nullable String partner,
    Map<String, String> given) {

  public static final Selection ALL = new Selection(null, null, Map.of());

  /** Whoever brought them. */
  public Selection(@Nullable String channel, @Nullable String language, Map<String, String> given) {
    this(channel, language, null, given);
  }

  public Selection {
    given = Map.copyOf(given);
  }

  /** Whether it has a response of these; what was given to its questions is not looked at. */
  boolean has(String itsChannel, String itsLanguage, @Nullable String itsPartner) {
    return (channel == null || channel.equals(itsChannel))
        && (language == null || language.equals(itsLanguage))
        && (partner == null || partner.equals(itsPartner));
  }

  public boolean isAll() {
    return equals(ALL);
  }
}
