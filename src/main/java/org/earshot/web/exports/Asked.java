package org.earshot.web.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.flow.Wording;

/**
 * A question over all the versions of a conversation that it was asked in.
 *
 * @param question as the first of them has it
 * @param options of all of them
 * @param in the versions that ask it, the one that counts most first
 */
record Asked(Question question, List<String> options, List<Conversation> in) {

  /**
   * Every question that was asked in any version; consent requests, information and who needs it in
   * another way apart.
   *
   * @param versions the one that counts most first
   */
  static List<Asked> in(Iterable<Conversation> versions) {
    Map<String, Asked> all = new LinkedHashMap<>();
    for (Conversation version : versions) {
      for (Question question : version.questions()) {
        if (question.isCounted()) {
          all.merge(
              question.id(),
              new Asked(question, question.shape().options(), List.of(version)),
              Asked::with);
        }
      }
    }
    return new ArrayList<>(all.values());
  }

  private Asked with(Asked other) {
    Set<String> every = new LinkedHashSet<>(options);
    every.addAll(other.options);
    List<Conversation> versions = new ArrayList<>(in);
    versions.addAll(other.in);
    return new Asked(question, List.copyOf(every), List.copyOf(versions));
  }

  String id() {
    return question.id();
  }

  Type type() {
    return question.type();
  }

  Wording words(Layout layout) {
    return in.getFirst().in(layout.language());
  }

  String ask(Layout layout) {
    return words(layout).asked(id()).ask();
  }

  /** The words of an option; of one that was dropped, as it was last called. */
  String label(String option, Layout layout) {
    return in.stream()
        .map(version -> version.in(layout.language()).asked(id()).options().get(option))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(option);
  }
}
