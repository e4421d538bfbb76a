/** What partners, stakeholders and colleagues are given of a report or an outcome, and who was. */
@NullMarked
package org.earshot.web.sharing;

import org.jspecify.annotations.NullMarked;
