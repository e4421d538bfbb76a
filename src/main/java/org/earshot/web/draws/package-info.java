/** A prize draw: how many take part, drawing, and the winners, of whom nobody sees answers. */
@NullMarked
package org.earshot.web.draws;

import org.jspecify.annotations.NullMarked;
