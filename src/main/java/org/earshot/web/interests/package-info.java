/** What the organisation asks people about, and what each consultation is about. */
@NullMarked
package org.earshot.web.interests;

import org.jspecify.annotations.NullMarked;
