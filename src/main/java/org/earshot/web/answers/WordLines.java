package org.earshot.web.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Answer;
import org.earshot.flow.Conversation;
import org.earshot.flow.Value;
import org.earshot.flow.Wording;
import org.earshot.responses.WordsToLearn.Candidate;
import org.earshot.web.forms.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes accepted words as the lines of the files that they belong into: what stands for an option
 * goes to the conversation, what means yes, no, skip or don't know to the language.
 */
@Component
class WordLines {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Consultations consultations;
  private final Languages languages;

  WordLines(Consultations consultations, Languages languages) {
    this.consultations = consultations;
    this.languages = languages;
  }

  /**
   * Lines for one file.
   *
   * @param where what to do with them
   */
  record FileLines(String file, String where, String lines) {}

  /** A candidate as an officer reads it. */
  record Shown(Candidate candidate, String language, String ask, String meaning) {}

  Shown shown(Candidate candidate) {
    Conversation conversation = conversation(candidate);
    Wording wording = conversation.in(conversation.language());
    return new Shown(
        candidate,
        languages.named(candidate.language()).english(),
        wording.asked(candidate.question()).ask(),
        Values.read(answer(candidate), conversation));
  }

  private static Answer answer(Candidate candidate) {
    return new Answer(
        candidate.question(),
        candidate.kind(),
        candidate.value(),
        candidate.words(),
        null,
        candidate.language());
  }

  List<FileLines> write(List<Candidate> accepted) {
    Map<Place, Set<String>> places = new LinkedHashMap<>();
    for (Candidate candidate : accepted) {
      Place place = place(candidate);
      places
          .computeIfAbsent(place, one -> new LinkedHashSet<>(known(place, candidate)))
          .add(candidate.words().toLowerCase(Locale.ROOT));
    }
    List<FileLines> files = new ArrayList<>();
    places.forEach((place, words) -> files.add(lines(place, words)));
    return files;
  }

  String text(List<Candidate> accepted) {
    return write(accepted).stream()
        .map(file -> "# " + file.file() + ": " + file.where() + "\n" + file.lines() + "\n")
        .collect(Collectors.joining("\n"));
  }

  /**
   * Where words go.
   *
   * @param question null where they are general, and go to the language
   * @param list the option, or the name of the word list
   */
  private record Place(String file, @Nullable String question, String list) {}

  private Place place(Candidate candidate) {
    String language = candidate.language().toLanguageTag();
    String option = option(candidate.value());
    if (option == null) {
      return new Place("locales/" + language + ".yaml", null, general(candidate));
    }
    Conversation conversation = conversation(candidate);
    boolean own = candidate.language().equals(conversation.language());
    String file = own ? "conversation.yaml" : language + ".yaml";
    return new Place(
        "conversations/" + conversation.name() + "/" + file, candidate.question(), option);
  }

  private static @Nullable String option(@Nullable Value value) {
    return switch (value) {
      case Value.Chosen one -> one.option();
      case Value.ChosenMany many -> many.options().getFirst();
      case null -> null;
      default -> null;
    };
  }

  private static String general(Candidate candidate) {
    return switch (candidate.kind()) {
      case SKIPPED -> "skip";
      case DONT_KNOW -> "dont_know";
      default ->
          candidate.value() instanceof Value.YesNo answer && answer.yes() ? "\"yes\"" : "\"no\"";
    };
  }

  /** What the conversation's file has for the option already: the new line takes its place. */
  private List<String> known(Place place, Candidate candidate) {
    return place.question() == null
        ? List.of()
        : conversation(candidate)
            .in(candidate.language())
            .asked(place.question())
            .synonyms()
            .getOrDefault(place.list(), List.of());
  }

  private static FileLines lines(Place place, Set<String> words) {
    String list =
        words.stream().map(JSON::writeValueAsString).collect(Collectors.joining(", ", "[", "]"));
    if (place.question() == null) {
      return new FileLines(
          place.file(),
          "add these words to the list " + place.list() + " under words",
          "  " + place.list() + ": " + list);
    }
    return new FileLines(
        place.file(),
        "in the question "
            + place.question()
            + ", under synonyms, in place of the line for "
            + place.list()
            + " if there is one",
        "    synonyms:\n      " + place.list() + ": " + list);
  }

  private Conversation conversation(Candidate candidate) {
    return consultations.conversation(
        candidate.version(), consultations.find(candidate.consultation()).orElseThrow());
  }
}
