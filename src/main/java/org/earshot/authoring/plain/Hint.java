package org.earshot.authoring.plain;

import java.util.List;

/**
 * Something that could be said more plainly.
 *
 * @param what what is so, after "This" or the name of the text ("says “utilise”")
 * @param found the words as they stand; empty where it is about the whole
 * @param instead what could be put in their place, the best first; empty text means nothing
 * @param source where the rule comes from
 */
public record Hint(String what, String mend, String found, List<String> instead, String source) {

  public Hint {
    instead = List.copyOf(instead);
  }
}
