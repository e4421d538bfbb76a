/**
 * What Earshot says and the words it understands, one file per language in {@code locales/}. {@link
 * org.earshot.language.Phrasebook} speaks, {@link org.earshot.language.Lexicon} listens. {@link
 * org.earshot.language.Segments} knows what a text costs as SMS.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.earshot.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
