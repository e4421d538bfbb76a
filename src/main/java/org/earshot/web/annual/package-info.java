/** What came of all consultations of a financial year, in figures. */
@NullMarked
package org.earshot.web.annual;

import org.jspecify.annotations.NullMarked;
