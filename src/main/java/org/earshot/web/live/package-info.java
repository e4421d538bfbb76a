/**
 * A consultation while it runs: who answers, where they stop, what is not understood, what it
 * costs. The numbers are exact, for officers only.
 */
@NullMarked
package org.earshot.web.live;

import org.jspecify.annotations.NullMarked;
