/** How well an exercise went, beside what Earshot knows of it; and what was learned. */
@NullMarked
package org.earshot.web.evaluation;

import org.jspecify.annotations.NullMarked;
