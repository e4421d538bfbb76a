/**
 * Sessions with groups: where sheets are entered one after the other, and what the group said
 * together is written down.
 */
@NullMarked
package org.earshot.web.groups;

import org.jspecify.annotations.NullMarked;
