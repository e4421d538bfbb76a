/**
 * What officers write for everybody, in other languages beside its own: one person translates,
 * another checks, and nothing is read by anybody before that. {@link
 * org.earshot.translated.TranslatedTexts} is the door.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"security"})
package org.earshot.translated;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
