package org.earshot.consultations;

import org.earshot.authoring.ConversationLibrary;
import org.earshot.consultations.Consultations.MayNotOpen;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * On the very first start, makes a consultation of each conversation that ships a set-up record,
 * before anybody can be served. Where there is a phone in the browser they open at once, so that
 * they can be tried without more ado; elsewhere they are drafts. {@code earshot.examples.open} says
 * otherwise.
 */
@Component
class ShippedConsultations implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(ShippedConsultations.class);
  private static final Officer EARSHOT =
      new Officer(Consultations.SHIPPED_BY, "Earshot", Officer.Role.ADMINISTRATOR);

  private final ConsultationTable table;
  private final Consultations consultations;
  private final ConversationLibrary library;
  private final boolean open;

  ShippedConsultations(
      ConsultationTable table,
      Consultations consultations,
      ConversationLibrary library,
      @Value("${earshot.examples.open:${earshot.simulator.enabled:#{null}}}")
          @Nullable Boolean open,
      @Value("${spring.datasource.url:}") String database) {
    this.table = table;
    this.consultations = consultations;
    this.library = library;
    this.open = open == null ? database.startsWith("jdbc:h2:") : open;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (table.empty()) {
      for (String name : library.names()) {
        library.setUpRecord(name).ifPresent(json -> make(name, json));
      }
    }
  }

  private void make(String name, String json) {
    try {
      consultations.put(name, SetUpJson.read(json), EARSHOT);
      if (open) {
        consultations.open(name);
      }
    } catch (JacksonException e) {
      LOG.warn("The set-up record of {} cannot be read: {}", name, e.getOriginalMessage());
    } catch (Refused e) {
      LOG.warn("The set-up record of {} was refused: {}", name, e.fields());
    } catch (MayNotOpen e) {
      LOG.warn("{} stays a draft: {}", name, e.findings());
    }
  }
}
