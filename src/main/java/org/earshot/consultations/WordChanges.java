package org.earshot.consultations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.earshot.consultations.NewWords.Change;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Wording;
import org.earshot.flow.Wording.Asked;

/** What two versions of a conversation say otherwise, language by language. Pure. */
final class WordChanges {

  private WordChanges() {}

  static List<Change> between(Conversation before, Conversation after, List<Locale> languages) {
    List<Change> changes = new ArrayList<>();
    for (Locale language : languages) {
      Map<String, String> was = said(before, language);
      Map<String, String> now = said(after, language);
      Set<String> places = new LinkedHashSet<>(was.keySet());
      places.addAll(now.keySet());
      for (String where : places) {
        String one = was.getOrDefault(where, "");
        String other = now.getOrDefault(where, "");
        if (!one.equals(other)) {
          changes.add(new Change(language, where, one, other));
        }
      }
    }
    return changes;
  }

  private static Map<String, String> said(Conversation conversation, Locale language) {
    Wording words = conversation.in(language);
    Map<String, String> said = new LinkedHashMap<>();
    said.put("Title", words.title());
    said.put("Welcome", words.welcome());
    said.put("What MORE adds", words.more());
    said.put("Thanks", words.thanks());
    said.put("Keywords", String.join(", ", conversation.keywords()));
    for (Question question : conversation.questions()) {
      said(conversation, question, words, said);
    }
    return said;
  }

  private static void said(
      Conversation conversation, Question question, Wording words, Map<String, String> said) {
    String place = "Question " + question.id();
    said(words.asked(question), question, place, said);
    for (Question.Variant variant : question.variants()) {
      String form = place + " in other words (" + variant.id() + ")";
      said(words.asked(question.as(variant)), question, form, said);
      said.put(form + ", for whom", variant.when().written());
    }
    said.put(place + ", may be skipped", question.shape().required() ? "No" : "Yes");
  }

  private static void said(Asked asked, Question question, String place, Map<String, String> said) {
    said.put(place, asked.ask());
    said.put(place + ", unit", Objects.requireNonNullElse(asked.unit(), ""));
    said.put(place + ", where to find support", Objects.requireNonNullElse(asked.support(), ""));
    List<String> options = question.shape().options();
    options.forEach(
        option -> said.put(place + ", answer " + option, asked.options().getOrDefault(option, "")));
    said.put(place + ", order of its answers", String.join(", ", options));
    List<String> synonyms = new ArrayList<>();
    asked
        .synonyms()
        .forEach((option, others) -> synonyms.add(option + ": " + String.join(", ", others)));
    synonyms.sort(null);
    said.put(place + ", other words that mean an answer", String.join("\n", synonyms));
  }
}
