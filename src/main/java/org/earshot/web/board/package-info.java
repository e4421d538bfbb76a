/** All consultations on one page, for those who oversee them, to be printed. */
@NullMarked
package org.earshot.web.board;

import org.jspecify.annotations.NullMarked;
