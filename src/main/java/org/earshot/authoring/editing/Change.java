package org.earshot.authoring.editing;

import java.util.Map;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscript.Author;

/**
 * What an officer wants to have changed.
 *
 * @param base the state that they saw when they began
 * @param note what was done, as a sentence without its subject
 * @param choices whose words to keep where another officer changed them meanwhile, by place
 */
public record Change(
    Manuscript base, Edit edit, Author author, String note, Map<String, Clash.Choice> choices) {

  public Change {
    choices = Map.copyOf(choices);
  }
}
