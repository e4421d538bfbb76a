/**
 * Who is an officer and what an officer may do: accounts, roles, API tokens and the filter chain.
 * {@link org.earshot.security.Officer} is who is asking, {@link org.earshot.security.WhoMay} says
 * what each role may do.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"privacy"})
package org.earshot.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
