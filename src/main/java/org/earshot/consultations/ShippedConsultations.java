package org.earshot.consultations;

import org.earshot.authoring.ConversationLibrary;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * On the very first start, makes a draft of each conversation that ships a set-up record, before
 * anybody can be served.
 */
@Component
class ShippedConsultations implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(ShippedConsultations.class);
  private static final Officer EARSHOT =
      new Officer("earshot", "Earshot", Officer.Role.ADMINISTRATOR);

  private final ConsultationTable table;
  private final Consultations consultations;
  private final ConversationLibrary library;

  ShippedConsultations(
      ConsultationTable table, Consultations consultations, ConversationLibrary library) {
    this.table = table;
    this.consultations = consultations;
    this.library = library;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (table.empty()) {
      for (String name : library.names()) {
        library.setUpRecord(name).ifPresent(json -> draft(name, json));
      }
    }
  }

  private void draft(String name, String json) {
    try {
      consultations.put(name, SetUpJson.read(json), EARSHOT);
    } catch (JacksonException e) {
      LOG.warn("The set-up record of {} cannot be read: {}", name, e.getOriginalMessage());
    } catch (Refused e) {
      LOG.warn("The set-up record of {} was refused: {}", name, e.fields());
    }
  }
}
