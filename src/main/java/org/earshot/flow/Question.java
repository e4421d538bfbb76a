package org.earshot.flow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked; its id never changes its meaning. The words stand in {@link Wording},
 * one for each language.
 *
 * @param when the condition under which it is asked
 * @param section which part of the conversation it belongs to
 * @param variants whom it asks in other words; the first that holds gives the words
 * @param words under which name {@link Wording} has its words: its id, or a variant's {@link
 *     Variant#words}
 */
public record Question(
    String id,
    Type type,
    Shape shape,
    Condition when,
    Section section,
    List<Variant> variants,
    String words) {

  public Question {
    variants = List.copyOf(variants);
  }

  /** One that asks everybody in the same words. */
  public Question(String id, Type type, Shape shape, Condition when, Section section) {
    this(id, type, shape, when, section, List.of());
  }

  /** In its own words, which are for everybody whom no variant is for. */
  public Question(
      String id, Type type, Shape shape, Condition when, Section section, List<Variant> variants) {
    this(id, type, shape, when, section, variants, id);
  }

  /**
   * The same question in other words for some people.
   *
   * @param id what the file calls it ("carer")
   * @param words under which name {@link Wording} has its words
   * @param when whom it is for
   * @param written the same as its author wrote it, for those who read it
   */
  public record Variant(String id, String words, Condition when, String written) {

    public static Variant of(String question, String id, Condition when, String written) {
      return new Variant(id, words(question, id), when, written);
    }

    /**
     * No question's id has a slash in it, nor a consent's, so that they are no question's words.
     */
    public static String words(String question, String id) {
      return question + "/" + id;
    }
  }

  /** The standard question whether they need information in another way. */
  public static final String OTHER_FORMAT = "other_format";

  /** The option of {@link #OTHER_FORMAT} that says no. */
  public static final String NO_OTHER_FORMAT = "none";

  /** The library's question for whom somebody answers; its option {@link #ORGANISATION}. */
  public static final String ANSWERING_FOR = "answering_for";

  /** The option of {@link #ANSWERING_FOR} that says: for an organisation. */
  public static final String ORGANISATION = "organisation";

  /** The library's question what the organisation is called. */
  public static final String ORGANISATION_NAME = "organisation_name";

  /** The library's question whether the organisation may be named, with what it said. */
  public static final String ORGANISATION_NAMED = "organisation_named";

  private static final Set<String> OF_ORGANISATIONS =
      Set.of(ANSWERING_FOR, ORGANISATION_NAME, ORGANISATION_NAMED);

  /** What has to be agreed to before this is asked and its answer kept. */
  public Purpose under() {
    if (section != Section.MONITORING) {
      return Purpose.TAKE_PART;
    }
    return id.equals(OTHER_FORMAT) ? Purpose.OTHER_FORMAT : Purpose.EQUALITY;
  }

  /** Where a question belongs. Only {@link #MAIN} questions count in "3 of 6". */
  public enum Section {
    /** Asks for one {@link Purpose}; always {@link Type#YES_NO}. */
    CONSENT,
    MAIN,
    /** About themselves, each {@link #under} a consent of its own: optional, asked last. */
    MONITORING
  }

  /**
   * What an answer may look like.
   *
   * @param options ids in the order printed; empty unless choice or choices
   * @param exclusive options that cannot be picked together with others ("none of these")
   * @param min least number, or the lowest rating; null where there is no bound
   * @param max greatest number, or the highest rating; null where there is no bound
   * @param required true where SKIP is refused
   */
  public record Shape(
      List<String> options,
      Set<String> exclusive,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      boolean required) {

    public static final Shape OPEN = new Shape(List.of(), Set.of(), null, null, false);

    /** A longer scale is answered in digits, not with that many buttons or boxes. */
    private static final int MOST_MARKS = 11;

    public Shape {
      options = List.copyOf(options);
      exclusive = Set.copyOf(exclusive);
    }

    /**
     * What can be tapped or ticked on a scale, lowest first; empty where it is too long or open.
     */
    public List<BigDecimal> marks() {
      if (min == null
          || max == null
          || max.subtract(min).compareTo(BigDecimal.valueOf(MOST_MARKS)) >= 0) {
        return List.of();
      }
      List<BigDecimal> marks = new ArrayList<>(MOST_MARKS);
      for (BigDecimal mark = min; mark.compareTo(max) <= 0; mark = mark.add(BigDecimal.ONE)) {
        marks.add(mark);
      }
      return marks;
    }
  }

  /** The same, asked in the words of this variant. */
  public Question as(Variant variant) {
    return new Question(id, type, shape, when, section, variants, variant.words());
  }

  /** Every way in which it is asked: in its own words first, then in each variant's. */
  public List<Question> forms() {
    List<Question> forms = new ArrayList<>();
    forms.add(this);
    variants.forEach(variant -> forms.add(as(variant)));
    return forms;
  }

  /**
   * Whether its answers are counted, compared and handed out: not consents nor information, and not
   * who needs information in another way, who agreed to be reached in it and to nothing else. For
   * whom somebody answers is told beside the answers, by rules of its own.
   */
  public boolean isCounted() {
    return !isConsent()
        && type != Type.INFORMATION
        && !id.equals(OTHER_FORMAT)
        && !OF_ORGANISATIONS.contains(id);
  }

  public boolean isConsent() {
    return section == Section.CONSENT;
  }
}
