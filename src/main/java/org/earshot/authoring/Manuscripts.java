package org.earshot.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.earshot.authoring.Manuscript.Author;
import org.earshot.authoring.Manuscript.Saving;

/**
 * The conversations as officers write them in the console. Each saving adds a revision and none is
 * ever changed, so that history, comparing and undoing need nothing more. What was saved here goes
 * before the files beside the jar and in it.
 */
public interface Manuscripts {

  /** A conversation's name: small letters, digits and hyphens, at most sixty. */
  String NAME = "[a-z0-9][a-z0-9-]{0,59}";

  /** The newest state; empty where there is no such conversation. */
  Optional<Manuscript> latest(String name);

  /** A state from the history; 0 is what the files beside the jar, or in it, say now. */
  Optional<Manuscript> at(String name, int revision);

  /** Newest first; empty where nobody has changed the files in the console. */
  List<Saving> history(String name);

  /**
   * Saves files over the state that they were made from; what is the same is not saved again.
   * Translations of words that changed are marked with what they were made from.
   *
   * @param base the state that the author began with; for a new conversation see {@link #begin}
   * @return the newest state
   * @throws Overtaken where somebody saved another state meanwhile; nothing is saved then
   */
  Manuscript save(Manuscript base, Map<String, String> files, Author author, String note);

  /**
   * Saves an earlier state anew, for an undo or a redo: see {@link Retracing}.
   *
   * @throws Overtaken as {@link #save}
   */
  Manuscript bringBack(Manuscript now, Manuscript earlier, Author author, String note);

  /**
   * Begins a conversation.
   *
   * @throws IllegalArgumentException where the name does not fit {@link #NAME}
   * @throws Overtaken where there is one of that name
   */
  Manuscript begin(String name, Map<String, String> files, Author author, String note);

  /** More often than this nobody is quicker by accident. */
  int TRIES = 5;

  /**
   * Makes and saves a change, once more on the newest state wherever somebody was quicker.
   *
   * @param latest the newest state that is known
   * @param saving makes the change from the state that it is given, and saves it over that
   * @throws Overtaken where others were quicker each time
   */
  static <T> T onNewest(Manuscript latest, Function<Manuscript, T> saving) {
    Manuscript newest = latest;
    for (int tried = 1; ; tried++) {
      try {
        return saving.apply(newest);
      } catch (Overtaken quicker) {
        if (tried == TRIES) {
          throw quicker;
        }
        newest = quicker.latest();
      }
    }
  }

  /** Somebody was quicker. */
  final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Manuscript latest;

    public Overtaken(Manuscript latest) {
      super("revision " + latest.revision() + " of " + latest.name() + " was saved meanwhile");
      this.latest = latest;
    }

    /** What stands now, with who saved it. */
    public Manuscript latest() {
      return latest;
    }
  }
}
