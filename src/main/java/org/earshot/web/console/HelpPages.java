package org.earshot.web.console;

import java.util.List;
import org.jspecify.annotations.Nullable;
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

  HelpPages(Environment settings) {
    this.settings = settings;
  }

  @GetMapping("/console/help")
  String help(Model model) {
    String address = said("earshot.public-url", "").replaceAll("/+$", "");
    model.addAttribute("publicUrl", address);
    model.addAttribute("channels", List.of(sms(), whatsapp(), telegram(), simulator()));
    model.addAttribute("polling", said("earshot.telegram.mode", "webhook").equals("polling"));
    return "console/help";
  }

  private Connection sms() {
    String from = setting("earshot.twilio.sms-from");
    String service = setting("earshot.twilio.messaging-service-sid");
    return new Connection("SMS", twilio() && (from != null || service != null), from);
  }

  private Connection whatsapp() {
    String from = setting("earshot.twilio.whatsapp-from");
    return new Connection("WhatsApp", twilio() && from != null, from);
  }

  private Connection telegram() {
    return new Connection("Telegram", setting("earshot.telegram.bot-token") != null, null);
  }

  private Connection simulator() {
    return new Connection(
        "Phone in the browser", said("earshot.simulator.enabled", "false").equals("true"), null);
  }

  private boolean twilio() {
    return setting("earshot.twilio.account-sid") != null
        && setting("earshot.twilio.auth-token") != null;
  }

  private @Nullable String setting(String name) {
    return Typed.orNull(settings.getProperty(name));
  }

  private String said(String name, String otherwise) {
    String value = setting(name);
    return value == null ? otherwise : value;
  }

  /**
   * @param number what messages come from; null where there is none, or it is not known here
   */
  record Connection(String channel, boolean connected, @Nullable String number) {}
}
