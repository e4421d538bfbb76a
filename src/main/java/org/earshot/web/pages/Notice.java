package org.earshot.web.pages;

import java.util.List;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.SetUp;

/**
 * A consultation as the public register has it.
 *
 * @param keywords what to text to start; empty until it has opened
 * @param languages the languages that it can be answered in
 */
public record Notice(
    Consultation consultation,
    Stage stage,
    Clock feedback,
    Clock outcome,
    List<String> keywords,
    List<Words> languages) {

  public enum Stage {
    OPEN,
    COMING,
    CLOSED,
    /** The outcome has been published. */
    OUTCOME
  }

  /**
   * The conversation's own words in one language.
   *
   * @param tag BCP 47
   * @param name the language's name in itself
   * @param direction {@code ltr} or {@code rtl}
   */
  public record Words(String tag, String name, String direction, String title, String welcome) {}

  public String slug() {
    return consultation.slug();
  }

  public String title() {
    return consultation.title();
  }

  public SetUp setUp() {
    return consultation.setUp();
  }

  /** The keyword to print; empty where none is known. */
  public String keyword() {
    return keywords.isEmpty() ? "" : keywords.getFirst();
  }
}
