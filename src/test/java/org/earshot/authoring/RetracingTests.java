package org.earshot.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.earshot.authoring.Manuscript.Author;
import org.earshot.authoring.Manuscript.Saving;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Undo goes back change by change, redo forward again, and a new change ends what could be redone.
 */
class RetracingTests {

  private final List<Saving> history = new ArrayList<>();

  @Test
  void undo_goes_back_to_the_beginning_step_by_step() {
    change("began it");
    change("added A");
    change("added B");
    assertThat(steps()).isEqualTo("undo added B to 2, redo nothing");
    back(2);
    assertThat(steps()).isEqualTo("undo added A to 1, redo added B");
    back(1);
    assertThat(steps()).isEqualTo("undo nothing, redo added A");
  }

  @Test
  void redo_brings_back_in_the_order_in_which_it_was_done() {
    change("began it");
    change("added A");
    change("added B");
    back(2);
    back(1);
    back(2);
    assertThat(steps()).isEqualTo("undo added A to 1, redo added B");
    back(3);
    assertThat(steps()).isEqualTo("undo added B to 2, redo nothing");
  }

  @Test
  void a_new_change_ends_what_could_be_redone() {
    change("began it");
    change("added A");
    back(1);
    change("added C");
    assertThat(steps()).isEqualTo("undo added C to 1, redo nothing");
  }

  @Test
  void going_back_by_the_history_is_a_change_that_can_be_undone() {
    change("began it");
    change("added A");
    change("added B");
    change("went back to version 1");
    assertThat(steps()).isEqualTo("undo went back to version 1 to 3, redo nothing");
    back(3);
    assertThat(steps()).isEqualTo("undo added B to 2, redo went back to version 1");
  }

  @Test
  void what_was_only_begun_cannot_be_undone() {
    assertThat(steps()).isEqualTo("undo nothing, redo nothing");
    change("began it");
    assertThat(steps()).isEqualTo("undo nothing, redo nothing");
  }

  private void change(String note) {
    add(note, null);
  }

  private void back(int revision) {
    add("back", revision);
  }

  private void add(String note, @Nullable Integer back) {
    history.addFirst(
        new Saving(history.size() + 1, new Author("1", "Asha"), Instant.EPOCH, note, back));
  }

  private String steps() {
    Retracing steps = Retracing.of(history);
    Saving undo = steps.undo();
    Saving redo = steps.redo();
    return "undo "
        + (undo == null ? "nothing" : undo.note() + " to " + steps.before())
        + ", redo "
        + (redo == null ? "nothing" : redo.note());
  }
}
