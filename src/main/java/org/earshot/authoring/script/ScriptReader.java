package org.earshot.authoring.script;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earshot.authoring.yaml.Document;
import org.earshot.flow.Question.Shape;
import org.earshot.flow.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads trees into scripts and words. What is missing or of the wrong kind is left out; the schema
 * has said so.
 */
public final class ScriptReader {

  private static final String YAML = ".yaml";
  private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

  private ScriptReader() {}

  public static Script script(Document document) {
    return new Script(
        document,
        orEmpty(document.text("/conversation")),
        document.texts("/keywords"),
        items(document),
        document.texts("/monitoring"),
        document.isTrue("/may_ask_again"),
        new WordsReader(document).own(language(document)));
  }

  public static Words translation(Document document, Locale language) {
    return new WordsReader(document).translation(language);
  }

  public static boolean isLanguage(String code) {
    return code.matches(LANGUAGE);
  }

  /** The language whose words a file of this name holds; empty where the name is no language. */
  public static Optional<Locale> languageOf(String file) {
    if (!file.endsWith(YAML)) {
      return Optional.empty();
    }
    String code = file.substring(0, file.length() - YAML.length());
    Locale language = Locale.forLanguageTag(code);
    return isLanguage(code) && isLanguage(language.toLanguageTag())
        ? Optional.of(language)
        : Optional.empty();
  }

  /** English where the file does not say, so that it can be previewed. */
  private static Locale language(Document document) {
    String code = orEmpty(document.text("/language"));
    return isLanguage(code) ? Locale.forLanguageTag(code) : Locale.ENGLISH;
  }

  private static List<Item> items(Document document) {
    List<Item> items = new ArrayList<>();
    for (String place : document.items("/questions")) {
      items.add(item(document, place));
    }
    return items;
  }

  private static Item item(Document document, String place) {
    Type type = type(document.text(place + "/type"));
    return new Item(
        orEmpty(document.text(place + "/id")),
        place,
        type,
        shape(document, place, type),
        document.text(place + "/reason"),
        document.text(place + "/when"),
        variants(document, place + "/variants"));
  }

  private static List<Item.Variant> variants(Document document, String place) {
    List<Item.Variant> variants = new ArrayList<>();
    document
        .entries(place)
        .forEach(
            (id, at) -> {
              if (Item.isId(id)) {
                variants.add(new Item.Variant(id, at, document.text(at + "/when")));
              }
            });
    return variants;
  }

  private static Shape shape(Document document, String place, @Nullable Type type) {
    boolean rating = type == Type.RATING;
    BigDecimal min = document.number(place + (rating ? "/from" : "/min"));
    BigDecimal max = document.number(place + (rating ? "/to" : "/max"));
    return new Shape(
        List.copyOf(document.entries(place + "/options").keySet()),
        new HashSet<>(document.texts(place + "/exclusive")),
        min,
        max,
        document.isTrue(place + "/required"));
  }

  private static @Nullable Type type(@Nullable String name) {
    for (Type type : Type.values()) {
      if (type.name().toLowerCase(Locale.ROOT).equals(name)) {
        return type;
      }
    }
    return null;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
