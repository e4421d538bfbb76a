package org.earshot.outcomes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.flow.Conversation;
import org.earshot.outcomes.Paper.Entry;
import org.springframework.stereotype.Component;

/** Puts holding messages into everybody's language, and writes them. */
@Component
class HoldingPost {

  private final HoldingTables tables;
  private final Matters matters;
  private final Promises promises;
  private final Post post;

  HoldingPost(HoldingTables tables, Matters matters, Promises promises, Post post) {
    this.tables = tables;
    this.matters = matters;
    this.promises = promises;
    this.post = post;
  }

  /**
   * Writes all letters of the newest that have not been written yet, as long as nobody can read
   * what it is about: nobody is told that something is late after it came.
   */
  void write(String slug, Promise promise) {
    Consultation consultation = matters.consultation(slug);
    post.write(
        tables.of(promise),
        slug,
        entry -> letters(consultation, promise, entry),
        () -> promises.holdUnread(slug, promise));
  }

  /** The message in each language that it is wholly written in. */
  Map<Locale, String> previews(Consultation consultation, Promise promise) {
    return tables
        .of(promise)
        .find(consultation.slug())
        .map(entry -> letters(consultation, promise, entry).texts())
        .orElse(Map.of());
  }

  private SameForAll letters(
      Consultation consultation, Promise promise, Entry<HoldingMessage> entry) {
    Conversation conversation = matters.conversation(consultation);
    return new SameForAll(
        promise.holding(),
        promise == Promise.REPORT ? FeedbackLetters.TEMPLATE : Letters.TEMPLATE,
        consultation,
        conversation,
        texts(consultation, conversation, promise, entry),
        texts(consultation, Followers.of(conversation), promise, entry),
        "holding:" + consultation.slug() + ":" + promise.name() + ":" + entry.version());
  }

  private Map<Locale, String> texts(
      Consultation consultation,
      Conversation conversation,
      Promise promise,
      Entry<HoldingMessage> entry) {
    Map<Locale, String> texts = new HashMap<>();
    for (Locale language : conversation.wordings().keySet()) {
      entry
          .words()
          .reasonIn(language, conversation.language())
          .map(
              reason ->
                  new HoldingText(
                      post.organisation(),
                      SameForAll.title(consultation, conversation, language),
                      promise,
                      due(consultation, promise),
                      entry.words(),
                      reason,
                      conversation.in(language),
                      Tongued.in(language, conversation, post.page(consultation.slug()))))
          .ifPresent(text -> texts.put(language, text.text()));
    }
    return texts;
  }

  /** The day that was promised first: people know of no other clock. */
  private static LocalDate due(Consultation consultation, Promise promise) {
    Clocks clocks = Clocks.of(consultation).orElseThrow();
    return promise == Promise.REPORT ? clocks.feedbackDue() : clocks.outcomeDue();
  }
}
