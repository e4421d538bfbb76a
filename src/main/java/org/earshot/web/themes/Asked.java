package org.earshot.web.themes;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Question;
import org.earshot.flow.Value;
import org.earshot.flow.Wording;
import org.earshot.themes.Theme;
import org.earshot.themes.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What an address names, in words; or the page that says it is not there. */
@Component
class Asked {

  private final Consultations consultations;
  private final Themes themes;

  Asked(Consultations consultations, Themes themes) {
    this.consultations = consultations;
    this.themes = themes;
  }

  Consultation consultation(String slug) {
    return consultations.find(slug).orElseThrow(Asked::notFound);
  }

  /** A question whose texts can be read. */
  Question question(String slug, String id) {
    return themes.questions(slug).stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow(Asked::notFound);
  }

  Theme theme(String slug, String question, String id) {
    return themes
        .find(uuid(id))
        .filter(theme -> theme.consultation().equals(slug) && theme.question().equals(question))
        .orElseThrow(Asked::notFound);
  }

  String ask(String slug, String question) {
    return words(consultation(slug)).asked(question).ask();
  }

  /** Its words, or its id where it is no longer asked. */
  String nameOf(String slug, String question) {
    boolean there = themes.questions(slug).stream().anyMatch(one -> one.id().equals(question));
    return there ? ask(slug, question) : question;
  }

  /** What was answered beside these words, as the conversation's own language says it. */
  @Nullable String beside(String slug, String question, @Nullable Value value) {
    return switch (value) {
      case null -> null;
      case Value.YesNo answer -> answer.yes() ? "Yes" : "No";
      case Value.Chosen answer -> words(consultation(slug)).label(question, answer.option());
      case Value.ChosenMany answer -> labels(slug, question, answer.options());
      default -> String.valueOf(value.plain());
    };
  }

  private String labels(String slug, String question, List<String> options) {
    Wording words = words(consultation(slug));
    return options.stream()
        .map(option -> words.label(question, option))
        .collect(Collectors.joining(", "));
  }

  private Wording words(Consultation consultation) {
    var conversation =
        consultations.conversation(Objects.requireNonNull(consultation.version()), consultation);
    return conversation.in(conversation.language());
  }

  static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw notFound();
    }
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
