/**
 * First translations by a server that speaks LibreTranslate's language; off unless its address is
 * set. {@link org.earshot.translation.MachineTranslation} is the door.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"privacy"})
package org.earshot.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
