package org.earshot.inviting;

import java.util.List;
import java.util.Locale;
import org.earshot.channels.sending.Templates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The templates by which people can be asked on WhatsApp, which takes free words only from those
 * who wrote first.
 */
@Component
class Approved {

  /** Its name in the settings. */
  static final String TEMPLATE = "invitation";

  private final ObjectProvider<Templates> templates;

  Approved(ObjectProvider<Templates> templates) {
    this.templates = templates;
  }

  /**
   * Those of these languages that have one; none where the first, which is everybody's, lacks it.
   */
  List<Locale> among(List<Locale> offered) {
    return offered.isEmpty() || !in(offered.getFirst())
        ? List.of()
        : offered.stream().filter(this::in).toList();
  }

  boolean in(Locale language) {
    return templates
        .orderedStream()
        .anyMatch(known -> known.contentSid(TEMPLATE, language.toLanguageTag()).isPresent());
  }
}
