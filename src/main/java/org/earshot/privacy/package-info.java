/**
 * Encrypts, makes pseudonyms, retains and erases for whoever registers; knows no store by name.
 * {@link org.earshot.privacy.Cipher} and {@link org.earshot.privacy.Erasure} are the doors.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.earshot.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
