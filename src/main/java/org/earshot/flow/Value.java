package org.earshot.flow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a reply was understood to be. */
public sealed interface Value {

  record YesNo(boolean yes) implements Value {}

  /** The id of one option. */
  record Chosen(String option) implements Value {}

  /**
   * The ids of the options picked, in the order of the question's list; may be empty where none
   * were wanted.
   */
  record ChosenMany(List<String> options) implements Value {
    public ChosenMany {
      options = List.copyOf(options);
    }
  }

  /** A number or a rating, in the question's unit. */
  record Amount(BigDecimal number) implements Value {}

  record Day(LocalDate date) implements Value {}

  /** The outward part of a postcode, in capitals and without blanks: "LE2". */
  record Outward(String code) implements Value {}

  /** Free text as said. */
  record Words(String text) implements Value {}

  /**
   * One answer to a question of this type, which is none of words or places.
   *
   * @param key the option's id, "true" or "false", the number or mark, or the date
   */
  static Value of(Type type, String key) {
    return switch (type) {
      case YES_NO -> new YesNo(Boolean.parseBoolean(key));
      case CHOICES -> new ChosenMany(List.of(key));
      case RATING, NUMBER -> new Amount(new BigDecimal(key));
      case DATE -> new Day(LocalDate.parse(key));
      default -> new Chosen(key);
    };
  }

  /** What is kept of the words that said it: of a postcode no more than its outward part. */
  default String keptOf(String said) {
    return this instanceof Outward outward ? outward.code() : said;
  }

  /**
   * The plain form that the outside contract shows: Boolean, String, List of String, BigDecimal;
   * dates as ISO 8601 strings.
   */
  default Object plain() {
    return switch (this) {
      case YesNo answer -> answer.yes();
      case Chosen answer -> answer.option();
      case ChosenMany answer -> answer.options();
      case Amount answer -> answer.number();
      case Day answer -> answer.date().toString();
      case Outward answer -> answer.code();
      case Words answer -> answer.text();
    };
  }
}
