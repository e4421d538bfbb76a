package org.earshot.authoring.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A conversation that ships, to change. */
final class ShippedFiles {

  private ShippedFiles() {}

  static Map<String, String> of(String name) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(Path.of("conversations", name))) {
      List<Path> yaml = all.filter(file -> file.toString().endsWith(".yaml")).toList();
      for (Path file : yaml) {
        files.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return files;
  }
}
