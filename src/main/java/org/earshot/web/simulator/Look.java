package org.earshot.web.simulator;

/** What a telephone on the page looks like. Names are those of the channels. */
enum Look {
  sms("SMS"),
  whatsapp("WhatsApp"),
  telegram("Telegram");

  private final String label;

  Look(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The look of this name; SMS for any other. */
  static Look named(String name) {
    for (Look look : values()) {
      if (look.name().equals(name)) {
        return look;
      }
    }
    return sms;
  }
}
