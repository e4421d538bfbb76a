package org.earshot.web.setup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.consultations.SetUp;
import org.earshot.flow.Conversation;
import org.earshot.flow.Standing;
import org.earshot.web.Played;
import org.earshot.web.Preview;
import org.earshot.web.Script;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.MessagePrice;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts what a conversation costs by playing it: one person who agrees to take part and skips
 * every question.
 */
@Component
class Costing {

  private final ConversationLibrary library;
  private final Preview preview;
  private final Languages languages;
  private final MessagePrice price;

  Costing(ConversationLibrary library, Preview preview, Languages languages, MessagePrice price) {
    this.library = library;
    this.preview = preview;
    this.languages = languages;
    this.price = price;
  }

  MessagePrice price() {
    return price;
  }

  /** One for each language that it is to be offered in; none without a conversation. */
  List<CostEstimate> of(SetUp record) {
    String name = Typed.words(record.conversation());
    return library
        .draft(name)
        .map(Draft::conversation)
        .map(conversation -> estimates(name, conversation, record))
        .orElse(List.of());
  }

  private List<CostEstimate> estimates(String name, Conversation conversation, SetUp record) {
    List<String> asked = record.languages() == null ? List.of() : record.languages();
    List<CostEstimate> estimates = new ArrayList<>();
    for (Locale language : conversation.wordings().keySet()) {
      if (asked.isEmpty() || asked.contains(language.toLanguageTag())) {
        estimates.add(estimate(name, conversation, language, record.cost()));
      }
    }
    return estimates;
  }

  private CostEstimate estimate(
      String name, Conversation conversation, Locale language, SetUp.@Nullable Cost cost) {
    List<Played.Bubble> sent = sent(name, conversation, language);
    CostEstimate counted =
        new CostEstimate(
            languages.named(language).english(),
            sent.size(),
            sent.stream().mapToInt(Played.Bubble::segments).sum(),
            price.aboutPence(),
            cost == null ? null : cost.peopleExpected());
    return cost == null || cost.messagesExpected() == null
        ? counted
        : counted.of(cost.messagesExpected());
  }

  private List<Played.Bubble> sent(String name, Conversation conversation, Locale language) {
    List<String> said = new ArrayList<>();
    said.add(conversation.in(language).say(Standing.YES));
    said.addAll(Collections.nCopies(conversation.questions().size() - 1, "SKIP"));
    Played played =
        preview.play(new Script(name, null, language.toLanguageTag(), "sms", "start", said));
    return Stream.concat(
            played.opening().stream(),
            played.turns().stream()
                .takeWhile(turn -> turn.heard().question() != null)
                .flatMap(turn -> turn.replies().stream()))
        .toList();
  }
}
