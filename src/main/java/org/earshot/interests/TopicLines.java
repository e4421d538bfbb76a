package org.earshot.interests;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.security.Objections;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Topics as officers write them: a line for each, and below it a line for each other language, as
 * "Welsh: Parciau". Pure.
 */
public final class TopicLines {

  private static final String FIELD = "topics";

  /** More do not fit into a message that somebody reads. */
  private static final int MOST = 12;

  private static final int LONGEST = 40;

  private final Map<String, Locale> tongues = new HashMap<>();
  private final Map<String, String> known = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Objections wrongs = new Objections();
  private final List<Draft> drafts = new ArrayList<>();

  private record Draft(String name, Map<Locale, String> names) {}

  private TopicLines(List<Topic> known, Map<Locale, String> tongues) {
    known.forEach(
        topic -> {
          this.known.put(folded(topic.name()), topic.key());
          given.add(topic.key());
        });
    tongues.forEach(
        (language, name) -> {
          this.tongues.put(folded(name), language);
          this.tongues.put(language.toLanguageTag().toLowerCase(Locale.ROOT), language);
        });
  }

  /**
   * @param known those that keep their keys where they are named again
   * @param tongues the languages that a topic can be named in, by their English names
   * @throws Refused with everything that is wrong, line by line
   */
  static List<Topic> read(String text, List<Topic> known, Map<Locale, String> tongues) {
    return new TopicLines(known, tongues).topics(text.lines().toList());
  }

  /** The same topics as text, to be changed. */
  public static String write(List<Topic> topics, Map<Locale, String> tongues) {
    List<String> written = new ArrayList<>();
    for (Topic topic : topics) {
      written.add(topic.name());
      topic.names().entrySet().stream()
          .map(
              name ->
                  tongues.getOrDefault(name.getKey(), name.getKey().toLanguageTag())
                      + ": "
                      + name.getValue())
          .sorted(Comparator.naturalOrder())
          .forEach(written::add);
    }
    return String.join("\n", written);
  }

  private List<Topic> topics(List<String> text) {
    for (int number = 1; number <= text.size(); number++) {
      String line = text.get(number - 1).strip();
      if (!line.isEmpty()) {
        hear(number, line);
      }
    }
    wrongs.addIf(drafts.size() > MOST, FIELD, "Write at most " + MOST + " topics.");
    wrongs.refuse();
    return drafts.stream()
        .map(draft -> new Topic(key(draft.name()), draft.name(), draft.names()))
        .toList();
  }

  private void hear(int number, String line) {
    int cut = line.indexOf(':');
    Locale language = cut < 0 ? null : tongues.get(folded(line.substring(0, cut)));
    String name = language == null ? line : line.substring(cut + 1).strip();
    if (name.isEmpty() || name.length() > LONGEST) {
      object(number, "use 1 to " + LONGEST + " characters for the name.");
    }
    if (language == null || language.equals(Locale.ENGLISH)) {
      Integer before = lines.putIfAbsent(folded(name), number);
      if (before != null) {
        object(number, "“" + name + "” stands in line " + before + " already.");
      }
      if (name.chars().noneMatch(Character::isLetter)) {
        object(number, "write a name in words: people reply with its number.");
      }
      drafts.add(new Draft(name, new HashMap<>()));
    } else {
      named(number, language, name);
    }
  }

  private void named(int number, Locale language, String name) {
    if (drafts.isEmpty()) {
      object(number, "write the topic in English first, and its other names below it.");
      return;
    }
    String twice = drafts.getLast().names().putIfAbsent(language, name);
    if (twice != null) {
      object(number, "this topic has a name in that language already: “" + twice + "”.");
    }
  }

  private void object(int line, String words) {
    wrongs.add(FIELD, "Line " + line + ": " + words);
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private String key(String name) {
    @Nullable String before = known.get(folded(name));
    if (before != null) {
      return before;
    }
    String plain =
        Normalizer.normalize(folded(name), Normalizer.Form.NFKD)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String begin = plain.isEmpty() ? "topic" : plain;
    String key = begin;
    for (int number = 2; !given.add(key); number++) {
      key = begin + "-" + number;
    }
    return key;
  }
}
