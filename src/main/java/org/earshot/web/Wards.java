package org.earshot.web;

import java.util.List;
import java.util.Optional;
import org.earshot.areas.Area;
import org.earshot.areas.Areas;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The wards that councillors are elected for: they are areas of the organisation. */
@Component
public class Wards {

  /** What a form says where none was chosen. */
  public static final String MISSING =
      "Choose their ward. Wards are the areas that your organisation has named in the settings";

  private final Areas areas;
  private final Consultations consultations;

  Wards(Areas areas, Consultations consultations) {
    this.areas = areas;
    this.consultations = consultations;
  }

  public List<Area> all() {
    return areas.all();
  }

  public boolean named(@Nullable String key) {
    return find(key).isPresent();
  }

  public Optional<Area> find(@Nullable String key) {
    return all().stream().filter(area -> area.key().equals(key)).findFirst();
  }

  /**
   * How the page of results is asked for those of one ward: by each question for a postcode.
   *
   * @return the query, with its question mark; empty where no postcode is asked, or where the
   *     consultation is held to areas without it
   */
  public Optional<String> results(Consultation consultation, @Nullable String key) {
    boolean counted =
        areas.of(consultation.slug()).stream().anyMatch(area -> area.key().equals(key));
    return counted
        ? consultations
            .conversation(consultation)
            .flatMap(Wards::postcode)
            .map(question -> "?area=" + question + "%3D" + key)
        : Optional.empty();
  }

  private static Optional<String> postcode(Conversation conversation) {
    return conversation.questions().stream()
        .filter(question -> question.type() == Type.POSTCODE)
        .map(Question::id)
        .findFirst();
  }
}
