/**
 * The conversation editor: what is asked, changed in forms with a phone beside them that plays it.
 * Nothing here knows YAML; every change is an edit of the room {@code authoring}.
 */
@NullMarked
package org.earshot.web.editor;

import org.jspecify.annotations.NullMarked;
