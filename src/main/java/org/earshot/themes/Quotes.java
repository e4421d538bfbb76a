package org.earshot.themes;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.earshot.privacy.ContactDetails;
import org.earshot.responses.FreeTexts;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people said, for others to read: only with their agreement, and after a redaction. */
@Component
public class Quotes {

  private static final int LONGEST = 500;
  private static final String UNCHECKED =
      "A machine translated this and nobody has checked it. Check it where you read the answer, and"
          + " save it; then it can be quoted.";

  private final QuoteTable table;
  private final FreeTexts texts;
  private final Translations translations;
  private final QuoteQuestions questions;
  private final InstantSource clock;

  Quotes(
      QuoteTable table,
      FreeTexts texts,
      Translations translations,
      QuoteQuestions questions,
      InstantSource clock) {
    this.table = table;
    this.texts = texts;
    this.translations = translations;
    this.questions = questions;
    this.clock = clock;
  }

  /**
   * What is to be quoted.
   *
   * @param translated whether the officers' translation is quoted instead of the original
   * @param marked the words with square brackets around what nobody else may read
   * @param why that is taken out; empty where nothing is
   * @param agreed how and when they agreed, in the officer's words; empty where a question says it
   * @param agreedBy the question that asks for it, to which they say yes; null where an officer
   *     says how they agreed
   * @param nothing whether the officer has made sure that nothing has to be taken out
   */
  public record Order(
      UUID response,
      String question,
      boolean translated,
      String marked,
      String why,
      String agreed,
      @Nullable String agreedBy,
      boolean nothing) {}

  /**
   * The words that can be quoted, as they are to be marked; with a gap for each telephone number
   * and e-mail address.
   *
   * @throws NoSuchElementException if there is no such text, or no translation of it as it is now
   * @throws Refused if a machine made the translation, and no officer has checked it
   */
  public String toMark(UUID response, String question, boolean translated) {
    return Redaction.toMark(said(response, question, translated));
  }

  /**
   * @throws NoSuchElementException if there is no such text, or no translation of it as it is now
   * @throws Refused without an agreement, if the redaction is not one, or if a machine made the
   *     translation and no officer has checked it
   */
  @Transactional
  public void quote(Order order, String officer) {
    String said = said(order.response(), order.question(), order.translated());
    Map<String, List<String>> wrong = new LinkedHashMap<>();
    Redaction redaction = redaction(said, order, wrong);
    String agreement = agreement(order, wrong);
    if (redaction == null || !wrong.isEmpty()) {
      throw Refused.invalid(wrong);
    }
    boolean whole = redaction.removed().isEmpty();
    table.insert(
        new Quote(
            UUID.randomUUID(),
            order.response(),
            order.question(),
            redaction.words(),
            whole ? null : String.join("\n", redaction.removed()),
            whole ? null : order.why(),
            order.translated(),
            agreement,
            true,
            officer,
            clock.instant(),
            false,
            null,
            Set.of()));
  }

  private static @Nullable Redaction redaction(
      String said, Order order, Map<String, List<String>> wrong) {
    Redaction redaction = null;
    try {
      redaction = Redaction.of(said, order.marked());
    } catch (Refused refused) {
      wrong.putAll(refused.fields());
    }
    if (redaction != null && redaction.removed().isEmpty() && !order.nothing()) {
      wrong.put("nothing", List.of("Say that nothing in it shows who they are, or take it out."));
    }
    boolean removes = redaction != null && !redaction.removed().isEmpty();
    if (removes && order.why().isBlank()) {
      wrong.put("why", List.of("Say why these words are taken out."));
    }
    if (order.why().length() > LONGEST) {
      wrong.put("why", List.of("Shorten it to " + LONGEST + " characters."));
    }
    return redaction;
  }

  private String agreement(Order order, Map<String, List<String>> wrong) {
    String asked = order.agreedBy();
    if (asked != null) {
      if (!questions.yes(order.response()).contains(asked)) {
        wrong.put("agreedBy", List.of("They did not say yes to a question that asks for it."));
      }
      return "yes:" + asked;
    }
    if (order.agreed().isBlank() || Quote.askedBy(order.agreed()) != null) {
      wrong.put("agreed", List.of("Say how and when they agreed. Without that, nobody is quoted."));
    } else if (order.agreed().length() > LONGEST) {
      wrong.put("agreed", List.of("Shorten it to " + LONGEST + " characters."));
    }
    return order.agreed();
  }

  /** Nobody is quoted with how to reach them, whoever chooses the quote. */
  private String said(UUID response, String question, boolean translated) {
    FreeTexts.Text text = texts.find(response, question).orElseThrow();
    return ContactDetails.without(translated ? translation(text).words() : text.words());
  }

  private Translation translation(FreeTexts.Text text) {
    Translation translation =
        translations
            .find(new Translations.Place(text.response(), text.question()))
            .filter(one -> !one.at().isBefore(text.changed()))
            .orElseThrow();
    if (translation.machine()) {
      throw Refused.invalid("marked", UNCHECKED);
    }
    return translation;
  }

  /** All quotes of a consultation with those taken back, the newest first. */
  public List<Quote> of(String slug) {
    return table.of(slug);
  }

  /**
   * Others may read it no more.
   *
   * @return false if it was taken back before
   * @throws Refused without a reason
   */
  @Transactional
  public boolean takeBack(String slug, UUID quote, String why, String officer) {
    if (why.isBlank() || why.length() > LONGEST) {
      throw Refused.invalid("why", "Say why, in at most " + LONGEST + " characters.");
    }
    return table.takeBack(slug, quote, new Quote.TakenBack(officer, clock.instant(), why));
  }
}
