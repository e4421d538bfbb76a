/**
 * The officers' console: consultations, what needs a person, transcripts by pseudonym, the outcome.
 * Server-rendered forms that work without JavaScript; a refused form comes back with everything
 * that was typed.
 */
@NullMarked
package org.earshot.web.console;

import org.jspecify.annotations.NullMarked;
