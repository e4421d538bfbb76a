package org.earshot.web.pages;

import java.util.List;
import org.earshot.flow.Term;
import org.earshot.web.forms.QrCode;
import org.jspecify.annotations.Nullable;

/**
 * A consultation in one language, all of it in that language's words.
 *
 * @param tag BCP 47
 * @param name the language's name in itself
 * @param direction {@code ltr} or {@code rtl}
 * @param more what can change, and what cannot; null where nothing is said of it
 * @param heads the page's own words by their keys
 * @param ways to take part, while it is open
 * @param telegram the link that opens the bot; null where there is none, or it is not open
 * @param code the same for the camera of a phone, by any channel; null where there is none
 * @param questions what is asked
 * @param glossary terms that are explained
 * @param dates whole sentences
 * @param review by when, or when, it is told what came of it; null before the outcome was sent
 */
public record LanguagePage(
    String tag,
    String name,
    String direction,
    String title,
    String welcome,
    @Nullable String more,
    java.util.Map<String, String> heads,
    List<String> ways,
    @Nullable String telegram,
    @Nullable Code code,
    List<Asked> questions,
    List<Term> glossary,
    List<String> dates,
    String report,
    String outcome,
    @Nullable String review) {

  /**
   * @param words what to do with it
   */
  public record Code(QrCode drawing, String words) {}

  /**
   * What is asked.
   *
   * @param tag the language of it, BCP 47
   * @param glossary terms that are explained, also to whoever texts one
   */
  public record Questions(String tag, String direction, List<Asked> each, List<Term> glossary) {

    static final Questions NONE = new Questions("en", "ltr", List.of(), List.of());
  }

  /**
   * A question.
   *
   * @param others as some people are asked it
   */
  public record Asked(String ask, List<String> others) {}

  /** A heading, by its key in the locale files. */
  public String head(String key) {
    return heads.getOrDefault(key, "");
  }
}
