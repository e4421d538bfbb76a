/** What the law, or a council itself, asks to see of a consultation, begun from what is known. */
@NullMarked
package org.earshot.web.dossiers;

import org.jspecify.annotations.NullMarked;
