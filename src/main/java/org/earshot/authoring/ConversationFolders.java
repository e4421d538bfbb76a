package org.earshot.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.earshot.authoring.yaml.YamlReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Where the files are: on the class path, and in the folder of the settings, which goes before it
 * conversation by conversation.
 */
@Component
class ConversationFolders {

  private static final Logger log = LoggerFactory.getLogger(ConversationFolders.class);

  /** UTF-8 takes at most three bytes for each character that we count. */
  private static final int MAX_BYTES = 3 * YamlReader.MAX_CHARACTERS + 1;

  private final Map<String, Map<String, String>> shipped;
  private final @Nullable Path folder;

  ConversationFolders(AuthoringSettings settings) {
    this.shipped = onClassPath();
    this.folder = settings.conversations();
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>(shipped.keySet());
    if (folder != null && Files.isDirectory(folder)) {
      for (Path child : children(folder)) {
        String name = String.valueOf(child.getFileName());
        if (name.matches(Manuscripts.NAME) && !yaml(child).isEmpty()) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** The files' text by file name; empty where there is no such conversation. */
  Map<String, String> files(String name) {
    List<Path> own = own(name);
    if (own.isEmpty()) {
      return shipped.getOrDefault(name, Map.of());
    }
    Map<String, String> files = new TreeMap<>();
    own.forEach(file -> read(file, files));
    return files;
  }

  /** Differs whenever a file has changed. */
  Map<String, String> stamp(String name) {
    Map<String, String> stamp = new TreeMap<>();
    for (Path file : own(name)) {
      try {
        stamp.put(
            String.valueOf(file.getFileName()),
            Files.getLastModifiedTime(file).toMillis() + " " + Files.size(file));
      } catch (IOException gone) {
        stamp.put(String.valueOf(file.getFileName()), "gone");
      }
    }
    return stamp;
  }

  private List<Path> own(String name) {
    return folder == null || !name.matches(Manuscripts.NAME)
        ? List.of()
        : yaml(folder.resolve(name));
  }

  private static List<Path> yaml(Path directory) {
    return Files.isDirectory(directory)
        ? children(directory).stream()
            .filter(file -> file.toString().matches(".*\\.ya?ml"))
            .filter(Files::isRegularFile)
            .toList()
        : List.of();
  }

  private static List<Path> children(Path directory) {
    try (Stream<Path> children = Files.list(directory)) {
      return children.sorted().toList();
    } catch (IOException unreadable) {
      log.warn("The folder {} cannot be read", directory);
      return List.of();
    }
  }

  private static void read(Path file, Map<String, String> files) {
    try (InputStream bytes = Files.newInputStream(file)) {
      files.put(String.valueOf(file.getFileName()), text(bytes));
    } catch (IOException unreadable) {
      log.warn("The file {} cannot be read", file);
    }
  }

  private static String text(InputStream bytes) throws IOException {
    return new String(bytes.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
  }

  private static Map<String, Map<String, String>> onClassPath() {
    Map<String, Map<String, String>> shipped = new HashMap<>();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:conversations/*/*.yaml")) {
        String[] path = file.getURL().getPath().split("/");
        try (InputStream bytes = file.getInputStream()) {
          shipped
              .computeIfAbsent(path[path.length - 2], name -> new TreeMap<>())
              .putIfAbsent(path[path.length - 1], text(bytes));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return shipped;
  }
}
