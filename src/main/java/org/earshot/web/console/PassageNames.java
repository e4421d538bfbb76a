package org.earshot.web.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earshot.authoring.translating.Passage;

/** What officers and translators call the pieces of a conversation. */
final class PassageNames {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  PassageNames(List<Passage> passages) {
    for (Passage passage : passages) {
      if (passage.question() != null) {
        numbers.putIfAbsent(passage.question(), numbers.size() + 1);
      }
    }
  }

  /** The message that it is part of: "Question 2". */
  String message(Passage passage) {
    return switch (passage.kind()) {
      case TITLE -> "Title";
      case WELCOME -> "Welcome";
      case MORE -> "What MORE says";
      case THANKS -> "Thanks";
      default -> "Question " + numbers.get(Objects.requireNonNull(passage.question()));
    };
  }

  /** What it is in its message: "Answer 3"; the same as the message where it is all of it. */
  String piece(Passage passage, List<Passage> all) {
    return switch (passage.kind()) {
      case ASK -> "Question";
      case OPTION -> "Answer " + number(passage, all);
      case UNIT -> "Unit";
      case SYNONYMS -> "Other words for “" + label(passage, all) + "”";
      default -> message(passage);
    };
  }

  private static int number(Passage passage, List<Passage> all) {
    return 1
        + all.stream()
            .filter(other -> other.kind() == Passage.Kind.OPTION)
            .filter(other -> Objects.equals(other.question(), passage.question()))
            .toList()
            .indexOf(passage);
  }

  private static String label(Passage synonyms, List<Passage> all) {
    return all.stream()
        .filter(other -> other.kind() == Passage.Kind.OPTION)
        .filter(other -> Objects.equals(other.question(), synonyms.question()))
        .filter(other -> Objects.equals(other.option(), synonyms.option()))
        .map(Passage::words)
        .findFirst()
        .orElse(String.valueOf(synonyms.option()));
  }

  /** The pieces message by message, in order. */
  Map<String, List<Passage>> messages(List<Passage> passages) {
    Map<String, List<Passage>> messages = new LinkedHashMap<>();
    for (Passage passage : passages) {
      messages.computeIfAbsent(message(passage), first -> new ArrayList<>()).add(passage);
    }
    return messages;
  }
}
