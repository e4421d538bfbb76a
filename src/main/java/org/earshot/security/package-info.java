/**
 * Who is an officer and what an officer may do: accounts, roles, API tokens and the filter chain.
 * {@link org.earshot.security.Officer} is who is asking.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.earshot.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
