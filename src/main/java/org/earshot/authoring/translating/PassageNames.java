package org.earshot.authoring.translating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What officers and translators call the pieces of a conversation. */
public final class PassageNames {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  public PassageNames(List<Passage> passages) {
    for (Passage passage : passages) {
      if (passage.question() != null) {
        numbers.putIfAbsent(passage.question(), numbers.size() + 1);
      }
    }
  }

  /** The message that it is part of: "Question 2". */
  public String message(Passage passage) {
    return switch (passage.kind()) {
      case TITLE -> "Title";
      case WELCOME -> "Welcome";
      case MORE -> "What MORE says";
      case THANKS -> "Thanks";
      case TERM, MEANS -> "Term “" + passage.path().split("/")[1].replace('_', ' ') + "”";
      default ->
          "Question " + numbers.get(Objects.requireNonNull(passage.question())) + of(passage);
    };
  }

  /** A variant is a message of its own: "Question 2, for carer". */
  private static String of(Passage passage) {
    return passage.variant() == null ? "" : ", for " + passage.variant().replace('_', ' ');
  }

  /** What it is in its message: "Answer 3"; the same as the message where it is all of it. */
  public String piece(Passage passage, List<Passage> all) {
    return switch (passage.kind()) {
      case ASK -> "Question";
      case OPTION -> "Answer " + number(passage, all);
      case UNIT -> "Unit";
      case SUPPORT -> "Where to find support";
      case TERM -> "The term";
      case MEANS -> "What it means";
      case SYNONYMS -> "Other words for “" + label(passage, all) + "”";
      default -> message(passage);
    };
  }

  private static int number(Passage passage, List<Passage> all) {
    return 1
        + ownLabels(passage, all).stream().map(Passage::option).toList().indexOf(passage.option());
  }

  /** The labels of its question in the question's own words. */
  private static List<Passage> ownLabels(Passage passage, List<Passage> all) {
    return all.stream()
        .filter(other -> other.kind() == Passage.Kind.OPTION && other.variant() == null)
        .filter(other -> Objects.equals(other.question(), passage.question()))
        .toList();
  }

  /** The labels that are printed under this message: a variant leaves some as they are. */
  public static List<Passage> labels(Passage message, List<Passage> all) {
    if (message.kind() != Passage.Kind.ASK) {
      return List.of();
    }
    List<Passage> labels = new ArrayList<>();
    for (Passage own : ownLabels(message, all)) {
      labels.add(
          all.stream()
              .filter(other -> other.kind() == Passage.Kind.OPTION)
              .filter(other -> Objects.equals(other.question(), own.question()))
              .filter(other -> Objects.equals(other.option(), own.option()))
              .filter(other -> Objects.equals(other.variant(), message.variant()))
              .findFirst()
              .orElse(own));
    }
    return labels;
  }

  private static String label(Passage synonyms, List<Passage> all) {
    return ownLabels(synonyms, all).stream()
        .filter(other -> Objects.equals(other.option(), synonyms.option()))
        .map(Passage::words)
        .findFirst()
        .orElse(String.valueOf(synonyms.option()));
  }

  /** Both together ("Question 2, answer 3"), which tells it from all others. */
  public String whole(Passage passage, List<Passage> all) {
    boolean term = passage.kind() == Passage.Kind.TERM || passage.kind() == Passage.Kind.MEANS;
    boolean alone = !term && (passage.question() == null || passage.kind() == Passage.Kind.ASK);
    String piece = piece(passage, all);
    String small = piece.substring(0, 1).toLowerCase(Locale.UK) + piece.substring(1);
    return alone ? message(passage) : message(passage) + ", " + small;
  }

  /** The pieces message by message, in order. */
  public Map<String, List<Passage>> messages(List<Passage> passages) {
    Map<String, List<Passage>> messages = new LinkedHashMap<>();
    for (Passage passage : passages) {
      messages.computeIfAbsent(message(passage), first -> new ArrayList<>()).add(passage);
    }
    return messages;
  }
}
