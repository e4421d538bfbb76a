package org.earshot.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.earshot.authoring.plain.HouseWords;
import org.earshot.language.Phrasebook;
import org.earshot.language.ShippedLocales;

/** Files to read, and a reader with a small language room. */
final class Authored {

  static final String SMALL =
      """
      conversation: small
      language: en
      title: A small one
      keywords: [SMALL]
      welcome: We ask about buses.
      more: You can change the times.
      questions:
        - id: rides
          ask: Do you ride?
          type: yes_no
        - id: often
          ask: How often?
          type: choice
          options: {daily: Every day, weekly: Once a week}
          when: rides
      monitoring: [age_band]
      thanks: Thank you.
      """;

  private Authored() {}

  static ConversationReader reader(TinyPhrasebook phrasebook) {
    return reader(phrasebook, new TinyHouseWords());
  }

  static ConversationReader reader(TinyPhrasebook phrasebook, HouseWords houseWords) {
    return new ConversationReader(
        new StandingWords(phrasebook), phrasebook, new TinyLexicon(), houseWords);
  }

  /** With the words that ship. */
  static ConversationReader reader() {
    Phrasebook phrasebook = ShippedLocales.phrasebook();
    return new ConversationReader(
        new StandingWords(phrasebook), phrasebook, ShippedLocales.lexicon(), new TinyHouseWords());
  }

  static Draft read(Map<String, String> files) {
    return reader(new TinyPhrasebook()).read("small", files);
  }

  /** The YAML files of a folder, text by name. */
  static Map<String, String> files(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> children = Files.list(folder)) {
      for (Path file : children.filter(f -> f.toString().endsWith("yaml")).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return files;
  }
}
