package org.earshot.web.console;

import java.time.Instant;
import java.util.List;
import org.earshot.channels.Arrivals;
import org.earshot.channels.ChannelName;
import org.earshot.channels.simulator.SimulatedPhones;
import org.earshot.outbox.Outbox;
import org.earshot.reminders.Reminders;
import org.earshot.web.forms.Typed;
import org.earshot.web.pages.Carriers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * How channels are connected, and which are. Settings are shown, never changed, and no secret is.
 */
@Controller
class HelpPages {

  private final Environment settings;
  private final Carriers carriers;
  private final ObjectProvider<SimulatedPhones> phones;
  private final Arrivals arrivals;
  private final Outbox outbox;
  private final Reminders reminders;

  HelpPages(
      Environment settings,
      Carriers carriers,
      ObjectProvider<SimulatedPhones> phones,
      Arrivals arrivals,
      Outbox outbox,
      Reminders reminders) {
    this.settings = settings;
    this.carriers = carriers;
    this.phones = phones;
    this.arrivals = arrivals;
    this.outbox = outbox;
    this.reminders = reminders;
  }

  @GetMapping("/console/help")
  String help(Model model) {
    String address = said("earshot.public-url", "");
    model.addAttribute("publicUrl", address);
    model.addAttribute("channels", List.of(sms(), whatsapp(), telegram(), simulator()));
    model.addAttribute("polling", said("earshot.telegram.mode", "webhook").equals("polling"));
    model.addAttribute("mail", reminders.setUp());
    model.addAttribute("restored", outbox.restored().orElse(null));
    return "console/help";
  }

  private Connection sms() {
    String from = setting("earshot.twilio.sms-from");
    return connection("sms", carriers.sms(), from);
  }

  private Connection whatsapp() {
    String from = setting("earshot.twilio.whatsapp-from");
    return connection("whatsapp", carriers.whatsapp(), from);
  }

  private Connection telegram() {
    return connection("telegram", carriers.telegram(), null);
  }

  private Connection simulator() {
    return connection("simulator", phones.getIfAvailable() != null, null);
  }

  private Connection connection(String channel, boolean setUp, @Nullable String number) {
    return new Connection(
        ChannelName.of(channel),
        setUp,
        number,
        arrivals.lastHeard(channel).orElse(null),
        outbox.lastAccepted(channel).orElse(null));
  }

  private @Nullable String setting(String name) {
    return Typed.orNull(settings.getProperty(name));
  }

  private String said(String name, String otherwise) {
    String value = setting(name);
    return value == null ? otherwise : value;
  }

  /**
   * What is known of a channel: whether its settings are there, which does not mean that they work.
   *
   * @param number what messages come from; null where there is none, or it is not known here
   * @param heard when a message last came in by it; null where none has
   * @param accepted when the provider last took a message of ours; null where it never has
   */
  record Connection(
      String channel,
      boolean setUp,
      @Nullable String number,
      @Nullable Instant heard,
      @Nullable Instant accepted) {}
}
