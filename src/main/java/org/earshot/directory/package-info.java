/**
 * The council's own list of community groups, partners and stakeholders, typed once. {@link
 * org.earshot.directory.Directory} is the door.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"authoring::sheets", "consultations", "privacy", "security"})
package org.earshot.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
