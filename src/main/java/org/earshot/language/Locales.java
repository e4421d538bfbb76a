package org.earshot.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every language that we have: the files in the jar, and those of the folder that stand in for
 * them. A file that cannot be used is reported and its language left out; only English must be
 * there.
 */
@Component
final class Locales implements LanguageFiles {

  private static final Logger log = LoggerFactory.getLogger(Locales.class);

  private final Map<Locale, LocaleFile> files = new java.util.LinkedHashMap<>();
  private final List<String> findings = new ArrayList<>();

  Locales(LocaleSettings settings) {
    Map<String, String> sources = new TreeMap<>(shipped());
    sources.putAll(inFolder(settings.locales()));
    sources.forEach(this::add);
    if (!files.containsKey(Locale.ENGLISH)) {
      throw new IllegalStateException(
          "Earshot cannot start without English words. " + String.join(" ", findings));
    }
    findings.forEach(finding -> log.error("A language is left out. {}", finding));
    files.values().forEach(this::reportLacking);
  }

  Map<Locale, LocaleFile> byLanguage() {
    return files;
  }

  @Override
  public List<State> all() {
    return files.values().stream().map(this::state).toList();
  }

  private State state(LocaleFile file) {
    return new State(
        file.language(), file.name(), file.checkedBy(), LocaleCheck.of(english(), file));
  }

  @Nullable LocaleFile of(Locale language) {
    LocaleFile file = files.get(language);
    return file == null ? files.get(Locale.of(language.getLanguage())) : file;
  }

  LocaleFile english() {
    return Objects.requireNonNull(files.get(Locale.ENGLISH));
  }

  @Override
  public List<String> unusable() {
    return List.copyOf(findings);
  }

  private void add(String name, String yaml) {
    try {
      LocaleFile file = LocaleReader.read(name, yaml);
      files.put(file.language(), file);
    } catch (BrokenLocale e) {
      findings.add(e.getMessage());
    }
  }

  private void reportLacking(LocaleFile file) {
    for (String lack : LocaleCheck.of(english(), file)) {
      log.warn("locales/{}.yaml: {}", file.language().toLanguageTag(), lack);
    }
  }

  private static Map<String, String> shipped() {
    Map<String, String> sources = new TreeMap<>();
    try {
      Resource[] found =
          new PathMatchingResourcePatternResolver().getResources("classpath*:locales/*.yaml");
      for (Resource resource : found) {
        sources.putIfAbsent(
            Objects.requireNonNull(resource.getFilename()),
            resource.getContentAsString(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The locale files in the jar cannot be read", e);
    }
    return sources;
  }

  private static Map<String, String> inFolder(@Nullable Path folder) {
    if (folder == null) {
      return Map.of();
    }
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException(
          "earshot.locales is " + folder + ", and there is no such folder. Make it, or unset it.");
    }
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(file -> file.toString().endsWith(".yaml")).toList()) {
        sources.put(String.valueOf(path.getFileName()), Files.readString(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The folder earshot.locales cannot be read", e);
    }
    return sources;
  }
}
