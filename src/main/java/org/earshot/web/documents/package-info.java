/** Word documents and PDFs that a screen reader, or a reader of any language, can read well. */
@NullMarked
package org.earshot.web.documents;

import org.jspecify.annotations.NullMarked;
