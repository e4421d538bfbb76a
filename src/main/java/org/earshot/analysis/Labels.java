package org.earshot.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.areas.Area;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Type;
import org.earshot.flow.Value;
import org.earshot.flow.Wording;
import org.earshot.responses.Counting.ValueCount;
import org.earshot.responses.Selection;

/**
 * Values as keys that stay the same, and as the conversation's own language says them. Outward
 * codes count towards their areas.
 */
final class Labels {

  private static final AreaKeys NONE = new AreaKeys(List.of(), Map.of());

  private final Conversation conversation;
  private final Map<String, AreaKeys> areas = new HashMap<>();

  /**
   * @param named the organisation's areas
   * @param everything all that was answered; needed only where the conversation asks a postcode
   */
  Labels(Conversation conversation, List<Area> named, List<ValueCount> everything) {
    this.conversation = conversation;
    for (Question question : conversation.questions()) {
      if (question.type() == Type.POSTCODE) {
        areas.put(question.id(), new AreaKeys(named, codes(question.id(), everything)));
      }
    }
  }

  /** Whether it asks for a postcode. */
  static boolean asksArea(Conversation conversation) {
    return conversation.questions().stream().anyMatch(one -> one.type() == Type.POSTCODE);
  }

  /** How often each outward code was given to a question. */
  static Map<String, Long> codes(String question, List<ValueCount> counted) {
    Map<String, Long> codes = new HashMap<>();
    for (ValueCount count : counted) {
      Value value = count.question().equals(question) ? count.decoded() : null;
      if (value instanceof Value.Outward outward) {
        codes.merge(outward.code(), count.count(), Long::sum);
      }
    }
    return codes;
  }

  Conversation conversation() {
    return conversation;
  }

  AreaKeys areas(String question) {
    return areas.getOrDefault(question, NONE);
  }

  /**
   * What the value counts towards: an option's id, "true", "false", the number, the date, or the
   * area.
   */
  List<String> keys(String question, Value value) {
    return switch (value) {
      case Value.ChosenMany many -> many.options();
      case Value.Amount amount -> List.of(amount.number().toPlainString());
      case Value.Outward outward -> List.of(areas(question).key(outward.code()));
      default -> List.of(String.valueOf(value.plain()));
    };
  }

  String of(Question question, String key) {
    Wording words = conversation.in(conversation.language());
    return switch (question.type()) {
      case CHOICE, CHOICES -> words.label(question.id(), key);
      case YES_NO -> words.say(Boolean.parseBoolean(key) ? Standing.YES : Standing.NO);
      case POSTCODE -> areas(question.id()).label(key);
      default -> key;
    };
  }

  /** The keys that a closed question can be answered with, in the order printed; else none. */
  List<String> all(Question question) {
    return switch (question.type()) {
      case CHOICE, CHOICES -> question.shape().options();
      case YES_NO -> List.of("true", "false");
      case RATING -> ratings(question.shape());
      case POSTCODE -> areas(question.id()).keys();
      default -> List.of();
    };
  }

  private static List<String> ratings(Question.Shape shape) {
    if (shape.min() == null || shape.max() == null) {
      return List.of();
    }
    return java.util.stream.IntStream.rangeClosed(shape.min().intValue(), shape.max().intValue())
        .mapToObj(String::valueOf)
        .toList();
  }

  /** The same, with areas as the outward codes that make them up. */
  Selection inCodes(Selection selection) {
    Selection codes = selection;
    for (Map.Entry<String, String> given : selection.given().entrySet()) {
      AreaKeys keys = areas.get(given.getKey());
      if (keys != null) {
        codes = codes.from(given.getKey(), keys.codes(given.getValue()));
      }
    }
    return codes;
  }

  static boolean isOfEquality(Question question) {
    return question.section() == Question.Section.MONITORING;
  }

  static String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK);
  }
}
