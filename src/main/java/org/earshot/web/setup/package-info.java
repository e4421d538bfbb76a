/** The set-up record as a task list, the costs, what past exercises found, and the opening gate. */
@NullMarked
package org.earshot.web.setup;

import org.jspecify.annotations.NullMarked;
