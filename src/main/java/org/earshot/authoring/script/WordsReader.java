package org.earshot.authoring.script;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.authoring.script.Words.Frame;
import org.earshot.authoring.yaml.Document;

/** Reads the words out of a file; what is missing or of the wrong kind is left out. */
final class WordsReader {

  private final Document document;

  WordsReader(Document document) {
    this.document = document;
  }

  /** A translation: the questions stand by their ids, and nothing counts as checked by itself. */
  Words translation(Locale language) {
    boolean checked = "checked".equals(document.text("/status"));
    return words(language, !checked, document.entries("/questions"));
  }

  /** The conversation's own language, which counts as checked unless it says otherwise. */
  Words own(Locale language) {
    Map<String, String> places = new HashMap<>();
    for (String item : document.items("/questions")) {
      String id = document.text(item + "/id");
      if (id != null) {
        places.putIfAbsent(id, item);
      }
    }
    return words(language, "draft".equals(document.text("/status")), places);
  }

  private Words words(Locale language, boolean draft, Map<String, String> places) {
    Map<String, QuestionWords> questions = new HashMap<>();
    places.forEach((id, place) -> questions.put(id, question(place)));
    Frame frame =
        new Frame(
            document.text("/title"),
            document.text("/welcome"),
            document.text("/more"),
            document.text("/thanks"));
    return new Words(
        document, language, draft, document.text("/checked_by"), frame, questions, glossary());
  }

  private Map<String, TermWords> glossary() {
    Map<String, TermWords> glossary = new LinkedHashMap<>();
    document
        .entries("/glossary")
        .forEach(
            (id, at) ->
                glossary.put(
                    id,
                    new TermWords(at, document.text(at + "/term"), document.text(at + "/means"))));
    return glossary;
  }

  private QuestionWords question(String place) {
    return new QuestionWords(
        place,
        document.text(place + "/ask"),
        labels(place + "/options"),
        document.text(place + "/unit"),
        document.text(place + "/support"),
        synonyms(place + "/synonyms"),
        variants(place + "/variants"));
  }

  private Map<String, QuestionWords> variants(String place) {
    Map<String, QuestionWords> variants = new LinkedHashMap<>();
    document
        .entries(place)
        .forEach(
            (id, at) ->
                variants.put(
                    id,
                    new QuestionWords(
                        at,
                        document.text(at + "/ask"),
                        labels(at + "/options"),
                        null,
                        null,
                        Map.of(),
                        Map.of())));
    return variants;
  }

  private Map<String, String> labels(String place) {
    Map<String, String> labels = new LinkedHashMap<>();
    document
        .entries(place)
        .forEach(
            (id, at) -> {
              String label = document.text(at);
              if (label != null) {
                labels.put(id, label);
              }
            });
    return labels;
  }

  private Map<String, List<String>> synonyms(String place) {
    Map<String, List<String>> synonyms = new HashMap<>();
    document.entries(place).forEach((id, at) -> synonyms.put(id, document.texts(at)));
    return synonyms;
  }
}
