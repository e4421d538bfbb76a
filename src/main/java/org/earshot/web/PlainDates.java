package org.earshot.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How pages write dates and times: "22 November 2026" and "22 November 2026 at 2:31pm", by the
 * clock on the wall in London. Templates ask for it with double braces.
 */
@Configuration
class PlainDates implements WebMvcConfigurer {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' h:mm", Locale.UK);

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(LocalDate.class, String.class, DAY::format);
    registry.addConverter(Instant.class, String.class, PlainDates::time);
  }

  private static String time(Instant instant) {
    var there = instant.atZone(LONDON);
    return TIME.format(there) + (there.getHour() < 12 ? "am" : "pm");
  }
}
