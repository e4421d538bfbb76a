package org.earshot.groups;

import java.util.Set;
import java.util.UUID;

/**
 * What a group said about one question.
 *
 * @param question "" for what was said beside all questions
 * @param themes that an officer found in it
 */
public record GroupNote(GroupSession session, String question, String words, Set<UUID> themes) {}
