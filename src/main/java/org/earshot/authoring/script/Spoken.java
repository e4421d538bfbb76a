package org.earshot.authoring.script;

import java.util.Map;
import org.earshot.language.Phrasebook.StandardQuestion;

/**
 * What Earshot itself says in one language, as one version of a conversation has it.
 *
 * @param checked whether a named person has checked these words
 * @param phrases patterns by the key of {@link org.earshot.flow.Standing}; only those that exist
 * @param monitoring the standard questions that the conversation asks, by id; only those that exist
 */
public record Spoken(
    boolean checked, Map<String, String> phrases, Map<String, StandardQuestion> monitoring) {

  public static final Spoken NOTHING = new Spoken(false, Map.of(), Map.of());
}
