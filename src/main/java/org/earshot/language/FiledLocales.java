package org.earshot.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of all languages: those in the jar, and those of the folder that stand in for them. A
 * file that cannot be used is reported and its language left out.
 */
final class FiledLocales {

  private final Map<Locale, LocaleFile> files = new LinkedHashMap<>();
  private final List<String> findings = new ArrayList<>();

  FiledLocales(LocaleSettings settings) {
    Map<String, String> sources = new TreeMap<>(shipped());
    sources.putAll(inFolder(settings.locales()));
    sources.forEach(this::add);
  }

  /** In the order of their tags. */
  Map<Locale, LocaleFile> files() {
    return Collections.unmodifiableMap(files);
  }

  /** What is wrong with those that had to be left out, a sentence each. */
  List<String> findings() {
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
