package org.earshot.authoring;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.earshot.authoring.Manuscript.Saving;
import org.jspecify.annotations.Nullable;

/**
 * What Undo and Redo would do next, as the history tells: each step back or forward is a revision
 * of its own.
 *
 * @param undo the newest change that stands; null where there is none to take back
 * @param before the revision that taking it back brings back; 0 where there is none
 * @param redo the change that was taken back last; null where there is none to bring back, or where
 *     something else was changed since
 */
public record Retracing(@Nullable Saving undo, int before, @Nullable Saving redo) {

  /**
   * @param history the newest first
   */
  public static Retracing of(List<Saving> history) {
    Deque<Saving> standing = new ArrayDeque<>();
    Deque<Saving> undone = new ArrayDeque<>();
    for (Saving saving : history.reversed()) {
      Integer back = saving.broughtBack();
      if (back == null) {
        standing.push(saving);
        undone.clear();
      } else if (!undone.isEmpty() && undone.element().revision() == back) {
        standing.push(undone.pop());
      } else {
        while (standing.size() > 1 && standing.element().revision() != back) {
          undone.push(standing.pop());
        }
      }
    }
    Saving redo = undone.peek();
    if (standing.size() < 2) {
      return new Retracing(null, 0, redo);
    }
    Saving undo = standing.pop();
    return new Retracing(undo, standing.element().revision(), redo);
  }
}
