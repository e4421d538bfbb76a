/**
 * Everything that can be wrong with the meaning of a conversation, one check a class. {@link
 * org.earshot.authoring.lint.Lint} is the door.
 */
@NullMarked
package org.earshot.authoring.lint;

import org.jspecify.annotations.NullMarked;
