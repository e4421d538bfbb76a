package org.earshot.web.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.consultations.SetUp;
import org.earshot.flow.Conversation;
import org.earshot.web.Played;
import org.earshot.web.Walkthrough;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.MessagePrice;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts what a conversation costs by playing it: one person who agrees to everything and answers
 * every question, those included that only some are asked.
 */
@Component
class Costing {

  private final ConversationLibrary library;
  private final Walkthrough walkthrough;
  private final Languages languages;
  private final MessagePrice price;

  Costing(
      ConversationLibrary library,
      Walkthrough walkthrough,
      Languages languages,
      MessagePrice price) {
    this.library = library;
    this.walkthrough = walkthrough;
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
        .map(conversation -> estimates(conversation, record))
        .orElse(List.of());
  }

  private List<CostEstimate> estimates(Conversation conversation, SetUp record) {
    List<String> asked = record.languages() == null ? List.of() : record.languages();
    List<CostEstimate> estimates = new ArrayList<>();
    for (Locale language : conversation.wordings().keySet()) {
      if (asked.isEmpty() || asked.contains(language.toLanguageTag())) {
        estimates.add(estimate(conversation, language, record.cost()));
      }
    }
    return estimates;
  }

  private CostEstimate estimate(
      Conversation conversation, Locale language, SetUp.@Nullable Cost cost) {
    List<Played.Bubble> sent =
        walkthrough.of(conversation, language).map(Walkthrough.Walk::longest).orElse(List.of());
    CostEstimate counted =
        new CostEstimate(
            languages.named(language).english(),
            sent.size(),
            sent.stream().mapToInt(Played.Bubble::segments).sum(),
            price,
            cost == null ? null : cost.peopleExpected());
    return cost == null || cost.messagesExpected() == null
        ? counted
        : counted.of(cost.messagesExpected());
  }
}
