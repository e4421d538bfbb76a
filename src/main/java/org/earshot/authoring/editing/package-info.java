/**
 * Changing a conversation's files as an officer does: question by question, without losing
 * anybody's words. {@link org.earshot.authoring.editing.WritingDesk} is the door, {@link
 * org.earshot.authoring.editing.Edits} what can be changed. Every edit is a function from files to
 * files; the YAML text stays the one truth.
 */
@NullMarked
@NamedInterface("editing")
package org.earshot.authoring.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
