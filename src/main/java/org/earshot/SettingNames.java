package org.earshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * Every setting of ours, as {@code settings.txt} lists them, and those that are set under a name
 * that is none of them. {@code SettingsPageTests} holds the list against src/docs/settings.md.
 */
final class SettingNames {

  private static final String OURS = "earshot.";

  /** Below these come names of the council's own choice. */
  private static final List<String> OPEN = List.of("earshot.twilio.templates");

  /** What Kubernetes puts into the environment for a service of this name. */
  private static final List<String> NOT_OURS = List.of("EARSHOT_SERVICE_", "EARSHOT_PORT");

  private final ConfigurableEnvironment environment;
  private final Map<String, String> known;

  SettingNames(ConfigurableEnvironment environment) {
    this.environment = environment;
    this.known =
        all().stream().collect(Collectors.toMap(SettingNames::joined, name -> name, (a, b) -> a));
  }

  /**
   * @param nearest the known name that was probably meant; null where none is like it
   */
  record Unknown(String name, @Nullable String nearest) {}

  static List<String> all() {
    try (var file = new ClassPathResource("settings.txt").getInputStream()) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  List<Unknown> unknown() {
    Map<String, Unknown> unknown = new TreeMap<>();
    for (PropertySource<?> source : environment.getPropertySources()) {
      if (source instanceof EnumerablePropertySource<?> listed
          && !source.getName().equals("systemProperties")) {
        names(listed).forEach(name -> unknown.put(name, new Unknown(name, nearest(name))));
      }
    }
    return List.copyOf(unknown.values());
  }

  private Stream<String> names(EnumerablePropertySource<?> source) {
    return source instanceof SystemEnvironmentPropertySource
        ? Stream.of(source.getPropertyNames()).filter(this::strangeVariable)
        : Stream.of(source.getPropertyNames()).filter(this::strange);
  }

  private boolean strange(String name) {
    String plain = plain(name);
    return plain.startsWith(OURS)
        && OPEN.stream().noneMatch(open -> plain.startsWith(plain(open) + "."))
        && known.values().stream().map(SettingNames::plain).noneMatch(plain::equals);
  }

  /** A variable cannot tell a dot from a dash. */
  private boolean strangeVariable(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    String joined = joined(name.replaceAll("_[0-9]+_?$", ""));
    return upper.startsWith("EARSHOT_")
        && NOT_OURS.stream().noneMatch(upper::startsWith)
        && OPEN.stream().noneMatch(open -> joined.startsWith(joined(open)))
        && !known.containsKey(joined);
  }

  /** As settings are compared: without dashes, places in a list, and capitals. */
  private static String plain(String name) {
    return name.replaceAll("\\[[^]]*]", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  private static String joined(String name) {
    return plain(name).replaceAll("[._]", "");
  }

  /** One that differs by at most a third of its letters. */
  private @Nullable String nearest(String name) {
    String written = joined(name);
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (Map.Entry<String, String> one : known.entrySet()) {
      int distance = distance(written, one.getKey());
      if (distance < least && distance <= one.getKey().length() / 3) {
        least = distance;
        nearest = one.getValue();
      }
    }
    return nearest;
  }

  /** How many letters must be changed, added or left out (Levenshtein). */
  private static int distance(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int column = 0; column <= right.length(); column++) {
      row[column] = column;
    }
    for (int line = 1; line <= left.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column <= right.length(); column++) {
        int changed = diagonal + (left.charAt(line - 1) == right.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(changed, 1 + Math.min(row[column], row[column - 1]));
      }
    }
    return row[right.length()];
  }
}
