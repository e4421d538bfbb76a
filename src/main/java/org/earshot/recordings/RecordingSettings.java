package org.earshot.recordings;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is kept of voice notes and pictures.
 *
 * @param largest no larger one is fetched
 * @param largestWhatsapp the same by WhatsApp, which carries larger ones
 * @param kept how long one stays after an officer was done with it, so that what was written down
 *     can be checked
 */
@ConfigurationProperties("earshot.recordings")
record RecordingSettings(
    @DefaultValue("5MB") DataSize largest,
    @DefaultValue("16MB") DataSize largestWhatsapp,
    @DefaultValue("30d") Period kept) {

  long largest(String channel) {
    return (channel.equals("whatsapp") ? largestWhatsapp : largest).toBytes();
  }
}
