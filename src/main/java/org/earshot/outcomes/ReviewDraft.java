package org.earshot.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.consultations.Consultation;
import org.earshot.flow.Conversation;
import org.earshot.outcomes.Outcome.Status;
import org.earshot.outcomes.Telling.Line;
import org.springframework.stereotype.Component;

/** Begins a review with what the outcome, as it was told last, promised. */
@Component
class ReviewDraft {

  private final Revisions revisions;
  private final Matters matters;

  ReviewDraft(Revisions revisions, Matters matters) {
    this.revisions = revisions;
    this.matters = matters;
  }

  /** A review of it in which nothing is said yet, in every language that it is told in. */
  Review of(Consultation consultation) {
    Outcome outcome = revisions.approved(consultation.slug()).getLast();
    Conversation conversation = matters.conversation(consultation);
    Locale own = conversation.language();
    List<Review.Item> items =
        words(Telling.in(own, outcome, own).orElseThrow(), own, conversation).stream()
            .map(words -> new Review.Item(words.theme(), words.promised(), null, ""))
            .toList();
    Map<String, Review.Translation> translations = new TreeMap<>();
    if (outcome.translations() != null) {
      for (String tag : outcome.translations().keySet()) {
        Locale language = Locale.forLanguageTag(tag);
        Telling.in(language, outcome, own)
            .map(telling -> words(telling, language, conversation))
            .ifPresent(words -> translations.put(tag, new Review.Translation("", words)));
      }
    }
    return new Review(null, "", items, translations.isEmpty() ? null : translations);
  }

  /** Each promise in this language, with nothing said of it. */
  private static List<Review.Words> words(
      Telling telling, Locale language, Conversation conversation) {
    Sayings sayings = new Sayings(conversation.in(language), "");
    List<Review.Words> words = new ArrayList<>();
    for (Line line : telling.lines()) {
      Status status = line.item().status();
      if (status == Status.will_do || (status.ahead() && line.item().by() != null)) {
        words.add(new Review.Words(line.theme(), sayings.promise(line), ""));
      }
    }
    return words;
  }
}
