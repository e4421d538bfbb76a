/**
 * Replies become meanings, and the language of a text is noticed. The only door to OpenNLP;
 * implements {@link org.earshot.flow.Understanding}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"flow", "language"})
package org.earshot.understanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
