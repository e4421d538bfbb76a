package org.earshot.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.earshot.language.OwnLine.Kind;
import org.earshot.language.Phrasebook.StandardQuestion;
import org.jspecify.annotations.Nullable;

/** In which order own words are shown, under which headings, and what each is for. */
final class Guide {

  private static final String FILE = "/languages/own-words.yaml";
  private static final Map<String, Kind> SECTIONS = sections();

  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private final Map<String, String> notes = new LinkedHashMap<>();
  private final Map<String, String> samples = new LinkedHashMap<>();

  private Guide(YamlNode root) {
    SECTIONS.forEach((section, kind) -> section(root.at(section), section));
    root.at("samples").entries().forEach((name, value) -> samples.put(name, value.text()));
  }

  private static Map<String, Kind> sections() {
    Map<String, Kind> sections = new LinkedHashMap<>();
    sections.put(Pieces.PHRASES, Kind.PHRASE);
    sections.put(Pieces.QUESTIONS, Kind.QUESTION);
    sections.put(Pieces.PAGES, Kind.PAGE);
    sections.put(Pieces.WORDS, Kind.LIST);
    return sections;
  }

  static Guide read() {
    try (InputStream file = Guide.class.getResourceAsStream(FILE)) {
      byte[] bytes = Objects.requireNonNull(file, FILE).readAllBytes();
      return new Guide(YamlNode.read(FILE, new String(bytes, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void section(YamlNode node, String section) {
    node.entries()
        .forEach(
            (heading, pieces) ->
                pieces.entries().forEach((key, note) -> put(section, heading, key, note.text())));
  }

  private void put(String section, String heading, String key, String note) {
    String path = Pieces.path(section, key);
    topics.put(path, Topic.of(section, heading));
    notes.put(path, note);
  }

  /** What stands in the places of a phrase when it is shown. */
  Map<String, String> samples() {
    return samples;
  }

  /** What this piece is for; null where nobody wrote that down. */
  @Nullable String note(String path) {
    return notes.get(stem(path));
  }

  /** All pieces that a language has, or that English has, by where they are shown. */
  Map<Topic, List<Place>> places(LocaleFile english, LocaleFile file) {
    Map<Topic, List<Place>> places = new LinkedHashMap<>();
    for (Topic topic : new LinkedHashSet<>(topics.values())) {
      places.put(topic, new ArrayList<>());
    }
    Topic last = null;
    for (String path : Pieces.shown(english, file)) {
      Topic known = topics.get(stem(path));
      Topic topic = known == null ? neighbour(path, last) : known;
      places.computeIfAbsent(topic, fresh -> new ArrayList<>()).add(place(path, english));
      last = topic;
    }
    places.values().removeIf(List::isEmpty);
    return places;
  }

  private static Topic neighbour(String path, @Nullable Topic last) {
    String section = path.substring(0, path.indexOf('/'));
    boolean near = last != null && last.section().equals(section);
    return near ? Objects.requireNonNull(last) : Topic.of(section, "Others");
  }

  private static Place place(String path, LocaleFile english) {
    String[] names = path.split("/");
    String label = plain(names[1]);
    if (names[0].equals(Pieces.QUESTIONS)) {
      StandardQuestion question = english.monitoring().get(names[1]);
      label += names.length == 3 || question == null ? "" : ": " + question.options().get(names[3]);
    } else if (names.length == 3) {
      label += ": " + names[2];
    }
    return new Place(path, Objects.requireNonNull(SECTIONS.get(names[0])), label);
  }

  private static String plain(String key) {
    String words = key.replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String stem(String path) {
    String[] names = path.split("/");
    return Pieces.path(names[0], names[1]);
  }

  /** A piece, and what it is called. */
  record Place(String path, Kind kind, String label) {}

  /** A heading. */
  record Topic(String id, String section, String heading) {

    static Topic of(String section, String heading) {
      String words = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
      String id = section.equals(Pieces.WORDS) ? "words-" + words : words;
      return new Topic(id, section, heading);
    }

    Kind kind() {
      return Objects.requireNonNull(SECTIONS.get(section));
    }
  }
}
