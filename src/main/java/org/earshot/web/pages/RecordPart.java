package org.earshot.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a consultation's page says of its set-up record, in the language of the page. What is not
 * translated stands in the language that it was written in.
 *
 * @param purpose null where it is not written
 * @param about what it is about, what can change and who decides
 * @param responsible who asks and keeps the data; null where the server does not say
 * @param care that answers change nothing about anybody's care; null where that is not promised
 * @param privacy on what grounds data is kept, for how long, and whom to ask
 * @param mixed that something is not in this language, in this language; null where all is
 */
public record RecordPart(
    PageLanguage language,
    @Nullable Passage purpose,
    List<Row> about,
    @Nullable String responsible,
    @Nullable String care,
    List<Row> privacy,
    @Nullable String mixed) {

  /**
   * @param headTag the language of its head, where the page may have another; null for the page's
   * @param link where its text leads; null where it is none
   */
  public record Row(String head, @Nullable String headTag, Passage text, @Nullable String link) {

    Row(String head, Passage text) {
      this(head, null, text, null);
    }

    Row(String head, Passage text, String link) {
      this(head, null, text, link);
    }

    /** One that has no words in other languages. */
    static Row inEnglish(String head, String text) {
      return new Row(head, "en", new Passage(text, "en", "ltr"), null);
    }

    /** The language of its head, where the page has another; else null. */
    public @Nullable String headTagOn(PageLanguage page) {
      return page.words().tag().equals(headTag) ? null : headTag;
    }

    /** The language of its text, where the page has another; else null. */
    public @Nullable String tagOn(PageLanguage page) {
      return text.tag().equals(page.words().tag()) ? null : text.tag();
    }
  }
}
