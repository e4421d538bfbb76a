/** Who answered beside who lives there, and the figures that this is compared with. */
@NullMarked
package org.earshot.web.reach;

import org.jspecify.annotations.NullMarked;
