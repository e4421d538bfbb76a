package org.earshot;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.stereotype.Component;

/**
 * Looks through the settings before anything is made of them: what cannot be right is refused, and
 * a name that nobody knows is told, as it would be ignored.
 */
@Component
class SettingsAtStart implements BeanFactoryPostProcessor {

  private static final Logger LOG = LoggerFactory.getLogger(SettingsAtStart.class);

  /**
   * +44 and so on; or letters, digits and a few signs, at most eleven, of which one is a letter; or
   * a short code.
   */
  private static final Pattern SENDER =
      Pattern.compile("\\+[1-9][0-9]{6,14}|(?=.*[A-Za-z])[A-Za-z0-9 +_&-]{1,11}|[1-9][0-9]{4,5}");

  private static final Pattern NUMBER = Pattern.compile("(whatsapp:)?\\+[1-9][0-9]{6,14}");

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    ConfigurableEnvironment environment =
        beans.getBean(
            ConfigurableApplicationContext.ENVIRONMENT_BEAN_NAME, ConfigurableEnvironment.class);
    publicUrl(environment.getProperty("earshot.public-url"));
    number(
        environment,
        "earshot.twilio.sms-from",
        SENDER,
        "a number like +447700900100, or a sender id");
    number(environment, "earshot.twilio.whatsapp-from", NUMBER, "a number like +447700900100");
    new SettingNames(environment).unknown().forEach(SettingsAtStart::tell);
  }

  private static void publicUrl(@Nullable String url) {
    if (url != null && !isAddress(url)) {
      throw new SettingRefused(
          "earshot.public-url is \"" + url + "\", which is no address of a website.",
          "Write it with https:// in front and nothing behind the name: https://consult.example.org."
              + " Twilio's signatures are checked against it, and links in messages begin with it.");
    }
  }

  private static boolean isAddress(String url) {
    try {
      URI address = URI.create(url);
      return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
          && address.getHost() != null
          && address.getQuery() == null
          && address.getFragment() == null;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  private static void number(
      ConfigurableEnvironment environment, String setting, Pattern form, String what) {
    String value = environment.getProperty(setting, "").strip();
    if (!value.isEmpty() && !form.matcher(value).matches()) {
      throw new SettingRefused(
          setting + " is \"" + value + "\": Twilio sends from no such number.",
          "Write " + what + ", as Twilio's console shows it, without spaces.");
    }
  }

  private static void tell(SettingNames.Unknown setting) {
    if (setting.nearest() == null) {
      LOG.warn("Nobody knows the setting {}: it is ignored.", setting.name());
    } else {
      LOG.warn(
          "Nobody knows the setting {}: it is ignored. Is {} meant?",
          setting.name(),
          setting.nearest());
    }
  }
}
