package org.earshot.authoring.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.earshot.authoring.script.Item;
import org.earshot.authoring.script.QuestionWords;
import org.earshot.authoring.script.Reading;
import org.earshot.authoring.script.TermWords;
import org.earshot.authoring.script.Words;
import org.earshot.authoring.yaml.Findings;
import org.earshot.authoring.yaml.Nearest;

/** Whether each term that is explained can mean nothing else, and is whole in every language. */
record GlossaryCheck(MeantAlready meanings) implements Check {

  @Override
  public void look(Reading reading, Findings findings) {
    for (Words words : reading.words()) {
      Findings concerning = Names.concerning(words, reading, findings);
      Map<String, String> seen = new HashMap<>();
      words.glossary().forEach((id, term) -> term(id, term, words, reading, seen, concerning));
      if (!reading.isMain(words) && !words.document().isEmpty()) {
        translated(words, reading, concerning);
      }
    }
  }

  private void term(
      String id,
      TermWords term,
      Words words,
      Reading reading,
      Map<String, String> seen,
      Findings findings) {
    String text = term.term();
    if (text == null) {
      return;
    }
    String where = words.document().where(term.at() + "/term");
    String says = "the term “" + text + "” ";
    String folded = Folded.of(text);
    String twice = seen.putIfAbsent(folded, id);
    if (twice != null) {
      findings.blocks(where, says + "is explained twice", "Take one of them out.");
    }
    if (folded.matches("[\\p{Nd}\\s]*|[a-z]")) {
      findings.blocks(
          where, says + "is a number or a letter, and these are answers", "Write a word.");
    }
    if (reading.script().keywords().stream().anyMatch(word -> Folded.of(word).equals(folded))) {
      findings.blocks(where, says + "is a word that starts the conversation", "Write it longer.");
    }
    meanings
        .of(text, languages(reading))
        .ifPresent(
            by ->
                findings.blocks(where, says + "already means something " + by, "Write it longer."));
    option(folded, words, reading)
        .ifPresent(
            question ->
                findings.blocks(
                    where,
                    says + "is what an option of `" + question + "` is called",
                    "Explain it in the question, or give the option other words."));
  }

  private static List<Locale> languages(Reading reading) {
    return reading.words().stream().map(Words::language).toList();
  }

  /** The question whose option is called so, or has such other words. */
  private static Optional<String> option(String folded, Words words, Reading reading) {
    return reading.script().items().stream()
        .filter(Item::hasOptions)
        .map(Item::id)
        .filter(id -> labels(words.question(id)).anyMatch(one -> Folded.of(one).equals(folded)))
        .findFirst();
  }

  private static Stream<String> labels(QuestionWords question) {
    List<String> labels = new ArrayList<>();
    question.forms().forEach(form -> labels.addAll(form.labels().values()));
    question.synonyms().values().forEach(labels::addAll);
    return labels.stream().filter(Objects::nonNull);
  }

  private static void translated(Words words, Reading reading, Findings findings) {
    Map<String, TermWords> own = reading.script().words().glossary();
    own.forEach(
        (id, term) -> {
          TermWords theirs = words.glossary().get(id);
          if (theirs == null || theirs.term() == null || theirs.means() == null) {
            findings.blocks(
                words.document().where("/glossary/" + id),
                "the term `" + id + "` is not explained in " + Names.of(words.language()),
                "Translate: " + term.term() + ": " + term.means());
          }
        });
    for (String id : new TreeSet<>(words.glossary().keySet())) {
      if (!own.containsKey(id)) {
        String nearest = Nearest.of(id, own.keySet());
        findings.warns(
            words.document().where("/glossary/" + id),
            "conversation.yaml explains no term `" + id + "`",
            nearest == null ? "Take it out." : "Did you mean `" + nearest + "`?");
      }
    }
  }
}
