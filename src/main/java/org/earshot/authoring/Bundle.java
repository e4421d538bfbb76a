package org.earshot.authoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.authoring.script.Spoken;
import org.earshot.language.Phrasebook.StandardQuestion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything that one version says, so that it can be rebuilt exactly: the files and, for each of
 * their languages, Earshot's own words. Its text is canonical, and the version is the hash of it.
 *
 * @param files text by file name
 * @param spoken by language tag
 */
record Bundle(String name, Map<String, String> files, Map<String, Spoken> spoken) {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  Bundle {
    files = new TreeMap<>(files);
    spoken = new TreeMap<>(spoken);
  }

  /** SHA-256 in hexadecimal. */
  String version() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  String text() {
    ObjectNode bundle = NODES.objectNode().put("name", name);
    ObjectNode texts = bundle.putObject("files");
    files.forEach(texts::put);
    ObjectNode languages = bundle.putObject("spoken");
    spoken.forEach((language, words) -> write(words, languages.putObject(language)));
    return bundle.toString();
  }

  private static void write(Spoken words, ObjectNode target) {
    target.put("checked", words.checked());
    ObjectNode phrases = target.putObject("phrases");
    new TreeMap<>(words.phrases()).forEach(phrases::put);
    ObjectNode monitoring = target.putObject("monitoring");
    new TreeMap<>(words.monitoring())
        .forEach((id, question) -> write(question, monitoring.putObject(id)));
  }

  /** Options are a list, since their order is the order printed. */
  private static void write(StandardQuestion question, ObjectNode target) {
    ArrayNode options = target.put("ask", question.ask()).putArray("options");
    question.options().forEach((id, label) -> options.addArray().add(id).add(label));
    if (!question.synonyms().isEmpty()) {
      ObjectNode synonyms = target.putObject("synonyms");
      new TreeMap<>(question.synonyms())
          .forEach((id, words) -> words.forEach(synonyms.putArray(id)::add));
    }
  }

  static Bundle parse(String text) {
    JsonNode bundle = JsonMapper.shared().readTree(text);
    Map<String, Spoken> spoken = new TreeMap<>();
    JsonNode languages = bundle.path("spoken");
    languages
        .propertyNames()
        .forEach(language -> spoken.put(language, spoken(languages.path(language))));
    return new Bundle(bundle.path("name").asString(), texts(bundle.path("files")), spoken);
  }

  private static Spoken spoken(JsonNode words) {
    Map<String, StandardQuestion> monitoring = new TreeMap<>();
    JsonNode questions = words.path("monitoring");
    questions.propertyNames().forEach(id -> monitoring.put(id, question(id, questions.path(id))));
    return new Spoken(
        words.path("checked").booleanValue(), texts(words.path("phrases")), monitoring);
  }

  private static StandardQuestion question(String id, JsonNode question) {
    Map<String, String> options = new LinkedHashMap<>();
    question
        .path("options")
        .forEach(option -> options.put(option.path(0).asString(), option.path(1).asString()));
    return new StandardQuestion(
        id, question.path("ask").asString(), options, synonyms(question.path("synonyms")));
  }

  private static Map<String, List<String>> synonyms(JsonNode mapping) {
    Map<String, List<String>> synonyms = new TreeMap<>();
    for (String id : mapping.propertyNames()) {
      List<String> words = new ArrayList<>();
      mapping.path(id).forEach(word -> words.add(word.asString()));
      synonyms.put(id, words);
    }
    return synonyms;
  }

  private static Map<String, String> texts(JsonNode mapping) {
    Map<String, String> texts = new TreeMap<>();
    mapping.propertyNames().forEach(key -> texts.put(key, mapping.path(key).asString()));
    return texts;
  }

  Map<Locale, Spoken> byLanguage() {
    Map<Locale, Spoken> byLanguage = new LinkedHashMap<>();
    spoken.forEach((language, words) -> byLanguage.put(Locale.forLanguageTag(language), words));
    return byLanguage;
  }
}
