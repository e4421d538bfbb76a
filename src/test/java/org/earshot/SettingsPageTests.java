package org.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** src/docs/settings.md names every setting that the code knows, with its default, and no other. */
class SettingsPageTests {

  private static final Path PAGE = Path.of("src/docs/settings.md");
  private static final Path CODE = Path.of("src/main/java");
  private static final Path FILE = Path.of("src/main/resources/application.yaml");
  private static final String NONE = "–";
  private static final Pattern ROW = Pattern.compile("^\\| `(earshot\\.[^`]+)` \\| (\\S.*?) \\|");
  private static final Pattern VALUE =
      Pattern.compile("@Value\\(\\s*\"\\$\\{(earshot\\.[a-z.-]+)(?::([^}\"]*))?}");
  private static final Pattern ASKED =
      Pattern.compile("getProperty\\(\\s*\"(earshot\\.[a-z-]+(?:\\.[a-z-]+)*)\"");

  @Test
  void every_setting_is_named_with_its_default() throws Exception {
    assertThat(told()).containsExactlyInAnyOrderEntriesOf(known());
  }

  @Test
  void the_list_by_which_misspelt_names_are_found_names_the_same() throws Exception {
    assertThat(SettingNames.all()).containsExactlyElementsOf(told().keySet());
  }

  private static Map<String, String> told() throws IOException {
    Map<String, String> told = new TreeMap<>();
    for (String line : Files.readAllLines(PAGE)) {
      Matcher row = ROW.matcher(line);
      if (row.find()) {
        assertThat(told.put(row.group(1), row.group(2).replace("`", "")))
            .as(row.group(1) + " is told twice")
            .isNull();
      }
    }
    return told;
  }

  /** What the settings file says goes before what stands in the code, as it does at run time. */
  private static Map<String, String> known() throws Exception {
    Map<String, String> known = new TreeMap<>();
    try (Stream<Path> files = Files.walk(CODE)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        String code = Files.readString(file);
        VALUE.matcher(code).results().forEach(one -> put(known, one.group(1), one.group(2)));
        ASKED.matcher(code).results().forEach(one -> put(known, one.group(1), null));
      }
    }
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    for (var found : scanner.findCandidateComponents("org.earshot")) {
      Class<?> settings = Class.forName(found.getBeanClassName());
      putAll(known, settings.getAnnotation(ConfigurationProperties.class).value(), settings);
    }
    for (PropertySource<?> source :
        new YamlPropertySourceLoader().load("file", new FileSystemResource(FILE))) {
      known.replaceAll((name, usual) -> inFile(source, name, usual));
    }
    return known;
  }

  private static String inFile(PropertySource<?> source, String name, String usual) {
    Object value = source.getProperty(name);
    return value == null ? usual : value.toString().replaceAll("\\$\\{[^:]+:([^}]*)}", "$1");
  }

  private static void putAll(Map<String, String> known, String prefix, Class<?> settings) {
    for (Parameter one : settings.getDeclaredConstructors()[0].getParameters()) {
      String name = prefix + "." + dashed(one.getName());
      if (one.getType().isRecord()) {
        putAll(known, name, one.getType());
      } else {
        DefaultValue usual = one.getAnnotation(DefaultValue.class);
        put(known, name, usual == null ? null : String.join(", ", usual.value()));
      }
    }
  }

  /** Where it is read in several places, one that knows a default counts. */
  private static void put(Map<String, String> known, String name, @Nullable String usual) {
    boolean told =
        usual != null && !usual.isBlank() && !usual.startsWith("#{") && !usual.startsWith("$");
    known.merge(name, usual != null && told ? plain(usual) : NONE, SettingsPageTests::either);
  }

  /** Constants are written in small letters. */
  private static String plain(String usual) {
    return usual.matches("[A-Z_]+") ? usual.toLowerCase(Locale.ROOT) : usual;
  }

  private static String either(String one, String other) {
    return one.equals(NONE) ? other : one;
  }

  private static String dashed(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
