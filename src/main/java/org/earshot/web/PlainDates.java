package org.earshot.web;

import java.time.Instant;
import java.time.LocalDate;
import org.earshot.web.forms.Days;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How pages write dates and times: "22 November 2026" and "22 November 2026 at 2:31pm", by the
 * clock on the wall in London. Templates ask for it with double braces.
 */
@Configuration
class PlainDates implements WebMvcConfigurer {

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(LocalDate.class, String.class, Days::day);
    registry.addConverter(Instant.class, String.class, Days::time);
  }
}
