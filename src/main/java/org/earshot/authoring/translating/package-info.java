/**
 * A conversation as a table, its messages down and its languages across, and what translators do
 * with it. The files stay the one truth: the table is read from them, and each change makes new
 * ones. {@link org.earshot.authoring.translating.WordTable} is the view, {@link
 * org.earshot.authoring.translating.Translations} what changes it.
 */
@NullMarked
@NamedInterface("translating")
package org.earshot.authoring.translating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
