package org.earshot.web.pages;

import java.util.List;
import java.util.Locale;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.language.Phrasebook;
import org.earshot.web.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The language that a page about a consultation is in.
 *
 * @param words our own in it
 * @param title the consultation's in it
 * @param own the language that the conversation, and what officers write about it, is written in
 * @param ownName its name in the language of the page
 * @param ownDirection {@code ltr} or {@code rtl}
 * @param others the other languages that it opened in
 * @param conversation what was asked; null until it opens
 */
public record PageLanguage(
    PageWords words,
    String title,
    Locale own,
    String ownName,
    String ownDirection,
    List<Notice.Words> others,
    @Nullable Conversation conversation) {

  /** Whether it is the one that officers write in. */
  public boolean isOwn() {
    return words.language().equals(own);
  }

  /** What an address ends with whose page is in this language; empty where it is the own. */
  public String query() {
    return isOwn() ? "" : "?lang=" + words.tag();
  }

  /**
   * What it says, in the page's language where it is translated.
   *
   * @param translated null where it is not
   * @param original as it was written
   */
  public Passage passage(@Nullable String translated, String original) {
    return translated == null
        ? new Passage(original, ownTag(), ownDirection)
        : new Passage(translated, words.tag(), words.direction());
  }

  public String ownTag() {
    return own.toLanguageTag();
  }

  /** Finds it. */
  @Component
  static final class Choice {

    private final Consultations consultations;
    private final Phrasebook phrasebook;

    Choice(Consultations consultations, Phrasebook phrasebook) {
      this.consultations = consultations;
      this.phrasebook = phrasebook;
    }

    /**
     * @param wanted BCP 47; the conversation's own where it is null, or one that it did not open in
     */
    PageLanguage of(Notice notice, @Nullable String wanted) {
      return notice.languages().stream()
          .map(Notice.Words::tag)
          .filter(tag -> tag.equals(wanted))
          .findFirst()
          .map(tag -> in(notice, Locale.forLanguageTag(tag)))
          .orElseGet(() -> in(notice, own(conversation(notice))));
    }

    /** In this language, whether it opened in it or not. */
    PageLanguage in(Notice notice, Locale language) {
      Conversation conversation = conversation(notice);
      Locale own = own(conversation);
      return new PageLanguage(
          new PageWords(phrasebook, language),
          language.equals(own) ? notice.title() : title(notice, language),
          own,
          own.getDisplayLanguage(language),
          phrasebook.direction(own),
          notice.languages().stream()
              .filter(one -> !one.tag().equals(language.toLanguageTag()))
              .toList(),
          conversation);
    }

    private @Nullable Conversation conversation(Notice notice) {
      String version = notice.consultation().version();
      return version == null ? null : consultations.conversation(version, notice.consultation());
    }

    private static Locale own(@Nullable Conversation conversation) {
      return conversation == null ? Locale.ENGLISH : conversation.language();
    }

    private static String title(Notice notice, Locale language) {
      return notice.languages().stream()
          .filter(one -> one.tag().equals(language.toLanguageTag()))
          .map(Notice.Words::title)
          .filter(title -> !title.isBlank())
          .findFirst()
          .orElse(notice.title());
    }
  }
}
