package org.earshot.web.learning;

import java.util.List;
import java.util.Set;
import org.earshot.security.Officer;

/** Where words are kept once they are learnt. */
interface Shelf<M extends Meant> {

  /** The words that mean this already, as {@link NewWord#plain} has them. */
  Set<String> words(M meant, Drafts drafts);

  /**
   * Adds words, or nothing.
   *
   * @return why not, a sentence each; empty where they were added
   */
  List<String> add(M meant, String words, Officer officer);

  /**
   * Takes them away again.
   *
   * @return why not, a sentence each; empty where they are gone
   */
  List<String> take(M meant, String words, Officer officer);
}
