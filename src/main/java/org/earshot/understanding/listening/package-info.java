/**
 * The language of a short text: what is left of it once links, digits and laughter are gone, the
 * script it is in, and a small classifier of our own for each script that several languages share.
 */
@NullMarked
package org.earshot.understanding.listening;

import org.jspecify.annotations.NullMarked;
