/**
 * What the console's pages have in common: what was typed, what is wrong with it, what is asked
 * before something that cannot be undone.
 */
@NullMarked
package org.earshot.web.forms;

import org.jspecify.annotations.NullMarked;
