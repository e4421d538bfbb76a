package org.earshot.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.language.Guide.Topic;
import org.earshot.language.Phrasebook.StandardQuestion;

/** Writes a language as a file that {@link LocaleReader} reads, under the headings of the guide. */
final class LocaleWriting {

  private final StringBuilder out = new StringBuilder();
  private final LocaleFile file;
  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private String heading = "";

  private LocaleWriting(LocaleFile file, Guide guide, LocaleFile english) {
    this.file = file;
    guide
        .places(english, file)
        .forEach((topic, places) -> places.forEach(place -> topics.put(place.path(), topic)));
  }

  static String of(Tongue tongue, Guide guide, LocaleFile english) {
    LocaleWriting writing = new LocaleWriting(tongue.spoken(), guide, english);
    writing.head(tongue);
    writing.patterns(Pieces.PHRASES, tongue.spoken().phrases());
    writing.patterns(Pieces.PAGES, tongue.spoken().pages());
    writing.words();
    writing.questions();
    return writing.out.toString();
  }

  private void head(Tongue tongue) {
    String language = file.language().getDisplayName(Locale.UK);
    line("# What Earshot says, and the words it understands, in " + language + ".");
    line("# Phrases are ICU MessageFormat patterns: what stands in {braces} stays as it is.");
    line("# Word lists hold what people type, in small letters.");
    line("language: " + quoted(file.language().toLanguageTag()));
    line("name: " + quoted(file.name()));
    line("status: " + (tongue.checked() ? "checked" : "draft"));
    line("checked_by:" + (tongue.checked() ? " " + quoted(readers(tongue)) : ""));
  }

  private static String readers(Tongue tongue) {
    Set<String> readers = new LinkedHashSet<>();
    String filed = tongue.filed().checkedBy();
    if (filed != null) {
      readers.add(filed);
    }
    tongue.readings().forEach(reading -> readers.add(reading.by()));
    return String.join("; ", readers);
  }

  private void patterns(String section, Map<String, String> patterns) {
    section(section);
    patterns.forEach(
        (key, pattern) -> {
          heading(Pieces.path(section, key));
          line("  " + quoted(key) + ": " + quoted(pattern));
        });
  }

  private void words() {
    section(Pieces.WORDS);
    Set<String> lists = new LinkedHashSet<>();
    topics.keySet().stream().filter(Pieces::isList).forEach(path -> lists.add(path.split("/")[1]));
    lists.addAll(file.words().keySet());
    lists.addAll(file.groups().keySet());
    lists.forEach(this::list);
  }

  private void list(String list) {
    List<String> words = file.words().get(list);
    Map<String, List<String>> group = file.groups().get(list);
    if (words == null && group == null) {
      return;
    }
    heading(Pieces.path(Pieces.WORDS, list));
    if (words != null) {
      line("  " + quoted(list) + ": " + flow(words));
      return;
    }
    line("  " + quoted(list) + ":" + (group == null || group.isEmpty() ? " {}" : ""));
    if (group != null) {
      group.forEach((key, own) -> line("    " + quoted(key) + ": " + flow(own)));
    }
  }

  private void questions() {
    section(Pieces.QUESTIONS);
    file.monitoring().values().forEach(this::question);
  }

  private void question(StandardQuestion question) {
    line("  " + quoted(question.id()) + ":");
    line("    ask: " + quoted(question.ask()));
    if (!question.options().isEmpty()) {
      line("    options:");
    }
    question.options().forEach((id, label) -> line("      " + quoted(id) + ": " + quoted(label)));
  }

  private void section(String name) {
    heading = "";
    line("");
    line(name + ":");
  }

  private void heading(String path) {
    Topic topic = topics.get(path);
    if (topic != null && !topic.heading().equals(heading)) {
      heading = topic.heading();
      line("  # " + heading);
    }
  }

  private static String flow(List<String> words) {
    List<String> quoted = new ArrayList<>();
    words.forEach(word -> quoted.add(quoted(word)));
    return "[" + String.join(", ", quoted) + "]";
  }

  /** Plain where nothing in it could mean anything to YAML. */
  private static String quoted(String text) {
    boolean plain =
        text.matches("[a-z][a-z_]*") && !text.matches("y|n|yes|no|on|off|true|false|null");
    return plain ? text : escaped(text);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder("\"");
    text.codePoints().forEach(letter -> escape(letter, escaped));
    return escaped.append('"').toString();
  }

  private static void escape(int letter, StringBuilder out) {
    if (letter == '"' || letter == '\\') {
      out.append('\\').appendCodePoint(letter);
    } else if (isSafe(letter)) {
      out.appendCodePoint(letter);
    } else {
      out.append(String.format(Locale.ROOT, "\\U%08X", letter));
    }
  }

  /** Letters, marks, signs and blanks of every script; what is unseen is written as its number. */
  private static boolean isSafe(int letter) {
    int type = Character.getType(letter);
    return letter == ' '
        || letter == 0x200C
        || letter == 0x200D
        || !(Character.isISOControl(letter)
            || Character.isSpaceChar(letter)
            || type == Character.FORMAT
            || type == Character.SURROGATE
            || type == Character.PRIVATE_USE
            || type == Character.UNASSIGNED);
  }

  private void line(String words) {
    out.append(words).append('\n');
  }
}
