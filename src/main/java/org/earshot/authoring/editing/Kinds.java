package org.earshot.authoring.editing;

import org.earshot.flow.Type;

/** The kinds of answer, in the officer's words. */
public final class Kinds {

  private Kinds() {}

  public static String words(Type type) {
    return switch (type) {
      case YES_NO -> "Yes or no";
      case CHOICE -> "One from a list";
      case CHOICES -> "Any number from a list";
      case NUMBER -> "A number";
      case RATING -> "A rating, such as 1 to 5";
      case DATE -> "A date";
      case POSTCODE -> "The first part of a postcode";
      case TEXT -> "Their own words";
      case INFORMATION -> "No answer: something people should know";
    };
  }

  /** What it is good for, and what people meet. */
  public static String about(Type type) {
    return switch (type) {
      case YES_NO -> "People reply YES or NO in their own way.";
      case CHOICE -> "A numbered list. People reply with one number, or the words.";
      case CHOICES -> "A numbered list. People may reply with several numbers.";
      case NUMBER -> "How many, how long, how much. You can set a least and a most.";
      case RATING -> "Between two ends that your question explains.";
      case DATE -> "People write it as they like, such as 25 March.";
      case POSTCODE -> "Only the district is kept, such as LE2. Nobody can be found by it.";
      case TEXT -> "Anything, in any language, also spoken. You read these yourself.";
      case INFORMATION ->
          "Said between questions, for example before people choose between options.";
    };
  }
}
