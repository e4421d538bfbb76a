package org.earshot.authoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.earshot.authoring.script.Item;
import org.earshot.authoring.script.Reading;
import org.earshot.authoring.script.Script;
import org.earshot.authoring.script.Words;
import org.earshot.flow.Condition;
import org.earshot.flow.Contact;
import org.earshot.flow.Conversation;
import org.earshot.flow.Purpose;
import org.earshot.flow.Question;
import org.earshot.flow.Question.Section;
import org.earshot.flow.Question.Shape;
import org.earshot.flow.Type;
import org.earshot.flow.Wording;
import org.earshot.language.Phrasebook;
import org.earshot.language.Phrasebook.StandardQuestion;
import org.jspecify.annotations.Nullable;

/** Puts a conversation together: the consent questions in their places, and every word. */
final class Assembly {

  private final Phrasebook phrasebook;

  Assembly(Phrasebook phrasebook) {
    this.phrasebook = phrasebook;
  }

  /**
   * What every conversation may ask for; a prize draw belongs to a consultation, and topics to
   * none.
   */
  static final Set<Purpose> ASKED =
      EnumSet.complementOf(EnumSet.of(Purpose.ENTER_DRAW, Purpose.CHOOSE_TOPICS));

  /**
   * @param conditions as {@link org.earshot.authoring.conditions.Conditions} names them; a question
   *     without one is always asked, and a variant without one is for nobody
   */
  record Parts(Reading reading, Map<String, Condition> conditions) {

    Script script() {
      return reading.script();
    }

    /** The standard questions that exist in the conversation's own language, in the order asked. */
    List<StandardQuestion> monitoring() {
      Map<String, StandardQuestion> known = reading.spoken(script().language()).monitoring();
      return EqualityTopic.questions(script().monitoring()).keySet().stream()
          .map(known::get)
          .filter(Objects::nonNull)
          .toList();
    }

    /** How many of them one person is asked at most. */
    int mostMonitoring() {
      List<String> there = monitoring().stream().map(StandardQuestion::id).toList();
      return (int)
          script().monitoring().stream()
              .distinct()
              .filter(id -> !id.equals(Question.OTHER_FORMAT))
              .filter(
                  id ->
                      EqualityTopic.questions(List.of(id)).keySet().stream()
                          .anyMatch(there::contains))
              .count();
    }
  }

  Conversation of(String name, String version, Parts parts) {
    Script script = parts.script();
    Map<Locale, Wording> wordings = new HashMap<>();
    WordingAssembly wording = new WordingAssembly(phrasebook, parts);
    for (Words words : parts.reading().words()) {
      wordings.put(words.language(), wording.of(words));
    }
    List<String> keywords =
        script.keywords().stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
    return FirstFacts.of(
        new Conversation(
            name, version, script.language(), keywords, questions(parts), wordings, Contact.NONE));
  }

  private static List<Question> questions(Parts parts) {
    List<Question> questions = new ArrayList<>();
    questions.add(consent(Purpose.TAKE_PART));
    parts.script().items().forEach(item -> questions.add(question(item, parts.conditions())));
    Map<String, Condition> when = EqualityTopic.questions(parts.script().monitoring());
    List<Question> about =
        parts.monitoring().stream()
            .map(standard -> question(standard, when.get(standard.id())))
            .toList();
    for (Purpose purpose : List.of(Purpose.EQUALITY, Purpose.OTHER_FORMAT)) {
      List<Question> under = about.stream().filter(one -> one.under() == purpose).toList();
      if (!under.isEmpty()) {
        questions.add(consent(purpose));
        questions.addAll(under);
      }
    }
    questions.add(consent(Purpose.BE_TOLD_OUTCOME));
    if (parts.script().mayAskAgain()) {
      questions.add(consent(Purpose.BE_ASKED_AGAIN));
    }
    return questions;
  }

  private static Question consent(Purpose purpose) {
    return new Question(
        purpose.questionId(), Type.YES_NO, Shape.OPEN, Condition.ALWAYS, Section.CONSENT);
  }

  private static Question question(Item item, Map<String, Condition> conditions) {
    Condition when = conditions.getOrDefault(item.id(), Condition.ALWAYS);
    return new Question(
        item.id(),
        Objects.requireNonNull(item.type()),
        item.shape(),
        when,
        Section.MAIN,
        variants(item, conditions));
  }

  private static List<Question.Variant> variants(Item item, Map<String, Condition> conditions) {
    List<Question.Variant> variants = new ArrayList<>();
    for (Item.Variant variant : item.variants()) {
      Condition when = conditions.get(Question.Variant.words(item.id(), variant.id()));
      if (when != null) {
        variants.add(
            Question.Variant.of(item.id(), variant.id(), when, String.valueOf(variant.when())));
      }
    }
    return variants;
  }

  private static Question question(StandardQuestion standard, @Nullable Condition when) {
    boolean several = standard.id().equals(Question.OTHER_FORMAT);
    Set<String> alone = several ? Set.of(Question.NO_OTHER_FORMAT) : Set.of();
    Shape shape = new Shape(List.copyOf(standard.options().keySet()), alone, null, null, false);
    Type one = several ? Type.CHOICES : Type.CHOICE;
    Type type = standard.options().isEmpty() ? Type.TEXT : one;
    return new Question(
        standard.id(), type, shape, when == null ? Condition.ALWAYS : when, Section.MONITORING);
  }
}
