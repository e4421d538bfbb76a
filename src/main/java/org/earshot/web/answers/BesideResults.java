package org.earshot.web.answers;

import java.util.List;
import org.earshot.analysis.Told;
import org.earshot.groups.GroupNote;
import org.earshot.groups.ShowsOfHands.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What groups said together, shown beside the counts and never in them.
 *
 * @param shown by show of hands, in the order asked
 */
public record BesideResults(List<Shown> shown, List<GroupNote> notes) {

  /** Nothing, where the page compares or narrows: groups belong to no part of the people. */
  static final BesideResults NOTHING = new BesideResults(List.of(), List.of());

  /** Null where nobody raised a hand for it. */
  public @Nullable Shown hands(String question) {
    return shown.stream()
        .filter(one -> one.told().question().equals(question))
        .findFirst()
        .orElse(null);
  }

  public List<GroupNote> notes(String question) {
    return notes.stream().filter(note -> note.question().equals(question)).toList();
  }

  /** Those that stand beside no counts, since too few people have answered. */
  public List<Shown> alone(List<Told> told) {
    return told.isEmpty() ? shown : List.of();
  }

  /** Whether there are any notes. */
  public boolean said() {
    return !notes.isEmpty();
  }
}
