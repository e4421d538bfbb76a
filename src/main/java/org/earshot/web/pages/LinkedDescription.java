package org.earshot.web.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A consultation as search engines read it: JSON-LD in the words of schema.org. */
@Component
class LinkedDescription {

  private final JsonMapper mapper;
  private final NumbersToText numbers;
  private final String organisation;

  LinkedDescription(
      JsonMapper mapper,
      NumbersToText numbers,
      @Value("${earshot.organisation:Your council}") String organisation) {
    this.mapper = mapper;
    this.numbers = numbers;
    this.organisation = organisation;
  }

  /** Fit to stand between script tags: nothing in it ends them. */
  String of(Notice notice) {
    String address = numbers.publicUrl() + "/consultations/" + notice.slug();
    Map<String, @Nullable Object> event = new LinkedHashMap<>();
    event.put("@context", "https://schema.org");
    event.put("@type", "Event");
    event.put("name", notice.title());
    event.put("url", address);
    put(event, "description", notice.setUp().purpose());
    put(event, "startDate", text(notice.setUp().opensOn()));
    put(event, "endDate", text(notice.closes()));
    event.put("eventAttendanceMode", "https://schema.org/OnlineEventAttendanceMode");
    event.put("eventStatus", "https://schema.org/EventScheduled");
    event.put("isAccessibleForFree", true);
    event.put("inLanguage", notice.languages().stream().map(Notice.Words::tag).toList());
    event.put("location", Map.of("@type", "VirtualLocation", "url", address));
    event.put(
        "organizer",
        Map.of(
            "@type", "GovernmentOrganization", "name", organisation, "url", numbers.publicUrl()));
    return mapper.writeValueAsString(event).replace("<", "\\u003c").replace("&", "\\u0026");
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static void put(
      Map<String, @Nullable Object> event, String name, @Nullable Object value) {
    if (value != null) {
      event.put(name, value);
    }
  }
}
