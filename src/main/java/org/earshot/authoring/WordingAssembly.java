package org.earshot.authoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.authoring.script.Item;
import org.earshot.authoring.script.QuestionWords;
import org.earshot.authoring.script.Spoken;
import org.earshot.authoring.script.TermWords;
import org.earshot.authoring.script.Words;
import org.earshot.flow.Phrase;
import org.earshot.flow.Purpose;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Term;
import org.earshot.flow.Wording;
import org.earshot.flow.Wording.Asked;
import org.earshot.language.Phrasebook;
import org.earshot.language.Phrasebook.StandardQuestion;
import org.jspecify.annotations.Nullable;

/** Puts together every word of one language. What is missing says its own name in brackets. */
record WordingAssembly(Phrasebook phrasebook, Assembly.Parts parts) {

  Wording of(Words words) {
    Spoken spoken = parts.reading().spoken(words.language());
    Map<Standing, Phrase> standing = phrases(words.language(), spoken);
    return new Wording(
        words.language(),
        !words.draft() && spoken.checked(),
        marked(words.frame().title(), "title"),
        marked(words.frame().welcome(), "welcome"),
        marked(words.frame().more(), "more"),
        marked(words.frame().thanks(), "thanks"),
        asked(words, spoken, standing),
        standing,
        glossary(words));
  }

  /** In the order of the conversation itself; what is missing in a draft is explained to nobody. */
  private List<Term> glossary(Words words) {
    List<Term> glossary = new ArrayList<>();
    for (String id : parts.script().words().glossary().keySet()) {
      TermWords term = words.glossary().get(id);
      if (term != null && term.term() != null && term.means() != null) {
        glossary.add(new Term(id, term.term(), term.means()));
      }
    }
    return glossary;
  }

  private static String marked(@Nullable String text, String name) {
    return text == null ? "[" + name + "]" : text;
  }

  private Map<String, Asked> asked(Words words, Spoken spoken, Map<Standing, Phrase> standing) {
    Map<String, Asked> asked = new HashMap<>();
    for (Item item : parts.script().items()) {
      QuestionWords question = words.question(item.id());
      asked.put(
          item.id(),
          new Asked(
              marked(question.ask(), item.id()),
              question.options(),
              question.unit(),
              question.synonyms(),
              question.support()));
      for (Item.Variant variant : item.variants()) {
        String name = Question.Variant.words(item.id(), variant.id());
        QuestionWords.Form form = question.form(variant.id());
        asked.put(
            name,
            new Asked(
                marked(form.ask(), name),
                form.labels(),
                question.unit(),
                question.synonyms(),
                question.support()));
      }
    }
    for (StandardQuestion own : parts.monitoring()) {
      StandardQuestion theirs = spoken.monitoring().get(own.id());
      if (theirs != null) {
        asked.put(own.id(), new Asked(theirs.ask(), theirs.options(), null, theirs.synonyms()));
      }
    }
    consents(standing, asked);
    return asked;
  }

  private void consents(Map<Standing, Phrase> standing, Map<String, Asked> asked) {
    Map<String, ?> questions = Map.of("questions", parts.mostMonitoring());
    for (Purpose purpose : Assembly.ASKED) {
      Standing request = request(purpose);
      Phrase phrase = standing.get(request);
      String ask = phrase == null ? "[" + request.key() + "]" : phrase.with(questions);
      asked.put(purpose.questionId(), new Asked(ask, Map.of(), null, Map.of()));
    }
  }

  private static Standing request(Purpose purpose) {
    return switch (purpose) {
      case TAKE_PART -> Standing.ASK_TAKE_PART;
      case EQUALITY -> Standing.ASK_EQUALITY;
      case OTHER_FORMAT -> Standing.ASK_OTHER_FORMAT;
      case BE_TOLD_OUTCOME -> Standing.ASK_OUTCOME;
      case BE_ASKED_AGAIN -> Standing.ASK_AGAIN;
      case ENTER_DRAW -> Standing.ASK_DRAW;
      case CHOOSE_TOPICS -> Standing.INTERESTS_WHICH;
    };
  }

  private Map<Standing, Phrase> phrases(Locale language, Spoken spoken) {
    Map<Standing, Phrase> phrases = new EnumMap<>(Standing.class);
    for (Standing standing : Standing.values()) {
      String pattern = spoken.phrases().get(standing.key());
      if (pattern != null && !pattern.isBlank()) {
        phrase(language, standing, pattern, phrases);
      }
    }
    return phrases;
  }

  /** A phrase without arguments never changes, so it is said once, here. */
  private void phrase(
      Locale language, Standing standing, String pattern, Map<Standing, Phrase> phrases) {
    try {
      String plain = phrasebook.format(language, pattern, sample(standing));
      phrases.put(
          standing,
          standing.arguments().isEmpty()
              ? Phrase.of(plain)
              : arguments -> phrasebook.format(language, pattern, arguments));
    } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      // There is a finding about it; the draft says the phrase's name in brackets.
      phrases.remove(standing);
    }
  }

  private static Map<String, ?> sample(Standing standing) {
    Map<String, Object> sample = new HashMap<>();
    standing.arguments().forEach(argument -> sample.put(argument, 1));
    return sample;
  }
}
