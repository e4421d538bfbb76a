package org.earshot.web.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.authoring.EqualityTopic;
import org.earshot.channels.Fitting;
import org.earshot.channels.Message;
import org.earshot.flow.Question;
import org.earshot.language.Phrasebook;
import org.earshot.language.Phrasebook.StandardQuestion;
import org.earshot.web.forms.MessagePrice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The standard equality questions with what each is for, and what asking it costs: personal
 * questions at the end put people off, and each is one more text to answer.
 */
@Component
class EqualityView {

  private static final String SMS = "sms";

  private final Phrasebook phrasebook;
  private final Fitting fitting;
  private final MessagePrice price;

  EqualityView(Phrasebook phrasebook, Fitting fitting, MessagePrice price) {
    this.phrasebook = phrasebook;
    this.fitting = fitting;
    this.price = price;
  }

  /**
   * One that can be chosen.
   *
   * @param ask its words; of several lists those of the first
   * @param about what it is for; empty of a council's own
   * @param special whether its answers are special category data
   * @param first what it is the second step of; null where it is none
   * @param parts SMS parts in the conversation's own language, those of its longest list
   * @param cost of these; null where no price is set
   */
  record Standard(
      String id,
      String title,
      String ask,
      String about,
      boolean special,
      @Nullable String first,
      int parts,
      @Nullable String cost,
      boolean chosen) {}

  /**
   * What those chosen come to for one person at most, the question whether they may be asked
   * included.
   *
   * @param texts that one person gets, and answers
   * @param dearest the language in which they cost most; null where there is only one
   */
  record Sum(
      int texts,
      int parts,
      @Nullable String cost,
      @Nullable String dearest,
      int dearestParts,
      @Nullable String dearestCost) {}

  /** In the order of the standards. */
  List<Standard> all(Locale language, Collection<String> chosen) {
    return ids().stream().map(id -> standard(id, language, chosen.contains(id))).toList();
  }

  /** Those that exist, in the order in which they are asked. */
  List<String> known(Collection<String> ticked) {
    return ids().stream().filter(ticked::contains).toList();
  }

  private List<String> ids() {
    return EqualityTopic.choosable(phrasebook.monitoringIds());
  }

  private Standard standard(String id, Locale language, boolean chosen) {
    Optional<EqualityTopic> topic = EqualityTopic.of(id);
    String ask =
        question(language, questions(id).iterator().next()).map(StandardQuestion::ask).orElse(id);
    EqualityTopic first = topic.map(EqualityTopic::first).orElse(null);
    int parts = parts(id, language);
    return new Standard(
        id,
        topic.map(EqualityTopic::title).orElse(ask),
        ask,
        topic.map(EqualityTopic::about).orElse(""),
        topic.map(EqualityTopic::special).orElse(false),
        first == null ? null : first.title(),
        parts,
        price.of(parts),
        chosen);
  }

  /**
   * @param languages of the conversation, its own first
   */
  Optional<Sum> sum(List<Locale> languages, Collection<String> chosen) {
    List<String> known = known(chosen);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Locale own = languages.getFirst();
    int parts = sum(own, known);
    Locale dearest =
        languages.stream().max(Comparator.comparingInt(each -> sum(each, known))).orElse(own);
    int most = sum(dearest, known);
    return Optional.of(
        new Sum(
            known.size() + consents(known).size(),
            parts,
            price.of(parts),
            most > parts ? dearest.getDisplayLanguage(Locale.UK) : null,
            most,
            price.of(most)));
  }

  private int sum(Locale language, List<String> known) {
    List<Message.Choice> choices = new ArrayList<>();
    for (String answer : List.of("yes", "no")) {
      choices.add(new Message.Choice(answer, say(language, answer)));
    }
    long equality = known.stream().filter(id -> !id.equals(Question.OTHER_FORMAT)).count();
    int asked =
        consents(known).stream()
            .map(key -> phrasebook.say(language, key, Map.of("questions", equality)))
            .map(words -> new Message(words, choices, false, say(language, "reply_yes_no")))
            .mapToInt(this::fits)
            .sum();
    return asked + known.stream().mapToInt(id -> parts(id, language)).sum();
  }

  /** What is asked before these, each for a consent of its own. */
  private static List<String> consents(List<String> known) {
    List<String> consents = new ArrayList<>();
    if (known.stream().anyMatch(id -> !id.equals(Question.OTHER_FORMAT))) {
      consents.add("ask_equality");
    }
    if (known.contains(Question.OTHER_FORMAT)) {
      consents.add("ask_other_format");
    }
    return consents;
  }

  private int parts(String id, Locale language) {
    return questions(id).stream()
        .flatMap(question -> question(language, question).stream())
        .mapToInt(question -> fits(message(language, question)))
        .max()
        .orElse(0);
  }

  private int fits(Message message) {
    return fitting.fit(SMS, message).segments();
  }

  private Message message(Locale language, StandardQuestion question) {
    boolean open = question.options().isEmpty();
    List<Message.Choice> choices = new ArrayList<>();
    question.options().forEach((id, label) -> choices.add(new Message.Choice(id, label)));
    return new Message(
        question.ask(), choices, !open, say(language, open ? "reply_text" : "reply_one"));
  }

  private String say(Locale language, String key) {
    return phrasebook.say(language, key, Map.of());
  }

  private static Set<String> questions(String id) {
    return new LinkedHashSet<>(EqualityTopic.questions(List.of(id)).keySet());
  }

  private Optional<StandardQuestion> question(Locale language, String id) {
    return phrasebook.monitoring(language, id).or(() -> phrasebook.monitoring(Locale.ENGLISH, id));
  }
}
