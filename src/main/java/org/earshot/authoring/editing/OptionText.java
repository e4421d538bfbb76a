package org.earshot.authoring.editing;

import java.util.List;

/**
 * One option of a question.
 *
 * @param id what results call it; it never changes its meaning
 * @param exclusive whether it cannot be picked together with others
 * @param synonyms further words that mean it
 */
public record OptionText(String id, String label, boolean exclusive, List<String> synonyms) {

  public OptionText {
    synonyms = List.copyOf(synonyms);
  }
}
