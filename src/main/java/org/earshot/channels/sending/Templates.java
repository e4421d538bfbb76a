package org.earshot.channels.sending;

import java.util.Optional;

/**
 * The message templates that the set-up names, for where a provider does not carry free words
 * (WhatsApp outside its 24-hour window). A bean exists only where such a provider is set up.
 */
public interface Templates {

  /**
   * @param name "outcome" or "nudge"
   * @param language BCP 47; without one for the very tag, the one for its language alone is taken
   * @return the provider's id of the approved template
   */
  Optional<String> contentSid(String name, String language);
}
