package org.earshot.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.flow.Question;

/**
 * The code books: for each question whose texts are read, the themes that they may have. Methods
 * that name a theme which does not exist throw {@link java.util.NoSuchElementException}.
 */
public interface Themes {

  /** The questions whose texts can be read, in the order asked; none until it has opened. */
  List<Question> questions(String slug);

  /** The themes of one question, in the order added. */
  List<Theme> book(String slug, String question);

  Optional<Theme> find(UUID theme);

  /**
   * @throws org.earshot.security.Refused if the name is missing, too long or taken
   */
  Theme add(String slug, String question, Theme.Wording wording);

  /**
   * Renames it, or changes its hint. What was coded stays.
   *
   * @throws org.earshot.security.Refused if the name is missing, too long or taken
   */
  void change(UUID theme, Theme.Wording wording);

  /**
   * Every text that has the one has the other from now on, and the one is gone. Strong where either
   * was.
   *
   * @throws org.earshot.security.Refused if they are not two themes of one question
   */
  void merge(UUID from, UUID into);

  /**
   * A new theme takes these texts from this one.
   *
   * @param responses those that have the theme, and are to have the new one instead
   * @throws org.earshot.security.Refused if none of them has it, or for what {@link #add} refuses
   */
  Theme split(UUID theme, Theme.Wording wording, Set<UUID> responses);

  /**
   * @throws org.earshot.security.Refused if any text has it
   */
  void remove(UUID theme);

  /**
   * How many texts have each theme, by question and the most first; themes that no text has are
   * there too. Exact: {@link ToldTheme} is for others' eyes. Where thousands are coded the numbers
   * may be of some minutes ago.
   */
  List<ThemeCount> summary(String slug);

  /** The themes that officers found in one response's texts; not in those that changed since. */
  Set<UUID> of(UUID response);
}
