/** The directory of groups, and what a consultation takes from it. */
@NullMarked
package org.earshot.web.directory;

import org.jspecify.annotations.NullMarked;
