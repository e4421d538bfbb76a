package org.earshot.outcomes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.earshot.consultations.Consultation;
import org.earshot.flow.Conversation;
import org.earshot.outbox.Letter;
import org.earshot.outcomes.Paper.Entry;
import org.springframework.stereotype.Component;

/** Puts what came of promises into everybody's language, and writes it. */
@Component
class ReviewPost {

  private final PaperTable<Review> table;
  private final Matters matters;
  private final Post post;

  ReviewPost(PaperTable<Review> table, Matters matters, Post post) {
    this.table = table;
    this.matters = matters;
    this.post = post;
  }

  /** Writes all letters of the newest that have not been written yet. */
  void write(String slug) {
    Consultation consultation = matters.consultation(slug);
    post.write(table, slug, entry -> letters(consultation, entry));
  }

  /** The message in each language that it is wholly written in. */
  Map<Locale, String> previews(Consultation consultation) {
    return table
        .find(consultation.slug())
        .map(entry -> letters(consultation, entry).texts())
        .orElse(Map.of());
  }

  private SameForAll letters(Consultation consultation, Entry<Review> entry) {
    Conversation conversation = matters.conversation(consultation);
    return new SameForAll(
        Letter.Kind.PROGRESS,
        Letters.TEMPLATE,
        consultation,
        conversation,
        texts(consultation, conversation, entry),
        texts(consultation, Followers.of(conversation), entry),
        "progress:" + consultation.slug() + ":" + entry.version());
  }

  private Map<Locale, String> texts(
      Consultation consultation, Conversation conversation, Entry<Review> entry) {
    Map<Locale, String> texts = new HashMap<>();
    for (Locale language : conversation.wordings().keySet()) {
      entry
          .words()
          .in(language, conversation.language())
          .map(
              told ->
                  new ReviewText(
                      post.organisation(),
                      SameForAll.title(consultation, conversation, language),
                      told,
                      conversation.in(language),
                      Tongued.in(
                          language, conversation, post.page(consultation.slug()) + "/outcome")))
          .ifPresent(text -> texts.put(language, text.message()));
    }
    return texts;
  }
}
