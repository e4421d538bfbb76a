package org.earshot.authoring.editing;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.flow.Type;
import org.jspecify.annotations.Nullable;

/**
 * A condition as menus build it: up to three tests of earlier answers, all or any of which must
 * hold. What a person left unanswered fails every test except the negative ones.
 */
public record Rule(Joining joining, List<Part> parts) {

  /** As many as menus offer. */
  public static final int MOST = 3;

  public Rule {
    parts = List.copyOf(parts);
  }

  public enum Joining {
    ALL,
    ANY
  }

  /**
   * @param values option ids, or one number or day; empty for tests that need none
   */
  public record Part(String question, Test test, List<String> values) {
    public Part {
      values = List.copyOf(values);
    }

    /** The test in words: of one value there is no "any". */
    String said() {
      if (values.size() != 1) {
        return test.words();
      }
      return switch (test) {
        case ANY_OF -> "is";
        case NONE_OF -> "is not";
        case HAS_ANY -> "includes";
        default -> test.words();
      };
    }
  }

  /** What can be asked about an answer. */
  public enum Test {
    YES("is yes"),
    NO("is no"),
    NOT_YES("is no, or not answered"),
    ANY_OF("is any of"),
    NONE_OF("is none of"),
    HAS_ANY("includes any of"),
    HAS_NONE("includes none of"),
    AT_LEAST("is at least"),
    AT_MOST("is at most"),
    EXACTLY("is exactly"),
    BEFORE("is before"),
    FROM("is on or after");

    private final String words;

    Test(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** Those that make sense for answers of this type; none for free text. */
    public static Set<Test> of(Type type) {
      return switch (type) {
        case YES_NO -> EnumSet.of(YES, NO, NOT_YES);
        case CHOICE -> EnumSet.of(ANY_OF, NONE_OF);
        case CHOICES -> EnumSet.of(HAS_ANY, HAS_NONE);
        case NUMBER, RATING -> EnumSet.of(AT_LEAST, AT_MOST, EXACTLY);
        case DATE -> EnumSet.of(BEFORE, FROM);
        case POSTCODE, TEXT, INFORMATION -> EnumSet.noneOf(Test.class);
      };
    }
  }

  /** The rule that a condition is; empty where menus cannot show it. */
  public static Optional<Rule> read(@Nullable String when, Map<String, QuestionText> earlier) {
    return when == null ? Optional.empty() : new RuleReader(earlier).read(when);
  }

  /** The same without what it tests of this question; null where nothing is left. */
  public @Nullable Rule without(String question) {
    List<Part> left = parts.stream().filter(part -> !part.question().equals(question)).toList();
    return left.isEmpty() ? null : new Rule(joining, left);
  }

  /** In the Common Expression Language. */
  public String cel() {
    String sign = joining == Joining.ALL ? " && " : " || ";
    boolean alone = parts.size() == 1;
    return parts.stream().map(part -> cel(part, alone)).collect(Collectors.joining(sign));
  }

  private static String cel(Part part, boolean alone) {
    String id = part.question();
    String value = part.values().isEmpty() ? "" : part.values().getFirst();
    return switch (part.test()) {
      case YES -> id;
      case NO -> id + " == false";
      case NOT_YES -> "!" + id;
      case ANY_OF -> anyOf(part);
      case NONE_OF -> "!(" + anyOf(part) + ")";
      case HAS_ANY -> alone || part.values().size() == 1 ? hasAny(part) : "(" + hasAny(part) + ")";
      case HAS_NONE -> "!(" + hasAny(part) + ")";
      case AT_LEAST -> id + " >= " + value;
      case AT_MOST -> id + " <= " + value;
      case EXACTLY -> id + " == " + value;
      case BEFORE -> id + " < '" + value + "'";
      case FROM -> id + " >= '" + value + "'";
    };
  }

  private static String anyOf(Part part) {
    return part.values().size() == 1
        ? part.question() + " == '" + part.values().getFirst() + "'"
        : part.question() + " in ['" + String.join("', '", part.values()) + "']";
  }

  private static String hasAny(Part part) {
    return part.values().stream()
        .map(value -> "'" + value + "' in " + part.question())
        .collect(Collectors.joining(" || "));
  }

  /** As people say it, after "only if". */
  public String sentence(Map<String, QuestionText> earlier) {
    return parts.stream()
        .map(part -> sentence(part, earlier.get(part.question())))
        .collect(Collectors.joining(joining == Joining.ALL ? ", and " : ", or "));
  }

  /** As people say it, after "said to people". */
  public String audience(Map<String, QuestionText> earlier) {
    return parts.stream()
        .map(part -> "whose answer to " + sentence(part, earlier.get(part.question())))
        .collect(Collectors.joining(joining == Joining.ALL ? ", and " : ", or "));
  }

  private static String sentence(Part part, @Nullable QuestionText about) {
    String name = about == null ? part.question() : about.name();
    String values =
        part.values().stream()
            .map(
                value ->
                    about != null && about.hasOptions() ? "“" + about.label(value) + "”" : value)
            .collect(Collectors.joining(" or "));
    return ("“" + name + "” " + part.said() + " " + values).strip();
  }
}
