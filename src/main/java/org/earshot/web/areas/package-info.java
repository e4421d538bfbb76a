/** What the organisation calls its areas. */
@NullMarked
package org.earshot.web.areas;

import org.jspecify.annotations.NullMarked;
