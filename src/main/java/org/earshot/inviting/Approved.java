package org.earshot.inviting;

import java.util.List;
import java.util.Locale;
import org.earshot.channels.sending.Channel;
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

  private final ObjectProvider<Channel> channels;

  Approved(ObjectProvider<Templates> templates, ObjectProvider<Channel> channels) {
    this.templates = templates;
    this.channels = channels;
  }

  /**
   * Those of these languages that have one; none where the first, which is everybody's, lacks it.
   */
  List<Locale> among(List<Locale> offered) {
    return offered.isEmpty() || !in(offered.getFirst())
        ? List.of()
        : offered.stream().filter(this::in).toList();
  }

  /**
   * Whether somebody can be asked on a channel with this name, in one of these languages at least:
   * it is connected, and WhatsApp has a template in the first.
   */
  boolean reaches(String channel, List<Locale> offered) {
    return Channel.named(channels.orderedStream().toList(), channel).isPresent()
        && (!channel.equals(ContactList.Way.WHATSAPP.channel()) || !among(offered).isEmpty());
  }

  boolean in(Locale language) {
    return templates
        .orderedStream()
        .anyMatch(known -> known.contentSid(TEMPLATE, language.toLanguageTag()).isPresent());
  }
}
