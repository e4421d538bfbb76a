package org.earshot.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.earshot.translation.MachineTranslation;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Who carries messages, and who translates them, as things are set up: whom people are told of, and
 * an assessment names.
 */
@Component
public class Carriers {

  private final Environment settings;
  private final MachineTranslation machine;

  Carriers(Environment settings, MachineTranslation machine) {
    this.settings = settings;
    this.machine = machine;
  }

  /**
   * One of them.
   *
   * @param what they see of it
   */
  public record Carrier(String who, String what) {}

  /** None where nothing is set up but the phone in the browser. */
  public List<Carrier> all() {
    List<Carrier> carriers = new ArrayList<>();
    if (sms()) {
      carriers.add(
          new Carrier("Twilio, and the phone networks", "Text messages, with the numbers"));
    }
    if (whatsapp()) {
      carriers.add(
          new Carrier("Twilio and Meta (WhatsApp)", "WhatsApp messages, with the numbers"));
    }
    if (telegram()) {
      carriers.add(
          new Carrier("Telegram", "Telegram messages, with the account’s number and name"));
    }
    if (machine.isOn()) {
      carriers.add(
          new Carrier(
              "The translation server " + machine.host(),
              "What people wrote, without telephone numbers, e-mail addresses and who wrote it"));
    }
    return carriers;
  }

  /** Whether text messages can be sent: a messaging service has numbers of its own. */
  public boolean sms() {
    return twilio()
        && (set("earshot.twilio.sms-from") || set("earshot.twilio.messaging-service-sid"));
  }

  public boolean whatsapp() {
    return twilio() && set("earshot.twilio.whatsapp-from");
  }

  public boolean telegram() {
    return set("earshot.telegram.bot-token");
  }

  private boolean twilio() {
    return set("earshot.twilio.account-sid") && set("earshot.twilio.auth-token");
  }

  private boolean set(String name) {
    String value = settings.getProperty(name);
    return value != null && !value.isBlank();
  }
}
